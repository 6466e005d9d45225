/** The verifier's working paper: what it computes from the Check log, and what of the verifier's survives whatever is written again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/check/rules';
import { ruleTitle } from '../../src/check/rule-title';
import { prepareWorkingPaper } from '../../src/assess';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { extract } from '../../src/extract/extract';
import { writeXlsx } from '../../src/write/xlsx';
import { decisionOn } from '../../src/map/make-check-log';
import { itemOf } from '../../src/map/paper-items';
import { readExcel } from '../../src/read/excel';
import { readXlsx } from '../../src/read/xlsx';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import { findSheet, type Workbook } from '../../src/workbook';
import { writeExcel } from '../../src/write/excel';
import { extentOfItem } from '../../src/plan/working-paper/told-words';
import { changedCell } from '../check-log/changed-cell';
import { assessed, entryOf, logOf, logged } from '../check-log/log-book';
import { typedOn, type Field } from '../end-to-end/type-on-sheet';
import { editedByLibreOffice, recalculate } from '../libre-office';
import { genuineClient } from '../virtual-excel/genuine-client';
import { nodeIronCalc } from '../virtual-excel/node-ironcalc';
import { openXmlErrors } from '../write/open-xml-errors';
import { PAPER, decided, itemIn, paperOf, paperPlan, papered, requestIn } from './paper-book';

const FAULTY = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/solar-five-faults.xlsx')));
/** Every finding of the sample decided on; two requests and a forward one. */
const DECIDED = decided(FAULTY, {
  'unit-conflict': 'accepted',
  'number-as-text': 'CAR',
  'unlisted-default': 'CL',
  'default-conflict': 'FAR',
  'emission-reductions-mismatch': 'CAR',
  'constant-over-formula': 'accepted',
});

const beside = (head: string, row: string): Field => ({ head, row });
const closed = (request: string): readonly (readonly [Field, string])[] => [
  [beside('Evidence reviewed', request), `=seen ${request}`],
  [beside('Disposition', request), 'Closed'],
];

/** What the paper's sheet shows beside a text. */
function shownBeside(book: Workbook, text: string, left: number): unknown {
  const cells = findSheet(book, PAPER)?.cells;
  const cell = [...(cells ?? [])].find(({ content }) => content.kind === 'text' && content.value === text);
  const content = cell && cells?.at(cell.row, cell.column + left)?.content;
  return content && 'value' in content ? content.value : undefined;
}

test('a decision of the pane stays on the paper where no Check log is written, and goes to the log that is written later', () => {
  const word = { kind: 'dismissed', reason: '=1+1 known', by: 'H. Tanaka', on: '2026-11-26' } as const;
  const act = decisionOn(entryOf(logOf(FAULTY), 'number-as-text'), word);
  const { plan } = prepareWorkingPaper(assessed(FAULTY), DEFAULT_SETTINGS, [act], { language: 'en', version: '0.0.0' }, '2026-11-27');
  const bytes = writeXlsx(FAULTY, plan);
  for (const again of [bytes, papered(bytes, 'ja')]) {
    const paper = paperOf(again);
    const entry = paper.others.find(({ now }) => now?.rule === 'number-as-text');
    expect([entry?.state, entry?.decision, paper.lacksDecisions, paper.keptNotes]).toEqual(['decided', act, false, []]);
  }
  expect(entryOf(logOf(logged(bytes)), 'number-as-text')).toMatchObject({ state: 'decided', decision: word });
});

describe('A.3', () => {
  test('has every rule in one of its items, in a group of its own', () => {
    expect(RULES.filter(({ id }) => itemOf(id) === 'outside').map(({ id }) => id)).toEqual([]);
  });

  test('is ticked where rules looked, all is decided and no CAR or CL remains; never for what no rule looks at', () => {
    const paper = paperOf(DECIDED);
    expect(paper.requests.map(({ number, item, state }) => [number, item, state])).toEqual([
      ['CAR 1', 'data', 'remaining'],
      ['CAR 2', 'calculation', 'remaining'],
      ['CL 1', 'factors', 'remaining'],
      ['FAR 1', 'factors', 'remaining'],
    ]);
    const standing = Object.fromEntries(paper.items.map(({ id, standing: is, isTicked }) => [id, [is, isTicked]]));
    expect(standing).toMatchObject({
      identity: ['none-remaining', true],
      data: ['remaining', false],
      factors: ['remaining', false],
      calculation: ['remaining', false],
      workbook: ['none-remaining', true],
      sd: ['not-looked-at', false],
      outside: ['not-looked-at', false],
    });
  });

  test('says beside a box which errors were accepted, not mended', () => {
    const paper = paperOf(decided(FAULTY, { 'emission-reductions-mismatch': 'accepted' }));
    const item = itemIn(paper, 'calculation');
    expect([item.accepted, extentOfItem(item).en]).toEqual([1, expect.stringMatching(/; 1 error accepted, not mended$/)]);
    expect(extentOfItem(itemIn(paper, 'identity')).en).not.toContain('accepted');
  });

  test('names beside a ticked box the rules that could not look, in both languages', () => {
    const item = itemIn(paperOf(DECIDED), 'plausibility');
    const extent = extentOfItem({ ...item, rules: { ...item.rules, notApplicable: ['plan-deviation', 'yield-deviation'] }, accepted: 0 });
    const titles = ['plan-deviation', 'yield-deviation'].map(ruleTitle);
    expect(extent.en).toContain(`2 not applicable (${titles.map(({ en }) => en).join('; ')})`);
    expect(extent.ja).toContain(`対象外2（${titles.map(({ ja }) => ja).join('；')}）`);
  });

  test('counts what nobody has decided, without a Check log too', () => {
    const paper = paperOf(FAULTY);
    expect([paper.lacksDecisions, itemIn(paper, 'data').standing, itemIn(paper, 'data').undecided]).toEqual([true, 'undecided', 2]);
    expect(paper.opinions.filter(({ isTicked }) => isTicked)).toEqual([]);
  });

  test('follows what the verifier types: closed with evidence, all that remains of an item, and the box is ticked; by LibreOffice as by us', async () => {
    const typed = await typedOn(papered(DECIDED), PAPER, [
      ...closed('CAR 1'),
      [beside('Disposition', 'CAR 2'), 'Closed'],
      ...closed('CL 1'),
      [beside('No CAR or CL remaining', "What no rule looks at, and the verifier's own findings"), '☑'],
    ]);
    const paper = paperOf(typed);
    expect(paper.requests.map(({ number, state }) => [number, state])).toEqual([
      ['CAR 1', 'closed'],
      ['CAR 2', 'evidence-missing'],
      ['CL 1', 'closed'],
      ['FAR 1', 'remaining'],
    ]);
    const ticked = paper.items.map(({ id, isTicked }) => [id, isTicked]);
    expect(ticked).toEqual(
      expect.arrayContaining([
        ['data', true],
        ['factors', true],
        ['calculation', false],
        ['outside', true],
      ]),
    );
    const [recomputed = new Uint8Array()] = recalculate([typed]);
    const book = readXlsx(recomputed);
    const boxes = ['Monitored data and units', 'Emission factors and default values', 'Calculation of emission reductions'];
    expect(boxes.map((item) => shownBeside(book, item, -1))).toEqual(['☑', '☑', '☐']);
    expect(shownBeside(book, 'Calculation of emission reductions', 3)).toBe('A CAR or CL remains');
    // A.1 is linked to the cells of the report, also where a cell says more than the value.
    expect(['Reference number', 'Monitoring period'].map((field) => shownBeside(book, field, 4))).toEqual([
      'MN999',
      '1/Jan/2023- 31/Dec/2023',
    ]);
    expect([...(findSheet(book, PAPER)?.cells ?? [])].filter(({ content }) => content.kind === 'error')).toEqual([]);
  }, 120_000);

  test('a tick over a computed box does not hold and is kept as a note', async () => {
    const typed = await typedOn(papered(DECIDED), PAPER, [[beside('No CAR or CL remaining', 'Monitored data and units'), '☑']]);
    const paper = paperOf(papered(typed));
    expect([itemIn(paper, 'data').isTicked, paper.keptNotes]).toEqual([false, [{ where: 'A.3: Monitored data and units', text: '☑' }]]);
  });
});

describe('the recalculation', () => {
  test('says no more than the rules where a unit is in doubt', () => {
    const { checks } = assessed(FAULTY);
    const told = paperOf(FAULTY).reports.flatMap(({ figures }) => figures);
    const why = (symbol: string): unknown => {
      const result = told.find((figure) => figure.symbol === symbol)?.result;
      return result?.kind === 'not-recalculated' ? result.reason.en : result?.agreement;
    };
    const [rule] = checks.reports.flatMap(({ results }) => results.filter((result) => result.rule === 'reference-emissions-mismatch'));
    expect(rule).toMatchObject({ outcome: 'not-applicable' });
    expect(why('RE_p')).toContain('conflict');
    // Its own equation does not hold either.
    expect(why('ER_p')).toBe('differs');
  });
});

describe('a row that is lettered anew', () => {
  test('keeps its request, which is never closed while the rule finds something in that cell', async () => {
    const written = papered(DECIDED);
    const point = await changedCell(written, 'MRS(input)', 'C9', '2');
    // As a program writes a text without its subscripts.
    const renamed = await changedCell(point, 'MRS(input)', 'D9', 'EGi,p');
    for (const bytes of [point, renamed, papered(logged(renamed))]) {
      const paper = paperOf(bytes);
      expect(requestIn(paper, 'CAR 1')).toMatchObject({ state: 'remaining', recheck: 'still-found', now: { rule: 'number-as-text' } });
      expect(paper.requests).toHaveLength(4);
      expect(logOf(bytes).entries.map(({ state }) => state)).not.toContain('gone');
    }
    const other = await changedCell(renamed, 'MRS(input)', 'F9', '887,65');
    expect(entryOf(logOf(other), 'number-as-text').state).toBe('changed-since');
  });
});

describe('a finding that is mended', () => {
  test('is closed by re-check, with its request and evidence, and remains where the verifier says so', async () => {
    const typed = await typedOn(papered(DECIDED), PAPER, [[beside('Evidence reviewed', 'CAR 1'), 'meter log']]);
    const mended = await changedCell(typed, 'MRS(input)', 'F9', 987.65);
    for (const bytes of [mended, papered(mended), papered(logged(papered(mended)), 'ja')]) {
      expect(requestIn(paperOf(bytes), 'CAR 1')).toMatchObject({
        state: 'closed-by-recheck',
        recheck: 'no-longer-found',
        was: { place: "'MRS(input)'!F9" },
        asked: '=1+1 number-as-text',
        typed: { evidence: 'meter log' },
      });
      expect(itemIn(paperOf(bytes), 'data').isTicked).toBe(true);
    }
    const rows = [...(findSheet(readXlsx(papered(mended, 'ja')), PAPER)?.cells ?? [])].map(
      ({ content }) => 'value' in content && content.value,
    );
    expect(rows).toContain('文字列になっている数値');
    expect(rows.filter((text) => String(text).startsWith('文字列になっている数値。記録時の文言：'))).toHaveLength(1);
    const { was } = requestIn(paperOf(papered(papered(mended), 'both')), 'CAR 1');
    expect(was?.finding).not.toContain('As recorded');
    const reopened = await typedOn(papered(mended), PAPER, [[beside('Disposition', 'CAR 1'), 'Open']]);
    expect(requestIn(paperOf(reopened), 'CAR 1').state).toBe('remaining');
  });

  test('remains where the rule could not look again', async () => {
    const gone = await changedCell(DECIDED, 'MRS(calc_process)', 'F6', 'see the input sheet');
    const request = paperOf(gone).requests.find(({ key }) => key.includes('emission-reductions-mismatch'));
    expect(request).toMatchObject({ recheck: 'could-not-look', state: 'not-looked-again' });
    expect(itemIn(paperOf(gone), 'calculation').standing).toBe('remaining');
  });

  test('closed by the verifier about other figures than now asks for another look, until its date is set anew', async () => {
    const typed = papered(await typedOn(papered(DECIDED), PAPER, closed('CAR 1')));
    const other = await changedCell(typed, 'MRS(input)', 'F9', '887,65');
    for (const bytes of [other, papered(other)]) expect(requestIn(paperOf(bytes), 'CAR 1').state).toBe('changed-since');
    const confirmed = await typedOn(papered(other), PAPER, [[beside('Closed on', 'CAR 1'), '2026-11-28']]);
    expect(requestIn(paperOf(papered(confirmed)), 'CAR 1').state).toBe('closed');
  });

  test('keeps its number when others are raised; dismissed on the log it no longer remains', () => {
    const first = papered(decided(FAULTY, { 'emission-reductions-mismatch': 'CAR' }));
    const more = papered(decided(first, { 'number-as-text': 'CAR', 'unlisted-default': 'CAR' }));
    const numbers = paperOf(more).requests.map(({ number, now }) => [number, now?.rule]);
    expect(numbers).toEqual(expect.arrayContaining([['CAR 1', 'emission-reductions-mismatch']]));
    expect(new Set(numbers.map(([number]) => number)).size).toBe(3);
    const dropped = paperOf(decided(more, { 'emission-reductions-mismatch': 'dismissed' }));
    expect(requestIn(dropped, 'CAR 1').state).toBe('withdrawn');
  });
});

test('a request that says nothing is told to be missing, and is no request when the paper is read back', () => {
  const raised = decisionOn(entryOf(logOf(FAULTY), 'number-as-text'), { kind: 'CAR', by: 'M. Tanaka', on: '2026-11-26' });
  const paper = papered(logged(FAULTY, [raised]), 'both');
  const told = [...(findSheet(readXlsx(paper), PAPER)?.cells ?? [])].map(({ content }) => 'value' in content && content.value);
  expect(told).toContainEqual(expect.stringMatching(/^Missing: enter what is requested on the Check log/));
  expect(assessed(paper).extraction.earlierPaper?.requests.map(({ kind, asked }) => [kind, asked])).toEqual([['CAR', undefined]]);
});

describe('what the verifier typed survives', () => {
  const FIELDS: readonly (readonly [Field, string])[] = [
    [beside('Entered by the verifier', 'Third-party entity (TPE)'), '=Example & Co.'],
    [beside('Entered by the verifier', 'Date of completion of this report'), '2026-11-30'],
    [beside('Tick', 'Negative'), '☑'],
    [beside('Tick', 'Adverse opinion'), 'x'],
    [beside("Verifier's wording", 'Adverse opinion'), '+not in conformity'],
    [beside("Verifier's note", 'Sustainable development'), '<b>seen</b>'],
    ...closed('CL 1'),
    [beside('Closed by', 'CL 1'), 'M. Tanaka'],
    [{ head: 'Name', section: 'B. Verification team', below: 1 }, '@A. Verifier'],
    [{ head: 'Further columns of the form', section: 'B. Verification team', below: 1 }, 'on site'],
  ];

  /** Without keys, which move with rows, and words that are in the language of the sheet. */
  const words = (bytes: Uint8Array): unknown => {
    const { fields, opinions, items, requests, team, keptNotes } = paperOf(bytes);
    return {
      fields: fields.map(({ name, entry }) => [name, entry]),
      opinions: opinions.map(({ name, isTicked, statement }) => [name, isTicked, statement]),
      items: items.map(({ id, isTicked, note }) => [id, isTicked, note]),
      requests: requests.map(({ number, typed: { evidence, by, on }, state, asked }) => [number, evidence, by, on, state, asked]),
      team: team.map(({ member, company, function: role, note }) => [member, company, role, note]),
      keptNotes,
    };
  };

  test('being written again in any language, LibreOffice, and rows inserted by it; Microsoft finds nothing wrong', async () => {
    const typed = await typedOn(papered(DECIDED), PAPER, FIELDS);
    const told = words(typed);
    const known = openXmlErrors(FAULTY);
    expect(told).toMatchObject({ keptNotes: [], team: [['@A. Verifier', undefined, undefined, 'on site']] });
    const again = papered(papered(papered(typed, 'ja'), 'both'));
    expect(words(again)).toEqual(told);
    expect(openXmlErrors(papered(typed, 'both')).filter((error) => !known.includes(error))).toEqual([]);
    const moved = editedByLibreOffice(
      papered(typed, 'both'),
      'book.Sheets.getByName("MRS(input)").unprotect("")',
      'book.Sheets.getByName("MRS(input)").Rows.insertByIndex(2, 3)',
      `book.Sheets.getByName("${PAPER}").Rows.insertByIndex(6, 2)`,
    );
    expect(words(moved)).toEqual(told);
    expect(words(papered(logged(moved)))).toEqual(told);
  }, 120_000);

  test('Excel, which leaves the same paper as a file', async () => {
    // One request: a range of one cell is taken for none by some.
    const typed = await typedOn(papered(decided(FAULTY, { 'unlisted-default': 'CL' })), PAPER, FIELDS);
    const excel = await openVirtualExcel(typed, { loadEngine: nodeIronCalc });
    const client = genuineClient(excel.bridge).Excel;
    await client.run(async (context) => {
      const workbook = await readExcel(context);
      await writeExcel(context, paperPlan(assessed(typed), 'ja'), workbook, { replace: PAPER });
    });
    const read = await client.run((context) => readExcel(context));
    const inFile = assessed(papered(typed, 'ja')).extraction.earlierPaper;
    expect(extract(read).earlierPaper).toEqual(inFile);
    expect([...(findSheet(read, PAPER)?.cells ?? [])].filter(({ content }) => content.kind === 'error')).toEqual([]);
    expect(words(excel.save())).toEqual(words(typed));
  });

  test('the Check log, once it is gone: the paper remembers its requests', async () => {
    const typed = await typedOn(papered(DECIDED), PAPER, FIELDS);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(typed) as unknown as ArrayBuffer);
    book.removeWorksheet('Check log');
    const without = new Uint8Array(await book.xlsx.writeBuffer());
    expect(paperOf(without).requests.map(({ number, state }) => [number, state])).toEqual(
      paperOf(typed).requests.map(({ number, state }) => [number, state]),
    );
  });

  test('and is no part of the report: no rule looks at the sheet', async () => {
    const before = assessed(FAULTY).checks;
    const after = assessed(papered(FAULTY)).checks;
    const found = (run: typeof before): unknown =>
      [...run.workbook, ...run.reports.flatMap(({ results }) => results)].map(({ rule, outcome }) => [rule, outcome]);
    expect(found(after)).toEqual(found(before));
    expect(assessed(papered(FAULTY)).extraction.ourSheets).toMatchObject({ sdg: [], log: [], paper: [PAPER] });
  });
});
