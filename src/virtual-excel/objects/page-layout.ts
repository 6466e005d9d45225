import { LAST_COLUMN } from '../../excel-limits';
import { parseRangeName } from '../../address';
import { invalidArgument } from '../host-error';
import { isHostObject, present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { Book } from '../model/book';
import type { BookSheet } from '../model/book-sheet';
import type { PageSetUp } from '../model/page-set-up';
import { SheetRange } from '../model/sheet-range';
import { headersFooters } from './header-footer';
import { rangeOf } from './range';

interface OwnPage {
  readonly book: Book;
  readonly sheet: BookSheet;
}

const margin = (side: keyof PageSetUp['margins']): Property<OwnPage> => ({
  get: ({ sheet }) => sheet.page.margins[side],
  set: ({ sheet }, value) => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument(`PageLayout.${side.toLowerCase()}Margin`);
    sheet.page.margins[side] = value;
  },
});

const PAGE_LAYOUT: ObjectType<OwnPage> = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      get: ({ sheet }) => sheet.page.orientation,
      set: ({ sheet }, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument('PageLayout.orientation');
        sheet.page.orientation = value;
      },
    },
    PaperSize: {
      get: ({ sheet }) => sheet.page.paperSize,
      set: ({ sheet }, value) => {
        if (typeof value !== 'string' || !PAPER_SIZES.has(value)) throw invalidArgument('PageLayout.paperSize');
        sheet.page.paperSize = value;
      },
    },
    Zoom: {
      get: ({ sheet }) => sheet.page.zoom,
      set: ({ sheet }, value) => {
        if (typeof value !== 'object' || value === null) throw invalidArgument('PageLayout.zoom');
        sheet.page.zoom = value;
      },
    },
    CenterHorizontally: {
      get: ({ sheet }) => sheet.page.centerHorizontally,
      set: ({ sheet }, value) => {
        sheet.page.centerHorizontally = value === true;
      },
    },
    LeftMargin: margin('Left'),
    RightMargin: margin('Right'),
    TopMargin: margin('Top'),
    BottomMargin: margin('Bottom'),
    HeaderMargin: margin('Header'),
    FooterMargin: margin('Footer'),
  },
  objects: { HeadersFooters: ({ sheet }) => headersFooters(sheet.page) },
  methods: {
    SetPrintArea: ({ sheet }, args) => {
      sheet.page.printArea = rangeArgument(sheet, args.raw(0));
    },
    SetPrintTitleRows: ({ sheet }, args) => {
      const { top, bottom } = rangeArgument(sheet, args.raw(0));
      sheet.page.titleRows = { top, bottom };
    },
  },
};

/** The names of `Excel.PaperType` that offices use; Excel has some sixty. */
const PAPER_SIZES = new Set(['Letter', 'Tabloid', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5']);

/** A proxy or an address, `$1:$4` included. */
function rangeArgument(sheet: BookSheet, value: unknown): SheetRange {
  if (isHostObject(value)) return rangeOf(value);
  if (typeof value !== 'string') throw invalidArgument('PageLayout');
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(value);
  if (rows) return new SheetRange(sheet, Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN);
  const cells = parseRangeName(value);
  if (!cells) throw invalidArgument(`PageLayout: ${value}`);
  return SheetRange.of(sheet, cells);
}

export const pageLayout = (book: Book, sheet: BookSheet): HostObject => present(PAGE_LAYOUT, { book, sheet });
