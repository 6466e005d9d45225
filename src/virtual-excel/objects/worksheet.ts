import type { Visibility } from '../../workbook';
import { parseRangeName, columnNumber } from '../../address';
import { LAST_COLUMN, LAST_ROW } from '../../excel-limits';
import type { CallArguments } from '../call-arguments';
import { HostEvent } from '../host';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { Book } from '../model/book';
import type { BookSheet } from '../model/book-sheet';
import { SheetRange } from '../model/sheet-range';
import { charts } from './chart-collection';
import { colourSetter } from './colour';
import { namedItems } from './named-item-collection';
import { horizontalPageBreaks } from './page-break-collection';
import { pageLayout } from './page-layout';
import { range } from './range';
import { tables } from './table-collection';
import { freezePanes } from './freeze-panes';
import { worksheetProtection } from './worksheet-protection';

interface OwnSheet {
  readonly book: Book;
  readonly sheet: BookSheet;
}

const GRIDLINES: Property<OwnSheet> = {
  get: ({ sheet }) => sheet.looks.showGridlines,
  set: ({ sheet }, value) => {
    if (typeof value !== 'boolean') throw invalidArgument('Worksheet.showGridlines');
    sheet.looks.showGridlines = value;
  },
};

const WORKSHEET: ObjectType<OwnSheet> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: ({ book, sheet }, value) => book.renameSheet(sheet, textOf(value, 'Worksheet.name')) },
    Position: {
      get: ({ book, sheet }) => book.positionOf(sheet),
      set: ({ book, sheet }, value) => book.moveSheet(sheet, numberOf(value, 'Worksheet.position')),
    },
    Visibility: {
      get: ({ sheet }) => VISIBILITIES[sheet.visibility],
      set: ({ book, sheet }, value) => setVisibility(book, sheet, value),
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => {
        sheet.tabColor = colourSetter(value, 'Worksheet.tabColor');
      },
    },
    ShowGridlines: GRIDLINES,
    // The client sets the property under this name (`Worksheet_ShowGridlines_Set`) and loads it under the other.
    Gridlines: GRIDLINES,
    StandardWidth: { get: () => 8.43 },
    StandardHeight: { get: () => 15 },
  },
  objects: {
    Charts: ({ book, sheet }) => charts(book, sheet),
    FreezePanes: ({ sheet }) => freezePanes(sheet),
    HorizontalPageBreaks: ({ sheet }) => horizontalPageBreaks(sheet),
    Names: (own) => namedItems(own),
    PageLayout: ({ book, sheet }) => pageLayout(book, sheet),
    Protection: ({ sheet }) => worksheetProtection(sheet),
    Tables: (own) => tables(own),
  },
  methods: {
    Activate: ({ sheet }, _args, host) => host.activate(sheet),
    Calculate: (_own, _args, host) => host.calculateNow(),
    Delete({ book, sheet }) {
      book.deleteSheet(sheet);
    },
    GetCell: ({ sheet }, args) => range(cellRange(sheet, args.integer(0) + 1, args.integer(1) + 1)),
    GetRange: ({ book, sheet }, args) => range(rangeAt(book, sheet, args)),
    GetRangeByIndexes({ sheet }, args) {
      const [top, left, rows, columns] = [args.integer(0) + 1, args.integer(1) + 1, args.integer(2), args.integer(3)];
      return range(new SheetRange(sheet, top, left, top + rows - 1, left + columns - 1));
    },
    GetUsedRange({ sheet }, args) {
      // An empty sheet's used range is its top-left cell.
      const used = sheet.usedRange(args.boolean(0, false));
      return range(used ? SheetRange.of(sheet, used) : cellRange(sheet, 1, 1));
    },
    GetUsedRangeOrNullObject({ sheet }, args) {
      const used = sheet.usedRange(args.boolean(0, false));
      return used ? range(SheetRange.of(sheet, used)) : null;
    },
    _RegisterActivatedEvent: ({ sheet }, _args, host) => host.listen(HostEvent.worksheetActivated, sheet.id),
    _UnregisterActivatedEvent: ({ sheet }, _args, host) => host.unlisten(HostEvent.worksheetActivated, sheet.id),
    _RegisterDataChangedEvent: ({ sheet }, _args, host) => host.listen(HostEvent.worksheetChanged, sheet.id),
    _UnregisterDataChangedEvent: ({ sheet }, _args, host) => host.unlisten(HostEvent.worksheetChanged, sheet.id),
    _RegisterSelectionChangedEvent: ({ sheet }, _args, host) => host.listen(HostEvent.worksheetSelectionChanged, sheet.id),
    _UnregisterSelectionChangedEvent: ({ sheet }, _args, host) => host.unlisten(HostEvent.worksheetSelectionChanged, sheet.id),
  },
};

const VISIBILITIES: Readonly<Record<Visibility, string>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

function setVisibility(book: Book, sheet: BookSheet, value: unknown): void {
  book.assertStructure();
  const wanted = Object.entries(VISIBILITIES).find(([, name]) => name === value)?.[0];
  if (!wanted) throw invalidArgument('Worksheet.visibility');
  const others = book.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  if (wanted !== 'visible' && !others) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  sheet.visibility = wanted as Visibility;
}

/** An A1 address, whole rows (`1:3`), whole columns (`A:C`), a defined name, or nothing for the whole sheet. */
function rangeAt(book: Book, sheet: BookSheet, args: CallArguments): SheetRange {
  const text = args.optionalText(0);
  if (text === undefined || text === '') return new SheetRange(sheet, 1, 1, LAST_ROW, LAST_COLUMN);
  const bare = text.includes('!') ? localPart(book, sheet, text) : text;
  const cells = parseRangeName(bare);
  if (cells) return SheetRange.of(sheet, cells);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(bare);
  if (rows) return new SheetRange(sheet, Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(bare);
  if (columns) return new SheetRange(sheet, 1, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  throw invalidArgument(`Worksheet.getRange: ${text}`);
}

function localPart(book: Book, sheet: BookSheet, text: string): string {
  const bang = text.lastIndexOf('!');
  const name = text
    .slice(0, bang)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  if (book.findSheet(name) !== sheet) throw invalidArgument(`Worksheet.getRange: ${text}`);
  return text.slice(bang + 1);
}

function cellRange(sheet: BookSheet, row: number, column: number): SheetRange {
  return new SheetRange(sheet, row, column, row, column);
}

function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(what);
  return value;
}

function numberOf(value: unknown, what: string): number {
  if (typeof value !== 'number') throw invalidArgument(what);
  return value;
}

/** The sheet's proxy; a sheet that has been deleted in the meantime is not found. */
export function worksheet(book: Book, sheet: BookSheet): HostObject {
  if (!book.sheets.includes(sheet)) throw itemNotFound(`worksheet ${sheet.name}`);
  return present(WORKSHEET, { book, sheet });
}
