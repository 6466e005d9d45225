/** Decisions on findings, from the sheet and back: whatever is written again, sorted, translated, resaved or changed in between. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { prepareSdgSheet } from '../../src/assess';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { DECISION_KINDS } from '../../src/our-sheets/check-log';
import { extract } from '../../src/extract/extract';
import type { LogAct, LogEntry } from '../../src/map/check-log';
import { decisionOn, isDismissed, makeCheckLog } from '../../src/map/make-check-log';
import { makeWorkingPaper } from '../../src/map/make-working-paper';
import { countsOf, isUndecided } from '../../src/map/standing-of-entry';
import { isRemaining } from '../../src/map/working-paper';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { LOG_COLUMNS } from '../../src/plan/check-log/log-columns';
import { LOG_TABLE } from '../../src/plan/check-log/log-table';
import { COLOURS } from '../../src/plan/sheet-colours';
import { readExcel } from '../../src/read/excel';
import { readXlsx } from '../../src/read/xlsx';
import { SheetView } from '../../src/tryit/grid/sheet-view';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import { writeExcel } from '../../src/write/excel';
import { writeXlsx } from '../../src/write/xlsx';
import { typedOn, type Field } from '../end-to-end/type-on-sheet';
import { recalculate } from '../libre-office';
import { genuineClient } from '../virtual-excel/genuine-client';
import { nodeIronCalc } from '../virtual-excel/node-ironcalc';
import { openXmlErrors } from '../write/open-xml-errors';
import { changedCell } from './changed-cell';
import { assessed, entryOf, logOf, logged, planned, TODAY } from './log-book';

const FAULTY = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/solar-five-faults.xlsx')));
const LOG = 'Check log';
const TYPED_OVER = "'MRS(calc_process)'!F6";

/** A decision of each kind, with everything one may say. */
let acts: readonly LogAct[];
beforeAll(() => {
  const { entries } = logOf(FAULTY);
  acts = DECISION_KINDS.map((kind, index) =>
    decisionOn(entries[index] as LogEntry, { kind, reason: `=reason ${index}`, by: 'M. Tanaka', on: '2026-11-26' }),
  );
});

/** What people said, by finding. */
function words(bytes: Uint8Array): unknown {
  return logOf(bytes).entries.map(({ key, state, decision, typed }) => ({ key, state, decision, typed }));
}

/** A field of the log: under a head, in the row of a cell. */
const field = (head: string, row: string): Field => ({ head, row });

describe('decisions survive', () => {
  test.each(['en', 'ja', 'both'] as const)('being written, read and written again in another language: %s', (language) => {
    const once = logged(FAULTY, acts, language);
    const { entries } = logOf(once);
    expect(entries.slice(0, 5).map(({ decision, state }) => ({ ...decision, state }))).toEqual(
      acts.map((act) => ({ ...act, state: 'decided' })),
    );
    expect(entries.slice(5).map(({ state, decision }) => [state, decision])).toEqual(entries.slice(5).map(() => ['open', undefined]));
    expect(words(logged(once, [], language === 'en' ? 'ja' : 'en'))).toEqual(words(once));
    expect(assessed(once).extraction.ourSheets.log).toEqual([language === 'ja' ? 'チェック記録' : LOG]);
  });

  test('Excel, which leaves the same log as a file', async () => {
    const excel = await openVirtualExcel(FAULTY, { loadEngine: nodeIronCalc });
    const client = genuineClient(excel.bridge).Excel;
    for (const language of ['both', 'en'] as const) {
      await client.run(async (context) => {
        const workbook = await readExcel(context);
        const assessment = assessed(excel.save());
        const [former] = assessment.extraction.ourSheets.log;
        await writeExcel(context, planned(assessment, acts, language), workbook, former === undefined ? {} : { replace: former });
      });
    }
    const read = await client.run((context) => readExcel(context));
    const extraction = extract(read);
    expect(
      extraction.earlierLog?.rows.map(({ key, decision, reason, by, date, cell }) => ({ key, decision, reason, by, date, cell })),
    ).toEqual(
      assessed(logged(FAULTY, acts)).extraction.earlierLog?.rows.map(({ key, decision, reason, by, date, cell }) => ({
        key,
        decision,
        reason,
        by,
        date,
        cell,
      })),
    );
    expect(words(excel.save())).toEqual(words(logged(FAULTY, acts)));
  });

  test('LibreOffice, and Microsoft finds nothing wrong with the file', () => {
    const bytes = logged(FAULTY, acts, 'both');
    const [resaved = new Uint8Array()] = recalculate([bytes]);
    expect(words(resaved)).toEqual(words(bytes));
    expect(words(logged(resaved))).toEqual(words(bytes));
    expect(openXmlErrors(bytes).filter((error) => !openXmlErrors(FAULTY).includes(error))).toEqual([]);
    const sheet = readXlsx(resaved).sheets.find(({ name }) => name === LOG);
    expect([...(sheet?.cells ?? [])].filter(({ content }) => content.kind === 'error')).toEqual([]);
  }, 120_000);

  test('an SDG sheet beside the log: each is replaced by its own kind only', () => {
    const both = logged(withSdgSheet(logged(FAULTY, acts)));
    const { extraction } = assessed(both);
    expect([extraction.ourSheets.sdg, extraction.ourSheets.log]).toEqual([['SDG'], [LOG]]);
    expect(words(withSdgSheet(both))).toEqual(words(both));
    expect(assessed(withSdgSheet(both)).extraction.earlierAnswers?.notes).toBeUndefined();
    expect(assessed(both).extraction.reports.map(({ sheet }) => sheet)).toEqual(['MRS(calc_process)']);
  });
});

function withSdgSheet(bytes: Uint8Array): Uint8Array {
  const assessment = assessed(bytes);
  const project = { kinds: [{ technology: 'renewable-energy', sector: 'other' }] } as const;
  const { plan } = prepareSdgSheet(assessment, project, { language: 'en', values: 'linked', version: '0.0.0' }, TODAY);
  return writeXlsx(bytes, plan, assessment.extraction.ourSheets.sdg.includes(plan.name) ? { replace: plan.name } : {});
}

describe('what people type on the log', () => {
  test('counts, in whichever language, and is kept', async () => {
    const typed = await typedOn(logged(FAULTY), LOG, [
      [field('Decision', "'MRS(input)'!F9"), '却下'],
      [field('Reason or request', "'MRS(input)'!F9"), 'read from the meter'],
      [field('Decided by', "'MRS(input)'!F9"), 'A. Verifier'],
      [field('Decision', TYPED_OVER), 'CAR 3'],
      [field('Decided on', TYPED_OVER), 'end of May'],
      [field('Response of the project participant', TYPED_OVER), 'The formula is restored.'],
      [{ head: 'Finding', section: 'Findings and decisions', below: 8 }, 'The meter of point (2) was not calibrated'],
      [{ head: 'Decision', section: 'Findings and decisions', below: 8 }, 'FAR'],
    ]);
    for (const bytes of [typed, logged(typed), logged(logged(typed, [], 'ja'))]) {
      const log = logOf(bytes);
      expect(entryOf(log, 'number-as-text')).toMatchObject({
        state: 'decided',
        decision: { kind: 'dismissed', reason: 'read from the meter', by: 'A. Verifier' },
      });
      const raised = log.entries.filter(({ typed: words }) => words?.decision === 'CAR 3');
      expect(raised).toMatchObject([{ decision: { kind: 'CAR' }, typed: { date: 'end of May', response: 'The formula is restored.' } }]);
      expect(log.entries.filter(({ state }) => state === 'added')).toMatchObject([
        { decision: { kind: 'FAR' }, typed: { finding: 'The meter of point (2) was not calibrated' } },
      ]);
      expect(log.keptNotes).toEqual([]);
    }
  });

  test('a date in words is read; of numbers alone nobody knows the order', async () => {
    const on = async (date: string): Promise<unknown> => {
      const typed = await typedOn(logged(FAULTY), LOG, [
        [field('Decision', "'MRS(input)'!F9"), 'CAR'],
        [field('Decided on', "'MRS(input)'!F9"), date],
      ]);
      const { decision, typed: words } = entryOf(logOf(typed), 'number-as-text');
      return [decision?.on, words?.date];
    };
    expect(await on('27 Nov 2026')).toEqual(['2026-11-27', undefined]);
    expect(await on('2026年11月27日')).toEqual(['2026-11-27', undefined]);
    expect(await on('01/08/2026')).toEqual([undefined, '01/08/2026']);
  });

  test('outside its fields is kept as a note, once', async () => {
    const typed = await changedCell(logged(FAULTY), LOG, 'V3', 'ask the owner');
    const twice = logged(logged(typed));
    expect(logOf(twice).keptNotes).toMatchObject([{ text: 'ask the owner' }]);
  });

  test('a dismissal without a reason is none; one without a name does not count for the exit code', async () => {
    const typed = await typedOn(logged(FAULTY), LOG, [[field('Decision', "'MRS(input)'!F9"), 'Dismissed']]);
    expect(entryOf(logOf(typed), 'number-as-text').state).toBe('reason-missing');
    const reasoned = await typedOn(typed, LOG, [[field('Reason or request', "'MRS(input)'!F9"), 'known']]);
    const entry = entryOf(logOf(reasoned), 'number-as-text');
    expect([entry.state, isDismissed(entry)]).toEqual(['decided', false]);
    const named = await typedOn(reasoned, LOG, [[field('Decided by', "'MRS(input)'!F9"), 'A. Verifier']]);
    expect(isDismissed(entryOf(logOf(named), 'number-as-text'))).toBe(true);
  });
});

test('what lacks its reason, or the words of its request, is red on the sheet', async () => {
  const { entries } = logOf(FAULTY);
  const decided = DECISION_KINDS.map((kind, index) => decisionOn(entries[index] as LogEntry, { kind, by: 'A', on: '2026-11-26' }));
  const worded = decisionOn(entries[DECISION_KINDS.length] as LogEntry, { kind: 'CAR', reason: 'mend it', by: 'A', on: '2026-11-26' });
  const bytes = logged(FAULTY, [...decided, worded]);
  const top = planned(assessed(FAULTY)).tables.find(({ name }) => name === LOG_TABLE)?.range.top ?? 0;
  const { book } = await openVirtualExcel(bytes, { inflate: inflateWithNode });
  const view = new SheetView(book.sheet(LOG), book);
  const isRed = [...decided, worded].map((_, index) => view.cell(top + 1 + index, LOG_COLUMNS.reason).format.fill === COLOURS.errorFill);
  expect(isRed).toEqual([...DECISION_KINDS.map((kind) => kind !== 'accepted'), false]);
});

describe('when the report changes after a decision', () => {
  const dismissed = (rule: string): LogAct =>
    decisionOn(entryOf(logOf(FAULTY), rule), { kind: 'dismissed', reason: 'known', by: 'A', on: '2026-11-26' });

  test('other figures ask for another look, until the date is set anew', async () => {
    const bytes = await changedCell(logged(FAULTY, [dismissed('number-as-text')]), 'MRS(input)', 'F9', '887,65');
    for (const again of [bytes, logged(bytes), logged(logged(bytes))]) {
      const entry = entryOf(logOf(again), 'number-as-text');
      expect([entry.state, isDismissed(entry), entry.decision?.reason]).toEqual(['changed-since', false, 'known']);
    }
    const confirmed = await typedOn(logged(bytes), LOG, [[field('Decided on', "'MRS(input)'!F9"), '2026-11-28']]);
    expect(entryOf(logOf(confirmed), 'number-as-text').state).toBe('decided');
  });

  test('a finding that is gone keeps its decision and its words, and may come back', async () => {
    const mended = await changedCell(logged(FAULTY, [dismissed('number-as-text')]), 'MRS(input)', 'F9', 987.65);
    const twice = logged(logged(mended));
    const gone = logOf(twice).entries.filter(({ state }) => state === 'gone');
    expect(gone).toMatchObject([{ decision: { kind: 'dismissed', reason: 'known' }, typed: { place: "'MRS(input)'!F9" } }]);
    expect(entryOf(logOf(await changedCell(twice, 'MRS(input)', 'F9', '987,65')), 'number-as-text').state).toBe('decided');
  });

  test('rows that move take their decisions along: by symbol and point, else by the formula beside them', () => {
    const { extraction, checks } = assessed(logged(FAULTY, [dismissed('unlisted-default')]));
    const { earlierLog } = extraction;
    if (!earlierLog) throw new Error('there is a log');
    const address = { sheet: 'MRS(calc_process)', row: 40, column: 6 };
    const finding = { rule: 'zero-input', severity: 'warning', at: address } as const;
    const [row] = earlierLog.rows;
    if (!row) throw new Error('the log has rows');
    const moved = {
      ...row,
      key: JSON.stringify([finding.rule, 'MRS(calc_process)', "'MRS(calc_process)'!F39"]),
      cell: address,
      decision: 'FAR',
    };
    const [report] = checks.reports;
    if (!report) throw new Error('there is a report');
    const found = (at: typeof address) => ({
      ...checks,
      reports: [
        {
          ...report,
          results: [
            {
              rule: finding.rule,
              severity: finding.severity,
              outcome: 'failed' as const,
              findings: [{ at: [at], message: { en: 'Zero.', ja: '0' } }],
            },
          ],
        },
      ],
    });
    const log = { ...extraction, earlierLog: { ...earlierLog, rows: [moved] } };
    const [followed] = makeCheckLog(log, found(address)).entries;
    expect(followed?.decision?.kind).toBe('FAR');
    // What stands now where it stood then is another finding.
    const [other, former] = makeCheckLog(log, found({ ...address, row: 39 })).entries;
    expect([other?.state, former?.state]).toEqual(['open', 'gone']);
  });

  test('a decision is taken back', () => {
    const once = logged(FAULTY, [dismissed('number-as-text')]);
    const { key } = entryOf(logOf(once), 'number-as-text');
    expect(entryOf(logOf(logged(once, [{ key, kind: 'withdrawn' }])), 'number-as-text')).toMatchObject({ state: 'open' });
  });
});

test('the tiles, as LibreOffice computes them too, the log and the working paper have the same counts, and the tiles follow what is typed', async () => {
  const said = { by: 'A', on: '2026-11-26' };
  const acts = [
    { kind: 'accepted' },
    { kind: 'CAR' },
    { kind: 'dismissed', reason: 'known' },
    { kind: 'CL' },
    { kind: 'dismissed', reason: 'known' },
    { kind: 'dismissed' },
  ] as const;
  const { entries } = logOf(FAULTY);
  const decisions = acts.map((act, index) => decisionOn(entries[index] as LogEntry, { ...act, ...said }));
  // The fifth was decided about other figures, the seventh waits; the finding of the CAR is mended, and two follow from that.
  const once = logged(
    FAULTY,
    decisions.map((decision, index) => (index === 4 ? { ...decision, about: 'error · 1' } : decision)),
  );
  const own = { section: 'Findings and decisions', below: 8 };
  const typed = await typedOn(await changedCell(once, 'MRS(input)', 'F9', 987.65), LOG, [
    [{ head: 'Finding', ...own }, 'The log is not signed'],
    [{ head: 'Finding', ...own, below: 9 }, 'The meter was not calibrated'],
    [{ head: 'Decision', ...own, below: 9 }, 'CAR 7'],
  ]);
  const books = (['en', 'ja', 'both'] as const).map((language) => logged(typed, [], language));
  const [english = new Uint8Array()] = books;
  const decided = await typedOn(english, LOG, [[{ head: 'Decision', ...own, below: 3 }, 'Accepted']]);
  // In rows of one's own, with words and without any.
  const ofOwn = await typedOn(english, LOG, [
    [field('Decision', 'The log is not signed'), 'Accepted'],
    [{ head: 'Decision', ...own, below: 12 }, 'Dismissed'],
    [{ head: 'Reason or request', ...own, below: 12 }, 'known'],
  ]);
  const [followed = new Uint8Array(), followedOwn = new Uint8Array(), ...recalculated] = recalculate([decided, ofOwn, ...books]);
  const { extraction, checks } = assessed(english);
  const { others, requests } = makeWorkingPaper(extraction, checks, DEFAULT_SETTINGS);
  const remaining = requests.filter(isRemaining).map(({ kind }) => kind);
  expect([countsOf(logOf(english)), others.filter(isUndecided).length, remaining]).toEqual([
    { open: 6, information: 0, decided: 3, changedSince: 1, gone: 2 },
    6,
    ['CAR', 'CL'],
  ]);
  for (const bytes of [...books, ...recalculated]) expect(tilesOf(bytes)).toEqual([7, 6, 1, 1, 0, 1, 'accepted: 0']);
  expect(tilesOf(followed)).toEqual([7, 5, 1, 1, 0, 1, 'accepted: 1']);
  for (const bytes of [followedOwn, logged(ofOwn)]) expect(tilesOf(bytes)).toEqual([7, 5, 1, 1, 0, 2, 'accepted: 1']);
}, 120_000);

/** Their figures, and the line below the last. */
function tilesOf(bytes: Uint8Array): readonly unknown[] {
  const log = readXlsx(bytes).sheets.find(({ name }) => name === assessed(bytes).extraction.ourSheets.log[0]);
  const cells = [...(log?.cells ?? [])].flatMap(({ row, column, content }) =>
    'value' in content ? [{ row, column, value: content.value }] : [],
  );
  const labels = cells.find(({ value }) => value === 'CAR')?.row ?? 0;
  const figures = cells.filter(({ row }) => row === labels + 1).map(({ value }) => value);
  const below = cells.filter(({ row }) => row === labels + 2).at(-1)?.value;
  return [...figures, String(below).replace(/^.*: /, 'accepted: ')];
}

test('without its marker the log is read all the same, and taken for no calculation sheet', async () => {
  const bytes = logged(FAULTY, acts);
  const marker = [...(readXlsx(bytes).sheets.find(({ name }) => name === LOG)?.cells ?? [])].find(
    ({ content }) => content.kind === 'text' && content.value === 'jcm-monitor/check-log@1',
  );
  const unmarked = await changedCell(bytes, LOG, `P${marker?.row}`, null);
  const { extraction } = assessed(unmarked);
  expect([extraction.ourSheets.log, extraction.reports.length, extraction.earlierLog?.sheet]).toEqual([[], 1, LOG]);
  expect(words(unmarked)).toEqual(words(bytes));
});
