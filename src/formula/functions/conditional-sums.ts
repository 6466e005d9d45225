import { scalarIn } from '../grid';
import type { Grid, Value } from '../grid';
import { BAD_VALUE, EMPTY, numberScalar } from '../scalar';
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
};

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
