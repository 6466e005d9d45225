import type { CalculationSheet } from '../extract/extraction';
import type { CheckResult } from './rule';

/** The results for a workbook: those about it as a whole, and those about each monitoring report in it. */
export interface CheckRun {
  readonly workbook: readonly CheckResult[];
  readonly reports: readonly { readonly report: CalculationSheet; readonly results: readonly CheckResult[] }[];
}
