import { SDG_SHEET_MARKER } from '../sdg-sheet-layout';
import type { SheetTexts } from './sheet-texts';

/** A sheet that JCM Monitor wrote: the marker stands in a cell of its own, whatever the tab is called. */
export function isOurSheet(texts: SheetTexts): boolean {
  return texts.all.some(({ phrase }) => phrase.loose === SDG_SHEET_MARKER);
}
