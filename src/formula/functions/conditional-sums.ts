import { scalarIn } from '../grid';
import type { Grid, Value } from '../grid';
import { cannotEvaluate } from '../not-evaluated';
import { BAD_VALUE, DIVISION_BY_ZERO, EMPTY, numberScalar } from '../scalar';
import type { Scalar } from '../scalar';
import { criterionOf } from './criterion';
import { ANY, values } from './definition';
import type { FunctionTable } from './definition';

export const CONDITIONAL_SUMS: FunctionTable = {
  SUMIF: values(2, 3, ([range, criterion = EMPTY, summed]) => {
    if (range?.kind !== 'grid' || (summed !== undefined && summed.kind !== 'grid')) return BAD_VALUE;
    return sumWhere(sameShape(summed ?? range, range), [[range, criterion]]);
  }),
  SUMIFS: values(3, ANY, ([summed, ...rest]) => {
    if (summed?.kind !== 'grid') return BAD_VALUE;
    const conditions = pairs(rest);
    const fits = conditions?.every(([range]) => range.rows === summed.rows && range.columns === summed.columns);
    return conditions && fits ? sumWhere(summed, conditions) : BAD_VALUE;
  }),
  COUNTIF: values(2, 2, ([range, criterion = EMPTY]) => {
    if (range?.kind !== 'grid') return BAD_VALUE;
    const matches = criterionOf(scalarIn(criterion));
    let filled = 0;
    let matching = 0;
    for (const { value } of range.filled()) {
      filled += 1;
      if (matches(value)) matching += 1;
    }
    return numberScalar(matching + (matches(EMPTY) ? range.rows * range.columns - filled : 0));
  }),
  COUNTIFS: values(2, ANY, (given) => {
    const conditions = pairs(given);
    const [first] = conditions ?? [];
    if (!conditions || !first) return BAD_VALUE;
    const [{ rows, columns }] = first;
    if (conditions.some(([range]) => range.rows !== rows || range.columns !== columns)) return BAD_VALUE;
    // A criterion that empty cells meet would have to be counted cell by cell.
    const tests = conditions.map(([range, criterion]) => ({ range, matches: criterionOf(scalarIn(criterion)) }));
    if (tests.every(({ matches }) => matches(EMPTY)) && rows * columns > MOST_COUNTED) throw cannotEvaluate('too-large', 'COUNTIFS');
    const start = tests.find(({ matches }) => !matches(EMPTY));
    let count = 0;
    for (const { row, column } of start ? start.range.filled() : placesOf(rows, columns)) {
      if (tests.every(({ range, matches }) => matches(range.at(row, column)))) count += 1;
    }
    return numberScalar(count);
  }),
  AVERAGEIF: values(2, 3, ([range, criterion = EMPTY, averaged]) => {
    if (range?.kind !== 'grid' || (averaged !== undefined && averaged.kind !== 'grid')) return BAD_VALUE;
    const matches = criterionOf(scalarIn(criterion));
    const numbers: number[] = [];
    for (const { row, column, value } of sameShape(averaged ?? range, range).filled()) {
      if (!matches(range.at(row, column))) continue;
      if (value.kind === 'error') return value;
      if (value.kind === 'number') numbers.push(value.value);
    }
    return numbers.length === 0 ? DIVISION_BY_ZERO : numberScalar(numbers.reduce((sum, value) => sum + value, 0) / numbers.length);
  }),
};

const MOST_COUNTED = 1_000_000;

function* placesOf(rows: number, columns: number): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = 1; row <= rows; row += 1) for (let column = 1; column <= columns; column += 1) yield { row, column };
}

type Condition = readonly [Grid, Value];

function sumWhere(summed: Grid, conditions: readonly Condition[]): Scalar {
  const tests = conditions.map(([range, criterion]) => ({ range, matches: criterionOf(scalarIn(criterion)) }));
  let sum = 0;
  for (const { row, column, value } of summed.filled()) {
    if (!tests.every(({ range, matches }) => matches(range.at(row, column)))) continue;
    if (value.kind === 'error') return value;
    if (value.kind === 'number') sum += value.value;
  }
  return numberScalar(sum);
}

/** SUMIF takes of the summed range only its first cell, and the shape of the tested range. */
function sameShape(summed: Grid, tested: Grid): Grid {
  if (!summed.reference || (summed.rows === tested.rows && summed.columns === tested.columns)) return summed;
  const { top, left } = summed.reference.range;
  return summed.reference.moved({ top, left, bottom: top + tested.rows - 1, right: left + tested.columns - 1 });
}

function pairs(given: readonly Value[]): readonly Condition[] | undefined {
  const found: Condition[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const [range, criterion] = [given[index], given[index + 1]];
    if (range?.kind !== 'grid' || criterion === undefined) return undefined;
    found.push([range, criterion]);
  }
  return found;
}
