/**
 * What a shell's user typed for the Credits sheet and that is not on it yet; it lies over what stands there. Texts as typed; an empty one
 * clears the field, an absent one leaves it as it is.
 */
import { CREDIT_FIELDS, type CreditTable } from '../../our-sheets/credits-sheet';

type Rows = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By table, row and column. */
export type TypedCredits = Readonly<Partial<Record<CreditTable, Rows>>>;

/** With a field typed, or (`text` undefined) as it stood again. */
export function withTypedCredit(
  typed: TypedCredits,
  { table, key, column }: { readonly table: CreditTable; readonly key: string; readonly column: string },
  text: string | undefined,
): TypedCredits {
  const others = without(typed[table]?.[key] ?? {}, column);
  const row = text === undefined ? others : { ...others, [column]: text };
  const rows = Object.keys(row).length === 0 ? without(typed[table] ?? {}, key) : { ...typed[table], [key]: row };
  return { ...typed, [table]: rows };
}

/** Typed before on one, later on the other: the later one's fields win, the rest stays. */
export function layCredits(under: TypedCredits, over: TypedCredits): TypedCredits {
  const tables = Object.keys(CREDIT_FIELDS) as CreditTable[];
  return Object.fromEntries(
    tables.map((table) => {
      const rows = Object.entries(over[table] ?? {}).map(([key, row]) => [key, { ...under[table]?.[key], ...row }] as const);
      return [table, { ...under[table], ...Object.fromEntries(rows) }];
    }),
  );
}

/** How many fields were typed; clearing what stands counts. */
export function countCredits(typed: TypedCredits): number {
  return Object.values(typed)
    .flatMap((rows): object[] => Object.values(rows))
    .reduce((sum, row) => sum + Object.keys(row).length, 0);
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
