import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract/extract';
import type { CalculationSheet, Extraction, Reading } from '../../src/extract/extraction';
import type { TraceNode } from '../../src/formula/trace';
import { chooseReports } from '../../src/map/choose-reports';
import { readXlsx } from '../../src/read/xlsx';
import { UserError } from '../../src/user-error';
import type { CellAddress, Visibility } from '../../src/workbook';
import { monitoringWorkbook, type WorkbookDescription } from '../workbooks/monitoring-workbook';
import { SHEET, calculationSheet, extractionOf, numberReading } from './project-extraction';

const SECOND = 'MRS(calc_process) 2';

/** The sheets chosen, or the code of the refusal with its English words. */
function chosen(extraction: Extraction, sheets?: readonly string[]): readonly string[] | string {
  try {
    return chooseReports(extraction, sheets).map((report) => report.sheet);
  } catch (error) {
    if (error instanceof UserError) return `${error.code}: ${error.words.en}`;
    throw error;
  }
}

const typed = (at: CellAddress, value = 100): TraceNode => ({ at, content: { kind: 'number', value }, precedents: [] });
const computed = (at: CellAddress, ...precedents: readonly TraceNode[]): TraceNode => ({ ...typed(at), formula: '=…', precedents });
const input = (row: number, sheet = 'Log'): CellAddress => ({ sheet, row, column: 6 });

/** A report with an input sheet of its own, whose EG (and by it RE_p and ER_p), EF_RE and PE_p rest on the cells given. */
function report(
  sheet: string,
  below: { readonly eg?: TraceNode; readonly factor?: TraceNode; readonly project?: TraceNode },
): CalculationSheet {
  const over = (symbol: 'EG' | 'EF_RE' | 'RE_p' | 'PE_p' | 'ER_p', ...nodes: readonly (TraceNode | undefined)[]): Reading => {
    const reading = numberReading(symbol, {}, sheet);
    return { ...reading, trace: computed(reading.at, ...nodes.filter((node) => node !== undefined)) };
  };
  const { eg, factor, project } = below;
  return calculationSheet(
    { sheet, inputSheet: `${sheet} input` },
    {
      EG: over('EG', eg),
      EF_RE: over('EF_RE', factor),
      RE_p: over('RE_p', eg, factor),
      PE_p: over('PE_p', project),
      ER_p: over('ER_p', eg, factor, project),
    },
  );
}

const both = (one: Parameters<typeof report>[1], other: Parameters<typeof report>[1]): Extraction =>
  extractionOf([report(SHEET, one), report(SECOND, other)]);

describe('two reports that rest on one monitored cell', () => {
  const extraction = both({ eg: computed(input(20), typed(input(7)), typed(input(8))) }, { eg: typed(input(8)) });

  test('are not added up unasked: the words name the sheets and what they draw on', () => {
    expect(chosen(extraction)).toMatch(/^several-reports: .*"MRS\(calc_process\)" and "MRS\(calc_process\) 2" both draw on "Log"/);
  });

  test('are not added up when somebody asks for it: the words name the cell', () => {
    const refusal = chosen(extraction, [SHEET, SECOND]);
    expect(refusal).toMatch(/^several-reports: .*both rest on 'Log'!F8\./);
    expect(refusal).not.toContain('F7');
  });

  test('are taken one by one', () => {
    expect(chosen(extraction, [SECOND])).toEqual([SECOND]);
  });

  test('of many cells the first few are named', () => {
    const many = computed(input(1), ...[2, 3, 4, 5, 6].map((row) => typed(input(row))));
    expect(chosen(both({ eg: many }, { eg: many }), [SHEET, SECOND])).toMatch(/F\d+, 'Log'!F\d+, 'Log'!F\d+ and 2 more\./);
  });
});

describe('different reductions may share', () => {
  const one = { eg: typed(input(7)) };
  const other = { eg: typed(input(8)) };
  const factor = computed(input(30), typed(input(31), 0.319));

  test.each<readonly [string, Extraction]>([
    ['nothing', both(one, other)],
    ['their emission factor and what lies below it', both({ ...one, factor }, { ...other, factor })],
    ['a typed 0 for project emissions', both({ ...one, project: typed(input(40), 0) }, { ...other, project: typed(input(40), 0) })],
    [
      "the cell of the other one's emission factor",
      both({ ...one, factor }, { ...other, factor: computed(numberReading('EF_RE').at, factor) }),
    ],
    [
      'a text',
      both(
        { eg: { ...typed(input(9)), content: { kind: 'text', value: 'x' } } },
        { eg: { ...typed(input(9)), content: { kind: 'text', value: 'x' } } },
      ),
    ],
  ])('%s', (_, extraction) => {
    expect(chosen(extraction)).toEqual([SHEET, SECOND]);
    expect(chosen(extraction, [SHEET, SECOND])).toEqual([SHEET, SECOND]);
  });
});

test('a sheet that computes with the other sheet is not added to it', () => {
  const er = numberReading('ER_p').at;
  const extraction = both({ eg: typed(input(7)) }, { eg: computed(input(1, 'Summary'), computed(er)) });
  expect(chosen(extraction)).toMatch(/^several-reports/);
  expect(chosen(extraction, [SHEET, SECOND])).toMatch(/both rest on 'MRS\(calc_process\)'!E7\./);
});

test('one input sheet for both: a person may say that they are different all the same', () => {
  const [first, second] = [report(SHEET, { eg: typed(input(7)) }), report(SECOND, { eg: typed(input(8)) })];
  const extraction = extractionOf([first, { ...second, inputSheet: `${SHEET} input` }]);
  expect(chosen(extraction)).toMatch(/^several-reports: .*both draw on "MRS\(calc_process\) input"/);
  expect(chosen(extraction, [SHEET, SECOND])).toEqual([SHEET, SECOND]);
});

describe('a hidden calculation sheet', () => {
  const hidden = (extraction: Extraction, visibility: Visibility): Extraction => ({
    ...extraction,
    surroundings: {
      ...extraction.surroundings,
      sheets: extraction.surroundings.sheets.map((sheet) => (sheet.name === SECOND ? { ...sheet, visibility } : sheet)),
    },
  });
  const two = both({ eg: typed(input(7)) }, { eg: typed(input(8)) });

  test.each<Visibility>(['hidden', 'veryHidden'])('%s: is not added unasked', (visibility) => {
    expect(chosen(hidden(two, visibility))).toMatch(/^several-reports: .*"MRS\(calc_process\) 2" is hidden/);
    expect(chosen(hidden(two, visibility), [SHEET, SECOND])).toEqual([SHEET, SECOND]);
  });

  test('is taken where it is the only one', () => {
    expect(chosen(hidden(extractionOf([report(SECOND, {})]), 'hidden'))).toEqual([SECOND]);
  });
});

describe('in real workbooks', () => {
  const extracted = async (description: Partial<WorkbookDescription>): Promise<Extraction> =>
    extract(readXlsx(await monitoringWorkbook({ calculationSheets: 2, ...description })));

  test('two methodologies with inputs of their own belong together', async () => {
    const extraction = await extracted({});
    expect(chosen(extraction)).toHaveLength(2);
    expect(
      chosen(
        extraction,
        extraction.reports.map((each) => each.sheet),
      ),
    ).toHaveLength(2);
  });

  test('two calculations of one input do not', async () => {
    const { reports } = await extracted({});
    const [first, second] = reports.map((each) => each.readings.EG);
    if (first?.kind !== 'number' || second?.kind !== 'number' || first.formula === undefined) throw new Error('The fixture computes EG.');
    const override = { ...second.at, formula: first.formula.slice(1), result: first.value };
    const names = reports.map((each) => each.sheet);
    const extraction = await extracted({ overrides: [override] });
    expect(chosen(extraction)).toMatch(/^several-reports: .*both draw on/);
    expect(chosen(extraction, names)).toMatch(/^several-reports: .*both rest on/);
    expect(chosen(extraction, names.slice(1))).toEqual(names.slice(1));
  });
});
