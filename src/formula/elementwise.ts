import { arrayGrid } from './grid';
import type { Grid, Value } from './grid';
import { cannotEvaluate } from './not-evaluated';
import { NOT_AVAILABLE } from './scalar';
import type { Scalar } from './scalar';

/** More elements than this are not computed one by one: a whole column has a million. */
const MOST_ELEMENTS = 200_000;

/** Applies a function of single values to arrays, element by element; a single value, row or column is repeated to fit. */
export function elementwise(values: readonly Value[], compute: (elements: readonly Scalar[]) => Scalar): Value {
  const grids = values.filter((value): value is Grid => value.kind === 'grid');
  if (grids.length === 0) return compute(values.filter((value): value is Scalar => value.kind !== 'grid'));
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  if (rows * columns > MOST_ELEMENTS) throw cannotEvaluate('too-large', 'array');
  return arrayGrid(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => compute(values.map((value) => element(value, row + 1, column + 1)))),
    ),
  );
}

function element(value: Value, row: number, column: number): Scalar {
  if (value.kind !== 'grid') return value;
  const [r, c] = [value.rows === 1 ? 1 : row, value.columns === 1 ? 1 : column];
  return r > value.rows || c > value.columns ? NOT_AVAILABLE : value.at(r, c);
}
