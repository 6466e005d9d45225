/** Which unknowns a system of linear equations settles, and by which of its equations. */

/** Coefficients by unknown. */
export type Row = ReadonlyMap<number, number>;

export interface Settled {
  readonly unknown: number;
  /** Equations, by their number. */
  readonly by: readonly number[];
}

interface Reduced {
  readonly row: Map<number, number>;
  /** Of which equations it is made. */
  readonly made: Map<number, number>;
}

/** Steps; a system that needs more is not solved. */
const MOST_STEPS = 5_000_000;
/** Below it a coefficient is an error of the last digits. */
const LEAST = 1e-9;

/** An unknown is settled where it is the only one left of a row. Undefined where the system is too large. */
export function settledUnknowns(rows: readonly Row[]): readonly Settled[] | undefined {
  const pivots = new Map<number, Reduced>();
  /** The reduced rows in which an unknown stands beside the one that they are solved for. */
  const standing = new Map<number, Set<Reduced>>();
  let steps = 0;
  const subtract = (from: Reduced, what: Reduced, unknown: number): void => {
    const factor = from.row.get(unknown) ?? 0;
    for (const [map, other] of [
      [from.row, what.row],
      [from.made, what.made],
    ] as const) {
      for (const [key, value] of other) {
        steps += 1;
        const left = (map.get(key) ?? 0) - factor * value;
        if (Math.abs(left) < LEAST) map.delete(key);
        else map.set(key, left);
      }
    }
    from.row.delete(unknown);
  };
  for (const { number, own } of inOrder(rows)) {
    const reduced = scaled(rows[number] ?? new Map(), number);
    for (const unknown of [...reduced.row.keys()]) {
      const pivot = pivots.get(unknown);
      if (pivot !== undefined && reduced.row.has(unknown)) subtract(reduced, pivot, unknown);
    }
    const unknown = own !== undefined && reduced.row.has(own) ? own : largest(reduced.row);
    if (unknown === undefined) continue;
    divide(reduced, reduced.row.get(unknown) ?? 1);
    for (const other of [...(standing.get(unknown) ?? [])]) {
      subtract(other, reduced, unknown);
      for (const key of reduced.row.keys()) if (other.row.has(key)) stand(standing, key, other);
    }
    standing.delete(unknown);
    pivots.set(unknown, reduced);
    for (const key of reduced.row.keys()) if (key !== unknown) stand(standing, key, reduced);
    if (steps > MOST_STEPS) return undefined;
  }
  return [...pivots].flatMap(([unknown, { row, made }]) => (row.size === 1 ? [{ unknown, by: [...made.keys()] }] : []));
}

function stand(standing: Map<number, Set<Reduced>>, unknown: number, row: Reduced): void {
  const rows = standing.get(unknown) ?? new Set();
  standing.set(unknown, rows.add(row));
}

function scaled(row: Row, number: number): Reduced {
  const most = Math.max(...[...row.values()].map(Math.abs));
  const reduced = { row: new Map(row), made: new Map([[number, 1]]) };
  if (most > 0) divide(reduced, most);
  return reduced;
}

function divide({ row, made }: Reduced, by: number): void {
  for (const map of [row, made]) for (const [key, value] of map) map.set(key, value / by);
}

function largest(row: Row): number | undefined {
  let found: number | undefined;
  for (const [key, value] of row) if (found === undefined || Math.abs(value) > Math.abs(row.get(found) ?? 0)) found = key;
  return found;
}

interface Turn {
  readonly number: number;
  /** An unknown that stands in none of the rows before it: solved for it, the row changes no other. */
  readonly own?: number;
}

/** Rows with an unknown of their own last, so that a log of a hundred thousand running totals costs no more than its rows. */
function inOrder(rows: readonly Row[]): readonly Turn[] {
  const holders = new Map<number, Set<number>>();
  rows.forEach((row, number) => {
    for (const unknown of row.keys()) holders.set(unknown, (holders.get(unknown) ?? new Set()).add(number));
  });
  const left = new Set(rows.keys());
  const last: Turn[] = [];
  const single = [...holders].filter(([, held]) => held.size === 1).map(([unknown]) => unknown);
  // Grows while it is gone through.
  for (const unknown of single) {
    const [number] = holders.get(unknown) ?? [];
    if (number === undefined || !left.delete(number)) continue;
    last.push({ number, own: unknown });
    for (const other of rows[number]?.keys() ?? []) {
      const held = holders.get(other);
      held?.delete(number);
      if (held?.size === 1) single.push(other);
    }
  }
  return [...[...left].map((number) => ({ number })), ...last.reverse()];
}
