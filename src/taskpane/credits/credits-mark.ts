import type { TFunction } from 'i18next';
import type { CreditsProfile } from '../../map/credits/credits-profile';
import { countCredits, type TypedCredits } from '../../map/credits/typed-credits';
import { openFields } from '../../map/credits/open-fields';
import { UserError } from '../../user-error';
import type { StepMark } from '../frame/steps';

/** How much is to be looked at, else how much is left to fill in, else how much of what was typed is not on the sheet. */
export function creditsMark(credits: CreditsProfile | UserError, typed: TypedCredits, t: TFunction): StepMark {
  if (credits instanceof UserError) return { tone: 'quiet', short: '–', words: t('notChosen') };
  const [wrong, open] = [credits.problems.length, openFields(credits)];
  if (wrong > 0) return { tone: 'warning', short: String(wrong), words: t('entriesToLookAt', { count: wrong }) };
  if (open > 0) return { tone: 'todo', short: String(open), words: t('requiredLeft', { count: open }) };
  const waiting = countCredits(typed);
  return waiting > 0
    ? { tone: 'todo', short: String(waiting), words: t('notYetWritten', { count: waiting }) }
    : { tone: 'good', short: '0', words: t('allFilledIn') };
}
