import { present, type HostObject, type ObjectType } from '../object-type';
import type { SheetRange } from '../model/sheet-range';
import { colourSetter } from './colour';
import { formatProperty } from './format-property';
import { assertUnlocked } from './range-changes';

const RANGE_FILL: ObjectType<SheetRange> = {
  name: 'RangeFill',
  properties: {
    Color: {
      get: (range) => formatProperty.fillColour(range),
      set: (range, value) => {
        assertUnlocked(range);
        range.sheet.setFormat(range, { fill: colourSetter(value, 'RangeFill.color') || null });
      },
    },
  },
  methods: {
    Clear(range) {
      assertUnlocked(range);
      range.sheet.setFormat(range, { fill: null });
    },
  },
};

export const rangeFill = (range: SheetRange): HostObject => present(RANGE_FILL, range);
