import type { CreditRow, CreditsProfile } from '../../map/credits/credits-profile';
import { NOT_ROUNDED } from '../../map/credits/credit-fields';
import { areRounded } from '../../map/credits/whole-tonnes';
import { ISSUED_HEADERS, ownKey, type IssuedColumn } from '../../our-sheets/credits-sheet';
import { ROOM_TO_TYPE } from '../room-to-type';
import type { SheetBuilder } from '../sheet-builder';
import { figureStyle } from '../sheet-styles';
import { typedField, typedWords } from '../typed-field';
import type { CreditsContent } from './credits-content';
import { ISSUED_PLACES as PLACES } from './credits-columns';
import { problemText } from './problem-text';

export const ISSUED_TABLE = 'CreditsIssued';
const BLANK_ROWS = 2;

/** One row a vintage of the report, and rows for other issuances. */
export function issuedTable(sheet: SheetBuilder, { credits }: CreditsContent): void {
  const top = sheet.row;
  const headers = areRounded(credits.vintages) ? ISSUED_HEADERS : { ...ISSUED_HEADERS, quantity: NOT_ROUNDED };
  for (const column of Object.keys(ISSUED_HEADERS) as IssuedColumn[])
    sheet.text(PLACES[column], sheet.word(headers[column]), AMOUNTS.has(column) ? 'headRight' : 'head');
  sheet.atLeast(28);
  sheet.next();
  const own = credits.issued.filter(({ label }) => label === undefined);
  for (const row of credits.issued) issuedRow(sheet, row, credits);
  for (let blank = 1; blank <= BLANK_ROWS; blank += 1) issuedRow(sheet, { key: ownKey(own.length + blank), known: {}, typed: {} }, credits);
  sheet.tables.push({ name: ISSUED_TABLE, range: { top, left: PLACES.vintage, bottom: sheet.row - 1, right: PLACES.key } });
}

const AMOUNTS: ReadonlySet<IssuedColumn> = new Set(['quantity', 'tonnes', 'japan', 'partner']);

function issuedRow(sheet: SheetBuilder, { key, label, known, typed }: CreditRow, credits: CreditsProfile): void {
  if (label) sheet.text(PLACES.vintage, sheet.word(label), 'strong');
  else typedWords(sheet, PLACES.vintage, text(typed['vintage']));
  const quantity = known['quantity'];
  if (quantity === undefined) sheet.text(PLACES.quantity, '', 'cell');
  else {
    const { value, formula } = quantity;
    const style = figureStyle('figure', Number(value), 'credits');
    sheet.put(
      PLACES.quantity,
      formula === undefined ? { kind: 'number', value: Number(value) } : { kind: 'formula', formula, value },
      style,
    );
  }
  for (const column of ['tonnes', 'japan', 'partner'] as const)
    typedField(sheet, PLACES[column], typed[column], tonnesStyle(typed[column]));
  for (const column of ['authentication', 'decision', 'firstId', 'lastId', 'note'] as const)
    typedWords(sheet, PLACES[column], text(typed[column]));
  typedField(sheet, PLACES.date, typed['date'], 'input');
  sheet.text(PLACES.check, problemText(sheet, credits, 'issued', key), 'problem');
  sheet.text(PLACES.key, key, 'key');
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.mayGrow();
  sheet.next();
}

/** A fraction is shown with its digits: rounded it would look right. */
export function tonnesStyle(entry: string | number | undefined): 'inputTonnes' | 'inputFigure' {
  return typeof entry === 'number' && !Number.isInteger(entry) ? 'inputFigure' : 'inputTonnes';
}

function text(entry: string | number | undefined): string | undefined {
  return entry === undefined ? undefined : String(entry);
}
