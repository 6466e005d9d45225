import type { TFunction } from 'i18next';
import type { CreditsProfile } from '../../map/credits/credits-profile';
import { openFields } from '../../map/credits/open-fields';
import { UserError } from '../../user-error';
import type { StepMark } from '../frame/steps';

/** How much is to be looked at, else how much is left to fill in. */
export function creditsMark(credits: CreditsProfile | UserError, t: TFunction): StepMark {
  if (credits instanceof UserError) return { tone: 'quiet', short: '–', words: t('notChosen') };
  const [wrong, open] = [credits.problems.length, openFields(credits)];
  if (wrong > 0) return { tone: 'warning', short: String(wrong), words: t('entriesToLookAt', { count: wrong }) };
  return open > 0
    ? { tone: 'todo', short: String(open), words: t('requiredLeft', { count: open }) }
    : { tone: 'good', short: '0', words: t('allFilledIn') };
}
