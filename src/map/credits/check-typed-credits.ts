import type { Words } from '../../language';
import { CREDIT_FIELDS, isOwnKey, type CreditTable } from '../../our-sheets/credits-sheet';
import { UserError } from '../../user-error';
import type { CreditRow, CreditsProfile } from './credits-profile';
import type { TypedCredits } from './typed-credits';

/** A sheet has no room for more rows of somebody's own than a person types. */
const OWN_ROW = /^own [1-9]\d{0,2}$/;

/** Throws `UserError` `bad-argument` for an entry that has no place on the sheet: it would be lost without a word. */
export function checkTypedCredits(typed: TypedCredits, credits: CreditsProfile): void {
  const [first] = (Object.keys(CREDIT_FIELDS) as CreditTable[]).flatMap((table) =>
    Object.entries(typed[table] ?? {}).flatMap(([key, row]) => refusals(table, key, row, credits[table])),
  );
  if (first !== undefined) throw new UserError('bad-argument', first);
}

function refusals(
  table: CreditTable,
  key: string,
  entries: Readonly<Record<string, string>>,
  rows: readonly CreditRow[],
): readonly Words[] {
  if (OWN_ROW.test(key)) return [];
  const row = rows.find((each) => each.key === key && !isOwnKey(key));
  if (row === undefined) return [noSuchRow(table, key, rows)];
  return Object.entries(entries).flatMap(([column, text]): Words[] => {
    const place = `${table}.${key}.${column}`;
    if (!CREDIT_FIELDS[table].typed.some((name) => name === column)) return [onlyOfOwn(place)];
    const known = row.known[column];
    return known === undefined || text.trim() === '' || text.trim() === String(known.value)
      ? []
      : [reportSaysIt(place, String(known.value))];
  });
}

function noSuchRow(table: CreditTable, key: string, rows: readonly CreditRow[]): Words {
  const there = rows.filter((row) => !isOwnKey(row.key)).map((row) => row.key);
  const own = CREDIT_FIELDS[table].own;
  const year = table === 'issued';
  return {
    en: `There is no row "${key}" in ${table}. ${year ? 'The vintages of this report' : 'The rows'}: ${there.join(', ') || 'none is known'}. Anything else goes into a row of its own: "own 1" with "${own}".`,
    ja: `${table} に「${key}」という行はありません。${year ? 'この報告書のビンテージ' : '使える行'}：${there.join('、') || '不明'}。それ以外は「own 1」の行に「${own}」とともに記入してください。`,
  };
}

function reportSaysIt(place: string, value: string): Words {
  return {
    en: `${place}: the report says it (${value}), so it is not typed. Correct the report, or leave this entry out.`,
    ja: `${place}：報告書に記載があるため（${value}）、記入できません。報告書を修正するか、この記入を削除してください。`,
  };
}

function onlyOfOwn(place: string): Words {
  return {
    en: `${place}: only rows of your own ("own 1", "own 2" …) have this column.`,
    ja: `${place}：この列は独自の行（「own 1」「own 2」…）にのみあります。`,
  };
}
