import { changeDates } from '../examples/example-changes';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { PERIOD_CELLS } from '../sources';
import { reversedDates, statedDates, type StatedDates } from '../periods/stated-dates';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const reversedPeriod: ReportRule = {
  id: 'reversed-period',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) => {
    const reversed = reversedDates(sheet);
    if (reversed.length + statedDates(sheet).length === 0)
      return notApplicable('No monitoring period could be read.', 'モニタリング期間を読み取れません。');
    const texts = [...new Set(reversed.map(({ text }) => text))];
    return failedIfAny(texts.map((text) => finding(reversed.filter((dates) => dates.text === text))).flat());
  },
  docs: {
    what: {
      en: 'The monitoring period ends before it begins.',
      ja: 'モニタリング期間の末日が初日より前です。',
    },
    why: {
      en: 'Two dates were exchanged, or a year was not brought up to date. Dates of digits alone are read with the day first, as the verification reports of the JCM write them.',
      ja: '日付の入れ替わりか、年の更新漏れと思われます。数字だけの日付は、JCM の検証報告書と同じく日を先に読みます。',
    },
    fix: {
      en: 'Write the first day first, with the month as a word.',
      ja: '初日を先に、月は英語の略称で記入してください。',
    },
    source: PERIOD_CELLS,
  },
  examples: {
    ok: (correct) => changeDates(correct, '2023-06-01', '2023-06-01'),
    bad: (correct) => changeDates(correct, '2023-12-31', '2023-01-01'),
  },
};

function finding(reversed: readonly StatedDates[]): Finding[] {
  const [first] = reversed;
  if (first === undefined) return [];
  const at = reversed.map((dates) => dates.at);
  const places = wordRanges(at);
  return [
    {
      at,
      found: first.text,
      message: {
        en: `Expected a monitoring period that ends after it begins in ${places.en}, found “${shortened(first.text)}”, from ${first.from} to ${first.to}.`,
        ja: `${places.ja} のモニタリング期間は初日が先のはずですが、「${shortened(first.text)}」（${first.from} から ${first.to}）です。`,
      },
    },
  ];
}
