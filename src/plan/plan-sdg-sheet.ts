import type { CheckRun } from '../check/check-run';
import type { Extraction, IsoDate } from '../extract/extraction';
import type { SdgProfile } from '../map/sdg-profile';
import { standingResults } from '../map/standing-results';
import { answerChangesLine } from './answer-changes-line';
import { checkListTable } from './check-list-table';
import { placeAfter } from './place-after';
import { finishedPlan } from './finished-plan';
import { findingsBlock } from './findings-block';
import { footBlock } from './foot-block';
import { formLines, formWarnings } from './form-lines';
import { goalBlock } from './goal-block';
import { indicatorTable } from './indicator-table';
import { issuanceTable, issuedElsewhere } from './issuance-table';
import { keptNotesTable } from './kept-notes-table';
import { openFindings } from './open-findings';
import { laidOut } from './laid-out';
import { ownClaimTable } from './own-claim-table';
import { projectBlock } from './project-block';
import { readingsBlock } from './readings-block';
import { WORDS } from './sdg-sheet-words';
import { section } from './section';
import type { SheetBuilder } from './sheet-builder';
import type { OpenFinding, SheetChoice, SheetContent } from './sheet-content';
import { LAST_PRINTED_COLUMN, WIDTHS } from './sheet-grid';
import { ourSheetName } from './sheet-name';
import type { SheetPlan } from './sheet-plan';
import { summaryTiles } from './summary-tiles';
import { FROZEN_ROWS, TITLE_ROWS, titleBlock } from './title-block';

export type { SheetChoice, SheetLanguage } from './sheet-content';

/**
 * The SDG sheet, complete, in one language or both. It bears the name of our own sheet where one stands already: the caller asks and
 * replaces it. Text from the workbook stays text; a formula refers to the report's cells or to the sheet itself, nowhere else.
 */
export function planSdgSheet(
  extraction: Extraction,
  checks: CheckRun,
  profile: SdgProfile,
  choice: SheetChoice,
  today: IsoDate,
): SheetPlan {
  const reports = extraction.reports.filter((report) => profile.sheets.includes(report.sheet));
  const standing = standingResults(extraction, checks);
  const openIn = (run: CheckRun): readonly OpenFinding[] => openFindings(run, profile.sheets, extraction.ourSheets.sdg);
  const findings = openIn(standing);
  const dismissed = openIn(checks).length - findings.length;
  const name = ourSheetName(extraction, 'sdg', choice.language);
  const content: SheetContent = { extraction, checks, standing, profile, choice, today, name, reports, findings, dismissed };
  const sheet = laidOut(choice.language, WIDTHS, extraction.surroundings, (blocks) => {
    addBlocks(blocks, content);
  });
  return finishedPlan(sheet, {
    name,
    ...placeAfter(extraction, extraction.sdCheckLists?.at(-1)?.sheet ?? profile.sheets.at(-1)),
    repeated: { top: 1, bottom: TITLE_ROWS },
    frozenRows: FROZEN_ROWS,
    lastPrintedColumn: LAST_PRINTED_COLUMN,
  });
}

function addBlocks(sheet: SheetBuilder, content: SheetContent): void {
  titleBlock(sheet, content);
  sheet.space(8);
  summaryTiles(sheet, content);
  section(sheet, WORDS.goals);
  goalBlock(sheet, content);
  section(sheet, WORDS.readings);
  readingsBlock(sheet, content);
  section(sheet, WORDS.findings);
  findingsBlock(sheet, content);
  section(sheet, WORDS.project, [WORDS.projectLead]);
  projectBlock(sheet, content);
  addIndicators(sheet, content);
  addCheckList(sheet, content);
  section(sheet, WORDS.sources);
  footBlock(sheet, content);
}

function addIndicators(sheet: SheetBuilder, content: SheetContent): void {
  const { indicators, goal5, ownClaims, issuance, issuedOn, schemeIndicators } = content.profile;
  section(sheet, WORDS.indicators, [indicators.length > 0 ? WORDS.indicatorsLead : WORDS.noIndicators]);
  indicatorTable(sheet, 'SdgIndicators', indicators, content, 'project');
  section(sheet, WORDS.issuance, [issuedOn === undefined ? WORDS.issuanceLead : WORDS.issuanceElsewhere]);
  if (issuedOn === undefined) issuanceTable(sheet, issuance);
  else issuedElsewhere(sheet, issuance);
  section(sheet, WORDS.goal5, [WORDS.goal5Lead]);
  indicatorTable(sheet, 'SdgGoal5', goal5, content, 'project');
  section(sheet, WORDS.ownClaims, [WORDS.ownClaimsLead]);
  ownClaimTable(sheet, ownClaims);
  section(sheet, WORDS.scheme, [WORDS.schemeLead]);
  indicatorTable(sheet, 'SdgScheme', schemeIndicators, content, 'scheme');
}

function addCheckList(sheet: SheetBuilder, { profile }: SheetContent): void {
  const { checkList, keptNotes } = profile;
  // A form to hand in: it begins a page of its own.
  section(sheet, WORDS.checkList, [WORDS.checkListLead, ...formLines(checkList)], { warnings: formWarnings(checkList), beginsPage: true });
  answerChangesLine(sheet, checkList.items);
  checkListTable(sheet, checkList);
  if (keptNotes.length > 0) section(sheet, WORDS.keptNotes, [WORDS.keptNotesLead]);
  keptNotesTable(sheet, keptNotes);
}
