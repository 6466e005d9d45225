import { plainReference } from '../check/cells/plain-reference';
import { spreadsheetName } from '../check/spreadsheet-name';
import type { CalculationSheet } from '../extract/extraction';
import { partnerCountry } from '../partner-countries';

/** `VN` from the reference number `VN011`, or from the spreadsheet `JCM_VN_AM001` where that gives none; undefined when the reports disagree. */
export function hostCountry(reports: readonly CalculationSheet[]): string | undefined {
  const codes = new Set(reports.map(countryOf));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

function countryOf({ reference, spreadsheet }: CalculationSheet): string | undefined {
  const codes = [/^([A-Z]{2})\d/.exec(plainReference(reference?.value ?? ''))?.[1], spreadsheetName(spreadsheet?.value ?? '')?.country];
  return codes.find((code) => code !== undefined && partnerCountry(code) !== undefined);
}
