/** `paper`: the worksheet, the page, and the recalculation they show. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addressText } from '../../src/address';
import { prepareWorkingPaper } from '../../src/assess';
import { compareCapacity } from '../../src/check/comparison/capacity-comparison';
import { comparisonExtent } from '../../src/check/comparison/comparison-extent';
import type { RecalculatedFigure } from '../../src/check/model/recalculated-figures';
import { groupsBy } from '../../src/check/groups-by';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { readXlsx } from '../../src/read/xlsx';
import { findSheet } from '../../src/workbook';
import { TODAY, assessed, logged } from '../check-log/log-book';
import { command } from '../cli/command';
import { typedOn } from '../end-to-end/type-on-sheet';
import { CORRECT_OF_ANOTHER_FORM, CORRECT_WORKBOOKS, UNKNOWN_FORM } from '../workbooks/ok/correct-workbooks';
import { layoutOf, monitoringWorkbook } from '../workbooks/monitoring-workbook';
import type { WorkbookDescription } from '../workbooks/description';
import { CORRECT_EXTRACTION } from '../../src/check/examples/example';
import { recalculatedFigures } from '../../src/check/model/recalculated-figures';
import { settingsOn } from '../../src/check/settings';
import type { CalculationSheet, NumberReading } from '../../src/extract/extraction';
import { addedUp } from '../../src/plan/working-paper/told-words';
import { FAULTS } from '../workbooks/bad/faults';
import { WORKBOOK_FAULTS } from '../workbooks/bad/workbook-faults';
import { PAPER, decided, paperOf, paperPlan, papered } from './paper-book';

const FAULTY = join(__dirname, '../../assets/samples/solar-five-faults.xlsx');

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'))));
afterEach(() => rm(folder, { recursive: true }));

test('writes a copy and renews it in place; says what remains, and what was typed when it is removed', async () => {
  const [a, b] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
  const first = await command('paper', FAULTY, '--out', a);
  expect(first).toMatchObject({
    code: 0,
    out: expect.stringContaining('of 9 items') as unknown,
    err: expect.stringContaining('No Check log') as unknown,
  });
  const typed = await typedOn(new Uint8Array(await readFile(a)), PAPER, [
    [{ head: 'Entered by the verifier', row: 'Title of the project' }, 'Sun'],
  ]);
  await writeFile(a, typed);
  expect(await command('paper', a, '--in-place', '--language', 'ja')).toMatchObject({
    code: 0,
    out: expect.stringContaining('9項目中') as unknown,
  });
  expect(paperOf(new Uint8Array(await readFile(a))).fields[0]?.entry).toBe('Sun');
  const removed = await command('remove', a, '--out', b);
  expect([removed.code, `${removed.out}${removed.err}`]).toEqual([0, expect.stringContaining('Sun')]);
  expect((await command('paper', join(folder, 'none.xlsx'), '--out', b, '--replace')).code).toBe(2);
});

test('writes the same as a page: requests in their groups, nothing of the workbook as HTML, in one language', async () => {
  const book = join(folder, 'a.xlsx');
  const bytes = decided(new Uint8Array(await readFile(FAULTY)), { 'number-as-text': 'CAR', 'unlisted-default': 'CL' });
  await writeFile(book, await typedOn(papered(bytes), PAPER, [[{ head: 'Evidence reviewed', row: 'CAR 1' }, '<script>alert(1)</script>']]));
  const page = join(folder, 'paper.html');
  expect((await command('paper', book, '--out', page)).code).toBe(0);
  const text = await readFile(page, 'utf8');
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).not.toMatch(/<script|<h1[^>]*>\s*<\/h1>/);
  expect(text.indexOf('CAR: corrective action requests (1)')).toBeLessThan(text.indexOf('CL: clarification requests (1)'));
  expect((await command('paper', book, '--out', page)).err).toContain('exists already');
  expect((await command('paper', book, '--out', page, '--replace', '--language', 'both')).code).toBe(2);
  expect((await command('paper', book, '--out', page, '--replace', '--language', 'ja')).code).toBe(0);
  const japanese = await readFile(page, 'utf8');
  expect(japanese).toContain('CAR（是正措置要求） (1)');
  expect(japanese).toContain('計画「MPS(calc_process)」との比較');
});

test('says of a cell chosen by hand by whom, and instead of which one, on the sheet and on the page', async () => {
  const [book, page] = [join(folder, 'a.xlsx'), join(folder, 'paper.html')];
  const bytes = await monitoringWorkbook();
  const { ER_p, RE_p } = layoutOf().report.calculation.rows;
  const [own, recognised] = [RE_p.value, ER_p.value].map(addressText);
  const named = logged(bytes, [], 'en', [{ symbol: 'ER_p', at: RE_p.value, by: 'A. <Verifier>', on: '2026-11-26' }]);
  const said = `ER_p: cell chosen by hand, ${own}, by A. <Verifier>, on 2026-11-26; instead of the recognised ${recognised} (2,870.83385 tCO2/p).`;
  expect(rowsOf(paperPlan(assessed(named)))).toContain(said);
  const { value } = layoutOf().plan?.calculation.rows.ER_p ?? { value: ER_p.value };
  const ofPlan = logged(bytes, [], 'en', [{ symbol: 'EG', at: value, by: 'B' }]);
  expect(rowsOf(paperPlan(assessed(ofPlan)))).toContainEqual(
    expect.stringMatching(/^Plan, EG: cell chosen by hand, 'MPS\(calc_process\)'!.*, by B; instead/),
  );
  await writeFile(book, bytes);
  expect((await command('paper', book, '--cell', `ER_p=${own}`, '--out', page)).code).toBe(0);
  expect(plain(await readFile(page, 'utf8'))).toMatch(
    /ERp: cell chosen by hand, .*, by whom is not recorded, on \d{4}-\d\d-\d\d; instead of the/,
  );
});

test('refuses earlier periods in files that are not there, or in the report itself, and writes nothing', async () => {
  const own = join(folder, 'alone', 'own.xlsx');
  await mkdir(dirname(own), { recursive: true });
  await writeFile(own, await monitoringWorkbook());
  const out = join(folder, 'alone.html');
  const missing = await command('paper', own, '--out', out, '--earlier', join(folder, 'nowhere.xlsx'));
  expect([missing.code, missing.err]).toEqual([2, expect.stringMatching(/--earlier .*nowhere\.xlsx: There is no such file or folder/)]);
  const itself = await command('paper', own, '--out', out, '--earlier', own, '--language', 'ja');
  expect([itself.code, itself.err]).toEqual([2, expect.stringContaining('報告書そのものです')]);
  expect(existsSync(out)).toBe(false);
  const alone = await command('paper', own, '--out', out, '--earlier', dirname(own));
  expect([alone.code, alone.err]).toEqual([0, expect.stringContaining('No other workbook is there')]);
});

test('holds the yield against earlier periods in other files that are named, and says which files it looked at', async () => {
  const [own, out, page] = [join(folder, 'own.xlsx'), join(folder, 'out.xlsx'), join(folder, 'paper.html')];
  const [earlier, broken] = [join(folder, 'earlier.xlsx'), join(folder, 'broken.xlsx')];
  const year = (period: string, value: number): Promise<Uint8Array> => monitoringWorkbook({ period, points: [{ point: '(1)', value }] });
  await writeFile(own, await year('1/Jan/2023 - 31/Dec/2023', 3000));
  await writeFile(earlier, await year('1/Jan/2022 - 31/Dec/2022', 2000));
  // Another state of this very report: what it says of the period does not count beside the report itself.
  await writeFile(join(folder, 'draft.xlsx'), await year('1/Jan/2023 - 31/Dec/2023', 2500));
  await writeFile(broken, 'no workbook');
  const written = await command('paper', own, '--earlier', folder, '--out', out, '--replace');
  expect([written.code, written.err]).toEqual([0, expect.stringContaining(`could not be read, and are in no comparison: ${broken}`)]);
  const cells = [...(findSheet(readXlsx(new Uint8Array(await readFile(out))), PAPER)?.cells ?? [])];
  const texts = cells.flatMap(({ content }) => (content.kind === 'text' ? [content.value] : []));
  expect(texts).toContain(`Other files looked at for earlier periods: ${join(folder, 'draft.xlsx')}, ${earlier}.`);
  expect(texts).toContainEqual(expect.stringMatching(/Not looked at: .*Of the other files named above only the yields/));
  expect(texts.join()).not.toContain('reports in other workbooks');
  expect(texts).toContainEqual(
    expect.stringMatching(/^MRS\(calc_process\): Compared with the plan, earlier periods\. Not compared: the capacity/),
  );
  expect(texts.filter((text) => text.startsWith('Yield: '))).toEqual(['Yield: 2022-01-01 – 2022-12-31', 'Yield: 2023-01-01 – 2023-12-31']);
  expect(texts).toContainEqual(expect.stringContaining(`${earlier}: 'MRS(calc_process)'!`));
  expect(texts).toContain('above the band');
  expect((await command('paper', own, '--out', page, '--earlier', earlier)).code).toBe(0);
  expect(plain(await readFile(page, 'utf8'))).toMatch(/beside the earlier period \+50 %, above the band/);
});

/** The words of a page without its marks. */
function plain(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}

describe('the recalculation', () => {
  /** Each figure with what it comes to. */
  const figures = async (description: Partial<WorkbookDescription>, report = 0): Promise<Record<string, unknown>> => {
    const told = paperOf(await monitoringWorkbook(description)).reports[report]?.figures ?? [];
    return Object.fromEntries(told.map(({ symbol, result }) => [symbol, said(result)]));
  };
  const said = (result: RecalculatedFigure['result']): unknown =>
    result.kind === 'recalculated' ? [result.value, result.difference, result.agreement] : result.kind;

  test('is exact where nothing is rounded, and says where Table 3 is whole tonnes', async () => {
    expect(await figures({})).toEqual({
      EG: [3602.05, 0, 'exact'],
      EF_RE: 'not-recalculated',
      RE_p: [2870.83385, 0, 'exact'],
      PE_p: [0, 0, 'exact'],
      ER_p: [2870.83385, 0, 'exact'],
      'Table 3': [2870.83385, -0.83385, 'whole-tonnes'],
    });
  });

  test('is in the unit of the cell, and tells what only agrees as it is shown', async () => {
    expect((await figures({ electricityUnit: 'kWh' }))['EG']).toEqual([3_602_050, 0, 'exact']);
    expect(await figures(CORRECT_WORKBOOKS['ER_p rounded as displayed'] ?? {})).toMatchObject({ ER_p: [2870.83385, -0.03385, 'as-shown'] });
  });

  test('tells a figure that differs by how much', async () => {
    const { ER_p } = layoutOf().report.calculation.rows;
    expect(await figures({ overrides: [{ ...ER_p.value, value: 3000 }] })).toMatchObject({ ER_p: [2870.83385, 129.16615, 'differs'] });
  });

  test('is made for each report of a workbook, and by the equations of another form', async () => {
    expect(await figures(CORRECT_WORKBOOKS['two methodologies'] ?? {}, 1)).toMatchObject({ ER_p: [expect.any(Number), 0, 'exact'] });
    const chiller = await figures(CORRECT_OF_ANOTHER_FORM['a chiller under ID_AM002'] ?? {});
    expect(chiller).toMatchObject({ RE_p: [expect.any(Number), 0, 'exact'], PE_p: [expect.any(Number), 0, 'exact'] });
    expect(Object.keys(chiller)).not.toContain('EG');
  });

  test('does not pretend to know a methodology that it does not', async () => {
    expect(await figures(UNKNOWN_FORM)).toMatchObject({
      RE_p: 'not-recalculated',
      PE_p: 'not-recalculated',
      ER_p: [expect.any(Number), expect.closeTo(0, 9), 'exact'],
    });
    const told = paperOf(await monitoringWorkbook(UNKNOWN_FORM)).reports[0]?.figures.find(({ symbol }) => symbol === 'PE_p');
    expect(told?.result).toMatchObject({ reason: { en: expect.not.stringMatching(/^An input of the equations/) as unknown } });
  });

  test('says what the rows of Table 3 state, where it has several and no single cell', () => {
    const [sheet] = CORRECT_EXTRACTION.reports;
    if (sheet?.reportedTotal?.kind !== 'number') throw new Error('Table 3 has a number.');
    const row = (value: number, index: number): NumberReading => ({
      ...(sheet.reportedTotal as NumberReading),
      value,
      at: { sheet: 'MRS(input)', row: 20 + index, column: 3 },
    });
    const rows = [755, 250].map(row);
    const split: CalculationSheet = {
      ...sheet,
      reportedTotal: { kind: 'ambiguous', symbol: 'ER_p', at: rows.map(({ at }) => at) },
      reportedRows: rows.map((reading) => ({ reading })),
    };
    const told = recalculatedFigures(split, CORRECT_EXTRACTION, settingsOn('2026-11-22')).at(-1);
    expect(told).toMatchObject({
      symbol: 'Table 3',
      rows: [{ value: 755 }, { value: 250 }],
      result: { reason: { en: expect.stringMatching(/several rows/) as unknown } },
    });
    expect(addedUp(told?.rows ?? [])).toBe('755 + 250');
  });

  test('holds Table 3 against the ER_p that stands there, where a factor in doubt keeps ER_p from being recalculated', async () => {
    const fault = FAULTS.find(({ name }) => name.startsWith('a national grid factor in section 2'));
    const { extraction } = assessed(await monitoringWorkbook(fault?.description));
    const [sheet] = extraction.reports;
    const figures = sheet ? recalculatedFigures(sheet, extraction, settingsOn('2026-11-22')) : [];
    const resultOf = (symbol: string): unknown => figures.find((figure) => figure.symbol === symbol)?.result;
    expect(resultOf('ER_p')).toMatchObject({ kind: 'not-recalculated' });
    expect(resultOf('Table 3')).toMatchObject({ kind: 'recalculated', value: 2870.83385, agreement: 'whole-tonnes', from: 'figures' });
  });
});

describe('the comparison with plan, capacity and earlier periods', () => {
  const twoYears = WORKBOOK_FAULTS.find(({ finds }) => finds.some(({ rule }) => rule === 'yield-deviation'));

  test('stands on the sheet with units, cells and the bands that were set', async () => {
    const assessment = assessed(await monitoringWorkbook(twoYears?.description));
    const own = { ...DEFAULT_SETTINGS, installedCapacity: 2, planDeviation: 0.2 };
    const { plan } = prepareWorkingPaper(assessment, own, [], { language: 'en', version: '0' }, TODAY);
    const rows = rowsOf(plan);
    expect(rows).toContain('MRS(calc_process): Compared with the plan on MPS(calc_process), pro rata to 365 days (±20 %, own setting)');
    // ER_p = 3,602.05 MWh × 0.797: in the recalculation as in the comparison.
    const reductions = plan.cells.filter(({ content }) => content.kind === 'number' && Math.abs(content.value - 2870.83385) < 0.01);
    expect(reductions.length).toBeGreaterThan(3);
    expect([...new Set(reductions.map(({ style = '' }) => plan.styles[style]?.numberFormat))]).toEqual(['#,##0.0']);
    expect(rows.find((row) => row.startsWith('EG|MWh|'))).toMatch(
      /^EG\|MWh\|'MRS\(input\)'!F8 \(\+2\)\|'MPS\(input\)'!E8 \(\+2\)\|The estimate is for a year: .*\|3600\|3600\|3602\.0\d+\|0\.000569/,
    );
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^Capacity factor: MRS\(calc_process\)\|.*MWh ÷ \(2 MW × 8,760 h\)\|20\.6 %\|8–30 %, default\|–\|within the band/,
      ),
    );
    expect(rows).toContainEqual(
      expect.stringMatching(/^Yield: 2024-01-01 – 2024-12-31\|.*\|7\.39 MWh per MW and day\|4\.934.*\|0\.49.*\|above the band/),
    );
  });

  test('says with what each report is compared, and with what it is not', async () => {
    const rows = rowsOf(paperPlan(assessed(await monitoringWorkbook())));
    expect(rows).toContain(
      'MRS(calc_process): Compared with the plan. Not compared: the capacity factor (capacity, period or electricity not known), earlier periods (none of the same seasons in this workbook; other files were not looked at).',
    );
    // Of two years the first has no earlier one.
    const two = rowsOf(paperPlan(assessed(await monitoringWorkbook(twoYears?.description))));
    expect(two).toContainEqual(
      expect.stringMatching(/^MRS\(calc_process\): Compared with the plan\. Not compared: .* earlier periods \(none/),
    );
    expect(two).toContainEqual(expect.stringMatching(/Compared with the plan, earlier periods\./));
    // Capacity alone, of a plant without a band: nothing is within anything.
    const own = { ...DEFAULT_SETTINGS, installedCapacity: 2 };
    const [report] = assessed(await monitoringWorkbook({ includePlan: false })).extraction.reports;
    const capacity = report && compareCapacity(report, own);
    expect(comparisonExtent({ capacity: capacity && { ...capacity, verdict: 'not-judged' }, yields: [] })).toMatchObject({
      against: [],
      not: [{}, { en: 'the capacity factor (no band for such a plant)' }, {}],
    });
  });

  test('tells what does not occur in the workbook from what could not be looked at', async () => {
    const assessment = assessed(
      await monitoringWorkbook({ includePlan: false, overrides: [{ ...layoutOf().report.calculation.defaultsTitle, value: 'Notes' }] }),
    );
    const [rows, japanese] = [rowsOf(paperPlan(assessment)), rowsOf(paperPlan(assessment, 'ja'))];
    expect(rows).toContainEqual(expect.stringMatching(/\|Does not occur\|.*\|The workbook has no plan that belongs to the report\.$/));
    expect(rows).toContainEqual(expect.stringMatching(/\|Not looked at\|.*\|No list of default values was found\.$/));
    expect(japanese).toContainEqual(expect.stringMatching(/\|該当なし\|.*計画がブックにありません。$/));
    expect(japanese).toContainEqual(expect.stringMatching(/\|未確認\|.*デフォルト値の一覧が見つかりません。$/));
  });

  test('says that there is nothing to compare with rather than that all is well', async () => {
    const alone = paperPlan(assessed(await monitoringWorkbook({ includePlan: false })), 'ja');
    expect(rowsOf(alone)).toContainEqual(expect.stringContaining('比較の対象がありません'));
  });
});

/** What stands in each row, from left to right. */
function rowsOf({ cells }: SheetPlan): readonly string[] {
  return groupsBy(cells, ({ row }) => String(row)).map((row) =>
    row.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : 'value' in content ? [String(content.value)] : [])).join('|'),
  );
}
