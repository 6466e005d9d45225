import { parseRangeName } from '../../address';
import type { CallArguments } from '../call-arguments';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { isHostObject, present, type HostObject, type ObjectType } from '../object-type';
import type { Book } from '../model/book';
import type { BookTable } from '../model/book-table';
import type { BookSheet } from '../model/book-sheet';
import { SheetRange } from '../model/sheet-range';
import { rangeOf } from './range';
import { assertUnlocked } from './range-changes';
import { table } from './table';

/** The tables of the workbook, or of one sheet. */
export interface TableScope {
  readonly book: Book;
  readonly sheet?: BookSheet;
}

const TABLE_COLLECTION: ObjectType<TableScope> = {
  name: 'TableCollection',
  properties: { Count: { get: (scope) => tablesIn(scope).length } },
  items: (scope) => tablesIn(scope).map((own) => table(scope.book, own)),
  item(scope, args) {
    const found = find(scope, args.text(0));
    if (!found) throw itemNotFound(`table ${args.text(0)}`);
    return table(scope.book, found);
  },
  methods: {
    Add: (scope, args) => table(scope.book, add(scope, args)),
    GetCount: (scope) => tablesIn(scope).length,
    GetItemOrNullObject(scope, args) {
      const found = find(scope, args.text(0));
      return found ? table(scope.book, found) : null;
    },
  },
};

function add(scope: TableScope, args: CallArguments): BookTable {
  const place = placeOf(scope, args.raw(0));
  if (!args.boolean(1, false)) throw new HostError('NotImplemented', 'A table without a header row is not known to the virtual Excel');
  assertUnlocked(place);
  const { book } = scope;
  if (book.tables.some((other) => other.sheet === place.sheet && place.intersection(other.range))) {
    throw invalidArgument("a table can't overlap another table");
  }
  if (place.sheet.merges.some((area) => place.intersection(area))) throw invalidArgument("a table can't hold merged cells");
  const columns = headerTexts(place);
  const { sheet, top, left, bottom, right } = place;
  return book.addTable({ sheet, name: freeName(book), range: { top, left, bottom, right }, hasHeaders: true, hasTotals: false, columns });
}

/** Excel makes the headers text and unique: an empty one becomes `Column1`, a second `EG` becomes `EG2`. */
function headerTexts(place: SheetRange): readonly string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let column = place.left; column <= place.right; column += 1) {
    const { content } = place.sheet.cell(place.top, column);
    const given = content.kind === 'text' ? content.value : content.kind === 'number' ? String(content.value) : '';
    const base = given === '' ? 'Column' : given;
    let name = given === '' ? `Column${column - place.left + 1}` : given;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    seen.add(name.toLowerCase());
    names.push(name);
    if (content.kind !== 'text' || content.value !== name) place.sheet.write(place.top, column, { content: { kind: 'text', value: name } });
  }
  return names;
}

function freeName(book: Book): string {
  for (let number = book.tables.length + 1; ; number += 1) if (!book.isNameTaken(`Table${number}`)) return `Table${number}`;
}

function placeOf(scope: TableScope, value: unknown): SheetRange {
  if (isHostObject(value)) return rangeOf(value);
  if (typeof value !== 'string') throw invalidArgument('TableCollection.add');
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(value);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const sheet = name === undefined ? (scope.sheet ?? scope.book.activeSheet) : scope.book.sheet(name);
  const cells = parseRangeName(match?.[3] ?? '');
  if (!cells) throw invalidArgument(`TableCollection.add: ${value}`);
  return SheetRange.of(sheet, cells);
}

const tablesIn = ({ book, sheet }: TableScope): readonly BookTable[] =>
  sheet ? book.tables.filter((own) => own.sheet === sheet) : book.tables;

const find = (scope: TableScope, key: string): BookTable | undefined =>
  tablesIn(scope).find((own) => own.id === key || own.name.toLowerCase() === key.toLowerCase());

export const tables = (scope: TableScope): HostObject => present(TABLE_COLLECTION, scope);
