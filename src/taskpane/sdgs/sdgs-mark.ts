import type { TFunction } from 'i18next';
import type { StepMark } from '../frame/steps';
import { firstToSay } from '../state/sheet-choice';
import type { SheetProfile } from '../state/use-sheet-profile';
import { isOpenEntry } from '../write/sheet-contents';

/** How much is left for a person: values of indicators, those of the scheme among them, and answers on the check list. */
export function sdgsMark({ profile, choice }: SheetProfile, t: TFunction): StepMark {
  if (profile === undefined || firstToSay(choice) !== undefined) return { tone: 'quiet', short: '–', words: t('notChosen') };
  const { indicators, schemeIndicators, checkList } = profile;
  const open =
    [...indicators, ...schemeIndicators].filter(isOpenEntry).length +
    checkList.items.filter(({ report }) => report.answer === undefined).length;
  if (open === 0) return { tone: 'good', short: '0', words: t('allFilledIn') };
  return { tone: 'todo', short: String(open), words: t('leftToFillIn', { count: open }) };
}
