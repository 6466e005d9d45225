import { ANY_SHEET } from '../event-post';
import { HostEvent } from '../host';
import { itemNotFound } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { Book } from '../model/book';
import { worksheet } from './worksheet';

const WORKSHEET_COLLECTION: ObjectType<Book> = {
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => worksheet(book, sheet)),
  item: (book, args) => worksheet(book, book.sheet(args.text(0))),
  methods: {
    Add: (book, args) => worksheet(book, book.addSheet(args.optionalText(0))),
    GetActiveWorksheet: (book) => worksheet(book, book.activeSheet),
    GetCount: (book, args) => ofInterest(book, args.boolean(0, false)).length,
    GetFirst: (book, args) => edge(book, ofInterest(book, args.boolean(0, false))[0]),
    GetLast: (book, args) => edge(book, ofInterest(book, args.boolean(0, false)).at(-1)),
    GetItemOrNullObject(book, args) {
      const sheet = book.findSheet(args.text(0));
      return sheet ? worksheet(book, sheet) : null;
    },
    _RegisterActivatedEvent: (_book, _args, host) => host.listen(HostEvent.worksheetActivated, ANY_SHEET),
    _UnregisterActivatedEvent: (_book, _args, host) => host.unlisten(HostEvent.worksheetActivated, ANY_SHEET),
    _RegisterAddedEvent: (_book, _args, host) => host.listen(HostEvent.worksheetAdded, ANY_SHEET),
    _UnregisterAddedEvent: (_book, _args, host) => host.unlisten(HostEvent.worksheetAdded, ANY_SHEET),
    _RegisterDeletedEvent: (_book, _args, host) => host.listen(HostEvent.worksheetDeleted, ANY_SHEET),
    _UnregisterDeletedEvent: (_book, _args, host) => host.unlisten(HostEvent.worksheetDeleted, ANY_SHEET),
    _RegisterEventNameChanged: (_book, _args, host) => host.listen(HostEvent.worksheetNameChanged, ANY_SHEET),
    _UnregisterEventNameChanged: (_book, _args, host) => host.unlisten(HostEvent.worksheetNameChanged, ANY_SHEET),
    _RegisterDataChangedEvent: (_book, _args, host) => host.listen(HostEvent.worksheetChanged, ANY_SHEET),
    _UnregisterDataChangedEvent: (_book, _args, host) => host.unlisten(HostEvent.worksheetChanged, ANY_SHEET),
    _RegisterSelectionChangedEvent: (_book, _args, host) => host.listen(HostEvent.worksheetSelectionChanged, ANY_SHEET),
    _UnregisterSelectionChangedEvent: (_book, _args, host) => host.unlisten(HostEvent.worksheetSelectionChanged, ANY_SHEET),
  },
};

const ofInterest = (book: Book, visibleOnly: boolean): Book['sheets'] =>
  visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === 'visible') : book.sheets;

function edge(book: Book, sheet: Book['sheets'][number] | undefined): HostObject {
  if (!sheet) throw itemNotFound('worksheet');
  return worksheet(book, sheet);
}

export const worksheets = (book: Book): HostObject => present(WORKSHEET_COLLECTION, book);
