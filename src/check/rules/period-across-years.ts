import type { CalculationSheet, IsoDate } from '../../extract/extraction';
import { daysBetween } from '../days-of';
import { changeDates } from '../example-changes';
import { failedIfAny, notApplicable, PASSED } from '../outcomes';
import { usualDates } from '../periods-of-points';
import type { Finding, ReportRule } from '../rule';
import { VINTAGES } from '../sources';
import { spanOf, wordDates, type StatedDates, statedDates } from '../stated-dates';
import { wordRanges } from '../word-ranges';
import { isAcrossCut } from './period-across-2021';

export const periodAcrossYears: ReportRule = {
  id: 'period-across-years',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet, settings) => {
    const dates = usualDates(sheet);
    const span = spanOf(dates);
    if (span === undefined) return notApplicable('No monitoring period could be read.', 'モニタリング期間を読み取れません。');
    if (isAcrossCut(span, settings)) {
      return notApplicable(
        'The period must be cut at the beginning of 2021 first: see period-across-2021.',
        '先に 2021年の初めで区切る必要があります（period-across-2021 を参照）。',
      );
    }
    const years = yearsIn(span);
    if (span.to < settings.vintageCut || years.length < 2 || isSplit(statedDates(sheet))) return PASSED;
    return failedIfAny([finding(sheet, span, years)]);
  },
  docs: {
    what: {
      en: 'The monitoring period covers more than one calendar year since 2021, and neither Table 1 nor Table 3 is split by year.',
      ja: '2021年以降のモニタリング期間が複数の暦年にわたり、表1も表3も暦年別に分かれていません。',
    },
    why: {
      en: 'Vintages are calendar years: the emission reductions of each must be known. Sharing them out by days would be a guess. For periods before 2021 one figure for several years was ordinary.',
      ja: 'クレジットの発行年（ビンテージ）は暦年単位のため、年ごとの排出削減量が必要です。日数による按分は推測になります。2020年までの期間では、複数年を一つの数値で報告するのが通例でした。',
    },
    fix: {
      en: 'Give each calendar year a row of its own in Table 1 and Table 3, with the figures metered in that year.',
      ja: '表1と表3を暦年ごとの行に分け、その年に計測した数値を記入してください。',
    },
    source: `Practice: ${VINTAGES}`,
  },
  examples: {
    ok: (correct) => changeDates(correct, '2018-01-01', '2020-12-31'),
    bad: (correct) => changeDates(correct, '2022-04-01', '2023-03-31'),
  },
};

interface Year {
  readonly year: string;
  readonly days: number;
}

function yearsIn({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): readonly Year[] {
  const [first, last] = [from, to].map((date) => Number(date.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    const [start, end] = [`${year}-01-01`, `${year}-12-31`];
    return { year, days: daysBetween(start > from ? start : from, end < to ? end : to) };
  });
}

/** All rows of one of the tables lie within a calendar year. */
function isSplit(dates: readonly StatedDates[]): boolean {
  return (['table-3', 'table-1'] as const).some((source) => {
    const rows = dates.filter((stated) => stated.source === source);
    return rows.length > 1 && rows.every(({ from, to }) => from.slice(0, 4) === to.slice(0, 4));
  });
}

function finding(sheet: CalculationSheet, span: { from: IsoDate; to: IsoDate }, years: readonly Year[]): Finding {
  const at = usualDates(sheet).map((dates) => dates.at);
  const places = wordRanges(at);
  return {
    at,
    expected: years.map(({ year }) => year).join(', '),
    found: wordDates(span),
    message: {
      en: `Expected figures for each calendar year, found one monitoring period ${wordDates(span)} in ${places.en} (${years.map(({ year, days }) => `${year}: ${days} days`).join(', ')}).`,
      ja: `暦年ごとの数値が必要ですが、${places.ja} のモニタリング期間は ${wordDates(span)} の一つです（${years.map(({ year, days }) => `${year}年: ${days} 日`).join('、')}）。`,
    },
  };
}
