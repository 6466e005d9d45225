import { goalOf } from '../map/guidance/guidance-row';
import { SDG_TARGETS } from '../map/guidance/sdg-targets';
import type { OwnClaim } from '../map/sdg-profile';
import { CLAIM_ANSWERS } from '../our-sheets/sdg-sheet';
import { unitWords } from '../unit-words';
import { goalCell, indicatorFrame, targetCell } from './indicator-table';
import { WORDS } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';
import { supportCells } from './support-cells';
import { typedField } from './typed-field';
import { highlightMissingEvidence } from './value-fields';

const BLANK_ROWS = 3;

/** Claims of the user's own, and rows to add some. What is a row of the guidance keeps its words; in a row of somebody's own all is theirs. */
export function ownClaimTable(sheet: SheetBuilder, claims: readonly OwnClaim[]): void {
  const rows: readonly OwnClaim[] = [...claims, ...Array.from({ length: BLANK_ROWS }, () => ({}))];
  const top = indicatorFrame(sheet, 'SdgOwnClaims', rows, (claim) => {
    if (claim.id === undefined) ownRow(sheet, claim);
    else guidanceRow(sheet, claim, claim.id);
    supportCells(sheet, claim);
    for (const column of [COLUMNS.source, COLUMNS.types, COLUMNS.tables]) sheet.text(column, '', 'cell');
  });
  const bottom = sheet.row - 1;
  highlightMissingEvidence(sheet, { top, bottom });
  const first = top + claims.length;
  sheet.choices.push({
    range: { top: first, left: COLUMNS.target, bottom, right: COLUMNS.target },
    options: [...SDG_TARGETS.keys()],
  });
}

function guidanceRow(sheet: SheetBuilder, { target = '', label, unit, typed }: OwnClaim, id: string): void {
  const title = SDG_TARGETS.get(target);
  if (title) targetCell(sheet, target, goalOf(target));
  else sheet.text(COLUMNS.target, target, 'cell');
  sheet.text(COLUMNS.title, title ? sheet.say(title) : '', 'strong');
  sheet.text(COLUMNS.indicator, label ? sheet.say(label) : id, 'cell');
  typedField(sheet, COLUMNS.value, typed, unit === undefined ? 'input' : 'inputFigure');
  if (unit === undefined) {
    const { row } = sheet;
    const options = [sheet.word(CLAIM_ANSWERS.claimed), sheet.word(CLAIM_ANSWERS['not-claimed'])];
    sheet.choices.push({ range: { top: row, left: COLUMNS.value, bottom: row, right: COLUMNS.value }, options });
  }
  sheet.text(COLUMNS.unit, sheet.word(unitWords(unit ?? '')), 'cell');
  sheet.text(COLUMNS.checks, sheet.word(WORDS.outsideTypes), 'warningQuiet');
  if (title) goalCell(sheet, target, goalOf(target), 'goalLink');
  else sheet.text(COLUMNS.goal, '', 'cell');
  sheet.text(COLUMNS.key, id, 'key');
}

function ownRow(sheet: SheetBuilder, claim: OwnClaim): void {
  const { target = '', title: ownTitle, label, unit = '', typed } = claim;
  const title = SDG_TARGETS.get(target);
  sheet.text(COLUMNS.target, target, 'inputTarget');
  if (title && ownTitle === undefined) sheet.text(COLUMNS.title, sheet.say(title), 'strong');
  else sheet.text(COLUMNS.title, ownTitle ?? '', 'input');
  sheet.text(COLUMNS.indicator, label ? sheet.say(label) : '', 'input');
  typedField(sheet, COLUMNS.value, typed, 'inputFigure');
  sheet.text(COLUMNS.unit, unit, 'input');
  const isBlank = Object.keys(claim).length === 0;
  sheet.text(COLUMNS.checks, isBlank ? '' : sheet.word(WORDS.ownRow), 'warningQuiet');
  if (title) goalCell(sheet, target, goalOf(target), 'goalLink');
  else sheet.text(COLUMNS.goal, '', 'cell');
  sheet.text(COLUMNS.key, '', 'key');
}
