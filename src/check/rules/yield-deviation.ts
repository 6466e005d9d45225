import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { ABSENCES } from '../absences';
import { megawattsOf } from '../comparison/capacity-comparison';
import { hasSeveralOfOne } from '../comparison/compare-periods';
import { changeFigure } from '../examples/example-changes';
import { failedIfAny, notApplicable, notApplicableBecause, PASSED } from '../outcomes';
import {
  contradictedPeriods,
  periodYields,
  type ContradictedPeriod,
  type PeriodYield,
  type YieldComparison,
} from '../comparison/period-yields';
import { yieldFactsInFiles, yieldFactsOf } from '../report-facts';
import type { CellInFile, Finding, Outcome, WorkbookRule } from '../rule';
import type { Words } from '../../language';
import { wordNumber } from '../numbers/word-number';
import { withSecond } from './period-overlap';

export const yieldDeviation: WorkbookRule = {
  id: 'yield-deviation',
  about: 'workbook',
  severity: 'warning',
  check: ({ reports }, settings) => {
    const facts = reports.length < 2 ? [] : reports.flatMap((report) => yieldFactsOf(report, megawattsOf(report, settings)) ?? []);
    return hasSeveralOfOne(facts) ? judge(periodYields(facts, settings)) : notApplicableBecause(ABSENCES.secondReport.reason);
  },
  across: (reports, settings) => {
    const isBetweenFiles = ({ at, comparison }: PeriodYield<CellInFile>): boolean =>
      (comparison?.earlier ?? []).some((earlier) => earlier.at[0]?.file !== at[0]?.file);
    const facts = yieldFactsInFiles(reports);
    return judge(periodYields(facts, settings).filter(isBetweenFiles), contradictedPeriods(facts));
  },
  docs: {
    what: {
      en: 'A report has, for each day (and each MW where the capacity is stated), more than 30 % (a setting) more electricity than the earlier periods of the same project in the same seasons; emission reductions where there is no electricity generated. More than 30 % less is information.',
      ja: '1 日当たり（設備容量の記載があれば 1 MW・1 日当たり）の発電量が、同じ事業の、同じ季節を含む過去の期間を 30%（設定で変更可）を超えて上回っています。発電量がない方法論では排出削減量で比べます。30% を超えて下回る場合は情報とします。',
    },
    why: {
      en: 'What a plant gives in a year changes little. A jump is new equipment, another unit, a wrong period, or a figure that was not measured.',
      ja: '設備の年間の発電量は大きくは変わりません。急な増加は、設備の増設、単位の違い、期間の誤り、または計測値でない数値によるものです。',
    },
    fix: {
      en: 'Compare with the metering records of both periods; explain what changed in the column Other comments.',
      ja: '両期間の計量記録と照合し、変わった点を「その他のコメント」欄に書いてください。',
    },
    source: {
      en: 'Ours: no text of the JCM asks for it; the threshold is a setting',
      ja: 'JCM モニター独自：求める JCM の文書はない。しきい値は設定',
    },
  },
  examples: {
    ok: (correct) => withSecond(correct, '2024-01-01', '2024-12-31'),
    bad: (correct) => withGrown(withSecond(correct, '2024-01-01', '2024-12-31')),
  },
};

function withGrown(correct: Extraction): Extraction {
  const grown = (report: CalculationSheet): CalculationSheet => changeFigure(report, 'EG', { value: 4406.06 });
  return { ...correct, reports: correct.reports.map((report, index) => (index === 0 ? report : grown(report))) };
}

function judge<Place extends CellAddress | CellInFile>(
  yields: readonly PeriodYield<Place>[],
  contradicted: readonly ContradictedPeriod[] = [],
): Outcome<Place> {
  const compared = yields.filter(({ comparison }) => comparison !== undefined);
  if (compared.length === 0) {
    const leftOut = contradictedWords(contradicted);
    return notApplicable(
      ['No earlier period of the same project covers the same seasons with a figure to compare.', ...(leftOut ? [leftOut.en] : [])].join(
        ' ',
      ),
      `同じ事業の、同じ季節を含み数値を比べられる過去の期間がありません。${leftOut?.ja ?? ''}`,
    );
  }
  const found = compared.flatMap((one) =>
    one.comparison && one.comparison.verdict !== 'within' ? [{ one, comparison: one.comparison }] : [],
  );
  if (found.length === 0) return passedBut(contradictedWords(contradicted));
  const isMore = found.some(({ comparison }) => comparison.verdict === 'above');
  return failedIfAny(
    found.map(({ one, comparison }) => finding(one, comparison)),
    isMore ? undefined : 'info',
  );
}

function passedBut(note: Words | undefined): Outcome<never> {
  return note ? { ...PASSED, note } : PASSED;
}

function contradictedWords(periods: readonly ContradictedPeriod[]): Words | undefined {
  if (periods.length === 0) return undefined;
  const named = periods.map(({ project, from, to }) => `${project} ${from} – ${to}`);
  return {
    en: `Not compared, for the files of the period do not have the same figures: ${named.join(', ')}.`,
    ja: `期間のファイルの数値が同じでないため比較していません：${named.join('、')}`,
  };
}

function finding<Place>({ at, name, from, to, symbol, unit }: PeriodYield<Place>, comparison: YieldComparison<Place>): Finding<Place> {
  const { expected, found, deviation, isPerMegawatt, earlier } = comparison;
  const periods = earlier.length;
  const rate = isPerMegawatt ? { en: `${unit} per MW and day`, ja: `${unit}/MW・日` } : { en: `${unit} a day`, ja: `${unit}/日` };
  const [wanted, given] = [expected, found].map((value) => wordNumber(Number(value.toPrecision(4))));
  const share = wordNumber(Math.round(Math.abs(deviation) * 100));
  const report = name;
  return {
    at,
    expected: wanted ?? '',
    found: given ?? '',
    message: {
      en: `Expected ${symbol} of “${report}” (${from} – ${to}) near ${wanted ?? ''} ${rate.en} as in ${periods === 1 ? 'the earlier period' : `${periods} earlier periods`}, found ${given ?? ''}: ${share} % ${deviation > 0 ? 'more' : 'less'}.`,
      ja: `「${report}」（${from} – ${to}）の ${symbol} は過去の ${periods} 期間と同じ ${wanted ?? ''} ${rate.ja} 程度のはずですが、${given ?? ''} です（${share}% ${deviation > 0 ? '多い' : '少ない'}）。`,
    },
  };
}
