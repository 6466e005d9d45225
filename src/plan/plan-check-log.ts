import { CHECK_LOG_MARKER, CHECK_LOG_TITLE } from '../check-log-layout';
import type { CheckRun } from '../check/check-run';
import { NOT_LOOKED_AT } from '../check/not-looked-at';
import type { Extraction, IsoDate } from '../extract/extraction';
import type { Words } from '../language';
import type { CheckLog } from '../map/check-log';
import { stateTexts } from '../sdg-sheet-layout';
import { byHandTable } from './check-log/by-hand-table';
import { LAST_LOG_COLUMN, LOG_COLUMNS, LOG_WIDTHS } from './check-log/log-columns';
import type { LogChoice, LogContent } from './check-log/log-content';
import { notAppliedWords, readingWords } from './check-log/log-extent';
import { LOG_TITLE_ROWS, logFacts, logTiles, logTitle } from './check-log/log-head';
import { LOG_TABLE, logTable } from './check-log/log-table';
import { LOG_WORDS } from './check-log/log-words';
import { finishedPlan } from './finished-plan';
import { keptNotesTable } from './kept-notes-table';
import { WORDS, dateWords } from './sdg-sheet-words';
import { section } from './section';
import { SheetBuilder } from './sheet-builder';
import { FIRST_COLUMN } from './sheet-grid';
import { freeSheetName } from './sheet-name';
import type { SheetPlan } from './sheet-plan';
import { ownDigests } from './state-of-sheet';

export type { LogChoice } from './check-log/log-content';

/**
 * The Check log, complete, in one language or both: every finding with what people decided about it, and the cells they chose by hand.
 * It bears the name of our own log where one stands already: the caller asks and replaces it.
 */
export function planCheckLog(extraction: Extraction, checks: CheckRun, log: CheckLog, choice: LogChoice, today: IsoDate): SheetPlan {
  const { reports, logSheets = [], ourSheets, surroundings, earlierLog } = extraction;
  const rules = new Set([...checks.workbook, ...checks.reports.flatMap(({ results }) => results)].map(({ rule }) => rule)).size;
  const content: LogContent = { extraction, reports, checks, log, choice, today, rules };
  const { dateSystem = 1900 } = surroundings;
  const draft = new SheetBuilder(choice.language, LOG_WIDTHS, dateSystem);
  addBlocks(draft, content);
  const sheet = new SheetBuilder(choice.language, LOG_WIDTHS, dateSystem, draft);
  addBlocks(sheet, content);
  const name = logSheets.find((ours) => ours === earlierLog?.sheet) ?? logSheets[0] ?? freeSheetName(extraction, CHECK_LOG_TITLE.en);
  const after = ourSheets.at(-1) ?? reports.at(-1)?.sheet;
  const head = sheet.tables.find((table) => table.name === LOG_TABLE)?.range.top ?? 1;
  const place = after === undefined ? {} : { after };
  return finishedPlan(sheet, {
    name,
    ...place,
    // On the pages of a long log one must know what stands in which column.
    repeated: { top: head, bottom: head },
    frozenRows: LOG_TITLE_ROWS,
    lastPrintedColumn: LAST_LOG_COLUMN,
  });
}

function addBlocks(sheet: SheetBuilder, content: LogContent): void {
  const { keptNotes } = content.log;
  const head = (title: Words, ...leads: readonly Words[]): void =>
    section(sheet, title, leads, { lastColumn: LAST_LOG_COLUMN, runsOn: true });
  logTitle(sheet, content);
  sheet.space(8);
  logTiles(sheet, content);
  head(LOG_WORDS.identity);
  logFacts(sheet, content);
  head(LOG_WORDS.byHand, LOG_WORDS.byHandLead);
  byHandTable(sheet, content);
  head(LOG_WORDS.log, LOG_WORDS.logLead);
  logTable(sheet, content);
  if (keptNotes.length > 0) head(WORDS.keptNotes, WORDS.keptNotesLead);
  keptNotesTable(sheet, keptNotes, { name: 'CheckLogNotes', where: LOG_COLUMNS.place, text: LOG_COLUMNS.finding });
  head(LOG_WORDS.readingsTitle, LOG_WORDS.readingsLead);
  logExtent(sheet, content);
  head(LOG_WORDS.termsTitle);
  logFoot(sheet, content);
}

/** One row a report and one a reason. */
function logExtent(sheet: SheetBuilder, { reports, checks }: LogContent): void {
  for (const words of [...reports.map(readingWords), ...notAppliedWords(checks)]) {
    sheet.spanText(FIRST_COLUMN, LAST_LOG_COLUMN, sheet.say(words), 'quiet');
    sheet.next();
  }
}

/** What the terms mean, how far the checks reach, and right of it what the sheet is known and read back by. */
function logFoot(sheet: SheetBuilder, { choice, today }: LogContent): void {
  const date = dateWords(today);
  const made: Words = {
    en: `Written by JCM Monitor ${choice.version} on ${date.en}. ${NOT_LOOKED_AT.en}`,
    ja: `JCM Monitor ${choice.version}により${date.ja}に作成。${NOT_LOOKED_AT.ja}`,
  };
  for (const words of [LOG_WORDS.terms, made]) {
    sheet.spanText(FIRST_COLUMN, LAST_LOG_COLUMN, sheet.say(words), 'foot');
    sheet.next();
  }
  sheet.text(LAST_LOG_COLUMN + 1, CHECK_LOG_MARKER, 'marker');
  // After the marker, so that it counts among what is ours.
  stateTexts({ language: choice.language }, ownDigests(sheet)).forEach((text, index) => {
    sheet.text(LAST_LOG_COLUMN + 2 + index, text, 'state');
  });
  sheet.atLeast(14);
  sheet.next();
}
