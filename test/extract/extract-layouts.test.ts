import fc from 'fast-check';
import type { CalculationColumn, WorkbookDescription } from '../workbooks/description';
import { layoutOf } from '../workbooks/monitoring-workbook';
import { expectedFigures, extracted, figures, onlyReport } from './fixture';

const NOTATIONS = ['rich-text', 'underscore', 'plain', 'spaced', 'unicode-subscript', 'latex'] as const;
const LANGUAGES = ['en', 'ja'] as const;
const UNITS: readonly Partial<WorkbookDescription>[] = [
  { electricityUnit: 'MWh', factorUnit: 'tCO2/MWh' },
  { electricityUnit: 'kWh', factorUnit: 'tCO2/MWh' },
  { electricityUnit: 'MWh', factorUnit: 'kgCO2/kWh' },
  { electricityUnit: 'kWh', factorUnit: 'kgCO2/kWh' },
  { electricityUnit: 'kWh', factorUnit: 'tCO2/kWh' },
];
const LAYOUTS: readonly Partial<WorkbookDescription>[] = [
  {},
  { mergedLabels: true, offset: { rows: 7, columns: 3 }, inputOffset: { rows: 2, columns: 5 } },
  { columnOrder: ['symbol', 'value', 'unit', 'label', 'fuel'], blankRows: 2, blankColumns: 1 },
  { columnOrder: ['value', 'unit', 'fuel', 'symbol', 'label'], mergedLabels: true },
];
const CASES = NOTATIONS.flatMap((notation) =>
  LANGUAGES.flatMap((language) => LAYOUTS.flatMap((layout) => UNITS.map((units) => ({ notation, language, ...layout, ...units })))),
);

describe('a monitoring report in any notation, language, layout and unit', () => {
  it.each(CASES.map((description) => [JSON.stringify(description), description] as const))('%s', async (_, description) => {
    const report = onlyReport(await extracted({ ...description, includePlan: false }));
    expect(figures(report)).toEqual(expectedFigures(description));
    expect(report.readings.EG).toMatchObject({
      unit: { dimension: 'electricity', toBase: description.electricityUnit === 'kWh' ? 1e-3 : 1, perPeriod: true },
    });
    expect(report.readings.EF_RE).toMatchObject({
      unit: { dimension: 'emission-factor', toBase: description.factorUnit === 'tCO2/kWh' ? 1000 : 1 },
    });
    expect(report.readings.ER_p).toMatchObject({ unit: { dimension: 'emissions', toBase: 1, perPeriod: true } });
    const layout = layoutOf(description).report;
    expect(report.furtherFactors).toMatchObject([{ kind: 'number', at: layout.calculation.rows.EF_RE_again.value }]);
    expect(report.inputs?.rows.map(({ symbol, value }) => ({ symbol, at: value.at }))).toEqual(
      layout.input.table1.rows.map(({ value }) => ({ symbol: 'EG', at: value })),
    );
    expect(report.reportedTotal).toMatchObject({ kind: 'number', value: 2870, at: layout.input.table3.total });
    expect(report.defaults?.map(({ value, unit }) => [value.at, unit.dimension])).toEqual(
      layout.calculation.defaults.map(({ value }) => [value, 'emission-factor']),
    );
    expect(report.period).toMatchObject({ kind: 'dates', from: '2023-01-01', to: '2023-12-31' });
    expect(report).toMatchObject({ spreadsheet: { value: 'JCM_MN_AM003_ver02.0' }, reference: { value: 'MN999' } });
  });

  it('is found wherever it is shifted to', async () => {
    const columns = fc.shuffledSubarray<CalculationColumn>(['label', 'fuel', 'value', 'unit', 'symbol'], { minLength: 5 });
    const offset = fc.record({ rows: fc.nat(40), columns: fc.nat(30) });
    const description = fc.record({
      offset,
      inputOffset: offset,
      columnOrder: columns,
      mergedLabels: fc.boolean(),
      blankRows: fc.nat(3),
      blankColumns: fc.nat(2),
      notation: fc.constantFrom(...NOTATIONS),
      language: fc.constantFrom(...LANGUAGES),
      includePlan: fc.boolean(),
      calculationSheets: fc.constantFrom<1 | 2>(1, 2),
    });
    await fc.assert(
      fc.asyncProperty(description, async (given) => {
        const { reports, plans } = await extracted(given);
        expect(reports.map(figures)).toEqual(
          (['report', 'secondReport'] as const).slice(0, given.calculationSheets).map((which) => expectedFigures(given, which)),
        );
        expect(plans.map(figures)).toEqual(
          given.includePlan
            ? (['plan', 'secondPlan'] as const).slice(0, given.calculationSheets).map((which) => expectedFigures(given, which))
            : [],
        );
      }),
      { numRuns: 25 },
    );
  });
});
