import { failedIfAny } from '../outcomes';
import type { CellInFile, FilesRule, Finding } from '../rule';
import { differingSymbol, likenessBetween, sameReports, type FiledReport } from '../same-reports';
import { wordDates } from '../periods/stated-dates';
import { wordNumber } from '../numbers/word-number';
import { placeOf } from './duplicate-report';

export const reportConflict: FilesRule = {
  id: 'report-conflict',
  about: 'files',
  severity: 'warning',
  across: (reports) =>
    failedIfAny(
      sameReports(reports).flatMap(({ copies }) => {
        const [first, ...others] = copies.flatMap((same) => same.slice(0, 1));
        if (first === undefined) return [];
        return others.filter((other) => likenessBetween(first, other) === 'different').map((other) => finding(first, other));
      }),
    ),
  docs: {
    what: {
      en: 'Two files report on the same project, methodology and period with different figures.',
      ja: '二つのファイルが同じ事業・方法論・期間を異なる数値で報告しています。',
    },
    why: {
      en: 'One of them is a draft or a version that was replaced, and the reductions would be counted twice. A roll-up counts the one with the smaller emission reductions until somebody decides, so that nothing is over-claimed.',
      ja: '一方は下書きか差し替え前の版とみられ、排出削減量が二重に計上されます。集計（rollup）では、判断されるまで排出削減量の小さい方だけを計上し、過大な計上を避けます。',
    },
    fix: {
      en: 'Keep the version that holds. If the files are parts of one report, for two sites, say, put them into one workbook.',
      ja: '有効な版だけを残してください。サイトごとに分けた一つの報告書であれば、一つのブックにまとめてください。',
    },
    source: {
      en: 'Practice: a project reports a period in one workbook; the rule itself is inferred',
      ja: '実務：一つの期間は一つのブックで報告する。ルール自体は推論',
    },
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => [
      ...correct,
      ...correct.slice(0, 1).map((report) => ({ ...report, file: 'MN999/draft.xlsx', figures: { ...report.figures, ER_p: 1 } })),
    ],
  },
};

function finding(first: FiledReport, other: FiledReport): Finding<CellInFile> {
  const [one, two] = [first.file, other.file];
  const period = other.parts[0]?.period;
  const dates = period === undefined ? '' : wordDates(period);
  const differences = differing(first, other);
  return {
    at: [other, first].flatMap(placeOf),
    message: {
      en: `Expected one report on ${dates}, found two with different figures: “${one}” and “${two}”${differences.en}.`,
      ja: `${dates} の報告書は一つのはずですが、数値の異なるものが「${one}」と「${two}」の二つあります${differences.ja}。`,
    },
  };
}

/** Said only where both have one calculation sheet: of several nobody knows which go together. */
function differing({ parts: [one, ...more] }: FiledReport, { parts: [two, ...others] }: FiledReport): { en: string; ja: string } {
  if (one === undefined || two === undefined || more.length + others.length > 0) return { en: '', ja: '' };
  const symbol = differingSymbol(one, two);
  if (symbol === undefined) return { en: '', ja: '' };
  const [a, b] = [one.figures[symbol], two.figures[symbol]].map((value) => (value === undefined ? '' : wordNumber(value)));
  return { en: ` (${symbol} ${a} and ${b})`, ja: `（${symbol} ${a} と ${b}）` };
}
