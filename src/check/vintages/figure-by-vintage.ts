import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { inBase, whyNotComparable } from '../units/base-units';
import { splitByMonitoredValues } from './split-by-monitored-values';
import type { KnownVintages } from './vintages';

/**
 * What of another figure belongs to each vintage, in MWh or tCO2, on the same basis as the reductions; undefined where that basis says
 * nothing of it: Table 3 splits ER_p alone, and a figure that is no sum of dated values cannot be split by them.
 */
export function figureByVintage(
  sheet: CalculationSheet,
  symbol: 'EG' | 'RE_p' | 'PE_p',
  { basis, vintages }: KnownVintages,
  workbook: Extraction,
): readonly number[] | undefined {
  const figure = sheet.readings[symbol];
  if (figure.kind !== 'number' && figure.kind !== 'summed') return undefined;
  if (figure.kind === 'number' && whyNotComparable([figure]) !== undefined) return undefined;
  const whole = inBase(figure);
  if (whole === 0) return vintages.map(() => 0);
  const days = vintages.reduce((sum, vintage) => sum + vintage.days, 0);
  switch (basis) {
    case 'one-vintage':
      return [whole];
    case 'monitored':
      if (figure.kind === 'summed') return undefined;
      return splitByMonitoredValues(sheet, figure, vintages, workbook).split?.parts.map(({ tonnes }) => tonnes);
    case 'table-3':
      return undefined;
    case 'days':
      return vintages.map((vintage) => (whole * vintage.days) / days);
  }
}
