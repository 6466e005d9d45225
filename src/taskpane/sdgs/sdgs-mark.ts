import type { TFunction } from 'i18next';
import { openOnSheet } from '../../map/open-on-sheet';
import type { StepMark } from '../frame/steps';
import { firstToSay } from '../state/sheet-choice';
import type { SheetProfile } from '../state/use-sheet-profile';

/** How much is left for a person, as the SDG sheet counts it. */
export function sdgsMark({ profile, choice }: SheetProfile, t: TFunction): StepMark {
  if (profile === undefined || firstToSay(choice) !== undefined) return { tone: 'quiet', short: '–', words: t('notChosen') };
  const open = openOnSheet(profile);
  if (open === 0) return { tone: 'good', short: '0', words: t('allFilledIn') };
  return { tone: 'todo', short: String(open), words: t('leftToFillIn', { count: open }) };
}
