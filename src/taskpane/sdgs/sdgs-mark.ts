import type { TFunction } from 'i18next';
import type { StepMark } from '../frame/steps';
import { firstToSay } from '../state/sheet-choice';
import type { SheetProfile } from '../state/use-sheet-profile';
import { sheetContents } from '../write/sheet-contents';

/** How much is left for a person: values of indicators, and answers on the check list. */
export function sdgsMark({ profile, choice }: SheetProfile, t: TFunction): StepMark {
  if (profile === undefined || firstToSay(choice) !== undefined) return { tone: 'quiet', short: '–', words: t('notChosen') };
  const { indicators, checkList } = sheetContents(profile);
  const open = indicators.open + checkList.items - checkList.answered;
  if (open === 0) return { tone: 'good', short: '0', words: t('allFilledIn') };
  return { tone: 'todo', short: String(open), words: t('leftToFillIn', { count: open }) };
}
