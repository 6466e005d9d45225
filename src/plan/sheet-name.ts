import { LONGEST_SHEET_NAME } from '../excel-limits';
import { renewedSheet } from '../map/renewed-sheet';
import type { Extraction } from '../extract/extraction';
import { OUR_SHEETS, type OurSheetKind } from '../our-sheets/our-sheets';
import type { SheetLanguage } from './sheet-content';

/** The name of a sheet of ours: that of the one which stands there already (it will be replaced), else its usual name or one with a number. */
export function ourSheetName(extraction: Extraction, kind: OurSheetKind, language: SheetLanguage): string {
  return renewedSheet(extraction, kind) ?? freeSheetName(extraction, OUR_SHEETS[kind].tab[language === 'ja' ? 'ja' : 'en']);
}

/** `wanted`, with a number where a sheet has the name. Excel compares names without regard to case. */
function freeSheetName({ surroundings }: Extraction, wanted: string): string {
  const taken = new Set(surroundings.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
