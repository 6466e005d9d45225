import { LONGEST_SHEET_NAME } from '../address';
import { renewedSheet } from '../map/renewed-sheet';
import type { Extraction } from '../extract/extraction';

/** The SDG sheet's name: that of our own sheet where one stands already (it will be replaced), else `SDG` or one with a number. */
export function sheetName(extraction: Extraction): string {
  return renewedSheet(extraction) ?? freeSheetName(extraction, 'SDG');
}

/** `wanted`, with a number where a sheet has the name. Excel compares names without regard to case. */
export function freeSheetName({ surroundings }: Extraction, wanted: string): string {
  const taken = new Set(surroundings.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
