import type { CellRange } from '../../workbook';
import { HostError, invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { Book } from '../model/book';
import type { BookTable } from '../model/book-table';
import { SheetRange } from '../model/sheet-range';
import { range } from './range';
import { tableColumns } from './table-columns';
import { worksheet } from './worksheet';

interface OwnTable {
  readonly book: Book;
  readonly table: BookTable;
}

const TABLE: ObjectType<OwnTable> = {
  name: 'Table',
  id: ({ table: own }) => own.id,
  properties: {
    Id: { get: ({ table: own }) => own.id },
    Name: {
      get: ({ table: own }) => own.name,
      set: ({ book, table: own }, value) => {
        if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(value)) throw invalidArgument('Table.name');
        if (value.toLowerCase() !== own.name.toLowerCase() && book.isNameTaken(value)) {
          throw new HostError('ItemAlreadyExists', `A table or name ${value} already exists.`);
        }
        own.name = value;
      },
    },
    Style: {
      get: ({ table: own }) => own.style,
      set: ({ table: own }, value) => {
        if (typeof value !== 'string') throw invalidArgument('Table.style');
        own.style = value;
      },
    },
    ShowHeaders: { get: ({ table: own }) => own.hasHeaders },
    ShowTotals: { get: ({ table: own }) => own.hasTotals },
    ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'),
  },
  objects: {
    Columns: ({ table: own }) => tableColumns(own),
    Worksheet: ({ book, table: own }) => worksheet(book, own.sheet),
  },
  methods: {
    // On a protected sheet Excel greys the command out.
    ConvertToRange({ book, table: own }) {
      if (own.sheet.isProtected) throw new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
      book.tables = book.tables.filter((other) => other !== own);
      return range(SheetRange.of(own.sheet, own.range));
    },
    Delete({ book, table: own }) {
      book.tables = book.tables.filter((other) => other !== own);
      own.sheet.clearContents(own.range);
    },
    GetRange: ({ table: own }) => range(SheetRange.of(own.sheet, own.range)),
    GetHeaderRowRange: ({ table: own }) => range(SheetRange.of(own.sheet, { ...own.range, bottom: own.range.top })),
    GetDataBodyRange: ({ table: own }) => range(SheetRange.of(own.sheet, bodyOf(own))),
  },
};

function bodyOf({ range: { top, bottom, ...columns }, hasHeaders, hasTotals }: BookTable): CellRange {
  return { ...columns, top: top + (hasHeaders ? 1 : 0), bottom: bottom - (hasTotals ? 1 : 0) };
}

function flag(name: 'showFilterButton' | 'showBandedRows'): Property<OwnTable> {
  return {
    get: ({ table: own }) => own[name],
    set: ({ table: own }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument(`Table.${name}`);
      own[name] = value;
    },
  };
}

export const table = (book: Book, own: BookTable): HostObject => present(TABLE, { book, table: own });
