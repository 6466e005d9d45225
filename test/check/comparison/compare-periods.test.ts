/** Periods of several reports beside each other: of one workbook, or of several files. */
import {
  gaps,
  hasSeveralOfOne,
  overlaps,
  projectOf,
  reportedPeriodOf,
  type ReportedPeriod,
} from '../../../src/check/comparison/compare-periods';
import { CORRECT_REPORT } from '../../../src/check/examples/example';
import { changeDates } from '../../../src/check/examples/example-changes';
import type { CalculationSheet } from '../../../src/extract/extraction';

const period = (from: string, to: string, name = `${from}.xlsx`, project = 'MN999 MN_AM003'): ReportedPeriod => ({
  project,
  from,
  to,
  name,
  at: [],
});

test('a report is compared by its project and methodology, from its first day to its last', () => {
  expect(reportedPeriodOf(changeDates(CORRECT_REPORT, '2022-01-01', '2022-12-31'))).toMatchObject({
    project: 'MN999 MN_AM003',
    from: '2022-01-01',
    to: '2022-12-31',
    name: CORRECT_REPORT.sheet,
  });
  const nameless = (({ reference: _reference, ...rest }: CalculationSheet): CalculationSheet => rest)(CORRECT_REPORT);
  expect([projectOf(nameless), reportedPeriodOf(nameless)]).toEqual([undefined, undefined]);
});

test('reports that share a day overlap, whatever their order', () => {
  const all = [period('2023-12-31', '2024-12-31'), period('2023-01-01', '2023-12-31')];
  expect(overlaps(all)).toMatchObject([{ earlier: { from: '2023-01-01' }, from: '2023-12-31', to: '2023-12-31' }]);
  expect(overlaps([period('2023-01-01', '2023-12-31'), period('2024-01-01', '2024-12-31')])).toEqual([]);
});

test('the same period twice is no overlap', () => {
  const all = [period('2023-01-01', '2023-12-31', 'a'), period('2023-01-01', '2023-12-31', 'b')];
  expect(overlaps(all)).toEqual([]);
});

test('a report within a longer one overlaps it, and leaves no gap behind', () => {
  const all = [period('2023-01-01', '2023-12-31'), period('2023-02-01', '2023-03-31'), period('2024-01-01', '2024-06-30')];
  expect(overlaps(all)).toMatchObject([{ from: '2023-02-01', to: '2023-03-31' }]);
  expect(gaps(all)).toEqual([]);
});

test('days between two reports are a gap, the last and the first day not included', () => {
  const all = [period('2024-03-01', '2024-12-31'), period('2023-01-01', '2023-12-31')];
  expect(gaps(all)).toMatchObject([{ from: '2024-01-01', to: '2024-02-29', days: 60 }]);
});

test('reports of other projects and methodologies are no neighbours', () => {
  const all = [period('2023-01-01', '2023-12-31'), period('2023-06-01', '2024-12-31', 'b', 'MN999 MN_AM001')];
  expect([overlaps(all), gaps(all), hasSeveralOfOne(all)]).toEqual([[], [], false]);
});
