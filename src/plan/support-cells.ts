import { parseRangeName } from '../address';
import type { Support } from '../map/sdg-profile';
import { COLUMNS } from './sheet-grid';
import type { SheetBuilder } from './sheet-builder';
import type { PlannedLink } from './sheet-plan';
import { typedWords } from './typed-field';

/** Evidence, date and note of a row, for people to write. */
export function supportCells(sheet: SheetBuilder, { evidence, evidenceLink, date, note }: Support): void {
  if (evidenceLink === undefined) typedWords(sheet, COLUMNS.evidence, evidence);
  else linkedField(sheet, COLUMNS.evidence, evidence, evidenceLink);
  typedWords(sheet, COLUMNS.date, date);
  typedWords(sheet, COLUMNS.note, note);
}

/** A field whose text somebody may have linked; the address alone where the text is gone. */
export function linkedField(sheet: SheetBuilder, column: number, text: string | undefined, address: string | undefined): void {
  const shown = text ?? address ?? '';
  if (address === undefined || shown === '') sheet.text(column, shown, 'input');
  else sheet.text(column, shown, 'inputLink', linkTo(address));
}

/** An address as `Sheet.links` has it: `https://…`, `evidence/a.pdf`, `#'MRS(input)'!B2`. */
function linkTo(address: string): PlannedLink {
  const [, quoted, bare = '', cell = ''] = /^#(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address) ?? [];
  const range = parseRangeName(cell);
  if (!range) return { kind: 'web', url: address };
  return { kind: 'cell', at: { sheet: quoted?.replaceAll("''", "'") ?? bare, row: range.top, column: range.left } };
}
