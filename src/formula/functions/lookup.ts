import { partOf, scalarIn } from '../grid';
import type { Grid, GridEntry, Value } from '../grid';
import { cannotEvaluate } from '../not-evaluated';
import {
  BAD_REFERENCE,
  BAD_VALUE,
  EMPTY,
  NOT_AVAILABLE,
  booleanOf,
  compareScalars,
  isErrorScalar,
  numberOf,
  numberScalar,
} from '../scalar';
import type { ErrorScalar, Scalar } from '../scalar';
import { values } from './definition';
import type { FunctionTable } from './definition';
import { wildcardTest } from './wildcard';

export const LOOKUP: FunctionTable = {
  VLOOKUP: values(3, 4, (given) => lookUp(given, 'column')),
  HLOOKUP: values(3, 4, (given) => lookUp(given, 'row')),
  MATCH: values(2, 3, ([wanted = EMPTY, list, type = numberScalar(1)]) => {
    if (list?.kind !== 'grid') return NOT_AVAILABLE;
    const direction = numberOf(scalarIn(type));
    if (isErrorScalar(direction)) return direction;
    if (list.rows > 1 && list.columns > 1) return NOT_AVAILABLE;
    const found = positionOf(scalarIn(wanted), list, Math.sign(direction));
    return typeof found === 'number' ? numberScalar(found) : found;
  }),
  INDEX: values(2, 3, ([grid, row = EMPTY, column]) => {
    if (grid === undefined || grid.kind !== 'grid') return grid ?? BAD_VALUE;
    const [r, c] = [numberOf(scalarIn(row)), column === undefined ? undefined : numberOf(scalarIn(column))];
    if (isErrorScalar(r)) return r;
    if (isErrorScalar(c)) return c;
    return grid.rows === 1 && c === undefined
      ? element(grid, 1, Math.trunc(r))
      : element(grid, Math.trunc(r), Math.trunc(c ?? (grid.columns === 1 ? 1 : 0)));
  }),
  /** Exact, the next smaller (-1) or larger (1), or by wildcards (2), from the first or the last. Binary searches (±2) depend on the order: left out. */
  XLOOKUP: values(3, 6, ([wanted = EMPTY, list, results, otherwise, mode = numberScalar(0), direction = numberScalar(1)]) => {
    if (list?.kind !== 'grid' || results?.kind !== 'grid') return BAD_VALUE;
    if (list.rows > 1 && list.columns > 1) return BAD_VALUE;
    const [kind, way] = [numberOf(scalarIn(mode)), numberOf(scalarIn(direction))];
    if (isErrorScalar(kind)) return kind;
    if (isErrorScalar(way)) return way;
    if (Math.abs(way) !== 1) throw cannotEvaluate('unknown-function', 'XLOOKUP');
    const isColumn = list.columns === 1;
    if (isColumn ? results.rows !== list.rows : results.columns !== list.columns) return BAD_VALUE;
    const entries = way === 1 ? list.filled() : [...list.filled()].reverse();
    const found = kind === 2 ? fittingOf(scalarIn(wanted), entries) : nearestOf(scalarIn(wanted), entries, Math.sign(kind));
    if (typeof found !== 'number')
      return found.code === '#N/A' && otherwise !== undefined && otherwise.kind !== 'empty' ? otherwise : found;
    return isColumn ? partOf(results, found, 1, 1, results.columns) : partOf(results, 1, found, results.rows, 1);
  }),
};

/** Where an equal value stands; without one the largest that is smaller (-1) or the smallest that is larger (1), in any order. */
function nearestOf(wanted: Scalar, entries: Iterable<GridEntry>, side: number): number | ErrorScalar {
  if (wanted.kind === 'error') return wanted;
  const sought = wanted.kind === 'empty' ? numberScalar(0) : wanted;
  let best: { readonly position: number; readonly value: Scalar } | undefined;
  for (const { row, column, value } of entries) {
    if (value.kind !== sought.kind) continue;
    const position = Math.max(row, column);
    const order = compareScalars(value, sought);
    if (order === 0) return position;
    if (Math.sign(order) === side && (best === undefined || Math.sign(compareScalars(best.value, value)) === side))
      best = { position, value };
  }
  return best?.position ?? NOT_AVAILABLE;
}

/** Where a text fits the pattern; a pattern that is no text is an ordinary value. */
function fittingOf(wanted: Scalar, entries: Iterable<GridEntry>): number | ErrorScalar {
  if (wanted.kind !== 'text') return nearestOf(wanted, entries, 0);
  const fits = wildcardTest(wanted.value);
  for (const { row, column, value } of entries) if (value.kind === 'text' && fits(value.value)) return Math.max(row, column);
  return NOT_AVAILABLE;
}

/** A row or column of 0 means all of it. */
function element(grid: Grid, row: number, column: number): Value {
  if (row < 0 || column < 0) return BAD_VALUE;
  if (row > grid.rows || column > grid.columns) return BAD_REFERENCE;
  const rows = row === 0 ? grid.rows : 1;
  const columns = column === 0 ? grid.columns : 1;
  return partOf(grid, Math.max(row, 1), Math.max(column, 1), rows, columns);
}

function lookUp([wanted = EMPTY, table, place = EMPTY, nearest]: readonly Value[], along: 'row' | 'column'): Value {
  if (table?.kind !== 'grid') return NOT_AVAILABLE;
  const number = numberOf(scalarIn(place));
  if (isErrorScalar(number)) return number;
  const index = Math.trunc(number);
  if (index < 1) return BAD_VALUE;
  if (index > (along === 'column' ? table.columns : table.rows)) return BAD_REFERENCE;
  const isNearest = nearest === undefined ? true : booleanOf(scalarIn(nearest));
  if (isErrorScalar(isNearest)) return isNearest;
  const keys = along === 'column' ? partOf(table, 1, 1, table.rows, 1) : partOf(table, 1, 1, 1, table.columns);
  const found = positionOf(scalarIn(wanted), keys, isNearest ? 1 : 0);
  if (typeof found !== 'number') return found;
  const value = along === 'column' ? table.at(found, index) : table.at(index, found);
  return value.kind === 'empty' ? numberScalar(0) : value;
}

/**
 * Where a value stands in a row or column, from 1. `direction` 0: the first equal one; 1: the last that is not greater, in an
 * ascending list; -1: the last that is not smaller, in a descending list. Only values of the same kind are compared.
 */
function positionOf(wanted: Scalar, list: Grid, direction: number): number | ErrorScalar {
  if (wanted.kind === 'error') return wanted;
  const sought = wanted.kind === 'empty' ? numberScalar(0) : wanted;
  const fits = direction === 0 && sought.kind === 'text' ? wildcardTest(sought.value) : undefined;
  let found: number | undefined;
  for (const { row, column, value } of list.filled()) {
    if (value.kind !== sought.kind) continue;
    const order = compareScalars(value, sought);
    const position = Math.max(row, column);
    if (direction === 0) {
      if (fits && value.kind === 'text' ? fits(value.value) : order === 0) return position;
    } else if (order === 0 || order === -direction) {
      found = position;
    } else {
      break;
    }
  }
  return found ?? NOT_AVAILABLE;
}
