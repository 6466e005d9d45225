import { gaps, hasSeveralOfOne, reportedPeriodOf, type Gap } from '../compare-periods';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { wordDates } from '../stated-dates';
import { shortened } from '../word-figure';
import { withSecond } from './period-overlap';

export const periodGap: WorkbookRule = {
  id: 'period-gap',
  about: 'workbook',
  severity: 'info',
  check: ({ reports }) => {
    const periods = reports.flatMap((report) => reportedPeriodOf(report) ?? []);
    if (!hasSeveralOfOne(periods)) {
      return notApplicable(
        'The workbook has no two reports of one project with readable periods.',
        '同じ事業の、期間を読み取れる報告書がブックに二つ以上ありません。',
      );
    }
    return failedIfAny(gaps(periods).map(finding));
  },
  docs: {
    what: {
      en: 'Between two reports of the same project and methodology in the workbook lie days that belong to neither.',
      ja: 'ブックにある同じ事業、同じ方法論の報告書の間に、どの報告書にも含まれない日があります。',
    },
    why: {
      en: 'Projects that run in the heating season only have such gaps every year (MN001, MN002), and nothing is over-claimed. Days forgotten are credits lost. Information only.',
      ja: '暖房期だけ稼働する事業（MN001、MN002）では毎年生じるもので、過大な申請にはなりません。単なる漏れであれば、その分のクレジットが失われます。情報として示します。',
    },
    fix: {
      en: 'Make sure that the gap is meant.',
      ja: '空白が意図したものか確認してください。',
    },
    source: 'The JCM registry of Mongolia: periods of MN001 and MN002 with gaps; the rule itself is inferred',
  },
  examples: {
    ok: (correct) => withSecond(correct, '2024-01-01', '2024-12-31'),
    bad: (correct) => withSecond(correct, '2024-02-01', '2024-12-31'),
  },
};

function finding({ earlier, later, from, to, days }: Gap): Finding {
  const [first, second] = [shortened(earlier.name), shortened(later.name)];
  return {
    at: [...later.at, ...earlier.at],
    expected: from,
    found: later.from,
    message: {
      en: `Expected the report “${second}” to begin on ${from}, after “${first}”, found ${wordDates(later)}: ${days} days (${wordDates({ from, to })}) belong to no report.`,
      ja: `報告書「${second}」は「${first}」に続く ${from} から始まるはずですが、${wordDates(later)} です。${days} 日間（${wordDates({ from, to })}）がどの報告書にも含まれません。`,
    },
  };
}
