import { present, type HostObject, type ObjectType } from '../object-type';
import type { Book } from '../model/book';
import { application } from './application';
import { functions } from './functions';
import { namedItems } from './named-item-collection';
import { range } from './range';
import { settings } from './setting-collection';
import { tables } from './table-collection';
import { workbookProtection } from './workbook-protection';
import { worksheets } from './worksheet-collection';

const WORKBOOK: ObjectType<Book> = {
  name: 'Workbook',
  properties: {
    Name: { get: (book) => book.name },
    ReadOnly: { get: (book) => book.isReadOnly },
    CalculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    Application: (book) => application(book),
    Functions: (book) => functions(book),
    Names: (book) => namedItems({ book }),
    Protection: (book) => workbookProtection(book),
    Settings: (book) => settings(book),
    Tables: (book) => tables({ book }),
    Worksheets: (book) => worksheets(book),
  },
  methods: {
    GetActiveCell: (book) => range(book.selection.cell(book.selection.top, book.selection.left)),
    GetSelectedRange: (book) => range(book.selection),
    _RemoveReference: (_book, args, host) => host.removeReference(args.text(0)),
  },
};

export const workbook = (book: Book): HostObject => present(WORKBOOK, book);
