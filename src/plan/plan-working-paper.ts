import { WORKING_PAPER } from '../our-sheets/working-paper';
import type { CheckRun } from '../check/check-run';
import { COMPARED } from '../check/comparison/comparison-words';
import type { Extraction, IsoDate } from '../extract/extraction';
import type { Words } from '../language';
import type { WorkingPaper } from '../map/working-paper';
import type { LogChoice } from './check-log/log-content';
import { LOG_WORDS } from './check-log/log-words';
import { checksFoot } from './checks-foot';
import { finishedPlan } from './finished-plan';
import { keptNotesTable } from './kept-notes-table';
import { laidOut } from './laid-out';
import { placeAfter } from './place-after';
import { reportTitle } from './report-title';
import { WORDS } from './sdg-sheet-words';
import { section } from './section';
import type { SheetBuilder } from './sheet-builder';
import { FIRST_COLUMN } from './sheet-grid';
import { ourSheetName } from './sheet-name';
import type { SheetPlan } from './sheet-plan';
import { TITLE_ROWS_COUNT } from './title-rows';
import { comparisonRows } from './working-paper/comparison-rows';
import { extentRows } from './working-paper/extent-rows';
import { fieldTable } from './working-paper/field-table';
import { figureRows } from './working-paper/figure-rows';
import { notLookedAtWords } from './working-paper/told-words';
import { itemTable } from './working-paper/item-table';
import { opinionTable } from './working-paper/opinion-table';
import { otherRows } from './working-paper/other-rows';
import { LAST_PAPER_COLUMN, NOTE_COLUMNS, PAPER_WIDTHS } from './working-paper/paper-columns';
import type { PaperContent } from './working-paper/paper-content';
import { paperTiles } from './working-paper/paper-tiles';
import { PAPER_WORDS } from './working-paper/paper-words';
import { requestTable } from './working-paper/request-table';
import { teamTable } from './working-paper/team-table';
import { traceRows } from './working-paper/trace-rows';

/**
 * The verifier's working paper, complete, in one language or both. It bears the name of our own paper where one stands already: the caller
 * asks and replaces it.
 */
export function planWorkingPaper(
  extraction: Extraction,
  checks: CheckRun,
  paper: WorkingPaper,
  choice: LogChoice,
  today: IsoDate,
): SheetPlan {
  const { reports, ourSheets } = extraction;
  const content: PaperContent = { extraction, reports, checks, paper, choice, today };
  const sheet = laidOut(choice.language, PAPER_WIDTHS, extraction.surroundings, (blocks) => {
    addBlocks(blocks, content);
  });
  return finishedPlan(sheet, {
    name: ourSheetName(extraction, 'paper', choice.language),
    ...placeAfter(extraction, ourSheets.log.at(-1) ?? ourSheets.sdg.at(-1) ?? reports.at(-1)?.sheet),
    repeated: { top: 1, bottom: TITLE_ROWS_COUNT },
    frozenRows: TITLE_ROWS_COUNT,
    lastPrintedColumn: LAST_PAPER_COLUMN,
  });
}

type Block = (sheet: SheetBuilder, content: PaperContent) => void;

/** In the order of the form: A.1 to A.3, what A.3 rests on, B. */
const BLOCKS: readonly (readonly [title: Words, lead: Words | undefined, block: Block])[] = [
  [PAPER_WORDS.general, PAPER_WORDS.generalLead, fieldTable],
  [PAPER_WORDS.opinion, PAPER_WORDS.opinionLead, opinionTable],
  [PAPER_WORDS.items, PAPER_WORDS.itemsLead, itemTable],
  [PAPER_WORDS.requests, PAPER_WORDS.requestsLead, requestTable],
  [PAPER_WORDS.others, PAPER_WORDS.othersLead, otherRows],
  [PAPER_WORDS.recalculation, PAPER_WORDS.recalculationLead, figureRows],
  [COMPARED, PAPER_WORDS.comparedLead, comparisonRows],
  [PAPER_WORDS.trace, PAPER_WORDS.traceLead, traceRows],
  [PAPER_WORDS.extent, PAPER_WORDS.extentLead, extentRows],
  [PAPER_WORDS.team, PAPER_WORDS.teamLead, teamTable],
];

function addBlocks(sheet: SheetBuilder, content: PaperContent): void {
  const { paper } = content;
  reportTitle(sheet, content, PAPER_WORDS.title, LAST_PAPER_COLUMN);
  sheet.space(8);
  paperTiles(sheet, content);
  sheet.space(6);
  sheet.spanText(FIRST_COLUMN, LAST_PAPER_COLUMN, sheet.say(PAPER_WORDS.whose), 'lead');
  sheet.next();
  if (paper.lacksDecisions) {
    sheet.spanText(FIRST_COLUMN, LAST_PAPER_COLUMN, sheet.say(PAPER_WORDS.noDecisions), 'remark');
    sheet.next();
  }
  for (const [title, lead, block] of BLOCKS) {
    head(sheet, title, lead);
    block(sheet, content);
  }
  if (paper.keptNotes.length > 0) head(sheet, WORDS.keptNotes, WORDS.keptNotesLead);
  keptNotesTable(sheet, paper.keptNotes, { name: 'PaperNotes', ...NOTE_COLUMNS });
  head(sheet, LOG_WORDS.termsTitle, undefined);
  checksFoot(sheet, WORKING_PAPER, LAST_PAPER_COLUMN, PAPER_WORDS.terms, { ...content, notLookedAt: notLookedAtWords(paper) });
}

/** These go on over as many pages as they need; the others stay together. */
const LONG: readonly Words[] = [
  PAPER_WORDS.items,
  PAPER_WORDS.requests,
  PAPER_WORDS.others,
  COMPARED,
  PAPER_WORDS.trace,
  PAPER_WORDS.extent,
  WORDS.keptNotes,
];

function head(sheet: SheetBuilder, title: Words, lead: Words | undefined): void {
  section(sheet, title, lead ? [lead] : [], { lastColumn: LAST_PAPER_COLUMN, runsOn: LONG.includes(title) });
}
