import type { CalculationSheet } from '../extract/extraction';
import type { CheckResult } from './rule';
import type { CheckSettings } from './settings';

/** The results for a workbook: those about it as a whole, and those about each monitoring report in it. */
export interface CheckRun {
  /** What they were asked with; absent: the defaults. */
  readonly settings?: CheckSettings;
  readonly workbook: readonly CheckResult[];
  readonly reports: readonly { readonly report: CalculationSheet; readonly results: readonly CheckResult[] }[];
}
