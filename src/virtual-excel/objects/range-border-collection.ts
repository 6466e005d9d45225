import { invalidArgument } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { BorderSide } from '../model/cell-format';
import type { SheetRange } from '../model/sheet-range';
import { rangeBorder } from './range-border';

const SIDES: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const RANGE_BORDER_COLLECTION: ObjectType<SheetRange> = {
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => SIDES.length } },
  items: (range) => SIDES.map((side) => rangeBorder(range, side)),
  item(range, args) {
    const side = SIDES.find((known) => known === args.text(0));
    if (!side) throw invalidArgument('RangeBorderCollection.getItem');
    return rangeBorder(range, side);
  },
};

export const rangeBorders = (range: SheetRange): HostObject => present(RANGE_BORDER_COLLECTION, range);
