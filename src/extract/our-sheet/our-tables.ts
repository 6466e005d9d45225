import type { SheetLayout } from '../../our-sheets/sheet-layout';
import type { TableColumns, TableKind } from '../../our-sheets/our-sheets';
import { wordings } from '../../our-sheets/wordings';
import type { Words } from '../../language';
import { looseText } from '../plain-text';
import type { SheetTexts } from '../sheet-texts';

/** `columns` has those that are still there; `rows` all filled rows that may belong to the table, its head not among them. */
export interface OurTable<Kind extends TableKind> {
  readonly kind: Kind;
  readonly head: number;
  readonly columns: ReadonlyMap<TableColumns[Kind], number>;
  readonly rows: readonly number[];
}
export type AnyTable = { readonly [Kind in TableKind]: OurTable<Kind> }[TableKind];

type Head = Omit<AnyTable, 'rows'>;

/**
 * Found by the words of their header rows, in English, Japanese or both side by side, so that moved, inserted or deleted rows and columns
 * do no harm. A table ends before the next head and before a title that is merged over its columns.
 */
export function tablesOn(texts: SheetTexts, { tables }: SheetLayout): readonly AnyTable[] {
  const filled = filledRows(texts);
  const heads = filled.flatMap((row) => headsIn(texts, row, tables));
  return heads.map((head): AnyTable => {
    const next = heads.find((other) => other.head > head.head)?.head ?? Infinity;
    const end = Math.min(next, firstTitleBelow(texts, head));
    return { ...head, rows: filled.filter((row) => row > head.head && row < end) } as AnyTable;
  });
}

function filledRows({ sheet }: SheetTexts): readonly number[] {
  const rows = new Set<number>();
  for (const { row } of sheet.cells) rows.add(row);
  return [...rows];
}

function headsIn(texts: SheetTexts, row: number, tables: SheetLayout['tables']): readonly Head[] {
  return Object.entries(tables).flatMap(([kind, { headers, isHead }]): Head[] => {
    const columns = columnsOf(texts, row, headers);
    return isHead(columns) ? [{ kind, head: row, columns } as Head] : [];
  });
}

function columnsOf<Name extends string>(texts: SheetTexts, row: number, headers: Readonly<Record<Name, Words>>): ReadonlyMap<Name, number> {
  const columns = new Map<Name, number>();
  for (const { phrase, column } of texts.inRow(row)) {
    for (const name of Object.keys(headers) as Name[]) {
      if (!columns.has(name) && wordings(headers[name]).some((words) => phrase.loose === looseText(words))) columns.set(name, column);
    }
  }
  return columns;
}

/** Excel allows no merged cells in a table: one that covers two of its columns is a title below it. */
function firstTitleBelow({ sheet }: SheetTexts, { head, columns }: Head): number {
  const taken = [...columns.values()];
  const titles = sheet.merges.filter(
    ({ top, left, right }) => top > head && taken.filter((column) => column >= left && column <= right).length > 1,
  );
  return Math.min(Infinity, ...titles.map(({ top }) => top));
}
