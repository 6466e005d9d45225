import { CellMap } from '../../formula/cell-map';
import type { CellAddress } from '../../workbook';

/** Each cell once. */
export function withoutRepetition(cells: readonly CellAddress[]): readonly CellAddress[] {
  const met = new CellMap<CellAddress>();
  return cells.filter((at) => {
    const isNew = !met.has(at);
    if (isNew) met.set(at, at);
    return isNew;
  });
}
