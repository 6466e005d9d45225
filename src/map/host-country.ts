import type { CalculationSheet } from '../extract/extraction';
import { partnerCountry } from '../partner-countries';

/** `VN` from the reference number `VN011`; undefined when there is none, when the reports disagree, or when it is no partner country. */
export function hostCountry(reports: readonly CalculationSheet[]): string | undefined {
  const codes = new Set(reports.map((report) => /^([A-Z]{2})\d/.exec(report.reference?.value.trim() ?? '')?.[1]));
  const [code] = codes;
  return codes.size === 1 && code !== undefined && partnerCountry(code) !== undefined ? code : undefined;
}
