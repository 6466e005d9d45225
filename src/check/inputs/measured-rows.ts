import type { CalculationSheet, InputRow } from '../../extract/extraction';
import { isExpectedUnit } from '../units/base-units';
import { rowsInUse } from './input-rows';
import { rememberedOf } from '../../remembered';

/** A row of Table 1 that holds electricity. */
export interface Measured {
  readonly row: InputRow;
  readonly value: number;
  /** In MWh. */
  readonly base: number;
}

export const measuredRows = rememberedOf((sheet: CalculationSheet): readonly Measured[] => {
  return rowsInUse(sheet).flatMap((row): Measured[] => {
    const { value: content } = row.value;
    if (content.kind !== 'number' || content.value <= 0 || !isExpectedUnit('EG', row.unit)) return [];
    return [{ row, value: content.value, base: content.value * row.unit.toBase }];
  });
});

/**
 * Finds the same parameter and point in the plan, by the order of its rows where both have a row for each month, or the only row of the
 * parameter in both. A table may have thousands of rows.
 */
export function inPlan({ plan, inputs }: CalculationSheet): (row: InputRow) => Measured | undefined {
  if (plan === undefined) return () => undefined;
  const planned = measuredRows(plan);
  const byPoint = grouped(planned, ({ row }) => pointKey(row));
  const byParameter = grouped(planned, ({ row }) => row.parameter);
  const reported = grouped(inputs?.rows ?? [], ({ parameter }) => parameter);
  const reportedPoints = grouped(inputs?.rows ?? [], pointKey);
  const places = new Map([...reportedPoints.values()].flatMap((rows) => rows.map((row, place) => [row, place] as const)));
  return (row) => {
    const samePoint = row.point === undefined ? [] : (byPoint.get(pointKey(row)) ?? []);
    if (samePoint.length === 1) return samePoint[0];
    if (samePoint.length > 1 && samePoint.length === reportedPoints.get(pointKey(row))?.length) return samePoint[places.get(row) ?? -1];
    const ofParameter = byParameter.get(row.parameter) ?? [];
    const isOnly = reported.get(row.parameter)?.length === 1;
    return isOnly && ofParameter.length === 1 ? ofParameter[0] : undefined;
  };
}

export function pointKey({ parameter, point }: InputRow): string {
  return JSON.stringify([parameter, point]);
}

export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), group);
    group.push(one);
  }
  return groups;
}
