import { digestOfContent } from '../our-sheets/own-content';
import type { SheetLayout } from '../our-sheets/sheet-layout';
import { stateTexts } from '../our-sheets/state-texts';
import type { SheetBuilder } from './sheet-builder';
import { SHEET_STYLES } from './sheet-styles';

/** The last row of a sheet of ours: right of what is printed, what it is known and read back by. `state`: what was chosen for it. */
export function markAsOurs(sheet: SheetBuilder, { marker }: SheetLayout, lastPrintedColumn: number, state: object): void {
  sheet.text(lastPrintedColumn + 1, marker, 'marker');
  // After the marker, so that it counts among what is ours.
  stateTexts(state, ownDigests(sheet)).forEach((text, index) => {
    sheet.text(lastPrintedColumn + 2 + index, text, 'state');
  });
  sheet.atLeast(14);
  sheet.next();
}

/** How all that is ours on the sheet so far is known again: of every content outside the fields. */
function ownDigests(sheet: SheetBuilder): readonly string[] {
  return sheet.cells.flatMap(({ content, style = '' }) => {
    const isField = SHEET_STYLES[style]?.unlocked === true;
    return isField || content.kind === 'blank' ? [] : [digestOfContent(content)];
  });
}
