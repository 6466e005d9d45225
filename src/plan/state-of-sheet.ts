import { CHECK_LIST_FORMS } from '../map/check-list-forms';
import type { CheckListForm } from '../map/sdg-profile';
import { digestOfContent, stateTexts, type SheetState } from '../sdg-sheet-layout';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { SHEET_STYLES } from './sheet-styles';

/** What was chosen for the sheet, and how all that is ours on it so far is known again: every content outside the fields. */
export function stateOfSheet(sheet: SheetBuilder, { profile, choice }: SheetContent): readonly string[] {
  const state: SheetState = {
    kinds: profile.kinds.map(({ technology, sector }) => `${technology}/${sector}`),
    values: choice.values,
    language: choice.language,
    form: isShipped(profile.checkList.form) ? profile.checkList.form.id : profile.checkList.form,
  };
  return stateTexts(state, ownDigests(sheet));
}

/** Of every content outside the fields. */
export function ownDigests(sheet: SheetBuilder): readonly string[] {
  return sheet.cells.flatMap(({ content, style = '' }) => {
    const isField = SHEET_STYLES[style]?.unlocked === true;
    return isField || content.kind === 'blank' ? [] : [digestOfContent(content)];
  });
}

/** In every word: a file may bear the id of a form of ours and say something else. */
function isShipped(form: CheckListForm): boolean {
  return CHECK_LIST_FORMS.some((shipped) => JSON.stringify(shipped) === JSON.stringify(form));
}
