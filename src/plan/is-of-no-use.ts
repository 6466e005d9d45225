import { expectedSymbols } from '../check/methodologies/choose-methodology';
import type { CalculationSheet, SymbolName } from '../extract/extraction';

/** Whether the sheet has no such figure because its methodology computes without it: nothing is missing then. */
export function isOfNoUse(report: CalculationSheet, symbol: SymbolName): boolean {
  return report.readings[symbol].kind === 'missing' && !expectedSymbols(report).includes(symbol);
}
