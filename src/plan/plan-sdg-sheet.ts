import type { CheckRun } from '../check/check-run';
import type { Extraction, IsoDate } from '../extract/extraction';
import type { Words } from '../language';
import type { SdgProfile } from '../map/sdg-profile';
import { checkListTable, openItemsCell } from './check-list-table';
import { findingsBlock } from './findings-block';
import { footBlock } from './foot-block';
import { answeredCell, indicatorTable, keptAnswerTable } from './indicator-table';
import { openFindings } from './open-findings';
import { readingsBlock } from './readings-block';
import { WORDS } from './sdg-sheet-words';
import { SheetBuilder } from './sheet-builder';
import type { SheetChoice, SheetContent } from './sheet-content';
import { FIRST_COLUMN, LAST_PRINTED_COLUMN, WIDTHS } from './sheet-grid';
import { sheetName } from './sheet-name';
import type { SheetPlan } from './sheet-plan';
import { COLOURS } from './sheet-colours';
import { summaryTiles, type TableCounts } from './summary-tiles';
import { TITLE_ROWS, projectBlock, titleBlock } from './title-block';

export type { SheetChoice } from './sheet-content';

/**
 * The SDG sheet, complete, in one language. It bears the name of our own sheet where one stands already: the caller asks and replaces it.
 * Text from the workbook stays text; a formula refers to the report's cells or to the sheet itself, nowhere else.
 */
export function planSdgSheet(
  extraction: Extraction,
  checks: CheckRun,
  profile: SdgProfile,
  choice: SheetChoice,
  today: IsoDate,
): SheetPlan {
  const reports = extraction.reports.filter((report) => profile.sheets.includes(report.sheet));
  const findings = openFindings(checks, profile.sheets, choice.language);
  const content: SheetContent = { extraction, checks, profile, choice, today, reports, findings };
  const sheet = layOut(content);
  const after = profile.sheets.at(-1);
  return {
    name: sheetName(extraction),
    ...(after === undefined ? {} : { after }),
    tabColour: COLOURS.band,
    columnWidths: WIDTHS,
    cells: sheet.cells,
    styles: sheet.styles,
    rowHeights: sheet.rowHeights,
    growingRows: sheet.growingRows,
    merges: sheet.merges,
    tables: sheet.tables,
    choices: sheet.choices,
    highlights: sheet.highlights,
    frozenRows: TITLE_ROWS,
    showGridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      repeatedRows: { top: 1, bottom: TITLE_ROWS + 1 },
      fitToWidth: true,
      area: { top: 1, left: 1, bottom: sheet.row - 1, right: LAST_PRINTED_COLUMN },
      pageStarts: sheet.pageStarts,
      hasPageNumbers: true,
    },
  };
}

/** The tiles at the top count over the tables below, so the sheet is laid out once to learn where these will stand. */
function layOut(content: SheetContent): SheetBuilder {
  const { profile } = content;
  const draft = blocks(content, { openItems: { kind: 'blank' }, answered: { kind: 'blank' } });
  const openItems = openItemsCell(draft.sheet, profile.checkList.items, draft.checkListRow + 1);
  return blocks(content, { openItems, answered: answeredCell(draft.sheet, profile, draft.indicatorsRow + 1) }).sheet;
}

/** A sheet, and the rows in which the heads of its tables stand. */
interface LaidOut {
  readonly sheet: SheetBuilder;
  readonly indicatorsRow: number;
  readonly checkListRow: number;
}

function blocks(content: SheetContent, counts: TableCounts): LaidOut {
  const { profile, choice } = content;
  const sheet = new SheetBuilder(choice.language, WIDTHS);
  titleBlock(sheet, content);
  // Repeated in print with the title, so that it stands clear of the rows below it on every page.
  sheet.space(12);
  summaryTiles(sheet, content, counts);
  section(sheet, WORDS.project);
  projectBlock(sheet, content);
  section(sheet, WORDS.readings);
  readingsBlock(sheet, content);
  section(sheet, WORDS.findings);
  findingsBlock(sheet, content);
  sheet.pageStarts.push(sheet.row);
  section(sheet, WORDS.indicators, WORDS.indicatorsLead);
  const indicatorsRow = sheet.row;
  indicatorTable(sheet, 'SdgIndicators', profile.indicators, content, 'project');
  sheet.pageStarts.push(sheet.row);
  section(sheet, WORDS.scheme, WORDS.schemeLead);
  indicatorTable(sheet, 'SdgScheme', profile.schemeIndicators, content, 'scheme');
  if (profile.keptAnswers.length > 0) section(sheet, WORDS.kept, WORDS.keptLead);
  keptAnswerTable(sheet, 'SdgKept', profile.keptAnswers);
  sheet.pageStarts.push(sheet.row);
  section(sheet, WORDS.checkList, profile.checkList.form, WORDS.checkListLead);
  const checkListRow = sheet.row;
  checkListTable(sheet, 'SdCheckList', profile.checkList.items);
  section(sheet, WORDS.sources);
  footBlock(sheet, content);
  return { sheet, indicatorsRow, checkListRow };
}

function section(sheet: SheetBuilder, title: Words, ...leads: readonly Words[]): void {
  sheet.space(14);
  sheet.spanText(FIRST_COLUMN, LAST_PRINTED_COLUMN, sheet.say(title), 'section');
  sheet.atLeast(24);
  sheet.next();
  for (const lead of leads) {
    sheet.spanText(FIRST_COLUMN, LAST_PRINTED_COLUMN, sheet.say(lead), 'lead');
    sheet.atLeast(20);
    sheet.next();
  }
  sheet.space(5);
}
