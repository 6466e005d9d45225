import { present, type HostObject, type ObjectType } from '../object-type';
import { columnNames, type BookTable } from '../model/book-table';

interface OwnColumn {
  readonly name: string;
  /** From 0. */
  readonly index: number;
}

const TABLE_COLUMN: ObjectType<OwnColumn> = {
  name: 'TableColumn',
  id: ({ index }) => String(index + 1),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ name }) => name },
  },
};

const TABLE_COLUMN_COLLECTION: ObjectType<BookTable> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: ({ range: { left, right } }) => right - left + 1 } },
  items: (table) => columnNames(table).map((name, index) => present(TABLE_COLUMN, { name, index })),
};

export const tableColumns = (table: BookTable): HostObject => present(TABLE_COLUMN_COLLECTION, table);
