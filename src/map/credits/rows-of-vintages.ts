import type { EarlierCreditRow } from '../../extract/credits-sheet/earlier-credits';
import { namedDays, parsePeriod } from '../../extract/parse-period';
import { cellName } from '../../address';
import { wordDates } from '../../check/periods/stated-dates';
import { isOwnKey } from '../../our-sheets/credits-sheet';
import type { KeptNote } from '../sdg-profile';
import type { CreditEntry, CreditRow } from './credits-profile';

type Entries = Readonly<Record<string, CreditEntry>>;

export interface RowsOfVintages {
  readonly rows: readonly EarlierCreditRow[];
  readonly notes: readonly KeptNote[];
}

/**
 * Rows of somebody's own that name a vintage of the report (it was none for a while, or its figure was not known) stand in the row of that
 * vintage, where that contradicts nothing typed there: beside it, the same issuance would count twice. Two rows of one vintage stay as they are.
 */
export function rowsOfVintages(found: readonly EarlierCreditRow[], vintages: readonly Pick<CreditRow, 'key' | 'label'>[]): RowsOfVintages {
  return vintages.reduce<RowsOfVintages>((all, vintage) => withRowOf(all, vintage), { rows: found, notes: [] });
}

function withRowOf({ rows, notes }: RowsOfVintages, vintage: Pick<CreditRow, 'key' | 'label'>): RowsOfVintages {
  const [own, ...others] = rows.filter((row) => isOwnRow(row) && namesVintage(row.typed, vintage));
  const standing = rows.find(({ key }) => key === vintage.key);
  if (own === undefined || others.length > 0 || !isSameIssuance(own.typed, standing?.typed ?? {})) return { rows, notes };
  const { vintage: named, ...entries } = own.typed;
  const row = { at: standing?.at ?? own.at, key: vintage.key, typed: { ...entries, ...standing?.typed } };
  const isTwice = Object.keys(entries).some((column) => standing?.typed[column] !== undefined);
  const text = [named, ...Object.values(entries)].join('; ');
  const note = { where: `${own.at.sheet}!${cellName(own.at.row, own.at.column)}`, text };
  return { rows: [...rows.filter((each) => each !== own && each !== standing), row], notes: isTwice ? [...notes, note] : notes };
}

function isOwnRow({ key }: EarlierCreditRow): boolean {
  return key === undefined || isOwnKey(key);
}

/** By its year (`2021`, `2021年`), or by its days (`01/Jan/2021 – 31/Dec/2021`). */
export function namesVintage({ vintage }: Entries, { key, label }: Pick<CreditRow, 'key' | 'label'>): boolean {
  const named = String(vintage ?? '').trim();
  if (named === '' || label === undefined) return false;
  if (named === key || named === label.en) return true;
  const read = parsePeriod(named);
  const days = read.kind === 'dates' ? read : namedDays(named);
  return days !== undefined && (wordDates(days) === label.en || (days.from === `${key}-01-01` && days.to === `${key}-12-31`));
}

/** Whether a row says nothing that is not in the other, its authentication number among it: one issuance, entered twice. */
export function isWithin(one: Entries, other: Entries): boolean {
  return one['authentication'] !== undefined && Object.entries(one).every(([column, entry]) => String(other[column]) === String(entry));
}

/** Whether nothing in the one contradicts the other. */
export function isSameIssuance(one: Entries, other: Entries): boolean {
  return Object.entries(one).every(([column, entry]) => other[column] === undefined || String(other[column]) === String(entry));
}
