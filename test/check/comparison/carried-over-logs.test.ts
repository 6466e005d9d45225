/** Last year's readings of a meter left in the copy of its log. */
import { carriedOverFigure } from '../../../src/check/rules/carried-over-figure';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted } from '../../extract/fixture';
import { layoutOf } from '../../workbooks/monitoring-workbook';

const TWO = { calculationSheets: 2, includePlan: false } as const;
const { report, secondReport } = layoutOf(TWO);
const MONTHS = [131.5, 141.2, 150.31, 148.77, 139.02, 133.4, 128.9, 144.61, 152.08, 147.3, 136.66, 129.17];
const OTHERS = MONTHS.map((value) => Number((value * 1.0137).toFixed(2)));
const NEXT = MONTHS.map((value) => Number((value * 0.9831).toFixed(2)));

/** Two meters in the log of each year; `second`: those of the later one. */
async function ask(second: readonly [readonly number[], readonly number[]], later = 'Log 2024'): Promise<readonly string[]> {
  const log = (name: string, [a, b]: readonly [readonly number[], readonly number[]]) => ({
    name,
    rows: [['Month', 'Meter 1', 'Meter 2'], ...a.map((value, index) => [`${index + 1}`, value, b[index] ?? 0])],
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const taken = (where: typeof report, name: string, columns: readonly (readonly number[])[]) =>
    columns.map((values, index) => ({
      ...(where.input.table1.rows[index]?.value ?? { sheet: '', row: 1, column: 1 }),
      formula: `SUM('${name}'!${'BC'[index]}2:${'BC'[index]}13)`,
      result: sum(values),
    }));
  const { rows } = secondReport.input.table1;
  const extraction = await extracted({
    ...TWO,
    points: [1, 2].map((point) => ({ point: `(${point})`, value: 1 })),
    secondPoints: [1, 2].map((point) => ({ point: `(${point})`, value: 1 })),
    otherSheets: [log('Log 2023', [MONTHS, OTHERS]), log('Log 2024', second)],
    overrides: [
      ...taken(report, 'Log 2023', [MONTHS, OTHERS]),
      ...taken(secondReport, later, second),
      ...[...rows.map(({ period }) => period), secondReport.input.table3.period].flatMap((period) =>
        period ? [{ ...period, value: '1/Jan/2024 - 31/Dec/2024' }] : [],
      ),
    ],
  });
  const outcome = carriedOverFigure.check(extraction, DEFAULT_SETTINGS, extraction);
  return outcome.outcome === 'failed' ? outcome.findings.map(({ message }) => message.en) : [outcome.outcome];
}

test('one meter’s year is told with the cells of both logs and what they come to', async () => {
  expect(await ask([NEXT, OTHERS])).toEqual([
    expect.stringMatching(/found in 'Log 2024'!C2:C13 those of “.*” \(.*\) in 'Log 2023'!C2:C13, 1,705\.97 in all\./),
  ]);
});

test('so is a part of it', async () => {
  expect(await ask([NEXT, [...OTHERS.slice(0, 6), ...NEXT.slice(6)]])).toEqual([expect.stringMatching(/'Log 2024'!C2:C7 those/)]);
});

test('readings of their own are none, and neither is a log that both reports add up', async () => {
  const own = [NEXT, NEXT.map((value) => Number((value * 1.0219).toFixed(2)))] as const;
  expect(await ask(own)).toEqual(['passed']);
  const shared = await ask([MONTHS, OTHERS], 'Log 2023');
  expect(shared).toEqual([expect.stringMatching(/MWh .*Was last period’s figure left/)]);
});
