import { LAST_COLUMN, LAST_ROW } from '../../excel-limits';
import { HostError, invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import { SheetRange } from '../model/sheet-range';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import { conditionalFormats } from './conditional-format-collection';
import { dataValidation } from './data-validation';
import { clearRange, mergeRange, unmergeRange } from './range-changes';
import { rangeAreas } from './range-areas';
import { rangeFormat } from './range-format';
import { HYPERLINK } from './hyperlink';
import { FORMULAS, NUMBER_FORMAT, TEXT, VALUES, VALUE_TYPES } from './range-contents';
import { COLUMN_HIDDEN, ROW_HIDDEN } from './range-hidden';
import { worksheet } from './worksheet';

const RANGE: ObjectType<SheetRange> = {
  name: 'Range',
  properties: {
    Address: { get: (self) => self.address },
    AddressLocal: { get: (self) => self.address },
    CellCount: { get: (self) => (self.rowCount * self.columnCount > 2 ** 31 - 1 ? -1 : self.rowCount * self.columnCount) },
    RowIndex: { get: (self) => self.top - 1 },
    ColumnIndex: { get: (self) => self.left - 1 },
    RowCount: { get: (self) => self.rowCount },
    ColumnCount: { get: (self) => self.columnCount },
    IsEntireRow: { get: (self) => self.isWholeRows },
    IsEntireColumn: { get: (self) => self.isWholeColumns },
    Values: VALUES,
    Formulas: FORMULAS,
    ValueTypes: VALUE_TYPES,
    NumberFormat: NUMBER_FORMAT,
    Text: TEXT,
    RowHidden: ROW_HIDDEN,
    ColumnHidden: COLUMN_HIDDEN,
    Hyperlink: HYPERLINK,
  },
  objects: {
    ConditionalFormats: (self) => conditionalFormats(self),
    DataValidation: (self) => dataValidation(self),
    Format: (self) => rangeFormat(self),
    Worksheet: (self, host) => worksheet(host.book, self.sheet),
  },
  methods: {
    Clear: (self, args) => clearRange(self, args.optionalText(0) ?? 'All'),
    GetBoundingRect: (self, args) => range(self.boundingRange(rangeOf(args.object(0)))),
    GetCell: (self, args) => range(self.cell(self.top + args.integer(0), self.left + args.integer(1))),
    GetColumn: (self, args) => range(columnOf(self, args.integer(0))),
    GetEntireColumn: (self) => range(new SheetRange(self.sheet, 1, self.left, LAST_ROW, self.right)),
    GetEntireRow: (self) => range(new SheetRange(self.sheet, self.top, 1, self.bottom, LAST_COLUMN)),
    GetIntersection(self, args) {
      const shared = sharedPart(self, rangeOf(args.object(0)));
      if (!shared) throw new HostError('ItemNotFound', 'The ranges do not intersect.');
      return range(shared);
    },
    GetIntersectionOrNullObject(self, args) {
      const shared = sharedPart(self, rangeOf(args.object(0)));
      return shared ? range(shared) : null;
    },
    GetLastCell: (self) => range(self.cell(self.bottom, self.right)),
    GetLastColumn: (self) => range(columnOf(self, self.columnCount - 1)),
    GetLastRow: (self) => range(rowOf(self, self.rowCount - 1)),
    GetMergedAreasOrNullObject: (self) => mergedAreas(self),
    GetOffsetRange: (self, args) => range(moved(self, args.integer(0), args.integer(1), args.integer(0), args.integer(1))),
    GetResizedRange: (self, args) => range(moved(self, 0, 0, args.integer(0), args.integer(1))),
    GetAbsoluteResizedRange: (self, args) =>
      range(new SheetRange(self.sheet, self.top, self.left, self.top + args.integer(0) - 1, self.left + args.integer(1) - 1)),
    GetRow: (self, args) => range(rowOf(self, args.integer(0))),
    GetUsedRange: (self, args) => range(usedPart(self, args.boolean(0, false)) ?? self.cell(self.top, self.left)),
    GetUsedRangeOrNullObject(self, args) {
      const used = usedPart(self, args.boolean(0, false));
      return used ? range(used) : null;
    },
    GetCellProperties: (self, args) => cellProperties(self, args.raw(0)),
    GetRowProperties: (self, args) => rowProperties(self, args.raw(0)),
    GetColumnProperties: (self, args) => columnProperties(self, args.raw(0)),
    Merge: (self, args) => mergeRange(self, args.boolean(0, false)),
    Unmerge: (self) => unmergeRange(self),
    Select(self, _args, host) {
      host.select(self);
    },
    // The client library asks this before it cuts a large array into pieces.
    _ValidateArraySize(self, args) {
      if (args.integer(0) !== self.rowCount || args.integer(1) !== self.columnCount) throw wrongShape();
    },
  },
};

const wrongShape = (): HostError => invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");

const rowOf = (self: SheetRange, row: number): SheetRange =>
  new SheetRange(self.sheet, self.top + row, self.left, self.top + row, self.right);

const columnOf = (self: SheetRange, column: number): SheetRange =>
  new SheetRange(self.sheet, self.top, self.left + column, self.bottom, self.left + column);

const moved = (self: SheetRange, top: number, left: number, bottom: number, right: number): SheetRange =>
  new SheetRange(self.sheet, self.top + top, self.left + left, self.bottom + bottom, self.right + right);

function sharedPart(self: SheetRange, other: SheetRange): SheetRange | null {
  if (self.sheet !== other.sheet) throw invalidArgument('the ranges lie on different sheets');
  return self.intersection(other);
}

/** What is used inside the range, tightened to the cells that are. */
function usedPart(self: SheetRange, valuesOnly: boolean): SheetRange | null {
  const used = self.sheet.usedRange(valuesOnly);
  const part = used ? self.intersection(used) : null;
  if (!part || !used || (part.rowCount === used.bottom - used.top + 1 && part.columnCount === used.right - used.left + 1)) return part;
  const inside = self.sheet.usedRangeWithin(part, valuesOnly);
  return inside ? SheetRange.of(self.sheet, inside) : null;
}

/** Excel gives at most 512 merged areas; beyond, the call fails (documentation of `getMergedAreasOrNullObject`). */
const MOST_MERGED_AREAS = 512;

function mergedAreas(self: SheetRange): HostObject | null {
  const areas = self.sheet.merges.filter((area) => self.intersection(area)).map((area) => SheetRange.of(self.sheet, area));
  if (areas.length > MOST_MERGED_AREAS) throw new HostError('InvalidOperation', 'There are more than 512 merged areas in the range.');
  return areas.length === 0 ? null : rangeAreas(areas);
}

export const range = (self: SheetRange): HostObject => present(RANGE, self);

/** The range behind a proxy that came as an argument. */
export function rangeOf(object: HostObject): SheetRange {
  if (!(object.self instanceof SheetRange)) throw invalidArgument('a range is expected');
  return object.self;
}
