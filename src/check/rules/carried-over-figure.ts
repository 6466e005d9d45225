import { addressText } from '../../address';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { ABSENCES } from '../absences';
import { carriedOver, type CarriedOver, type PeriodReadings } from '../comparison/carried-over';
import { carriedOverLogs, type CarriedOverLog } from '../comparison/carried-over-logs';
import { hasSeveralOfOne } from '../comparison/compare-periods';
import { changeInputs } from '../examples/example-changes';
import { isForeign } from '../model/foreign-references';
import { failedIfAny, notApplicableBecause } from '../outcomes';
import { readingsInFiles, readingsOf } from '../report-facts';
import type { CellInFile, Finding, WorkbookRule } from '../rule';
import { wordLine } from '../cells/word-line';
import { wordDates } from '../periods/stated-dates';
import { tidy, wordNumber } from '../numbers/word-number';
import { withSecond } from './period-overlap';

export const carriedOverFigure: WorkbookRule = {
  id: 'carried-over-figure',
  about: 'workbook',
  severity: 'warning',
  check: (workbook, settings) => {
    const reports = workbook.reports.flatMap((report) => {
      const own = ownReadings(report, workbook);
      return own === undefined ? [] : [{ report, readings: own }];
    });
    const readings = reports.map((one) => one.readings);
    if (!hasSeveralOfOne(readings)) return notApplicableBecause(ABSENCES.secondReport.reason);
    const figures = carriedOver(readings, settings);
    // A year that is the last one's as a whole is told by its figure.
    const logs = carriedOverLogs(reports, workbook).filter(({ later }) => !figures.some((one) => one.later === later));
    return failedIfAny([...figures.map((one) => finding(one, addressText)), ...logs.map(logFinding)]);
  },
  across: (reports, settings) => {
    const isBetweenFiles = ({ earlier, later }: CarriedOver<CellInFile>): boolean => earlier.at[0]?.file !== later.at[0]?.file;
    const found = carriedOver(readingsInFiles(reports), settings).filter(isBetweenFiles);
    return failedIfAny(found.map((one) => finding(one, ({ cell }) => cell)));
  },
  docs: {
    what: {
      en: 'A report has a figure of electricity that an earlier report of the same project has, digit for digit: five digits or more; the more rows, the more digits. Or the metering log behind a report has readings of the log behind an earlier one in the same workbook, in the same rows.',
      ja: '報告書の電力量が、同じ事業の前の期間の報告書の数値と全桁一致しています（5 桁以上。行が多いほど必要な桁数も増えます）。または、報告書のもとになる計量記録に、同じブックの前の期間の記録の値が同じ位置にそのまま並んでいます。',
    },
    why: {
      en: 'A year’s report is made from a copy of the last one. A figure that nobody replaced is last year’s, and no other rule can tell: it is a good figure, of another year. Chance makes two meters’ years equal to so many digits less than once in 1,000 reports. Values that formulas compute are compared only as the sum. Readings of a log count where at least three different ones agree one after the other, as in duplicate-value.',
      ja: '報告書は前年のファイルを写して作られることが多く、差し替え忘れた数値は前年の値のままです。値そのものは正しく見えるため、他のルールでは分かりません。これほどの桁数まで偶然に一致する確率は、報告 1,000 件に 1 件未満です。数式で計算した値は合計だけを比べます。計量記録は、duplicate-value と同様に、異なる値が三つ以上続けて一致する場合に指摘します。',
    },
    fix: {
      en: 'Compare the figure with the meter’s records of both periods, and type what belongs to this one.',
      ja: '両期間のメーターの記録と照合し、この期間の値を入力してください。',
    },
    source: {
      en: 'Practice: workbooks are carried over from one period to the next; no JCM text asks for it',
      ja: '実務：ブックは前の期間から引き継がれる。求める JCM の文書はない',
    },
  },
  examples: {
    ok: (correct) => withOtherYear(correct),
    bad: (correct) => withSecond(correct, '2024-01-01', '2024-12-31'),
  },
};

/** A second report with figures of its own. */
function withOtherYear(correct: Extraction): Extraction {
  const both = withSecond(correct, '2024-01-01', '2024-12-31');
  return { ...both, reports: both.reports.map((report, index) => (index === 0 ? report : changeInputs(report, 1.0137))) };
}

/** An EG that is computed from the other report's cells has its figure: foreign-reference tells. */
function ownReadings(report: CalculationSheet, workbook: Extraction): PeriodReadings<CellAddress> | undefined {
  const all = readingsOf(report);
  return all && { ...all, readings: all.readings.filter(({ at }) => !isForeign(at, report, workbook)) };
}

function logFinding({ earlier, later, line: { cells, sum } }: CarriedOverLog): Finding {
  const [before, own] = [wordLine(cells.map(([first]) => first)), wordLine(cells.map(([, second]) => second))];
  const [name, dates, figure] = [earlier.name, wordDates(earlier), wordNumber(tidy(sum))];
  return {
    at: [...cells.map(([, second]) => second), ...cells.map(([first]) => first)],
    found: sum,
    message: {
      en: `Expected readings of its own in the log of the report on ${wordDates(later)}, found in ${own} those of “${name}” (${dates}) in ${before}, ${figure} in all. Were last period’s readings left in the copy of its log?`,
      ja: `${wordDates(later)} の報告書の計量記録には当期の計測値があるはずですが、${own} は「${name}」（${dates}）の ${before} と全桁が一致します（合計 ${figure}）。前の期間の値が残っていないか確認してください。`,
    },
  };
}

const MOST_NAMED = 3;

function finding<Place extends CellAddress | CellInFile>(
  { earlier, later, same }: CarriedOver<Place>,
  cellOf: (at: Place) => string,
): Finding<Place> {
  const [first] = same;
  const named = same.slice(0, MOST_NAMED).map(({ reading }) => `${wordNumber(tidy(reading.value))} MWh (${cellOf(reading.at)})`);
  const rest = same.length - named.length;
  const [name, dates] = [earlier.name, wordDates(earlier)];
  return {
    at: same.flatMap(({ reading, before }) => [reading.at, before.at]),
    ...(first === undefined ? {} : { found: tidy(first.reading.value) }),
    message: {
      en: `Expected readings of its own in the report on ${wordDates(later)}, found those of “${name}” (${dates}): ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. Was last period’s figure left in the copy of its workbook?`,
      ja: `${wordDates(later)} の報告書には当期の計測値があるはずですが、「${name}」（${dates}）と全桁が一致します：${named.join('、')}${rest > 0 ? ` ほか ${rest} 件` : ''}。前の期間の数値が残っていないか確認してください。`,
    },
  };
}
