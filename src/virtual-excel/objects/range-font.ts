import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType, type Property } from '../object-type';
import type { FontFormat } from '../model/cell-format';
import type { SheetRange } from '../model/sheet-range';
import { colourSetter } from './colour';
import { formatProperty } from './format-property';
import { assertUnlocked } from './range-changes';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

const RANGE_FONT: ObjectType<SheetRange> = {
  name: 'RangeFont',
  properties: {
    Name: part('name', (value) => (typeof value === 'string' && value !== '' ? value : undefined)),
    Size: part('size', (value) => (typeof value === 'number' && value >= 1 && value <= 409 ? value : undefined)),
    Color: part('color', (value) => colourSetter(value, 'RangeFont.color')),
    Bold: part('bold', (value) => (typeof value === 'boolean' ? value : undefined)),
    Italic: part('italic', (value) => (typeof value === 'boolean' ? value : undefined)),
    Underline: part('underline', (value) => (typeof value === 'string' && UNDERLINES.includes(value) ? value : undefined)),
  },
};

function part<K extends keyof FontFormat>(name: K, checked: (value: unknown) => FontFormat[K]): Property<SheetRange> {
  return {
    get: (range) => formatProperty.font(range, name),
    set: (range, value) => {
      const set = checked(value);
      if (set === undefined) throw invalidArgument(`RangeFont.${name}`);
      assertUnlocked(range);
      range.sheet.setFormat(range, { font: { [name]: set } });
    },
  };
}

export const rangeFont = (range: SheetRange): HostObject => present(RANGE_FONT, range);
