/** The check list forms that we have: another country's, or another version, is one more file and one more entry. */
import type { CheckListForm } from '../sdg-profile';
import { KYRGYZ_REPUBLIC } from './kyrgyz-republic';

/** A country's newest form first. */
export const CHECK_LIST_FORMS: readonly CheckListForm[] = [KYRGYZ_REPUBLIC];

/** For a country whose form we do not have: the only one known to us. Whoever shows it says that it stands in. */
export const STAND_IN_FORM: CheckListForm = KYRGYZ_REPUBLIC;

export function formById(id: string): CheckListForm | undefined {
  return CHECK_LIST_FORMS.find((form) => form.id === id);
}

/** The newest form of a country, by its ISO 3166 code. */
export function formForCountry(code: string): CheckListForm | undefined {
  return CHECK_LIST_FORMS.find((form) => form.country === code);
}
