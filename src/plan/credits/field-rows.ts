import { cellRanges } from '../../check/cells/cell-ranges';
import { serialFromIso } from '../../extract/period';
import { CREDIT_FIELDS_ASKED, fieldShownAs, isCreditField } from '../../map/credits/credit-fields';
import type { CreditRow, CreditsProfile, KnownEntry } from '../../map/credits/credits-profile';
import { FIELD_HEADERS, ownKey, type FieldColumn } from '../../our-sheets/credits-sheet';
import { ROOM_TO_TYPE } from '../room-to-type';
import type { SheetBuilder } from '../sheet-builder';
import { COLOURS } from '../sheet-colours';
import { figureStyle } from '../sheet-styles';
import { typedField, typedWords } from '../typed-field';
import type { CreditsContent } from './credits-content';
import { FIELD_PLACES as PLACES } from './credits-columns';
import { tonnesStyle } from './issued-table';
import { problemText } from './problem-text';

const BLANK_ROWS = 4;

/** One row a field: what the report says with its cell, everything else for people to write; rows for fields of their own. */
export function fieldRows(sheet: SheetBuilder, { credits }: CreditsContent): void {
  head(sheet);
  const own = credits.fields.filter(({ label }) => label === undefined);
  for (const row of credits.fields) fieldRow(sheet, row, credits);
  for (let blank = 1; blank <= BLANK_ROWS; blank += 1) fieldRow(sheet, { key: ownKey(own.length + blank), known: {}, typed: {} }, credits);
}

function head(sheet: SheetBuilder): void {
  for (const column of Object.keys(FIELD_HEADERS) as FieldColumn[]) {
    const [left, right] = PLACES[column];
    sheet.spanText(left, right, sheet.word(FIELD_HEADERS[column]), 'head');
  }
  sheet.atLeast(24);
  sheet.next();
}

function fieldRow(sheet: SheetBuilder, row: CreditRow, credits: CreditsProfile): void {
  const { key, label, known, typed } = row;
  if (label) sheet.spanText(...PLACES.field, sheet.word(label), 'cell');
  else typedWords(sheet, PLACES.field, text(typed['field']));
  const entry = known['value'];
  if (entry) knownCells(sheet, key, entry);
  else askedCells(sheet, key, row);
  sheet.spanText(...PLACES.check, problemText(sheet, credits, 'fields', key), 'problem');
  typedWords(sheet, PLACES.note, text(typed['note']));
  sheet.spanText(...PLACES.key, key, 'key');
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.next();
}

function text(entry: string | number | undefined): string | undefined {
  return entry === undefined ? undefined : String(entry);
}

/** A figure follows its cells; a name stands as it was read, a date as one of Excel, beside its cell. */
function knownCells(sheet: SheetBuilder, key: string, { value, words, formula, at }: KnownEntry): void {
  const [first] = at;
  const isDate = isCreditField(key) && CREDIT_FIELDS_ASKED[key].kind === 'date';
  const day = isDate ? serialFromIso(String(value), sheet.dateSystem) : undefined;
  if (typeof value === 'number') {
    const style = figureStyle('figure', value, fieldShownAs(key));
    sheet.span(...PLACES.value, formula === undefined ? { kind: 'number', value } : { kind: 'formula', formula, value }, style);
  } else if (day !== undefined) sheet.span(...PLACES.value, { kind: 'number', value: day }, 'dateStrong');
  else sheet.spanText(...PLACES.value, words ? sheet.word(words) : value, 'strong');
  const places = cellRanges(at).join(', ');
  sheet.spanText(...PLACES.source, places, 'link', first && { kind: 'cell', at: first });
}

function askedCells(sheet: SheetBuilder, key: string, { typed }: CreditRow): void {
  const field = isCreditField(key) ? CREDIT_FIELDS_ASKED[key] : undefined;
  typedField(sheet, PLACES.value, typed['value'], field?.kind === 'tonnes' ? tonnesStyle(typed['value']) : 'input');
  sheet.spanText(...PLACES.source, '', 'cell');
  if (field === undefined || field.isOptional) return;
  const { row } = sheet;
  const [left, right] = PLACES.value;
  sheet.highlights.push({
    range: { top: row, left, bottom: row, right },
    formula: `=TRIM(${sheet.cell(row, left)})=""`,
    fill: COLOURS.open,
  });
}
