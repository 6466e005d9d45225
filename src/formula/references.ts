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
  const same = indexOf(names).get(name.toLowerCase()) ?? [];
  return (
    same.find((candidate) => candidate.sheet?.toLowerCase() === sheet.toLowerCase()) ??
    same.find((candidate) => candidate.sheet === undefined)
  );
}

type NameIndex = ReadonlyMap<string, readonly DefinedName[]>;

/** Each formula of a log may ask for a name, and old workbooks have thousands of them. */
const INDEXES = new WeakMap<readonly DefinedName[], NameIndex>();

function indexOf(names: readonly DefinedName[]): NameIndex {
  const known = INDEXES.get(names);
  if (known) return known;
  const index = new Map<string, DefinedName[]>();
  for (const name of names) {
    const key = name.name.toLowerCase();
    const same = index.get(key);
    if (same) same.push(name);
    else index.set(key, [name]);
  }
  INDEXES.set(names, index);
  return index;
}
