import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { CellFormat } from '../model/cell-format';
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
    ColumnWidth: size(
      ({ sheet: { looks }, left, right }) => [
        (column) => looks.columnWidths.get(column) ?? looks.defaultColumnWidth,
        looks.columnWidths,
        left,
        right,
      ],
      'RangeFormat.columnWidth',
    ),
    RowHeight: size(
      ({ sheet: { looks }, top, bottom }) => [(row) => looks.heightOf(row), looks.rowHeights, top, bottom],
      'RangeFormat.rowHeight',
    ),
  },
  objects: {
    Borders: (range) => rangeBorders(range),
    Fill: (range) => rangeFill(range),
    Font: (range) => rangeFont(range),
    Protection: (range) => formatProtection(range),
  },
  methods: {
    AutofitColumns: (range, _args, host) => autofitColumns(range, host.book.dateSystem),
    AutofitRows: ({ sheet, top, bottom }) => sheet.looks.fitRows(top, bottom),
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

type Sizes = readonly [of: (place: number) => number, chosen: Map<number, number>, first: number, last: number];

function size(of: (range: SheetRange) => Sizes, name: string): Property<SheetRange> {
  return {
    get(range) {
      const [sizeOf, , first, last] = of(range);
      const found = new Set<number>();
      for (let place = first; place <= last && found.size < 2; place += 1) found.add(sizeOf(place));
      return found.size === 1 ? [...found][0] : null;
    },
    set(range, value) {
      if (typeof value !== 'number' || value < 0 || value > (name.endsWith('Width') ? WIDEST : HIGHEST)) throw invalidArgument(name);
      assertUnlocked(range);
      const [, chosen, first, last] = of(range);
      for (let place = first; place <= last; place += 1) chosen.set(place, value);
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
  for (const [column, length] of longest) range.sheet.looks.columnWidths.set(column, Math.min(WIDEST, (length * 7 + 5) * 0.75));
}

export const rangeFormat = (range: SheetRange): HostObject => present(RANGE_FORMAT, range);
