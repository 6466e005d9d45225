import { parseRangeName } from '../../address';
import type { Book } from '../../virtual-excel/model/book';
import type { BookSheet } from '../../virtual-excel/model/book-sheet';
import type { SheetLink } from '../../virtual-excel/model/sheet-looks';
import type { CellAddress } from '../../workbook';

/** Where a cell's link leads, as far as this page can go. */
export type CellLink =
  | { readonly kind: 'cell'; readonly at: CellAddress; readonly text: string }
  | { readonly kind: 'web'; readonly url: string; readonly text: string };

/** Addresses a browser may open on a click. Anything else in a file (`javascript:`, `file:`, other programs) is not a link here. */
const OPENED = new Set(['https:', 'http:', 'mailto:']);

/** Undefined for links to files, to sheets that are gone, and to addresses that nobody should open by a click. */
export function linkOfCell({ address, documentReference }: SheetLink, from: BookSheet, book: Book): CellLink | undefined {
  if (address === undefined || address === '' || address.startsWith('#')) {
    // Some programs write the address's mark into the place too.
    const place = (documentReference ?? address ?? '').replace(/^#/, '');
    const at = placeOf(place, from, book);
    return at && { kind: 'cell', at, text: place };
  }
  const url = webAddress(documentReference ? `${address}#${documentReference}` : address);
  return url && { kind: 'web', url: url.href, text: url.protocol === 'mailto:' ? url.pathname : url.host };
}

function webAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && OPENED.has(url.protocol) ? url : undefined;
}

/** `'MRS(input)'!B2`, `Sheet1!A1:B2`, `C4` of the link's own sheet, or a defined name for one of these. */
function placeOf(text: string, from: BookSheet, book: Book): CellAddress | undefined {
  const mark = text.lastIndexOf('!');
  const range = parseRangeName(text.slice(mark + 1));
  if (range) {
    const sheet = mark < 0 ? from : book.findSheet(unquoted(text.slice(0, mark)));
    return sheet && { sheet: sheet.name, row: range.top, column: range.left };
  }
  const name = book.names.find((known) => known.name.toLowerCase() === text.toLowerCase());
  // A name that stands for a name is nobody's link.
  return name && parseRangeName(name.formula.slice(name.formula.lastIndexOf('!') + 1))
    ? placeOf(name.formula.slice(1), from, book)
    : undefined;
}

function unquoted(sheet: string): string {
  return /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
