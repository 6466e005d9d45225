import { addressText } from '../../address';
import type { CalculationSheet, InputRow } from '../../extract/extraction';
import { changeInputContent } from '../examples/example-changes';
import { digitsIn, digitsNeeded } from '../numbers/digits-needed';
import { rowsInUse, wordRows } from '../inputs/input-rows';
import { grouped, inPlan } from '../inputs/measured-rows';
import { copiedLines, type CopiedLine } from '../model/copied-lines';
import { followFormulas } from '../model/follow-formulas';
import { numberOf, repeatedReadings, type OddReadings } from '../model/odd-readings';
import { reportCalculation, type ReportCalculation } from '../model/report-calculation';
import { summedLogs, type SummedLog } from '../model/summed-logs';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { INPUT_PRACTICE } from '../sources';
import { shortened, wordFigure } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';
import { wordLine } from '../cells/word-line';
import { wordRanges } from '../cells/word-ranges';

export const duplicateValue: ReportRule = {
  id: 'duplicate-value',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet, { duplicateDigits }, workbook) => {
    const rows = sheet.inputs?.rows.filter(isMeasured) ?? [];
    const calculation = reportCalculation(sheet, workbook);
    const logs = summedLogs(sheet, calculation);
    const further = [
      ...sharedSources(sheet),
      ...copiesInLogs(logs, duplicateDigits),
      ...copiedLines(logs).filter(isOfOneParameter(sheet, calculation)).map(linesFinding),
    ];
    if (rows.length === 0 && logs.length === 0 && further.length === 0)
      return notApplicable('Table 1 has no typed values to compare.', '表1に比較できる直接入力の値がありません。');
    const beside = digitsNeeded(rows.length - 1, duplicateDigits);
    const anywhere = digitsNeeded((rows.length * (rows.length - 1)) / 2, duplicateDigits);
    const groups = new Map<string, Placed[]>();
    for (const [index, row] of rows.entries()) {
      const digits = digitsOf(row);
      if (digits < beside) continue;
      const group = groups.get(keyOf(row)) ?? [];
      groups.set(keyOf(row), group);
      group.push({ row, index, digits });
    }
    const copied = [...groups.values()].filter(
      (group) => group.length > 1 && (areBeside(group) || group.some(({ digits }) => digits >= anywhere)),
    );
    const estimates = estimatesIn(sheet, rows, duplicateDigits);
    return failedIfAny([
      ...copied.map((group) => finding(group.map(({ row }) => row))),
      ...(estimates.length === 0 ? [] : [estimatesFinding(estimates)]),
      ...further,
    ]);
  },
  docs: {
    what: {
      en: 'Two monitoring points have exactly the same typed value, to five digits or more; the more rows, the more digits. Or the typed values are the estimates of the plan in the same workbook, digit for digit. So are equal readings in rows of a log that follow each other, readings of one meter that stand in the log of another, too, and points that take the same cell.',
      ja: '二つのモニタリングポイントに、5 桁以上まで完全に同じ値が入力されています（行が多いほど、必要な桁数も増えます）。または、入力された値が同じブックの計画の推定値と全桁一致しています。合計される記録の隣り合う行の同じ値、別のメーターの記録にもそのまま並んでいる値、同じセルを参照する複数のポイントも指摘します。',
    },
    why: {
      en: 'Two meters hardly ever show the same five digits; a figure was copied from one row to the other. Values that formulas compute (one meter shared by two systems) and round figures are not compared. So many digits are asked for that chance gives equal ones less than once in 1,000 reports: five for up to 13 rows anywhere in the table; a value that stands twice in neighbouring rows has fewer neighbours to agree with by chance, and is noticed with five digits in up to 91 rows. So it is with estimates of the plan: two values of five digits, or all values of the table, where chance would do it less than once in 1,000 reports. A table of one value tells nothing. Readings of two meters count where at least three different ones of three digits or more agree one after the other, so many digits beyond the first two that chance would do it less than once in a million. Whether the estimates were reported, or the plan made again afterwards, the workbook does not tell.',
      ja: '二つのメーターが 5 桁まで同じ値を示すことはまずなく、別の行からコピーされたと考えられます。数式で計算した値（一つのメーターを分け合う場合など）や切りのよい数値は比較しません。偶然に一致する確率が報告 1,000 件に 1 件未満となる桁数（13 行までは 5 桁）を求めます。隣り合う行どうしの一致は偶然には起こりにくいため、91 行までは 5 桁で指摘します。計画の推定値との一致も同様です（5 桁の値が二つ、または表の全行が一致し、偶然の確率が報告 1,000 件に 1 件未満）。値が一つだけの表では判断しません。二つのメーターの記録は、3 桁以上の異なる値が三つ以上続けて一致し、上位 2 桁を除いた桁数から偶然が 100 万件に 1 件未満となる場合に指摘します。推定値を報告したのか、後から計画を作り直したのかは、ブックからは分かりません。',
    },
    fix: {
      en: 'Compare the figures with the meters’ records.',
      ja: '値をメーターの記録と照合してください。',
    },
    source: INPUT_PRACTICE,
  },
  examples: {
    ok: (correct) => [0, 1].reduce((sheet, index) => changeInputContent(sheet, index, { kind: 'number', value: 1200 }), correct),
    bad: (correct) => changeInputContent(correct, 1, { kind: 'number', value: 1204.32 }),
  },
};

/** Several rows that hold the plan's estimates digit for digit: all of the table, or those with so many digits that chance does not explain them. */
function estimatesIn(sheet: CalculationSheet, rows: readonly InputRow[], duplicateDigits: number): readonly InputRow[] {
  const planned = inPlan(sheet);
  const compared = rows.flatMap((row) => {
    const estimate = planned(row);
    return estimate === undefined ? [] : [{ row, digits: digitsOf(row), isEqual: isSame(row, estimate.base) }];
  });
  const equal = compared.filter(({ isEqual }) => isEqual);
  // Of d digits there are 9 × 10^(d − 1) numbers.
  const chances = equal.reduce((product, { digits }) => product * 9 * 10 ** (digits - 1), 1);
  const ofElectricity = rowsInUse(sheet).filter(({ symbol, unit }) => symbol !== undefined || unit.dimension === 'electricity');
  const areAll = equal.length === ofElectricity.length && chances >= 1000;
  const least = digitsNeeded(compared.length, duplicateDigits);
  const copied = areAll ? equal : equal.filter(({ digits }) => digits >= least);
  return copied.length > 1 ? copied.map(({ row }) => row) : [];
}

function isSame({ value: { value }, unit }: InputRow, base: number): boolean {
  return value.kind === 'number' && tidy(value.value * unit.toBase) === tidy(base);
}

/** Rows of several points with one formula: the same reading of the same meter, counted twice. A formula with a share of its own is none. */
function sharedSources(sheet: CalculationSheet): readonly Finding[] {
  const drawn = (sheet.inputs?.rows ?? []).filter(
    ({ symbol, value: { value }, valueFormula = '' }) =>
      symbol !== undefined && value.kind === 'number' && value.value !== 0 && isWhole(valueFormula),
  );
  const bySource = grouped(drawn, ({ valueFormula = '', parameter, unit }) =>
    JSON.stringify([plain(valueFormula), parameter, unit.toBase]),
  );
  return [...bySource.values()].filter((group) => group.length > 1).map(sharedFinding);
}

const plain = (formula: string): string => formula.replace(/[$\s]/g, '').toUpperCase();

/** It refers to a cell, and takes all of it: a conversion by thousands changes nothing about that. */
function isWhole(formula: string): boolean {
  const kept = plain(formula)
    .replace(/[*/](?:1000|1000000|0\.001|0\.000001)(?!\d)/g, '')
    .replace(/'[^']*'/g, '');
  return /[A-Z]{1,3}\d+/.test(kept) && !/[*/]/.test(kept);
}

function copiesInLogs(logs: readonly SummedLog[], duplicateDigits: number): readonly Finding[] {
  const digits = digitsNeeded(
    logs.reduce((sum, { entries }) => sum + entries.length - 1, 0),
    duplicateDigits,
  );
  return logs.flatMap((log) => repeatedReadings(log, digitsIn, digits) ?? []).map(logFinding);
}

/** Gross and net of a meter may be equal; two points of one parameter may not. A log that no row of Table 1 draws on is of any. */
function isOfOneParameter(sheet: CalculationSheet, { source }: ReportCalculation): (line: CopiedLine) => boolean {
  return ({ logs }) => {
    const [first, second] = logs.map(({ by }) =>
      (sheet.inputs?.rows ?? [])
        .filter(({ value: { at } }) =>
          followFormulas(source, [at], () => false).formulas.some((cell) => addressText(cell.at) === addressText(by)),
        )
        .map(({ parameter }) => parameter),
    );
    return !first?.length || !second?.length || first.some((parameter) => second.includes(parameter));
  };
}

/** Typed, and of a parameter that is measured in electricity: shares and efficiencies may well be equal. */
function isMeasured({ value: { value }, valueFormula, symbol, unit }: InputRow): boolean {
  return (
    value.kind === 'number' && value.value !== 0 && valueFormula === undefined && (symbol !== undefined || unit.dimension === 'electricity')
  );
}

interface Placed {
  readonly row: InputRow;
  readonly index: number;
  readonly digits: number;
}

function areBeside(group: readonly Placed[]): boolean {
  return group.some(({ index }, place) => group[place + 1]?.index === index + 1);
}

function digitsOf({ value: { value } }: InputRow): number {
  return value.kind === 'number' ? digitsIn(value.value) : 0;
}

function keyOf({ value: { value }, parameter, unit }: InputRow): string {
  return JSON.stringify([value, parameter.replace(/\s/g, ''), unit.toBase]);
}

function finding(rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  const [first] = rows;
  const value = first?.value.value.kind === 'number' ? first.value.value.value : 0;
  const figure = first === undefined ? '' : wordFigure(value, first.unit);
  return {
    at,
    found: value,
    message: {
      en: `Expected different readings of ${wordRows(rows)}, found ${figure} in each of ${places.en}. Was a figure copied?`,
      ja: `${wordRows(rows)} の値は互いに異なるはずですが、${places.ja} がいずれも ${figure} です。コピーされた値ではないか確認してください。`,
    },
  };
}

function estimatesFinding(rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  return {
    at,
    message: {
      en: `Expected the readings of the meters for ${wordRows(rows)} in ${places.en}, found the plan’s estimates digit for digit. Were they measured, or was the plan made again from them?`,
      ja: `${places.ja} には ${wordRows(rows)} の計測値があるはずですが、計画の推定値と全桁が一致します。計測された値か、後から計画を作り直したものか確認してください。`,
    },
  };
}

function sharedFinding(rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  const formula = shortened(rows[0]?.valueFormula ?? '');
  return {
    at,
    found: formula,
    message: {
      en: `Expected a source of its own for each of ${wordRows(rows)} in ${places.en}, found the same, “${formula}”. It is counted ${rows.length === 2 ? 'twice' : `${rows.length} times`}.`,
      ja: `${places.ja} の ${wordRows(rows)} はそれぞれ別の計測値を参照するはずですが、すべて「${formula}」です。同じ値が ${rows.length} 回数えられています。`,
    },
  };
}

function logFinding({ by, entries }: OddReadings): Finding {
  const at = entries.map((entry) => entry.at);
  const [places, sum] = [wordRanges(at), addressText(by)];
  const value = entries[0] === undefined ? 0 : numberOf(entries[0]);
  const figure = wordNumber(value);
  return {
    at,
    found: value,
    message: {
      en: `Expected different readings in the rows that ${sum} adds up, found the same as in the row beside it in ${places.en} (${figure}). Was a figure copied?`,
      ja: `${sum} で合計される行の値は互いに異なるはずですが、${places.ja} は隣の行と同じです（${figure}）。コピーされた値ではないか確認してください。`,
    },
  };
}

function linesFinding({ cells, sum }: CopiedLine): Finding {
  const [first, second] = [0, 1].map((side) => wordLine(cells.map((pair) => pair[side] ?? pair[0])));
  const figure = wordNumber(sum);
  return {
    at: cells.flat(),
    found: sum,
    message: {
      en: `Expected readings of its own for each meter, found those of ${first} in ${second} again, all ${cells.length} of them (together ${figure}). Were they copied? Then they are counted twice.`,
      ja: `メーターごとに別の計測値があるはずですが、${second} には ${first} と同じ値が ${cells.length} 個続いています（合計 ${figure}）。コピーされた値であれば、二重に数えられています。`,
    },
  };
}
