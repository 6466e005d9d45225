import { addressText } from '../address';
import type { InputRow, Period, ReportedRow, StatedPeriod } from './extraction';

/** Every cell that states the period: the rows of Table 1 top to bottom, Table 3, labels outside tables. */
export function statedPeriods(
  rows: readonly InputRow[],
  ofTable3: readonly (Period | undefined)[],
  labelled: readonly (Period | undefined)[],
): readonly StatedPeriod[] {
  const all = [
    ...rows.map(({ period }) => ({ period, from: 'table-1' as const })),
    ...ofTable3.map((period) => ({ period, from: 'table-3' as const })),
    ...labelled.map((period) => ({ period, from: 'label' as const })),
  ];
  const found = new Map<string, StatedPeriod>();
  for (const { period, from } of all) {
    if (period === undefined || period.kind === 'missing' || (from === 'table-3' && isTotalRow(period))) continue;
    const key = addressText(period.at);
    if (!found.has(key)) found.set(key, { period, from });
  }
  return [...found.values()];
}

export function periodsOfTable3(period: Period | undefined, rows: readonly ReportedRow[] | undefined): readonly (Period | undefined)[] {
  return [period, ...(rows ?? []).map((row) => row.period)];
}

/** `Total` in place of a period, beside the sum of the years. */
function isTotalRow(period: Period): boolean {
  return period.kind === 'unreadable' && !/\d/.test(period.text);
}
