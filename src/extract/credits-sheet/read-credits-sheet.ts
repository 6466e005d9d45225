import * as v from 'valibot';
import { CREDITS_SHEET, CREDIT_FIELDS, isOwnKey, type CreditTable } from '../../our-sheets/credits-sheet';
import type { TableColumns } from '../../our-sheets/our-sheets';
import { filled, rowsOf, type FieldRow } from '../our-sheet/field-row';
import { notesBesideAnswers, notesOfTable } from '../our-sheet/kept-notes';
import { OurSheet } from '../our-sheet/our-sheet';
import type { SheetTexts } from '../sheet-texts';
import type { EarlierCreditRow, EarlierCredits } from './earlier-credits';

/** Everything that people typed on a Credits sheet of ours, by the words of its header rows, wherever these stand by now. */
export function readCreditsSheet(texts: SheetTexts, dateSystem: 1900 | 1904): EarlierCredits {
  const sheet = new OurSheet(texts, dateSystem, CREDITS_SHEET);
  const rows = {
    fields: rowsOf(sheet, 'fields').flatMap((row) => creditRow(row, CREDIT_FIELDS.fields, row.isWrittenByUs('source') ? ['value'] : [])),
    authorizations: rowsOf(sheet, 'authorizations').flatMap((row) => creditRow(row, CREDIT_FIELDS.authorizations)),
    issued: rowsOf(sheet, 'issued').flatMap((row) => creditRow(row, CREDIT_FIELDS.issued)),
  };
  // Last: what has gone into a field is no note.
  const notes = [...notesOfTable(sheet), ...notesBesideAnswers(sheet)];
  return {
    sheet: sheet.name,
    rows,
    ...filled({ language: sheet.language, written: writtenOf(sheet) }),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** Sheets of a former version do not say it, and what is on a sheet anybody may have changed. */
function writtenOf({ state }: OurSheet): EarlierCredits['written'] | undefined {
  const read = v.safeParse(WRITTEN, state);
  return read.success ? read.output : undefined;
}

const WRITTEN = v.object({
  sheets: v.array(v.string()),
  among: v.array(v.string()),
  rounding: v.string(),
  tonnes: v.exactOptional(v.number()),
});

/** Whether anybody has typed anything. */
export function hasCredits({ rows, notes = [] }: EarlierCredits): boolean {
  return Object.values(rows).some((table) => table.length > 0) || notes.length > 0;
}

/** Nothing for a row in which nobody typed. `known`: columns that hold what the report says, beside its source cell. */
function creditRow<Kind extends CreditTable, Name extends TableColumns[Kind]>(
  row: FieldRow<Kind, Name>,
  {
    own,
    more,
    typed,
    key: keyColumn,
  }: { readonly own: Name; readonly more: readonly Name[]; readonly typed: readonly Name[]; readonly key: Name },
  known: readonly Name[] = [],
): readonly EarlierCreditRow[] {
  const key = row.ours(keyColumn);
  const isOwn = key === undefined || isOwnKey(key);
  const columns = (isOwn ? [own, ...more, ...typed] : typed).filter((name) => !known.includes(name));
  const found = columns.flatMap((name) => {
    const entry = row.link(name) === undefined ? row.typed(name) : row.wordsWithLink(name);
    return entry === undefined ? [] : [[name, entry] as const];
  });
  if (found.length === 0) return [];
  row.take(...columns);
  return [{ at: row.at(typed[0] ?? own), ...filled({ key }), typed: Object.fromEntries(found) }];
}
