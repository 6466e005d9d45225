import type { CalculationSheet, IsoDate } from '../../extract/extraction';
import { changeDates } from '../examples/example-changes';
import { failedIfAny, notApplicable, PASSED } from '../outcomes';
import { usualDates } from '../periods/periods-of-points';
import type { Finding, ReportRule } from '../rule';
import { VINTAGES } from '../sources';
import { spanOf, wordDates, type StatedDates, statedDates } from '../periods/stated-dates';
import { slicesOf, type Slice } from '../vintages/slices-of';
import type { VintagePart } from '../vintages/split';
import { partsInTable3 } from '../vintages/split-in-table-3';
import { vintagesOf, type Vintage, type Vintages } from '../vintages/vintages';
import { wordVintages } from '../vintages/word-vintages';
import { tidyDifference, wordRounded } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';
import { isAcrossCut } from './period-across-2021';

export const periodAcrossYears: ReportRule = {
  id: 'period-across-years',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet, settings, workbook) => {
    const dates = usualDates(sheet);
    const span = spanOf(dates);
    if (span === undefined) return notApplicable('No monitoring period could be read.', 'モニタリング期間を読み取れません。');
    if (isAcrossCut(span, settings)) {
      return notApplicable(
        'The period must be cut at the beginning of 2021 first: see period-across-2021.',
        '先に 2021年の初めで区切る必要があります（period-across-2021 を参照）。',
      );
    }
    const vintages = vintagesOf(sheet, settings, workbook);
    const slices = slicesOf(span, settings.vintageCut);
    const misplaced = misplacedTonnes(sheet, vintages);
    if (misplaced.length > 0) return failedIfAny(misplaced);
    if (span.to < settings.vintageCut || slices.length < 2 || isSplit(statedDates(sheet))) return PASSED;
    return failedIfAny([finding(sheet, span, slices, vintages)]);
  },
  docs: {
    what: {
      en: 'The monitoring period covers more than one calendar year since 2021, and neither Table 1 nor Table 3 is split by year; or Table 3 gives a year another figure than the monitored values dated in it come to.',
      ja: '2021年以降のモニタリング期間が複数の暦年にわたり、表1も表3も暦年別に分かれていません。または、表3の暦年別の値が、その年の日付のある計測値から計算される値と異なります。',
    },
    why: {
      en: 'Vintages are calendar years: the emission reductions of each must be known. Sharing them out by days is a guess: the finding shows what it comes to, or what dated monitored values say. For periods before 2021 one figure for several years was ordinary.',
      ja: 'クレジットの発行年（ビンテージ）は暦年単位のため、年ごとの排出削減量が必要です。日数による按分は推計にすぎません。指摘には、按分した値、または日付のある計測値による値を示します。2020年までの期間では、複数年を一つの数値で報告するのが通例でした。',
    },
    fix: {
      en: 'Give each calendar year a row of its own in Table 1 and Table 3, with the figures metered in that year.',
      ja: '表1と表3を暦年ごとの行に分け、その年に計測した数値を記入してください。',
    },
    source: { en: `Practice: ${VINTAGES.en}`, ja: `実務：${VINTAGES.ja}` },
  },
  examples: {
    ok: (correct) => changeDates(correct, '2018-01-01', '2020-12-31'),
    bad: (correct) => changeDates(correct, '2022-04-01', '2023-03-31'),
  },
};

/** All rows of one of the tables lie within a calendar year. */
function isSplit(dates: readonly StatedDates[]): boolean {
  return (['table-3', 'table-1'] as const).some((source) => {
    const rows = dates.filter((stated) => stated.source === source);
    return rows.length > 1 && rows.every(({ from, to }) => from.slice(0, 4) === to.slice(0, 4));
  });
}

function finding(sheet: CalculationSheet, span: { from: IsoDate; to: IsoDate }, slices: readonly Slice[], vintages: Vintages): Finding {
  const at = usualDates(sheet).map((dates) => dates.at);
  const places = wordRanges(at);
  const split = wordVintages(vintages);
  return {
    at,
    expected: slices.map(({ year }) => year).join(', '),
    found: wordDates(span),
    message: {
      en: `Expected figures for each calendar year, found one monitoring period ${wordDates(span)} in ${places.en} (${slices.map(({ year, days }) => `${year}: ${days} days`).join(', ')}).${split.en}`,
      ja: `暦年ごとの数値が必要ですが、${places.ja} のモニタリング期間は ${wordDates(span)} の一つです（${slices.map(({ year, days }) => `${year}年: ${days} 日`).join('、')}）。${split.ja}`,
    },
  };
}

/** Rows of Table 3 that give a year more, or a tonne and more less, than its dated monitored values come to. */
function misplacedTonnes(sheet: CalculationSheet, vintages: Vintages): readonly Finding[] {
  if (vintages.kind === 'unknown' || vintages.basis !== 'monitored' || vintages.isEstimate) return [];
  const stated = partsInTable3(sheet, vintages.vintages);
  return vintages.vintages.flatMap((vintage, index) => {
    const row = stated?.[index];
    if (row === undefined) return [];
    const lost = tidyDifference(vintage.tonnes, row.tonnes);
    return lost >= 0 && lost < row.cells.length ? [] : [misplacedFinding(vintage, row)];
  });
}

function misplacedFinding({ year, tonnes, cells }: Vintage, row: VintagePart): Finding {
  const [place, from] = [wordRanges(row.cells), wordRanges(cells.slice(1))];
  const [expected, found] = [`${wordRounded(tonnes, 1)} tCO2`, `${wordRounded(row.tonnes, 1)} tCO2`];
  return {
    at: row.cells,
    expected,
    found,
    message: {
      en: `Expected Table 3 in ${place.en} to give ${year} what its monitored values (${from.en}) come to, ${expected}, rounded down or not, found ${found}.`,
      ja: `表3（${place.ja}）の${year}年の値は、その年の計測値（${from.ja}）から計算される ${expected}（切り捨て可）のはずですが、${found} です。`,
    },
  };
}
