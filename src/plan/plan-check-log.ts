import { CHECK_LOG, CHECK_LOG_TITLE } from '../our-sheets/check-log';
import type { CheckRun } from '../check/check-run';
import type { Extraction, IsoDate } from '../extract/extraction';
import type { Words } from '../language';
import type { CheckLog } from '../map/check-log';
import { paperRequests } from '../map/paper-requests';
import { byHandTable } from './check-log/by-hand-table';
import { LAST_LOG_COLUMN, LOG_COLUMNS, LOG_WIDTHS } from './check-log/log-columns';
import type { LogChoice, LogContent } from './check-log/log-content';
import { notAppliedWords, readingWords } from './check-log/log-extent';
import { logFacts, logTiles } from './check-log/log-head';
import { LOG_TABLE, logTable } from './check-log/log-table';
import { LOG_WORDS } from './check-log/log-words';
import { checksFoot } from './checks-foot';
import { finishedPlan } from './finished-plan';
import { laidOut } from './laid-out';
import { keptNotesTable } from './kept-notes-table';
import { placeAfter } from './place-after';
import { WORDS } from './sdg-sheet-words';
import { reportTitle } from './report-title';
import { section } from './section';
import type { SheetBuilder } from './sheet-builder';
import { FIRST_COLUMN } from './sheet-grid';
import { ourSheetName } from './sheet-name';
import { TITLE_ROWS_COUNT } from './title-rows';
import type { SheetPlan } from './sheet-plan';

export type { LogChoice } from './check-log/log-content';

/**
 * The Check log, complete, in one language or both: every finding with what people decided about it, and the cells they chose by hand.
 * It bears the name of our own log where one stands already: the caller asks and replaces it.
 */
export function planCheckLog(extraction: Extraction, checks: CheckRun, log: CheckLog, choice: LogChoice, today: IsoDate): SheetPlan {
  const { reports, ourSheets } = extraction;
  const rules = new Set([...checks.workbook, ...checks.reports.flatMap(({ results }) => results)].map(({ rule }) => rule)).size;
  const requests = new Map(paperRequests(extraction, checks, log).map((request) => [request.key, request]));
  const content: LogContent = { extraction, reports, checks, log, requests, choice, today, rules };
  const sheet = laidOut(choice.language, LOG_WIDTHS, extraction.surroundings, (blocks) => {
    addBlocks(blocks, content);
  });
  const name = ourSheetName(extraction, 'log', choice.language);
  const head = sheet.tables.find((table) => table.name === LOG_TABLE)?.range.top ?? 1;
  return finishedPlan(sheet, {
    name,
    ...placeAfter(extraction, ourSheets.sdg.at(-1) ?? reports.at(-1)?.sheet),
    // On the pages of a long log one must know what stands in which column.
    repeated: { top: head, bottom: head },
    frozenRows: TITLE_ROWS_COUNT,
    lastPrintedColumn: LAST_LOG_COLUMN,
  });
}

function addBlocks(sheet: SheetBuilder, content: LogContent): void {
  const { keptNotes } = content.log;
  const head = (title: Words, ...leads: readonly Words[]): void =>
    section(sheet, title, leads, { lastColumn: LAST_LOG_COLUMN, runsOn: true });
  reportTitle(sheet, content, CHECK_LOG_TITLE, LAST_LOG_COLUMN);
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
  checksFoot(sheet, CHECK_LOG, LAST_LOG_COLUMN, LOG_WORDS.terms, content);
}

/** One row a report and one a reason. */
function logExtent(sheet: SheetBuilder, { reports, checks }: LogContent): void {
  for (const words of [...reports.map(readingWords), ...notAppliedWords(checks)]) {
    sheet.spanText(FIRST_COLUMN, LAST_LOG_COLUMN, sheet.say(words), 'quiet');
    sheet.next();
  }
}
