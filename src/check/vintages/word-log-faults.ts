import type { Words } from '../../language';
import { inARow } from '../in-a-row';
import { wordDates } from '../periods/stated-dates';
import { wordRanges } from '../cells/word-ranges';
import type { LogFaults, MissingDays, RepeatedDate, ScantyLog } from './log-faults';
import type { Dates } from './shares-of';

/** Why vintages by such a log are an estimate. */
export function wordLogFaults({ repeated, missing, scanty }: LogFaults): Words {
  return inARow(
    { en: 'An estimate, as the dates of the log are in doubt.', ja: '記録の日付に疑問があるため推計です。' },
    ...(repeated.length === 0 ? [] : [stands(repeated)]),
    ...(missing.length === 0 ? [] : [lacks(missing)]),
    ...scanty.slice(0, 1).map(covers),
  );
}

const stands = (repeated: readonly RepeatedDate[]): Words => {
  const { date, places } = wordRepeated(repeated);
  return { en: `More than one row is about ${date} (${places.en}).`, ja: `${date} が ${places.ja} に重複しています。` };
};

const lacks = (missing: readonly MissingDays[]): Words => {
  const { dates, places } = wordMissing(missing);
  return { en: `No row is about ${dates.en} (beside ${places.en}).`, ja: `${dates.ja}の行がありません（${places.ja} の前後）。` };
};

const covers = (log: ScantyLog): Words => {
  const { share, places } = wordScanty(log);
  return { en: `The log covers ${share.en} (${places.en}).`, ja: `記録は${share.ja}だけです（${places.ja}）。` };
};

/** `5 of 12 months`. */
export function wordScanty({ unit, covered, of, heads }: ScantyLog): { readonly share: Words; readonly places: Words } {
  const share = unit === 'months' ? { en: 'months', ja: 'か月' } : { en: 'days', ja: '日' };
  return {
    share: { en: `${covered} of ${of} ${share.en}`, ja: `${of} ${share.ja}のうち ${covered} ${share.ja}分` },
    places: wordRanges(heads),
  };
}

export function wordRepeated(repeated: readonly RepeatedDate[]): { readonly date: string; readonly places: Words } {
  const [first] = repeated;
  const date = first === undefined ? '' : [wordDay(first.days), ...(first.times === undefined ? [] : [first.times])].join(' ');
  return { date, places: wordRanges(repeated.flatMap(({ heads }) => heads)) };
}

export function wordMissing(missing: readonly MissingDays[]): { readonly dates: Words; readonly places: Words } {
  const [first] = missing;
  const more = missing.length - 1;
  const date = first === undefined ? '' : wordDay(first);
  const days = first?.days ?? 0;
  return {
    dates: {
      en: `${date} (${days} days)${more > 0 ? ` and ${more} more` : ''}`,
      ja: `${date}（${days} 日間）${more > 0 ? `ほか ${more} 件` : ''}`,
    },
    places: wordRanges(first?.heads ?? []),
  };
}

const wordDay = (days: Dates): string => (days.from === days.to ? days.from : wordDates(days));
