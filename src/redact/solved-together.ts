/** What several visible results give away together: the subtotals of two years say what their sum is, however many readings stand in it. */
import { CellMap } from '../formula/cell-map';
import type { CellAddress } from '../workbook';
import type { FormulaSlopes } from './formula-slopes';
import type { FormulaTie } from './formula-ties';
import type { MarkedCells } from './marked-cells';
import type { Reveal } from './redaction';
import { settledUnknowns, type Row } from './settled-unknowns';

export interface Equation {
  readonly tie: FormulaTie;
  readonly isRedacted: boolean;
}

/** Unknowns in all equations together; a larger system is not solved. */
const MOST_ENTRIES = 1_000_000;

export function solvedTogether(equations: readonly Equation[], unknown: MarkedCells, slopes: FormulaSlopes): readonly Reveal[] {
  const numbers = new CellMap<number>();
  const cells: CellAddress[] = [];
  const numberOf = (at: CellAddress): number => {
    const known = numbers.get(at);
    if (known !== undefined) return known;
    numbers.set(at, cells.length);
    return cells.push(at) - 1;
  };
  let entries = 0;
  const all: { readonly equation: Equation; readonly told: readonly CellAddress[]; readonly of: readonly number[] }[] = [];
  for (const equation of equations) {
    const { tie } = equation;
    const told = unknown.in(tie.told, MOST_ENTRIES - entries).filter((at) => !isSame(at, tie.at));
    const own = unknown.has(tie.at) ? [tie.at] : [];
    entries += told.length + own.length;
    if (entries >= MOST_ENTRIES) return [];
    if (told.length > 0) all.push({ equation, told, of: [...told, ...own].map(numberOf) });
  }
  const tangled = entangled(all.map(({ of }) => of)).flatMap((index) => all[index] ?? []);
  const rows = tangled.map(({ equation, told, of }): Row => {
    const moved = slopes.of(equation.tie, told);
    return new Map(of.map((number, index) => [number, moved[index] ?? -1] as const).filter(([, slope]) => slope !== 0));
  });
  const by = new CellMap<CellAddress[]>();
  for (const settled of settledUnknowns(withoutLikes(rows)) ?? []) {
    const at = cells[settled.unknown];
    const visible = settled.by.flatMap((number) => tangled[number]?.equation ?? []).filter(({ isRedacted }) => !isRedacted);
    for (const { tie } of visible) if (at !== undefined) by.set(tie.at, [...(by.get(tie.at) ?? []), at]);
  }
  const reveals: Reveal[] = [];
  by.forEach((at, of) => reveals.push({ kind: 'as-many-results', at, of }));
  return reveals;
}

/** Of the unknowns that stand in the same rows with the same weight two are enough: they settle each other as little as a thousand do. */
function withoutLikes(rows: readonly Row[]): readonly Row[] {
  const standing = new Map<number, string>();
  rows.forEach((row, index) => {
    for (const [unknown, slope] of row) standing.set(unknown, `${standing.get(unknown) ?? ''} ${index}:${slope}`);
  });
  const met = new Map<string, number>();
  const spare = new Set<number>();
  for (const [unknown, place] of standing) {
    const times = met.get(place) ?? 0;
    met.set(place, times + 1);
    if (times >= 2) spare.add(unknown);
  }
  return spare.size === 0 ? rows : rows.map((row) => new Map([...row].filter(([unknown]) => !spare.has(unknown))));
}

/** Without those that have two unknowns of their own: whatever else is known, neither can be told from the other. */
function entangled(rows: readonly (readonly number[])[]): readonly number[] {
  const holders = new Map<number, Set<number>>();
  rows.forEach((row, index) => {
    for (const unknown of row) holders.set(unknown, (holders.get(unknown) ?? new Set()).add(index));
  });
  const left = new Set(rows.keys());
  const waiting = [...left];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const row = rows[index] ?? [];
    if (!left.has(index) || row.filter((unknown) => holders.get(unknown)?.size === 1).length < 2) continue;
    left.delete(index);
    for (const unknown of row) {
      const held = holders.get(unknown);
      held?.delete(index);
      if (held?.size === 1) waiting.push(...held);
    }
  }
  return [...left];
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
