import {
  CHECK_LIST_HEADERS,
  INDICATOR_HEADERS,
  ISSUANCE_HEADERS,
  NOTE_HEADERS,
  TYPE_HEADERS,
  wordings,
  type CheckListColumn,
  type IndicatorColumn,
  type IssuanceColumn,
  type NoteColumn,
  type TypeColumn,
} from '../../sdg-sheet-layout';
import { BY_HAND_HEADERS, LOG_HEADERS, type ByHandColumn, type LogColumn } from '../../check-log-layout';
import type { Words } from '../../language';
import { looseText } from '../plain-text';
import type { SheetTexts } from '../sheet-texts';

/** The tables of a sheet of ours, and the names of their columns. */
export interface TableColumns {
  readonly indicators: IndicatorColumn;
  readonly checkList: CheckListColumn;
  readonly types: TypeColumn;
  readonly issuance: IssuanceColumn;
  readonly notes: NoteColumn;
  /** Of a Check log. */
  readonly log: LogColumn;
  readonly byHand: ByHandColumn;
}
export type TableKind = keyof TableColumns;

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
export function tablesOn(texts: SheetTexts): readonly AnyTable[] {
  const filled = filledRows(texts);
  const heads = filled.flatMap((row) => headsIn(texts, row));
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

/** What tells a header row from any other row with such words in it. The columns of keys look like something one may delete. */
function headsIn(texts: SheetTexts, row: number): readonly Head[] {
  const indicators = columnsOf(texts, row, INDICATOR_HEADERS);
  const checkList = columnsOf(texts, row, CHECK_LIST_HEADERS);
  const types = columnsOf(texts, row, TYPE_HEADERS);
  const issuance = columnsOf(texts, row, ISSUANCE_HEADERS);
  const notes = columnsOf(texts, row, NOTE_HEADERS);
  const log = columnsOf(texts, row, LOG_HEADERS);
  const byHand = columnsOf(texts, row, BY_HAND_HEADERS);
  return [
    ...((indicators.has('key') || indicators.has('indicator')) && indicators.size > 2
      ? [{ kind: 'indicators' as const, head: row, columns: indicators }]
      : []),
    ...(checkList.has('number') && checkList.has('answer') ? [{ kind: 'checkList' as const, head: row, columns: checkList }] : []),
    ...(types.has('applies') && types.size > 1 ? [{ kind: 'types' as const, head: row, columns: types }] : []),
    ...((issuance.has('tonnes') || issuance.has('decision')) && issuance.size > 2
      ? [{ kind: 'issuance' as const, head: row, columns: issuance }]
      : []),
    ...(notes.has('text') && notes.has('where') ? [{ kind: 'notes' as const, head: row, columns: notes }] : []),
    ...(log.has('decision') && log.has('finding') && log.size > 4 ? [{ kind: 'log' as const, head: row, columns: log }] : []),
    ...(byHand.has('symbol') && byHand.has('cell') ? [{ kind: 'byHand' as const, head: row, columns: byHand }] : []),
  ];
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
