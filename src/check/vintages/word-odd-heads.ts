import { addressText } from '../../address';
import type { Words } from '../../language';
import { spanOf, wordDates } from '../periods/stated-dates';
import { wordRanges } from '../cells/word-ranges';
import type { OddHead } from './dates-at-heads';
import type { Slice } from './slices-of';

/** Why a log is not used though most of its heads are dates of the period, and what helps; undefined where there is none. */
export function wordOddHeads([first, ...others]: readonly OddHead[], slices: readonly Slice[]): Words | undefined {
  if (first === undefined) return undefined;
  const at = addressText(first.at);
  const more: Words = others.length === 0 ? { en: '', ja: '' } : { en: ` (and ${others.length} more)`, ja: `（ほか ${others.length} 件）` };
  const { days } = first;
  if (days === undefined) {
    return {
      en: `The log is not used: ${at}${more.en}, among the dates at its heads, cannot be read as a date. Write the date there.`,
      ja: `記録の見出しの日付のうち ${at}${more.ja} を日付として読み取れないため、この記録は使いません。日付を記入してください。`,
    };
  }
  const outside = [first, ...others].filter((head): head is Required<OddHead> => head.days !== undefined);
  if (outside.length > FEW) return wordOtherDays(outside, slices);
  const date = days.from === days.to ? days.from : wordDates(days);
  const period = periodOf(slices);
  return {
    en: `The log is not used: the date in ${at} (${date})${more.en} lies outside the monitoring period (${period}). Correct the date, or the period; where it is the day of a reading, write the month that the reading is about.`,
    ja: `${at} の日付（${date}）${more.ja}がモニタリング期間（${period}）の外にあるため、この記録は使いません。日付または期間を修正してください。検針日の場合は、検針値が対象とする月を記入してください。`,
  };
}

/** So many are named by the first of them. */
const FEW = 3;

function wordOtherDays(outside: readonly Required<OddHead>[], slices: readonly Slice[]): Words {
  const places = wordRanges(outside.map(({ at }) => at));
  const span = spanOf(outside.map(({ days }) => days));
  const dates = span === undefined ? '' : wordDates(span);
  const period = periodOf(slices);
  return {
    en: `The log is not used: the dates in ${places.en} (${dates}) lie outside the monitoring period (${period}). Correct the dates, or the period.`,
    ja: `${places.ja} の日付（${dates}）がモニタリング期間（${period}）の外にあるため、この記録は使いません。日付または期間を修正してください。`,
  };
}

function periodOf(slices: readonly Slice[]): string {
  return wordDates({ from: slices[0]?.from ?? '', to: slices.at(-1)?.to ?? '' });
}
