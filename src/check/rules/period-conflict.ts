import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import type { Dates } from '../../extract/parse-period';
import { contains } from '../../extract/sheet-texts';
import { CellMap } from '../../formula/cell-map';
import { changeStatedPeriods } from '../examples/example-changes';
import { logDateFindings } from '../periods/log-date-findings';
import { overlongDurations } from '../periods/overlong-durations';
import { holesBetweenRows, periodsOfPoints, type Hole } from '../periods/periods-of-points';
import { followFormulas, type FormulaCell } from '../model/follow-formulas';
import { readingsOutside, type ReadingsOutside } from '../model/odd-readings';
import { reportCalculation, type ReportCalculation } from '../model/report-calculation';
import { isSameCell } from '../model/sheet-model';
import { summedLogs } from '../model/summed-logs';
import { isClaimRaised, whatCellsAdd, wordAdded } from '../model/what-cells-add';
import { failedAsGraded, gradedIn, notApplicable, type Graded } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { cited, PERIOD_CELLS } from '../sources';
import { spanOf, statedDates, wordDates, type StatedDates } from '../periods/stated-dates';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const periodConflict: ReportRule = {
  id: 'period-conflict',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings, workbook) => {
    const stated = statedConflicts(sheet, settings);
    const span = spanOf(statedDates(sheet));
    if (span === undefined) return stated;
    const calculation = reportCalculation(sheet, workbook);
    const outside = readingsOfOtherDays(sheet, calculation, span, settings);
    const strays = strayLogs(outside, sheet, calculation);
    const dates = [
      ...overlongDurations(sheet),
      ...strays.map(({ log, pointer }) => strayFinding(log, pointer, span)),
      ...outsideFindings(
        outside.filter((log) => !strays.some((stray) => stray.log === log)),
        span,
        sheet,
        calculation,
      ),
      ...logDateFindings(sheet, calculation, outside, settings),
    ];
    if (dates.every(({ findings }) => findings.length === 0)) return stated;
    return failedAsGraded([...gradedIn(stated), ...dates]);
  },
  docs: {
    what: {
      en: 'The monitoring period is not the same everywhere: another one in some rows of Table 1, in Table 3, or beside the label “Monitoring period”. Rows that cover only a part of the period are a warning, and so are days that lie between two rows of a point and belong to neither: a month that is missing. So are readings of a log that is added up whose rows are dated more than a month outside the period, or name a month outside it, and a date that stands twice in a log whose other rows have one each; where the log has all other rows of the period, too, and ER_p is higher for them, they are an error. So is a log behind Table 1 that is all of other days. Warnings are also days that no row of a log is about, a month, or more than a week of a log by the day, and a log that lacks more than half of the period. A number of days of the period, or of operation in it, that is larger than the period has is an error, such a number of hours a warning; fewer are no finding. Two rows of one month that together are like the months beside them, or of which one tells of an exchanged meter, are no finding.',
      ja: 'モニタリング期間が場所によって異なります（表1の一部の行、表3、「モニタリング期間」の欄）。期間の一部だけの行や、同じポイントの行と行の間でどの行にも含まれない日（月の抜けなど）は警告にとどめます。合計される記録の中で、日付が期間から 1 か月を超えて外れる行や期間外の月の行、ほかの行では一つずつの日付が重複する行も警告とし、期間のほかの行がすべてそろっていてそのために ER_p が大きくなる場合はエラーとします。表1の値のもとになる記録の日付が全体として期間外である場合もエラーです。どの行も対象としていない日（月単位の記録では 1 か月、日単位の記録では 1 週間超）や、期間の半分を超えて欠けている記録は警告とします。期間の日数や稼働日数が期間の実際の日数より多い場合はエラー、時間数が多い場合は警告とし、少ない場合は指摘しません。同じ月の二つの行でも、合わせて前後の月と同程度であるか、メーターの交換が記されていれば指摘しません。',
    },
    why: {
      en: 'A report is about one period. Rows that kept last year’s dates usually kept last year’s figures as well. A point may have a row for each calendar year, as long as all points have. Days between rows are information from 100 days on: a heating season may lie in two parts of a year.',
      ja: '報告書は一つの期間を対象とします。前年の日付が残った行には、前年の数値も残っていることが多くあります。すべてのポイントで暦年ごとに行を分けることは問題ありません。行の間の空白が 100 日以上であれば、暖房期が年の前後に分かれる場合などがあるため情報として示します。',
    },
    fix: {
      en: 'Write the same period everywhere. Where a meter started later, say so in the comments.',
      ja: 'すべて同じ期間を記入してください。途中から計測を始めたメーターは、コメントに説明を書いてください。',
    },
    source: cited(PERIOD_CELLS, { en: 'that all rows agree is inferred from it', ja: 'すべての行が一致することはここからの推論' }),
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) =>
      changeStatedPeriods(correct, (period) =>
        period.at.row === 16
          ? { kind: 'dates', from: '2022-01-01', to: '2022-12-31', text: '1/Jan/2022 - 31/Dec/2022', at: period.at }
          : period,
      ),
  },
};

function statedConflicts(sheet: CalculationSheet, { shortestSeason }: CheckSettings): Outcome {
  const dates = statedDates(sheet);
  if (dates.length < 2)
    return notApplicable(
      'Fewer than two readable statements of the monitoring period were found.',
      '読み取れるモニタリング期間の記載が二つ以上ありません。',
    );
  const { usual, odd } = periodsOfPoints(sheet);
  const others = elsewhere(dates, spanOf(usual));
  if (others.length + odd.length > 0) return failedAsGraded([...rowFindings(odd, usual), { findings: others, severity: 'error' }]);
  return failedAsGraded(
    holesBetweenRows(sheet).map((hole) => ({ findings: [holeFinding(hole)], severity: hole.days >= shortestSeason ? 'info' : 'warning' })),
  );
}

/** Readings of another year in a sum of this one. Of a log that is all about other days only below Table 1: a factor may come from an earlier year. */
function readingsOfOtherDays(
  sheet: CalculationSheet,
  calculation: ReportCalculation,
  span: Dates,
  settings: CheckSettings,
): readonly ReadingsOutside[] {
  const outside = summedLogs(sheet, calculation).flatMap((log) => readingsOutside(log, span, calculation.source, settings) ?? []);
  if (!outside.some(({ areMost }) => areMost)) return outside;
  const values = sheet.inputs?.rows.map(({ value }) => value.at) ?? [];
  const monitored = new CellMap<true>();
  for (const { at } of followFormulas(calculation.source, values, () => false).formulas) monitored.set(at, true);
  return outside.filter(({ areMost, by }) => !areMost || monitored.has(by));
}

interface StrayLog {
  readonly log: ReadingsOutside;
  /** Takes it in, from another sheet. */
  readonly pointer: FormulaCell;
}

/** Logs of another period beside logs of this one: each is right where it stands, and the cell that takes it is not. */
function strayLogs(outside: readonly ReadingsOutside[], sheet: CalculationSheet, calculation: ReportCalculation): readonly StrayLog[] {
  const others = summedLogs(sheet, calculation).filter(({ by }) => !outside.some((log) => isSameCell(log.by, by)));
  return outside.flatMap((log) => {
    const name = log.entries[0]?.at.sheet;
    if (!log.areMost || name === undefined || !others.some(({ entries: [first] }) => first !== undefined && first.at.sheet !== name))
      return [];
    const takes = ({ at, ranges }: FormulaCell): boolean =>
      at.sheet !== name && (isSameCell(at, log.by) || ranges.some((one) => one.sheet === name && contains(one.range, log.by)));
    const pointer = calculation.formulas.find(takes);
    return pointer === undefined ? [] : [{ log, pointer }];
  });
}

function strayFinding({ entries, dates }: ReadingsOutside, { at, formula }: FormulaCell, span: Dates): Graded {
  const cells = entries.map((entry) => entry.at);
  const [places, words, cell] = [wordRanges(cells), wordAll(dates), addressText(at)];
  const found = shortened(formula);
  return {
    severity: 'error',
    findings: [
      {
        at: [at, ...cells],
        expected: wordDates(span),
        found: words,
        message: {
          en: `Expected ${cell} to take readings of the monitoring period ${wordDates(span)}, found “${found}”: the readings in ${places.en} are dated ${words}. Let it take those of the log of this period.`,
          ja: `${cell} はモニタリング期間 ${wordDates(span)} の値を参照するはずですが、「${found}」です。${places.ja} の行の日付は ${words} です。この期間の記録を参照してください。`,
        },
      },
    ],
  };
}

/** More rows than the period has, so that more is claimed, are an error; a row that may be another one's with a slip in its date is not. */
function outsideFindings(
  outside: readonly ReadingsOutside[],
  span: Dates,
  sheet: CalculationSheet,
  calculation: ReportCalculation,
): readonly Graded[] {
  const [first] = outside;
  if (first === undefined) return [];
  const at = outside.flatMap(({ entries }) => entries.map((entry) => entry.at));
  const extra = outside.filter(({ areExtra }) => areExtra).flatMap(({ entries }) => entries.map((entry) => entry.at));
  const added = extra.length === 0 ? [] : whatCellsAdd(extra, sheet, calculation);
  const adds = wordAdded(added);
  const places = wordRanges(at);
  const dates = wordAll(first.dates);
  const message = {
    en: `Expected ${addressText(first.by)} to add up readings of the monitoring period ${wordDates(span)}, found ${places.en} in ${first.dates.length === 1 ? 'a row' : 'rows'} dated ${dates}.${adds.en}`,
    ja: `${addressText(first.by)} はモニタリング期間 ${wordDates(span)} の値の合計のはずですが、${places.ja} の行の日付は ${dates} です。${adds.ja}`,
  };
  const isGrave = outside.some(({ areMost }) => areMost) || isClaimRaised(added);
  return [{ findings: [{ at, expected: wordDates(span), found: dates, message }], severity: isGrave ? 'error' : 'warning' }];
}

/** One by one where they are few. */
function wordAll(dates: readonly Dates[]): string {
  const whole = spanOf(dates);
  if (whole !== undefined && dates.length > 3) return wordDates(whole);
  return dates.map((days) => (days.from === days.to ? days.from : wordDates(days))).join(', ');
}

function rowFindings(odd: readonly StatedDates[], usual: readonly StatedDates[]): readonly Graded[] {
  const span = spanOf(usual);
  const texts = [...new Set(odd.map(wordDates))];
  return texts.map((text): Graded => {
    const rows = odd.filter((dates) => wordDates(dates) === text);
    const isSameSpan = span !== undefined && wordDates(span) === text;
    const parts = isSameSpan ? [...new Set(usual.map(wordDates))].join(', ') : undefined;
    return { findings: [conflict(rows, text, usual, parts)], severity: rows.every((one) => isWithin(one, span)) ? 'warning' : 'error' };
  });
}

/** Table 3 and labels state the whole. */
function elsewhere(dates: readonly StatedDates[], span: ReturnType<typeof spanOf>): Finding[] {
  const whole = span ?? spanOf(dates.filter(({ source }) => source === 'table-3'));
  if (whole === undefined) return [];
  const wanted = dates.filter(({ source, from, to }) => source === 'table-1' || wordDates({ from, to }) === wordDates(whole));
  return (['table-3', 'label'] as const).flatMap((source) => {
    const stated = dates.filter((one) => one.source === source);
    const together = spanOf(stated);
    if (together === undefined || wordDates(together) === wordDates(whole)) return [];
    return [conflict(stated, wordDates(together), wanted, wordDates(whole))];
  });
}

function isWithin({ from, to }: StatedDates, span: ReturnType<typeof spanOf>): boolean {
  return span !== undefined && from >= span.from && to <= span.to;
}

function conflict(odd: readonly StatedDates[], found: string, usual: readonly StatedDates[], expected?: string): Finding {
  const at = unique(odd.map((dates) => dates.at));
  const places = wordRanges(at);
  const other = wordRanges(unique(usual.map((dates) => dates.at)));
  const span = spanOf(usual);
  const wanted = expected ?? (span === undefined ? '' : wordDates(span));
  return {
    at,
    expected: wanted,
    found,
    message: {
      en: `Expected the monitoring period ${wanted} in ${places.en}${other.en === '' ? '' : ` as in ${other.en}`}, found ${found}.`,
      ja: `${places.ja} のモニタリング期間は${other.ja === '' ? '' : ` ${other.ja} と同じ`} ${wanted} のはずですが、${found} です。`,
    },
  };
}

function holeFinding({ from, to, days, at }: Hole): Finding {
  const places = wordRanges(unique(at));
  return {
    at: unique(at),
    expected: wordDates({ from, to }),
    message: {
      en: `Expected the rows of a monitoring point to follow each other without a gap, found none for ${wordDates({ from, to })} (${days} days) between the rows in ${places.en}.`,
      ja: `同じモニタリングポイントの行は切れ目なく続くはずですが、${places.ja} の行の間に ${wordDates({ from, to })}（${days} 日間）の行がありません。`,
    },
  };
}

function unique<At extends StatedDates['at']>(cells: readonly At[]): readonly At[] {
  return [...new Map(cells.map((at) => [addressText(at), at])).values()];
}
