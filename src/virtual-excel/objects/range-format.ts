import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { CellFormat } from '../model/cell-format';
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS } from '../model/column-width';
import { displayedText } from '../model/displayed-text';
import type { SheetRange } from '../model/sheet-range';
import { rangeBorders } from './range-border-collection';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { formatProperty } from './format-property';
import { formatProtection } from './format-protection';
import { assertUnlocked } from './range-changes';

const RANGE_FORMAT: ObjectType<SheetRange> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: oneOf('horizontal', [
      'General',
      'Left',
      'Center',
      'Right',
      'Fill',
      'Justify',
      'CenterAcrossSelection',
      'Distributed',
    ]),
    VerticalAlignment: oneOf('vertical', ['Bottom', 'Top', 'Center', 'Justify', 'Distributed']),
    WrapText: {
      get: (range) => formatProperty.of(range, (format) => format.wrap, false, 'RangeFormat.wrapText'),
      set: (range, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('RangeFormat.wrapText');
        change(range, { wrap: value });
      },
    },
    IndentLevel: {
      get: (range) => formatProperty.of(range, (format) => format.indent, 0, 'RangeFormat.indentLevel'),
      set: (range, value) => {
        if (typeof value !== 'number' || value < 0 || value > 250) throw invalidArgument('RangeFormat.indentLevel');
        change(range, { indent: value });
      },
    },
    ColumnWidth: size((range) => [range.sheet.columnWidths, range.left, range.right, DEFAULT_COLUMN_POINTS], 'RangeFormat.columnWidth'),
    RowHeight: size((range) => [range.sheet.rowHeights, range.top, range.bottom, DEFAULT_ROW_POINTS], 'RangeFormat.rowHeight'),
  },
  objects: {
    Borders: (range) => rangeBorders(range),
    Fill: (range) => rangeFill(range),
    Font: (range) => rangeFont(range),
    Protection: (range) => formatProtection(range),
  },
  methods: {
    AutofitColumns: (range, _args, host) => autofitColumns(range, host.book.dateSystem),
    AutofitRows(range) {
      for (const row of [...range.sheet.rowHeights.keys()]) if (row >= range.top && row <= range.bottom) range.sheet.rowHeights.delete(row);
    },
  },
};

function change(range: SheetRange, format: CellFormat): void {
  assertUnlocked(range);
  range.sheet.setFormat(range, format);
}

function oneOf(part: 'horizontal' | 'vertical', names: readonly string[]): Property<SheetRange> {
  const property = `RangeFormat.${part}Alignment`;
  return {
    get: (range) => formatProperty.of(range, (format) => format[part], names[0], property),
    set: (range, value) => {
      if (typeof value !== 'string' || !names.includes(value)) throw invalidArgument(property);
      change(range, { [part]: value });
    },
  };
}

/** Excel's limits: a column is 0 to 255 characters wide, a row 0 to 409 points high. */
const WIDEST = 1343;
const HIGHEST = 409.5;

function size(of: (range: SheetRange) => [Map<number, number>, number, number, number], name: string): Property<SheetRange> {
  return {
    get(range) {
      const [sizes, first, last, usual] = of(range);
      const found = new Set<number>();
      for (let place = first; place <= last && found.size < 2; place += 1) found.add(sizes.get(place) ?? usual);
      return found.size === 1 ? [...found][0] : null;
    },
    set(range, value) {
      if (typeof value !== 'number' || value < 0 || value > (name.endsWith('Width') ? WIDEST : HIGHEST)) throw invalidArgument(name);
      assertUnlocked(range);
      const [sizes, first, last] = of(range);
      for (let place = first; place <= last; place += 1) sizes.set(place, value);
    },
  };
}

/** Seven pixels a character; wide characters count twice. An estimate: the virtual Excel draws nothing. */
function autofitColumns(range: SheetRange, system: 1900 | 1904): void {
  const longest = new Map<number, number>();
  for (const cell of range.sheet.filledCells()) {
    if (!range.contains(cell.row, cell.column)) continue;
    const length = [...displayedText(cell, system)].reduce((sum, character) => sum + (character > '\u2E80' ? 2 : 1), 0);
    longest.set(cell.column, Math.max(longest.get(cell.column) ?? 0, length));
  }
  for (const [column, length] of longest) range.sheet.columnWidths.set(column, Math.min(WIDEST, (length * 7 + 5) * 0.75));
}

export const rangeFormat = (range: SheetRange): HostObject => present(RANGE_FORMAT, range);
