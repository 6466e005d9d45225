import type { CellRange } from '../../workbook';
import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { BorderFormat, BorderSide } from '../model/cell-format';
import { SheetRange } from '../model/sheet-range';
import { colourSetter } from './colour';
import { formatProperty } from './format-property';
import { assertUnlocked } from './range-changes';

interface OwnBorder {
  readonly range: SheetRange;
  readonly side: BorderSide;
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const DEFAULTS: Required<BorderFormat> = { style: 'None', color: '#000000', weight: 'Thin' };

const RANGE_BORDER: ObjectType<OwnBorder> = {
  name: 'RangeBorder',
  id: ({ side }) => side,
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: part('style', (value) => (typeof value === 'string' && STYLES.includes(value) ? value : undefined)),
    Weight: part('weight', (value) => (typeof value === 'string' && WEIGHTS.includes(value) ? value : undefined)),
    Color: part('color', (value) => colourSetter(value, 'RangeBorder.color')),
  },
};

function part(name: keyof BorderFormat, checked: (value: unknown) => string | undefined): Property<OwnBorder> {
  return {
    get: ({ range, side }) => {
      const [cells, own] = cellsWith(range, side)[0] ?? [range, side];
      return formatProperty.of(
        SheetRange.of(range.sheet, cells),
        (format) => format.borders?.[own]?.[name],
        DEFAULTS[name],
        `RangeBorder.${name}`,
      );
    },
    set: ({ range, side }, value) => {
      const set = checked(value);
      if (set === undefined) throw invalidArgument(`RangeBorder.${name}`);
      assertUnlocked(range);
      for (const [cells, own] of cellsWith(range, side)) {
        // Setting a weight or a colour where no line was draws a line, as in Excel.
        const line = name === 'style' ? {} : { style: 'Continuous' };
        range.sheet.setFormat(cells, { borders: { [own]: { ...line, [name]: set } } });
      }
    },
  };
}

/** A range's edge is the edge of its outermost cells, its inside the shared edges of the others. */
function cellsWith(range: SheetRange, side: BorderSide): [CellRange, BorderSide][] {
  const { top, left, bottom, right } = range;
  switch (side) {
    case 'EdgeTop':
      return [[{ top, left, bottom: top, right }, side]];
    case 'EdgeBottom':
      return [[{ top: bottom, left, bottom, right }, side]];
    case 'EdgeLeft':
      return [[{ top, left, bottom, right: left }, side]];
    case 'EdgeRight':
      return [[{ top, left: right, bottom, right }, side]];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        [{ top, left, bottom: bottom - 1, right }, 'EdgeBottom'],
        [{ top: top + 1, left, bottom, right }, 'EdgeTop'],
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        [{ top, left, bottom, right: right - 1 }, 'EdgeRight'],
        [{ top, left: left + 1, bottom, right }, 'EdgeLeft'],
      ];
    default:
      return [[{ top, left, bottom, right }, side]];
  }
}

export const rangeBorder = (range: SheetRange, side: BorderSide): HostObject => present(RANGE_BORDER, { range, side });
