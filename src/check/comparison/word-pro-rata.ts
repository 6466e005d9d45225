import type { Words } from '../../language';
import { wordNumber } from '../numbers/word-number';
import { daysBetween, yearsAndDays } from '../periods/days-of';
import type { Dates } from '../../extract/parse-period';

/** What an estimate is brought to: `427 days (1 year and 61 of 365 days)`. Whole years count as years, so that 427/365 would be another figure. */
export function wordProRata({ from, to }: Dates): Words {
  const all = wordNumber(daysBetween(from, to));
  const { years, days, daysOfYear } = yearsAndDays(from, to);
  if (years === 0 || (years === 1 && days === 0)) return { en: `${all} days`, ja: `${all} 日分` };
  const whole = { en: years === 1 ? '1 year' : `${years} years`, ja: `${years} 年` };
  const rest = days === 0 ? { en: '', ja: '' } : { en: ` and ${days} of ${daysOfYear} days`, ja: `と ${daysOfYear} 日中 ${days} 日` };
  return { en: `${all} days (${whole.en}${rest.en})`, ja: `${all} 日分（${whole.ja}${rest.ja}）` };
}
