import { scalarIn } from '../grid';
import type { Grid, Value } from '../grid';
import { cannotEvaluate } from '../not-evaluated';
import { BAD_VALUE, DIVISION_BY_ZERO, NOT_AVAILABLE, isErrorScalar, numberOf, numberScalar } from '../scalar';
import type { ErrorScalar, Scalar } from '../scalar';
import { ANY, arrays, values } from './definition';
import type { FunctionTable } from './definition';

/** Sums, counts, extremes. In a range only numbers count; a value given directly is read as a number. */
export const SUMS: FunctionTable = {
  SUM: values(1, ANY, (given) => overNumbers(given, (found) => numberScalar(total(found)))),
  PRODUCT: values(1, ANY, (given) =>
    overNumbers(given, (found) => numberScalar(found.length === 0 ? 0 : found.reduce((a, b) => a * b, 1))),
  ),
  MIN: values(1, ANY, (given) =>
    overNumbers(given, (found) => numberScalar(found.length === 0 ? 0 : found.reduce((a, b) => Math.min(a, b)))),
  ),
  MAX: values(1, ANY, (given) =>
    overNumbers(given, (found) => numberScalar(found.length === 0 ? 0 : found.reduce((a, b) => Math.max(a, b)))),
  ),
  AVERAGE: values(1, ANY, (given) =>
    overNumbers(given, (found) => (found.length === 0 ? DIVISION_BY_ZERO : numberScalar(total(found) / found.length))),
  ),
  COUNT: values(1, ANY, (given) => numberScalar(total(given.map(numbersIn)))),
  COUNTA: values(1, ANY, (given) => numberScalar(total(given.map(filledIn)))),
  SUMPRODUCT: arrays(1, ANY, sumOfProducts),
};

/** What the codes of SUBTOTAL stand for. Those above 100 leave out hidden rows: it is what the total row of a table has. */
const SUBTOTALS: Readonly<Record<number, string>> = { 1: 'AVERAGE', 2: 'COUNT', 3: 'COUNTA', 4: 'MAX', 5: 'MIN', 6: 'PRODUCT', 9: 'SUM' };

/** Apart from the others, because it is one of them. */
export const SUBTOTAL: FunctionTable = {
  SUBTOTAL: values(2, ANY, ([code = numberScalar(0), ...given]) => {
    const number = numberOf(scalarIn(code));
    if (isErrorScalar(number)) return number;
    const name = SUBTOTALS[number > 100 ? number - 100 : number];
    const definition = name === undefined ? undefined : SUMS[name];
    if (definition?.takes !== 'values') throw cannotEvaluate('unknown-function', 'SUBTOTAL');
    return definition.compute(given.map((value) => withoutSubtotals(value, number > 100)));
  }),
};

function withoutSubtotals(value: Value, isWithoutHidden: boolean): Value {
  if (value.kind !== 'grid') return value;
  return {
    ...value,
    *filled() {
      for (const entry of value.filled()) {
        if (isWithoutHidden && entry.isHidden === undefined) throw cannotEvaluate('incomplete-trace', 'SUBTOTAL');
        if (isWithoutHidden && entry.isHidden === true) continue;
        if (!/\b(?:SUBTOTAL|AGGREGATE)\(/i.test(entry.formula ?? '')) yield entry;
      }
    },
  };
}

function total(found: readonly number[]): number {
  return found.reduce((sum, value) => sum + value, 0);
}

function overNumbers(given: readonly Value[], compute: (found: readonly number[]) => Scalar): Scalar {
  const found: number[] = [];
  for (const value of given) {
    const error = value.kind === 'grid' ? collect(value, found) : collectDirect(value, found);
    if (error) return error;
  }
  return compute(found);
}

function collect(grid: Grid, found: number[]): ErrorScalar | undefined {
  for (const { value } of grid.filled()) {
    if (value.kind === 'error') return value;
    if (value.kind === 'number') found.push(value.value);
  }
  return undefined;
}

function collectDirect(scalar: Scalar, found: number[]): ErrorScalar | undefined {
  const number = numberOf(scalar);
  if (isErrorScalar(number)) return number;
  found.push(number);
  return undefined;
}

function numbersIn(value: Value): number {
  if (value.kind !== 'grid') return typeof numberOf(value) === 'number' ? 1 : 0;
  let count = 0;
  for (const entry of value.filled()) if (entry.value.kind === 'number') count += 1;
  return count;
}

/** A value left out counts, an empty cell does not. */
function filledIn(value: Value): number {
  if (value.kind !== 'grid') return 1;
  let count = 0;
  for (const { value: found } of value.filled()) if (found.kind !== 'empty') count += 1;
  return count;
}

/** Everything that is no number counts as 0, booleans too; errors are the result. */
function sumOfProducts(given: readonly Value[]): Scalar {
  const [first, ...others] = given.map(asGrid);
  if (first === undefined) return NOT_AVAILABLE;
  if (others.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) return BAD_VALUE;
  for (const other of others) {
    for (const { value } of other.filled()) if (value.kind === 'error') return value;
  }
  let sum = 0;
  for (const { row, column, value } of first.filled()) {
    if (value.kind === 'error') return value;
    sum += others.reduce((product, other) => product * plainNumber(other.at(row, column)), plainNumber(value));
  }
  return numberScalar(sum);
}

function plainNumber(scalar: Scalar): number {
  return scalar.kind === 'number' ? scalar.value : 0;
}

function asGrid(value: Value): Grid {
  if (value.kind === 'grid') return value;
  return { kind: 'grid', rows: 1, columns: 1, at: () => value, filled: () => [{ row: 1, column: 1, value }] };
}
