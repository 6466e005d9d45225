import type { Extraction } from '../../extract/extraction';
import { ABSENCES } from '../absences';
import { hasSeveralOfOne, overlaps, reportedPeriodOf, type Overlap } from '../comparison/compare-periods';
import { changeDates } from '../examples/example-changes';
import { failedIfAny, notApplicableBecause } from '../outcomes';
import { isBetweenFiles, periodsInFiles } from '../report-facts';
import type { Finding, WorkbookRule } from '../rule';
import { wordDates } from '../periods/stated-dates';

export const periodOverlap: WorkbookRule = {
  id: 'period-overlap',
  about: 'workbook',
  severity: 'error',
  check: ({ reports }) => {
    const periods = reports.flatMap((report) => reportedPeriodOf(report) ?? []);
    if (!hasSeveralOfOne(periods)) {
      return notApplicableBecause(ABSENCES.secondReport.reason);
    }
    return failedIfAny(overlaps(periods).map(finding));
  },
  across: (reports) => failedIfAny(overlaps(periodsInFiles(reports)).filter(isBetweenFiles).map(finding)),
  docs: {
    what: {
      en: 'Two reports of the same project and methodology, in one workbook or in several that are checked together, have days in common.',
      ja: '同じブック、または一緒に点検した複数のブックにある、同じ事業・同じ方法論の二つの報告書の期間が重なっています。',
    },
    why: {
      en: 'The emission reductions of those days would be credited twice. Calculation sheets of exactly the same period are parts of one report, one for each site or methodology.',
      ja: '重なった日の排出削減量が二重に計上されます。まったく同じ期間の計算シートは、サイトや方法論ごとに分かれた一つの報告書とみなします。',
    },
    fix: {
      en: 'Let the later report begin on the day after the earlier one ends.',
      ja: '後の報告書の期間を、前の報告書の末日の翌日から始めてください。',
    },
    source: {
      en: 'The JCM registries of Palau and Mongolia: no two periods of a project overlap; the rule itself is inferred',
      ja: 'パラオとモンゴルの JCM 登録簿：一つのプロジェクトの期間は重複しない。ルール自体は推論',
    },
  },
  examples: {
    ok: (correct) => withSecond(correct, '2024-01-01', '2024-12-31'),
    bad: (correct) => withSecond(correct, '2023-12-01', '2024-11-30'),
  },
};

export function withSecond(correct: Extraction, from: string, to: string): Extraction {
  const second = correct.reports.map((report) => ({ ...changeDates(report, from, to), sheet: 'MRS(calc_process) 2' }));
  return { ...correct, reports: [...correct.reports, ...second] };
}

function finding<Place>({ earlier, later, from, to }: Overlap<Place>): Finding<Place> {
  const [first, second] = [earlier.name, later.name];
  return {
    at: [...later.at, ...earlier.at],
    expected: `> ${earlier.to}`,
    found: wordDates(later),
    message: {
      en: `Expected the report “${second}” to begin after ${earlier.to}, the last day of “${first}”, found ${wordDates(later)}: ${wordDates({ from, to })} would count twice.`,
      ja: `報告書「${second}」は「${first}」の末日 ${earlier.to} より後に始まるはずですが、${wordDates(later)} です。${wordDates({ from, to })} が二重に計上されます。`,
    },
  };
}
