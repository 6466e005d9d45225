import { itemNotFound } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { SheetRange } from '../model/sheet-range';
import { range } from './range';

const RANGE_AREAS: ObjectType<readonly SheetRange[]> = {
  name: 'RangeAreas',
  properties: {
    // Each area with its sheet, as Excel writes it: `S!A1:B2,S!D4:E5`.
    Address: { get: (areas) => areas.map((area) => area.address).join(',') },
    AreaCount: { get: (areas) => areas.length },
    CellCount: { get: (areas) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
  },
  objects: { Areas: (areas) => present(RANGE_COLLECTION, areas) },
};

const RANGE_COLLECTION: ObjectType<readonly SheetRange[]> = {
  name: 'RangeCollection',
  items: (areas) => areas.map(range),
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt(areas, args) {
      const area = areas[args.integer(0)];
      if (!area) throw itemNotFound('area');
      return range(area);
    },
  },
};

export const rangeAreas = (areas: readonly SheetRange[]): HostObject => present(RANGE_AREAS, areas);
