import { extract } from '../../src/extract/extract';
import type { Workbook } from '../../src/workbook';
import { UserError } from '../../src/user-error';
import { layoutOf } from '../workbooks/monitoring-workbook';
import { bookOf, CALCULATION, calculation, type Value } from './book-of';
import { extracted } from './fixture';

type Rows = readonly (readonly Value[])[];

/** Kind and sheets of everything found. */
function found(workbook: Workbook): string[] {
  const { reports, plans } = extract(workbook);
  return [...reports, ...plans].map(
    ({ kind, sheet, inputSheet }) => `${kind} ${sheet}${inputSheet === undefined ? '' : ` < ${inputSheet}`}`,
  );
}

const titled = (title: string | null): Rows => calculation({ 3: [title] });
const input = (title: string | null, values = 'Monitored Values', header = 'JCM_TH_AM001_ver02.0'): Rows => [
  [`Monitoring Spreadsheet: ${header}`],
  [title],
  ['Monitoring point No.', 'Parameters', values, 'Units', 'Monitoring option'],
  ['(1)', 'EG_i,p', 100, 'MWh/p', 'Option C'],
];
/** A calculation sheet whose sum is a formula. */
const summing = (formula: string, title = 'Monitoring Report Sheet (Calculation Process Sheet)', header = 'JCM_TH_AM001_ver02.0'): Rows =>
  calculation({
    1: [`Monitoring Spreadsheet: ${header}`],
    3: [title],
    10: ['Total quantity of the electricity generated', 'Electricity', { formula, result: 100 }, 'MWh/p', 'ΣEGi,p'],
  });

describe('report or plan', () => {
  it.each([
    ['Monitoring Report Sheet (Calculation Process Sheet) [For Verification]', 'any', 'report'],
    ['Monitoring Plan Sheet (Calculation Process Sheet) [Attachment to Project Design Document]', 'any', 'plan'],
    ['モニタリング報告書シート（計算プロセスシート）［検証用］', 'any', 'report'],
    ['モニタリング計画書シート（計算プロセスシート）', 'any', 'plan'],
    ['Monitoring Plan Sheet (Calculation Process Sheet)', 'MRS(calc_process)', 'plan'],
    ['Calculation Process Sheet', 'MPS(calc_process)', 'plan'],
    [null, 'MRS(calc_process)', 'report'],
    [null, 'MPS_calc', 'plan'],
    [null, '計画(計算)', 'plan'],
    ['Calculation Process Sheet', 'Sheet1', 'report'],
  ])('title %j on the tab %s is a %s', async (title, tab, kind) => {
    expect(found(await bookOf({ [tab]: titled(title) }))).toEqual([`${kind} ${tab}`]);
  });

  it('is said by the inputs where neither title nor tab says it', async () => {
    const book = { A: input(null, 'Estimated Values'), B: summing('SUM(A!C4:C4)', 'Calculation Process Sheet') };
    expect(found(await bookOf(book))).toEqual(['plan B < A']);
  });
});

describe('which input sheet belongs to which calculation sheet', () => {
  const report = 'Monitoring Report Sheet (Input Sheet)';
  const plan = 'Monitoring Plan Sheet (Input Sheet)';
  const planCalculation = 'Monitoring Plan Sheet (Calculation Process Sheet)';

  it('the one its formulas point to, whatever the order of the tabs', async () => {
    const book = { One: input(report), Two: input(report), First: summing("'Two'!C4"), Second: summing('SUM(One!C4:C4)') };
    expect(found(await bookOf(book))).toEqual(['report First < Two', 'report Second < One']);
  });

  it('a name that ends like another sheet’s is not that sheet', async () => {
    const book = { put: input(report), Input: input(report), Calculation: summing('Input!C4') };
    expect(found(await bookOf(book))).toEqual(['report Calculation < Input']);
  });

  it('else the one with the same header', async () => {
    const other = 'JCM_TH_AM003_ver01.0';
    const book = {
      A: input(report, 'Monitored Values', other),
      B: input(report),
      C: CALCULATION,
      D: summing('50+50', undefined, other),
    };
    expect(found(await bookOf(book))).toEqual(['report C < B', 'report D < A']);
  });

  it('a report keeps its own input sheet when a formula strays to the plan', async () => {
    const book = {
      'MPS(input)': input(plan, 'Estimated Values'),
      'MPS(calc)': summing("'MPS(input)'!C4", planCalculation),
      'MRS(input)': input(report),
      'MRS(calc)': summing("'MPS(input)'!C4"),
    };
    expect(found(await bookOf(book))).toEqual(['report MRS(calc) < MRS(input)', 'plan MPS(calc) < MPS(input)']);
  });

  it('both may stand on one sheet', async () => {
    const both = [...CALCULATION, [], ...input(null).slice(2)];
    const [only] = extract(await bookOf({ Sheet1: both })).reports;
    expect(only).toMatchObject({
      sheet: 'Sheet1',
      inputSheet: 'Sheet1',
      readings: { EG: { value: 100, at: { row: 10 } } },
      inputs: { rows: [{ symbol: 'EG' }] },
    });
  });
});

describe('several input sheets of one calculation sheet', () => {
  const site = (value: number, more: { header?: string; period?: string; title?: string; total?: string } = {}): Rows => [
    [`Monitoring Spreadsheet: ${more.header ?? 'JCM_TH_AM001_ver02.0'}`],
    [more.title ?? 'Monitoring Report Sheet (Input Sheet)'],
    ['Monitoring point No.', 'Parameters', 'Monitored Values', 'Units', 'Monitoring period'],
    ['(1)', 'EG_i,p', value, 'MWh/p', more.period ?? '1/Jan/2021 - 31/Dec/2021'],
    ...(more.total === undefined
      ? []
      : [['Table 3'], ['CO2 emission reductions', 'Units'], [{ formula: more.total, result: 9 }, 'tCO2/p']]),
  ];
  /** `A!4 B!4`, a table that EG does not draw on in brackets, and the sheets that are left. */
  const rows = (workbook: Workbook): { rows: string[]; further: string[]; unused: readonly string[] } => {
    const { reports, unusedInputSheets = [] } = extract(workbook);
    return {
      rows: reports.map(({ inputs }) => (inputs?.rows ?? []).map(({ value: { at } }) => `${at.sheet}!${String(at.row)}`).join(' ')),
      further: reports.flatMap(({ inputs }) => (inputs?.further ?? []).map(({ sheet, isDrawnOn }) => (isDrawnOn ? sheet : `(${sheet})`))),
      unused: unusedInputSheets,
    };
  };

  it('that sums them all give all their rows', async () => {
    const book = { A: site(60), B: site(40, { period: '1/Jan/2022 - 31/Mar/2022' }), C: summing('SUM(A!C4:C4)+B!C4') };
    const workbook = await bookOf(book);
    expect(rows(workbook)).toEqual({ rows: ['A!4 B!4'], further: ['B'], unused: [] });
    expect(extract(workbook).reports[0]).toMatchObject({ inputSheet: 'A', period: { from: '2021-01-01', to: '2022-03-31' } });
  });

  it('one left out of the sum is there all the same', async () => {
    const workbook = await bookOf({ A: site(60), B: site(40), C: summing('A!C4') });
    expect(rows(workbook)).toEqual({ rows: ['A!4 B!4'], further: ['(B)'], unused: [] });
  });

  it.each<[string, Rows]>([
    ['of another period', site(40, { period: '1/Jan/2020 - 31/Dec/2020' })],
    ['of another methodology', site(40, { header: 'JCM_VN_AM007_ver01.0' })],
  ])('one %s is named, not counted', async (_, b) => {
    const workbook = await bookOf({ A: site(60), B: b, C: summing('A!C4') });
    expect(rows(workbook)).toEqual({ rows: ['A!4'], further: [], unused: ['B'] });
  });

  it('one nobody draws on beside two calculation sheets is named, since it is not known whose it is', async () => {
    const workbook = await bookOf({ A: site(60), B: site(40), C: summing('A!C4'), D: summing('B!C4'), E: site(5) });
    expect(rows(workbook)).toEqual({ rows: ['A!4', 'B!4'], further: [], unused: ['E'] });
  });

  it('a stray reference to the input sheet of another calculation does not make it one’s own', async () => {
    const workbook = await bookOf({ A: site(60), B: site(40), C: summing('A!C4'), D: summing('SUM(B!C4:C4)+B!C4+A!C4') });
    expect(rows(workbook)).toEqual({ rows: ['A!4', 'B!4'], further: [], unused: [] });
  });

  it('a calculation sheet may sum the others', async () => {
    const workbook = await bookOf({ A: site(60), B: site(40), C: summing('A!C4'), D: summing('B!C4'), All: summing('C!C10+D!C10') });
    expect(rows(workbook).rows).toEqual(['A!4', 'B!4', 'A!4 B!4']);
  });

  it('a calculation sheet that sums the input sheets of others directly has them all', async () => {
    const workbook = await bookOf({ A: site(60), B: site(40), C: summing('A!C4'), D: summing('B!C4'), All: summing('A!C4+B!C4') });
    expect(rows(workbook).rows).toEqual(['A!4', 'B!4', 'A!4 B!4']);
  });

  it('whose rows are computed from another input sheet does not count that one again', async () => {
    const summary = site(0).map((cells, index) => (index === 3 ? ['(1)', 'EG_i,p', { formula: 'B!C4', result: 100 }, 'MWh/p'] : cells));
    const workbook = await bookOf({ A: summary, B: site(100), C: summing('A!C4') });
    expect(rows(workbook)).toEqual({ rows: ['A!4'], further: [], unused: [] });
  });

  it('a total on one of them that adds up both is no point', async () => {
    const total: Value[] = ['all', 'EG_i,p', { formula: 'A!C4+C4', result: 100 }, 'MWh/p', '1/Jan/2021 - 31/Dec/2021'];
    const workbook = await bookOf({ A: site(60), B: [...site(40), total], C: summing('A!C4+B!C4') });
    expect(rows(workbook).rows).toEqual(['A!4 B!4']);
  });

  it('each with a Table 3 have no reported total for sure', async () => {
    const workbook = await bookOf({ A: site(60, { total: '4+5' }), B: site(40, { total: '4+5' }), C: summing('A!C4+B!C4') });
    expect(extract(workbook).reports[0]?.reportedTotal).toMatchObject({ kind: 'ambiguous', at: [{ sheet: 'A' }, { sheet: 'B' }] });
    const one = await bookOf({ A: site(60), B: site(40, { total: '4+5' }), C: summing('A!C4+B!C4') });
    expect(extract(one).reports[0]?.reportedTotal).toMatchObject({ kind: 'number', value: 9 });
  });
});

describe('the described workbook', () => {
  it('with plan and report gives one of each, each with its own figures', async () => {
    const { reports, plans } = await extracted();
    const { report, plan } = layoutOf();
    expect(reports.map(({ sheet, inputSheet }) => [sheet, inputSheet])).toEqual([[report.calculation.sheet, report.input.sheet]]);
    expect(plans.map(({ sheet, inputSheet }) => [sheet, inputSheet])).toEqual([[plan.calculation.sheet, plan.input.sheet]]);
    expect(plans[0]?.period).toEqual({ kind: 'missing' });
    expect(plans[0]?.inputs?.rows[0]?.value).toMatchObject({ value: { value: 1190 } });
  });

  it('with a plan only has no report', async () => {
    const { reports, plans } = await extracted({ includeReport: false });
    expect(reports).toEqual([]);
    expect(plans).toHaveLength(1);
  });

  it('of two methodologies gives two reports', async () => {
    const { report, secondReport } = layoutOf({ calculationSheets: 2 });
    const { reports } = await extracted({ calculationSheets: 2 });
    expect(reports.map(({ sheet, inputSheet }) => [sheet, inputSheet])).toEqual([
      [report.calculation.sheet, report.input.sheet],
      [secondReport.calculation.sheet, secondReport.input.sheet],
    ]);
  });
});

describe('sheets that only look like the form', () => {
  const decoys: Record<string, Rows> = {
    Instructions: [
      ['How to fill in the Calculation Process Sheet'],
      ['Enter the monitored values on the Monitoring Report Sheet (Input Sheet). Then read the result on the calculation sheet.'],
      ['ER_p: Emission reductions during the period p'],
      ['RE_p: Reference emissions during the period p'],
    ],
    Contents: [
      ['Monitoring Report Sheet (Input Sheet)'],
      ['Monitoring Report Sheet (Calculation Process Sheet)'],
      ['Monitoring Structure Sheet'],
    ],
    Methodology: [
      ['Parameter', 'Description', 'Source'],
      ['ER_p', 'Emission reductions during the period p', 'calculated'],
      ['RE_p', 'Reference emissions during the period p', 'calculated'],
      ['PE_p', 'Project emissions during the period p', 'calculated'],
      ['EG_i,p', 'Quantity of electricity generated', 'monitored'],
    ],
    Summary: [
      ['Parameter', 'Value', 'Units'],
      ['ER_p', 49, 'tCO2/p'],
      ['RE_p', 49, 'tCO2/p'],
      ['PE_p', 0, 'tCO2/p'],
    ],
    'SDG earlier': [
      ['ER_p', 49, 'tCO2/p'],
      ['RE_p', 49, 'tCO2/p'],
      ['PE_p', 0, 'tCO2/p'],
      ['EG', 98, 'MWh/p'],
      ['jcm-monitor/sdg-sheet@1'],
    ],
  };

  it.each(Object.keys(decoys))('%s beside the form', async (name) => {
    expect(found(await bookOf({ [name]: decoys[name] ?? [], Calculation: CALCULATION }))).toEqual(['report Calculation']);
  });

  it('all at once', async () => {
    const { ourSheets, reports } = extract(await bookOf({ ...decoys, Calculation: CALCULATION }));
    expect(ourSheets.sdg).toEqual(['SDG earlier']);
    expect(reports.map(({ sheet }) => sheet)).toEqual(['Calculation']);
  });

  it.each(['Instructions', 'Methodology', 'SDG earlier'])('%s alone is no monitoring spreadsheet', async (name) => {
    const workbook = await bookOf({ [name]: decoys[name] ?? [] });
    expect(() => extract(workbook)).toThrow(UserError);
  });
});

describe('what is refused and what is not', () => {
  it('an ordinary workbook, with what was looked for', async () => {
    const workbook = await bookOf({
      Budget: [
        ['Item', 'Value', 'Units'],
        ['Electricity', 120, 'EUR'],
      ],
    });
    try {
      extract(workbook);
      throw new Error('not refused');
    } catch (error) {
      expect(error).toMatchObject({ code: 'not-a-monitoring-spreadsheet' });
      expect((error as UserError).words.en).toContain('Monitoring Report Sheet');
      expect((error as UserError).words.ja).toContain('モニタリングスプレッドシート');
    }
  });

  it('an empty workbook', async () => {
    const workbook = await bookOf({ Sheet1: [] });
    expect(() => extract(workbook)).toThrow(UserError);
  });

  it('a calculation sheet on which nothing can be read is not: its readings are missing', async () => {
    const workbook = await bookOf({ Sheet1: [['Monitoring Report Sheet (Calculation Process Sheet)'], ['everything deleted']] });
    const [report] = extract(workbook).reports;
    expect(Object.values(report?.readings ?? {}).map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'missing'));
  });

  it('an input sheet alone is not: its rows can be checked', async () => {
    const [report] = extract(await bookOf({ Sheet1: input('Monitoring Report Sheet (Input Sheet)') })).reports;
    expect(report).toMatchObject({
      sheet: 'Sheet1',
      inputSheet: 'Sheet1',
      readings: { EG: { kind: 'missing' } },
      inputs: { rows: [{ symbol: 'EG' }] },
    });
  });

  it('a sheet that carries the form’s header only is not', async () => {
    expect(extract(await bookOf({ MSS: [['Monitoring Spreadsheet: JCM_TH_AM001_ver02.0']] }))).toMatchObject({ reports: [], plans: [] });
  });
});

describe('the header', () => {
  it.each<[string, Rows]>([
    [
      'in two cells',
      [
        ['Monitoring Spreadsheet:', null, 'JCM_TH_AM001_ver02.0'],
        ['Reference Number:', 'TH999'],
      ],
    ],
    ['in Japanese', [['モニタリングスプレッドシート：JCM_TH_AM001_ver02.0'], ['参照番号', 'TH999']]],
    ['with a project number', [['Monitoring Spreadsheet: JCM_TH_AM001_ver02.0'], ['Project number: TH999']]],
    ['with a project ID', [['Monitoring Spreadsheet: JCM_TH_AM001_ver02.0'], ['JCM Project ID', 'TH999']]],
    ['with a Japanese project number', [['モニタリングスプレッドシート：JCM_TH_AM001_ver02.0'], ['プロジェクト番号：TH999']]],
    ['with both numbers', [['Monitoring Spreadsheet: JCM_TH_AM001_ver02.0'], ['Project No.: 17', 'Ref. No.: TH999']]],
    ['without colons', [['Monitoring Spreadsheet', 'JCM_TH_AM001_ver02.0'], ['Reference No. TH999']]],
  ])('%s', async (_, header) => {
    const [report] = extract(await bookOf({ Sheet1: [...header, ...CALCULATION.slice(2)] })).reports;
    expect(report).toMatchObject({ spreadsheet: { value: 'JCM_TH_AM001_ver02.0' }, reference: { value: 'TH999' } });
  });

  it('of the input sheet travels beside that of the calculation sheet', async () => {
    const book = {
      Input: input('Monitoring Report Sheet (Input Sheet)', 'Monitored Values', 'JCM_VN_AM007_ver01.0'),
      Calculation: summing('Input!C4'),
    };
    const [report] = extract(await bookOf(book)).reports;
    expect(report).toMatchObject({
      spreadsheet: { value: 'JCM_TH_AM001_ver02.0' },
      inputHeader: { spreadsheet: { value: 'JCM_VN_AM007_ver01.0' } },
    });
  });

  it('is taken from the input sheet where the calculation sheet has none', async () => {
    const book = { Input: input('Monitoring Report Sheet (Input Sheet)'), Calculation: summing('Input!C4').slice(2) };
    const [report] = extract(await bookOf(book)).reports;
    expect(report?.spreadsheet).toEqual({ value: 'JCM_TH_AM001_ver02.0', at: { sheet: 'Input', row: 1, column: 1 } });
    expect(report?.reference).toBeUndefined();
  });
});
