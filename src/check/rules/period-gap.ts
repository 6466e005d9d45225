import { ABSENCES } from '../absences';
import { gaps, hasSeveralOfOne, reportedPeriodOf, type Gap } from '../comparison/compare-periods';
import { failedIfAny, notApplicableBecause } from '../outcomes';
import { isBetweenFiles, periodsInFiles } from '../report-facts';
import type { Finding, WorkbookRule } from '../rule';
import { wordDates } from '../periods/stated-dates';
import { withSecond } from './period-overlap';

export const periodGap: WorkbookRule = {
  id: 'period-gap',
  about: 'workbook',
  severity: 'warning',
  check: ({ reports }, { shortestSeason }) => {
    const periods = reports.flatMap((report) => reportedPeriodOf(report) ?? []);
    if (!hasSeveralOfOne(periods)) {
      return notApplicableBecause(ABSENCES.secondReport.reason);
    }
    const found = gaps(periods);
    return failedIfAny(found.map(finding), found.every(({ days }) => days >= shortestSeason) ? 'info' : undefined);
  },
  across: (reports) => failedIfAny(gaps(periodsInFiles(reports)).filter(isBetweenFiles).map(finding)),
  docs: {
    what: {
      en: 'Between two reports of the same project and methodology, in one workbook or in several that are checked together, lie days that belong to neither.',
      ja: '同じブック、または一緒に点検した複数のブックにある、同じ事業・同じ方法論の報告書の間に、どの報告書にも含まれない日があります。',
    },
    why: {
      en: 'Days forgotten are credits lost, and a date mistyped makes every figure of the period doubtful. Projects that run in the heating season only have gaps every year (MN001, MN002): from 100 days on a gap is information.',
      ja: '漏れた日数分のクレジットは失われ、日付の誤記であれば期間の数値全体が疑わしくなります。暖房期だけ稼働する事業（MN001、MN002）では毎年空白が生じるため、100 日以上の空白は情報として示します。',
    },
    fix: {
      en: 'Make sure that the gap is meant.',
      ja: '空白が意図したものか確認してください。',
    },
    source: {
      en: 'The JCM registry of Mongolia: periods of MN001 and MN002 with gaps; the rule itself is inferred',
      ja: 'モンゴルの JCM 登録簿：MN001 と MN002 の期間には空白がある。ルール自体は推論',
    },
  },
  examples: {
    ok: (correct) => withSecond(correct, '2024-01-01', '2024-12-31'),
    bad: (correct) => withSecond(correct, '2024-02-01', '2024-12-31'),
  },
};

function finding<Place>({ earlier, later, from, to, days }: Gap<Place>): Finding<Place> {
  const [first, second] = [earlier.name, later.name];
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
