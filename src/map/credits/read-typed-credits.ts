import * as v from 'valibot';
import { parseOwnFile, refusedFile, wordFileIssue, type FileKind } from '../../file-problem';
import { CREDIT_FIELDS, type CreditTable } from '../../our-sheets/credits-sheet';
import type { TypedCredits } from './typed-credits';

/** A number as JSON writes it is the text of one. */
const entry = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

function rowsOf(table: CreditTable) {
  const { own, more, typed } = CREDIT_FIELDS[table];
  return v.exactOptional(v.record(v.string(), v.record(v.picklist([own, ...more, ...typed]), entry)));
}

export const TYPED_CREDITS = v.strictObject({
  fields: rowsOf('fields'),
  authorizations: rowsOf('authorizations'),
  issued: rowsOf('issued'),
});

const ENTRIES_FILE: FileKind = {
  name: { en: 'The entries for the Credits sheet', ja: 'クレジットシートへの記入内容' },
  fields: {
    en: 'fields, authorizations and issued; in them rows by their key, and in these the columns of docs/credits.md',
    ja: 'fields、authorizations、issued。その中は行のキーごとの docs/credits.md の列',
  },
  expected: (field) =>
    field === undefined
      ? { en: 'an object of tables', ja: '表のオブジェクト' }
      : { en: 'a text or a number under the name of a column', ja: '列の名前と文字列または数値' },
};

/** Entries from the text of a JSON file. Throws `UserError` `bad-argument` naming the place in the file. */
export function parseTypedCredits(text: string): TypedCredits {
  const result = v.safeParse(TYPED_CREDITS, parseOwnFile(text, ENTRIES_FILE));
  if (result.success) return result.output;
  const [first, ...others] = result.issues;
  throw refusedFile([wordFileIssue(first, ENTRIES_FILE), ...others.map((issue) => wordFileIssue(issue, ENTRIES_FILE))]);
}
