import { changeDates } from '../examples/example-changes';
import { failedIfAny, notApplicable } from '../outcomes';
import { usualDates } from '../periods/periods-of-points';
import type { Finding, ReportRule } from '../rule';
import { cited, PERIOD_CELLS } from '../sources';
import { type StatedDates } from '../periods/stated-dates';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const futurePeriod: ReportRule = {
  id: 'future-period',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, { today }) => {
    if (today === undefined) return notApplicable('The date of the check is not known.', 'チェックの日付が分かりません。');
    const dates = usualDates(sheet);
    if (dates.length === 0) return notApplicable('No monitoring period could be read.', 'モニタリング期間を読み取れません。');
    const future = dates.filter(({ to }) => to > today);
    return failedIfAny(future.length > 0 ? [finding(future, today)] : []);
  },
  docs: {
    what: {
      en: 'The monitoring period ends after today.',
      ja: 'モニタリング期間の末日が今日より後です。',
    },
    why: {
      en: 'What has not happened yet cannot have been monitored: a year was mistyped, or the figures are estimates.',
      ja: 'まだ来ていない期間をモニタリングすることはできません。年の誤記か、数値が見積もりです。',
    },
    fix: {
      en: 'Correct the dates, or wait with the report until the period is over.',
      ja: '日付を直すか、期間が終わるまで報告を待ってください。',
    },
    source: cited(PERIOD_CELLS, { en: 'follows from “monitored ex post”', ja: '“monitored ex post”（事後のモニタリング）からの帰結' }),
  },
  examples: {
    ok: (correct) => changeDates(correct, '2023-01-01', '2023-12-31'),
    bad: (correct) => changeDates(correct, '2123-01-01', '2123-12-31'),
  },
};

function finding(future: readonly StatedDates[], today: string): Finding {
  const at = future.map((dates) => dates.at);
  const places = wordRanges(at);
  const [first] = future;
  const text = shortened(first?.text ?? '');
  return {
    at,
    ...(first === undefined ? {} : { found: first.to }),
    message: {
      en: `Expected a monitoring period that is over in ${places.en}, found “${text}”, which ends after today (${today}).`,
      ja: `${places.ja} のモニタリング期間は終了しているはずですが、「${text}」は今日（${today}）より後に終わります。`,
    },
  };
}
