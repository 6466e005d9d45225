import type { CellRange, DefinedName } from '../workbook';

/** The cells that two ranges have in common. */
export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/** What a name means on a sheet: the sheet's own name goes before the workbook's. Excel compares names without regard to case. */
export function nameFor(name: string, sheet: string, names: readonly DefinedName[]): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const same = names.filter((candidate) => candidate.name.toLowerCase() === wanted);
  return (
    same.find((candidate) => candidate.sheet?.toLowerCase() === sheet.toLowerCase()) ??
    same.find((candidate) => candidate.sheet === undefined)
  );
}
