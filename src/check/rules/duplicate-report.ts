import { failedIfAny } from '../outcomes';
import type { CellInFile, FilesRule, Finding } from '../rule';
import { sameReports, type FiledReport } from '../same-reports';
import { wordDates } from '../periods/stated-dates';

export const duplicateReport: FilesRule = {
  id: 'duplicate-report',
  about: 'files',
  severity: 'warning',
  across: (reports) =>
    failedIfAny(
      sameReports(reports).flatMap(({ copies }) =>
        copies.flatMap(([first, ...others]) => (first === undefined ? [] : others.map((other) => finding(first, other)))),
      ),
    ),
  docs: {
    what: {
      en: 'Two files report on the same project, methodology and period with the same figures, as far as both have them: the same report under two names. One without a reference number is known by its methodology, period and figures.',
      ja: '二つのファイルが同じ事業・方法論・期間を同じ数値（双方にあるもの）で報告しています（同じ報告書が二つの名前で保存されています）。参照番号のない報告書は、方法論・期間・数値の一致で判断します。',
    },
    why: {
      en: 'Whoever adds up the files counts the report twice. A roll-up counts it once and says so.',
      ja: 'ファイルを合計すると二重に計上されます。集計（rollup）では一度だけ計上し、その旨を示します。',
    },
    fix: {
      en: 'Keep one of the files in the folder. If they are meant to be different reports, correct the reference number or the period of one.',
      ja: '一方のファイルだけをフォルダーに残してください。別の報告書であれば、参照番号または期間を訂正してください。',
    },
    source: {
      en: 'Practice: copies and downloads of a report (“final (2).xlsx”) lie beside it; no JCM text says how files are kept',
      ja: '実務：報告書のコピーやダウンロード（「final (2).xlsx」など）が同じ場所に残る。ファイルの管理方法を定めた JCM の文書はない',
    },
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => [...correct, ...correct.slice(0, 1).map((report) => ({ ...report, file: 'MN999/final (2).xlsx' }))],
  },
};

function finding(first: FiledReport, other: FiledReport): Finding<CellInFile> {
  const [one, two] = [first.file, other.file];
  const period = other.parts[0]?.period;
  const dates = period === undefined ? '' : wordDates(period);
  return {
    at: [other, first].flatMap(placeOf),
    message: {
      en: `Expected one file for the report on ${dates}, found it twice with the same figures: “${one}” and “${two}”.`,
      ja: `${dates} の報告書のファイルは一つのはずですが、同じ数値のものが「${one}」と「${two}」の二つあります。`,
    },
  };
}

/** Where the period of the report stands. */
export function placeOf({ file, parts: [part] }: FiledReport): readonly CellInFile[] {
  return part?.period === undefined ? [] : [{ file, cell: part.period.at }];
}
