import type { CalculationSheet } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { inBase, isExpectedUnit, whyNotComparable } from '../units/base-units';
import { rowsInUse } from './input-rows';

export interface MonitoredTotal {
  /** In MWh. */
  readonly base: number;
  readonly at: readonly CellAddress[];
}

/**
 * The electricity of all monitoring points, as Table 1 has it; EG of the calculation sheet where Table 1 does not have it (or only gross). Undefined where a
 * point has no number or another unit: a sum without it would look like less electricity.
 */
export function monitoredTotal(sheet: CalculationSheet): MonitoredTotal | undefined {
  const rows = rowsInUse(sheet).filter(({ symbol, isGross }) => symbol === 'EG' && !isGross);
  if (rows.length === 0) {
    const { EG } = sheet.readings;
    return EG.kind === 'number' && whyNotComparable([EG]) === undefined ? { base: inBase(EG), at: [EG.at] } : undefined;
  }
  let base = 0;
  for (const { value, unit } of rows) {
    if (value.value.kind !== 'number' || !isExpectedUnit('EG', unit)) return undefined;
    base += value.value.value * unit.toBase;
  }
  return { base, at: rows.map(({ value }) => value.at) };
}
