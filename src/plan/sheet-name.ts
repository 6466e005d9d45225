import { LONGEST_SHEET_NAME } from '../address';
import { renewedSheet } from '../map/renewed-sheet';
import type { Extraction } from '../extract/extraction';

const WANTED = 'SDG';

/**
 * The name the sheet gets: that of our own sheet where one stands already (it will be replaced), else `SDG`, with a number where a sheet of
 * somebody else's has the name. Excel compares names without regard to case.
 */
export function sheetName(extraction: Extraction): string {
  const ours = renewedSheet(extraction);
  if (ours !== undefined) return ours;
  const taken = new Set(extraction.surroundings.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${WANTED.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
