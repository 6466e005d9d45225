import { parseRangeName } from '../../address';
import { invalidArgument, itemNotFound } from '../host-error';
import { isHostObject, present, type HostObject, type ObjectType } from '../object-type';
import type { BookSheet } from '../model/book-sheet';
import { SheetRange } from '../model/sheet-range';
import { range, rangeOf } from './range';

/** Breaks between rows that somebody set; those that Excel finds by itself are not counted, here as there. */
const PAGE_BREAK_COLLECTION: ObjectType<BookSheet> = {
  name: 'PageBreakCollection',
  items: (sheet) => sheet.page.pageStarts.map((row) => pageBreak(sheet, row)),
  item(sheet, args) {
    const row = sheet.page.pageStarts[args.integer(0)];
    if (row === undefined) throw itemNotFound('page break');
    return pageBreak(sheet, row);
  },
  methods: {
    Add(sheet, args) {
      const value = args.raw(0);
      const cells = isHostObject(value) ? rangeOf(value) : typeof value === 'string' ? parseRangeName(value) : undefined;
      // Nothing stands above the first row that could be broken off.
      if (!cells || cells.top === 1) throw invalidArgument('PageBreakCollection.add');
      sheet.page.startPageAt(cells.top);
      return pageBreak(sheet, cells.top);
    },
    GetCount: (sheet) => sheet.page.pageStarts.length,
    RemovePageBreaks(sheet) {
      sheet.page.pageStarts = [];
    },
  },
};

interface OwnBreak {
  readonly sheet: BookSheet;
  /** The first of the page. */
  readonly row: number;
}

const PAGE_BREAK: ObjectType<OwnBreak> = {
  name: 'PageBreak',
  properties: { RowIndex: { get: ({ row }) => row - 1 }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete({ sheet, row }) {
      sheet.page.pageStarts = sheet.page.pageStarts.filter((other) => other !== row);
    },
    GetCellAfterBreak: ({ sheet, row }) => range(new SheetRange(sheet, row, 1, row, 1)),
  },
};

const pageBreak = (sheet: BookSheet, row: number): HostObject => present(PAGE_BREAK, { sheet, row });

export const horizontalPageBreaks = (sheet: BookSheet): HostObject => present(PAGE_BREAK_COLLECTION, sheet);
