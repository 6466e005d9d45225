import { CHECK_LIST_FORMS } from '../map/check-list-forms';
import type { CheckListForm } from '../map/sdg-profile';
import type { SheetState } from '../our-sheets/sdg-sheet';
import type { SheetContent } from './sheet-content';

/** What was chosen for the sheet. */
export function stateOfSheet({ profile, choice }: SheetContent): SheetState {
  return {
    kinds: profile.kinds.map(({ technology, sector }) => `${technology}/${sector}`),
    values: choice.values,
    language: choice.language,
    form: isShipped(profile.checkList.form) ? profile.checkList.form.id : profile.checkList.form,
  };
}

/** In every word: a file may bear the id of a form of ours and say something else. */
function isShipped(form: CheckListForm): boolean {
  return CHECK_LIST_FORMS.some((shipped) => JSON.stringify(shipped) === JSON.stringify(form));
}
