import { invalidArgument } from '../host-error';
import type { Property } from '../object-type';
import type { SheetRange } from '../model/sheet-range';
import { assertUnlocked } from './range-changes';

/** True: all hidden, false: none, null: some. */
export const ROW_HIDDEN: Property<SheetRange> = hidden((range) => [range.sheet.hiddenRows, range.top, range.bottom], 'Range.rowHidden');
export const COLUMN_HIDDEN: Property<SheetRange> = hidden(
  (range) => [range.sheet.hiddenColumns, range.left, range.right],
  'Range.columnHidden',
);

function hidden(of: (range: SheetRange) => [Set<number>, number, number], name: string): Property<SheetRange> {
  return {
    get(range) {
      const [places, first, last] = of(range);
      const count = [...places].filter((place) => place >= first && place <= last).length;
      return count === 0 ? false : count === last - first + 1 ? true : null;
    },
    set(range, value) {
      if (typeof value !== 'boolean') throw invalidArgument(name);
      assertUnlocked(range);
      const [places, first, last] = of(range);
      for (let place = first; place <= last; place += 1) {
        if (value) places.add(place);
        else places.delete(place);
      }
    },
  };
}
