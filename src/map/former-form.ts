import type { EarlierProject } from '../extract/our-sheet/earlier-answers';
import { UserError } from '../user-error';
import { formById } from './check-list-forms';
import { readCheckListForm } from './check-list-forms/read-check-list-form';
import type { CheckListForm } from './sdg-profile';

/** The form that a former sheet names by its id or carries whole; undefined where it says none, or none that can be read. */
export function formerForm(form: EarlierProject['form']): CheckListForm | undefined {
  if (typeof form === 'string') return formById(form);
  if (!saysForm(form)) return undefined;
  try {
    return readCheckListForm(form);
  } catch (error) {
    // Somebody's changes to the cell that carries it, or a later version's form: the caller says so and goes on without.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

export function saysForm(form: EarlierProject['form']): boolean {
  return form !== undefined && form !== null;
}

/** Whether two forms are one, in every word. */
export function isSameForm(one: CheckListForm, other: CheckListForm): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
