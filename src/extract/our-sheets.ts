import type { Workbook } from '../workbook';
import { SDG_SHEET_MARKER } from '../sdg-sheet-layout';
import type { SheetTexts } from './sheet-texts';

/** A sheet that JCM Monitor wrote: the marker stands in a cell of its own, whatever the tab is called. */
export function isOurSheet(texts: SheetTexts): boolean {
  return texts.all.some((text) => text.loose === SDG_SHEET_MARKER);
}

/** The names of our sheets, in tab order. */
export function ourSheetsOf(workbook: Workbook): string[] {
  return workbook.sheets
    .filter(({ cells }) => [...cells].some(({ content }) => content.kind === 'text' && content.value.trim() === SDG_SHEET_MARKER))
    .map((sheet) => sheet.name);
}
