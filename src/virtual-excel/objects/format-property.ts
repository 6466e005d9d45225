import { HostError } from '../host-error';
import type { CellFormat, FontFormat } from '../model/cell-format';
import type { SheetRange } from '../model/sheet-range';

/** Excel's look of a cell that nobody has formatted. */
const DEFAULT_FONT: Required<FontFormat> = {
  name: 'Calibri',
  size: 11,
  color: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
};

const MOST_CELLS = 20_000;

export const formatProperty = {
  font: <K extends keyof FontFormat>(range: SheetRange, name: K): FontFormat[K] | null =>
    uniform(range, (format) => format.font?.[name], DEFAULT_FONT[name], `RangeFont.${name}`),

  fillColour: (range: SheetRange): string | null =>
    uniform(range, (format) => (format.fill === null ? '#FFFFFF' : format.fill), '#FFFFFF', 'RangeFill.color'),

  of: <V>(range: SheetRange, pick: (format: CellFormat) => V | undefined, fallback: V, name: string): V | null =>
    uniform(range, pick, fallback, name),
};

/** The value all cells share, null where they differ. What a file's cell looks like has not been read: that is said, not guessed. */
function uniform<V>(range: SheetRange, pick: (format: CellFormat) => V | undefined, fallback: V, name: string): V | null {
  if (range.rowCount * range.columnCount > MOST_CELLS) {
    throw new HostError('NotImplemented', `${name} of more than ${MOST_CELLS} cells is not known to the virtual Excel`);
  }
  const values = new Set<V>();
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const set = pick(range.sheet.format(row, column));
      if (set === undefined && !range.sheet.hasKnownFormats) {
        throw new HostError('NotImplemented', `${name} of a cell from a file is not read by the virtual Excel`);
      }
      values.add(set ?? fallback);
    }
  }
  const [first, ...others] = values;
  return others.length > 0 ? null : (first ?? fallback);
}
