import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { dayBeside } from '../periods/days-of';
import { changeDates } from '../examples/example-changes';
import { failedIfAny, notApplicable } from '../outcomes';
import { usualDates } from '../periods/periods-of-points';
import type { Finding, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { VINTAGES } from '../sources';
import { spanOf, wordDates } from '../periods/stated-dates';
import { vintagesOf } from '../vintages/vintages';
import { wordVintages } from '../vintages/word-vintages';
import { wordRanges } from '../cells/word-ranges';

export const periodAcross2021: ReportRule = {
  id: 'period-across-2021',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings, workbook) => {
    const span = spanOf(usualDates(sheet));
    if (span === undefined) return notApplicable('No monitoring period could be read.', 'モニタリング期間を読み取れません。');
    const isAcross = isAcrossCut(span, settings);
    return failedIfAny(
      isAcross ? [finding(sheet, span, settings, workbook)] : [],
      settings.acrossCut === 'error' ? undefined : settings.acrossCut,
    );
  },
  docs: {
    what: {
      en: 'The monitoring period begins before 2021 and ends in 2021 or later.',
      ja: 'モニタリング期間が 2020年12月31日と2021年1月1日をまたいでいます。',
    },
    why: {
      en: 'Emission reductions from 2021 on are issued as ITMOs under the Paris Agreement, earlier ones are not. Every published monitoring period is cut there. No JCM text that could be reached says it, so the severity is a setting.',
      ja: '2021年以降の排出削減量はパリ協定の ITMO として発行され、それ以前とは区別されます。公表されたモニタリング期間はすべてここで区切られています。確認できた JCM の文書に明文はないため、重要度は設定で変更できます。',
    },
    fix: {
      en: 'Make two reports, one up to 31 December 2020 and one from 1 January 2021.',
      ja: '2020年12月31日までと2021年1月1日からの二つの報告書に分けてください。',
    },
    source: { en: `Practice: ${VINTAGES.en}`, ja: `実務：${VINTAGES.ja}` },
  },
  examples: {
    // Several years before 2021 were ordinary.
    ok: (correct) => changeDates(correct, '2017-12-02', '2020-12-31'),
    bad: (correct) => changeDates(correct, '2020-07-01', '2021-06-30'),
  },
};

export function isAcrossCut({ from, to }: { readonly from: string; readonly to: string }, { vintageCut }: CheckSettings): boolean {
  return from < vintageCut && to >= vintageCut;
}

function finding(sheet: CalculationSheet, span: { from: string; to: string }, settings: CheckSettings, workbook: Extraction): Finding {
  const { vintageCut } = settings;
  const all = usualDates(sheet);
  const across = all.filter((dates) => isAcrossCut(dates, settings));
  const at = (across.length > 0 ? across : all).map((dates) => dates.at);
  const places = wordRanges(at);
  const [before, after] = [wordDates({ from: span.from, to: dayBeside(vintageCut, -1) }), wordDates({ from: vintageCut, to: span.to })];
  const vintages = wordVintages(vintagesOf(sheet, settings, workbook));
  return {
    at,
    expected: `${before}; ${after}`,
    found: wordDates(span),
    message: {
      en: `Expected a monitoring period on one side of ${vintageCut} in ${places.en}, found ${wordDates(span)}. Two reports are needed: ${before} and ${after}.${vintages.en}`,
      ja: `${places.ja} のモニタリング期間は ${vintageCut} をまたがないはずですが、${wordDates(span)} です。${before} と ${after} の二つの報告書に分ける必要があります。${vintages.ja}`,
    },
  };
}
