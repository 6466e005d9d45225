import type { Words } from '../language';
import type { SheetBuilder } from './sheet-builder';
import { FIRST_COLUMN, LAST_PRINTED_COLUMN } from './sheet-grid';

interface SectionExtras {
  /** The last column of the sheet that is printed; the SDG sheet's unless given. */
  readonly lastColumn?: number;
  readonly warnings?: readonly Words[];
  readonly beginsPage?: boolean;
  readonly runsOn?: boolean;
}

/** The title of a section, with the sentences and warnings that stand below it. */
export function section(
  sheet: SheetBuilder,
  title: Words,
  leads: readonly Words[] = [],
  { warnings = [], beginsPage = false, runsOn = false, lastColumn = LAST_PRINTED_COLUMN }: SectionExtras = {},
): void {
  sheet.sections.push({ title, row: sheet.row, beginsPage, ...(runsOn ? { runsOn } : {}) });
  sheet.space(16);
  sheet.spanText(FIRST_COLUMN, lastColumn, sheet.word(title), 'section');
  sheet.atLeast(24);
  sheet.next();
  for (const lead of leads) {
    sheet.spanText(FIRST_COLUMN, lastColumn, sheet.say(lead), 'lead');
    sheet.atLeast(20);
    sheet.next();
  }
  for (const warning of warnings) {
    sheet.spanText(FIRST_COLUMN, lastColumn, sheet.say(warning), 'remark');
    sheet.next();
  }
  sheet.space(5);
}
