import type { Words } from '../../language';
import type { Coverage, CoverageSource, PlanSpan } from './plan-coverage';
import { wordNumber } from '../numbers/word-number';

/** `a year`, to stand behind a figure: `3,600 MWh for a year`. */
export function wordSpan({ span, because }: Coverage): Words {
  if (because === 'table-3') return TABLE_3;
  switch (span.kind) {
    case 'years': {
      const years = wordNumber(span.years);
      return { en: `${years} years`, ja: `${years}年間` };
    }
    case 'dates':
      return span.isElsewhere
        ? { en: 'other dates, taken at the same rate', ja: '別の期間（同じ割合で換算）' }
        : { en: 'the dates beside it', ja: '併記された期間' };
    default:
      return SPAN_WORDS[span.kind];
  }
}

const TABLE_3: Words = { en: 'these years in Table 3 of the plan', ja: '計画の表3の該当年' };

const SPAN_WORDS: Readonly<Record<Exclude<PlanSpan['kind'], 'years' | 'dates'>, Words>> = {
  year: { en: 'a year', ja: '1年間' },
  month: { en: 'a month', ja: '1か月' },
  day: { en: 'a day', ja: '1日' },
  hour: { en: 'an hour', ja: '1時間' },
  'monitoring-period': { en: 'the monitoring period', ja: 'モニタリング期間全体' },
  'calendar-months': { en: 'each calendar month', ja: '各月' },
  'crediting-period': { en: 'the crediting period, of a length that is not stated', ja: 'クレジット期間全体（年数の記載なし）' },
};

/** The same, and whether it was only taken as that: `taken as a year`. */
export function wordTaken(coverage: Coverage): Words {
  const { en, ja } = wordSpan(coverage);
  return coverage.because === 'nearer' ? { en: `taken as ${en}`, ja: `${ja}とみなす` } : { en, ja };
}

/** How it is known, as a sentence. */
export function wordCoverage(coverage: Coverage): Words {
  const { en, ja } = wordSpan(coverage);
  const source = SOURCES[coverage.because];
  return { en: `The estimate is for ${en}: ${source.en}.`, ja: `推定値は${ja}の値です（${source.ja}）。` };
}

const SOURCES: Readonly<Record<CoverageSource, Words>> = {
  settings: { en: 'as you set it', ja: '設定による' },
  unit: { en: 'its unit says so', ja: '単位による' },
  words: { en: 'the words beside it say so', ja: '併記された語による' },
  months: { en: 'the plan has a row for each month', ja: '計画に月ごとの行がある' },
  dates: { en: 'they stand in the plan', ja: '計画に記載' },
  'table-3': { en: 'its Table 3 has a row for each', ja: '計画の表3に年ごとの行がある' },
  nearer: {
    en: 'the plan does not say, and of a year and the whole period this one is nearer. If it is another, set what the plan’s estimates are for',
    ja: '計画に記載がないため、1年間と期間全体のうち近い方。異なる場合は「計画の推定値の対象期間」を設定',
  },
};
