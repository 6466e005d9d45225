import { openOnSheet } from '../map/open-on-sheet';
import type { SdgProfile } from '../map/sdg-profile';
import { CLAIM_ANSWERS } from '../our-sheets/sdg-sheet';
import { inBoth } from '../our-sheets/wordings';
import type { CellRange } from '../workbook';
import { ANY_NUMBER, answeredFormula, columnOf, indicatorsFormula } from './answered-count';
import { openItemsFormula } from './check-list-table';
import { ISSUANCE_TABLE } from './issuance-table';
import { WORDS } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';

export interface CountCell {
  /** Without its `=`. */
  readonly formula: string;
  readonly value: number;
}

/** `openOnSheet` as a formula over the tables, which goes on counting while somebody fills them in. */
export function openOnSheetCell(sheet: SheetBuilder, profile: SdgProfile): CountCell {
  const over = (table: string, formula: (body: CellRange) => string): readonly string[] => {
    const body = sheet.bodyOf(table);
    return body ? [formula(body)] : [];
  };
  const parts = [
    ...over('SdgIndicators', (body) => `${indicatorsFormula(body)}-(${answeredFormula(sheet, body)})`),
    ...['SdgIndicators', 'SdgGoal5'].flatMap((table) => over(table, (body) => bareValues(sheet, body))),
    ...over('SdgOwnClaims', bareClaims),
    ...(profile.issuedOn === undefined ? over(ISSUANCE_TABLE, bareAmounts) : []),
    openItemsFormula(sheet),
  ].filter((part) => part !== '');
  return { formula: parts.join('+'), value: openOnSheet(profile) };
}

/** Not "?*": LibreOffice finds that in numbers, too. Cells that people type in are empty or say something. */
const ANYTHING = '"<>"';

/**
 * Numbers and claims that somebody typed: figures of the report have their source beside them, sums of issuance records say so. These are
 * taken off, for not every program lets an empty cell meet "<>" and words.
 */
function bareValues(sheet: SheetBuilder, body: CellRange): string {
  const count = (criterion: string, more = ''): string => bare(body, COLUMNS.value, criterion, [COLUMNS.evidence, COLUMNS.source], more);
  const isSum = `${columnOf(body, COLUMNS.checks)},${sheet.quoted(WORDS.fromIssuance)}`;
  return `${count(ANY_NUMBER)}-${count(ANY_NUMBER, isSum)}+${count(sheet.quoted(CLAIM_ANSWERS.claimed))}`;
}

/** In a row of somebody's own, words stay in the language they were typed in. */
function bareClaims(body: CellRange): string {
  const { en, ja } = CLAIM_ANSWERS['not-claimed'];
  const notClaimed = [en, ja, inBoth({ en, ja })].map((words) => `"${words}"`);
  return [ANYTHING, ...notClaimed].map((criterion) => bare(body, COLUMNS.value, criterion, [COLUMNS.evidence])).join('-');
}

/** A decision, which stands where the indicators do, bears an amount out, too. */
function bareAmounts(body: CellRange): string {
  return bare(body, COLUMNS.value, ANYTHING, [COLUMNS.indicator, COLUMNS.evidence]);
}

function bare(body: CellRange, column: number, criterion: string, empty: readonly number[], more = ''): string {
  const blanks = empty.map((each) => `${columnOf(body, each)},""`);
  return `COUNTIFS(${[columnOf(body, column), criterion, ...blanks, ...(more === '' ? [] : [more])].join(',')})`;
}
