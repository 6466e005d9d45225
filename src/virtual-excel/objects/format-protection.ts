import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { SheetRange } from '../model/sheet-range';
import { formatProperty } from './format-property';
import { assertUnlocked } from './range-changes';

const FORMAT_PROTECTION: ObjectType<SheetRange> = {
  name: 'FormatProtection',
  properties: {
    Locked: {
      get: (range) => formatProperty.of(range, (format) => format.locked, true, 'FormatProtection.locked'),
      set: (range, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('FormatProtection.locked');
        assertUnlocked(range);
        range.sheet.setFormat(range, { locked: value });
      },
    },
  },
};

export const formatProtection = (range: SheetRange): HostObject => present(FORMAT_PROTECTION, range);
