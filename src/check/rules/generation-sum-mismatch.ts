import { addressText } from '../../address';
import type { CalculationSheet, InputRow, NumberReading, Unit } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { isExpectedUnit, whyNotComparable } from '../units/base-units';
import { changeFigure, changeInput, KWH } from '../examples/example-changes';
import { judgeEquation } from '../judge-equation';
import { generationRows } from '../inputs/generation-rows';
import { figureInPlaceOfNumber, inUnitOf } from '../numbers/figure-in-text';
import { neededFigures } from '../needed-figures';
import { isForeign } from '../model/foreign-references';
import { isSameCell } from '../model/sheet-model';
import { failedIfAny, notApplicable, notApplicableBecause } from '../outcomes';
import type { Outcome, ReportRule } from '../rule';
import { agree, type CheckSettings } from '../settings';
import { CALCULATION_SHEET } from '../sources';
import { valuesOfOtherSheets } from '../inputs/shared-rows';
import { unlessExplained } from '../unless-explained';
import { shortened, wordCells, wordFigure } from '../numbers/word-figure';
import { tidy } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';

const NEEDS = ['EG'] as const;

export const generationSumMismatch: ReportRule = {
  id: 'generation-sum-mismatch',
  about: 'report',
  severity: 'error',
  needs: NEEDS,
  check: (sheet, settings, workbook) => {
    const { EG } = neededFigures(sheet, NEEDS);
    const others = valuesOfOtherSheets(sheet, workbook);
    const rows = generationRows(sheet).filter(({ value }) => !others.has(value.at));
    const obstacle = whyNoSum(sheet, rows) ?? whyNotComparable([EG]) ?? whyRowNotComparable(rows);
    if (obstacle !== undefined) return notApplicableBecause(obstacle);
    if (rows.some(({ isGross }) => isGross)) return judgeNet(EG, rows, settings);
    const outcome = judgeSum(EG, rows, tableOf(sheet, rows), settings);
    const isRow = (at: CellAddress): boolean => rows.some(({ value }) => isSameCell(value.at, at));
    const isWrong = outcome.outcome === 'failed' && outcome.severity !== 'info';
    return isWrong && isForeign(EG.at, sheet, workbook, isRow)
      ? notApplicableBecause(FOREIGN)
      : unlessExplained(outcome, sheet, settings, workbook, NEEDS);
  },
  docs: {
    what: {
      en: 'EG on the calculation sheet is not the sum of the monitored electricity in Table 1 of the input sheet or, where Table 1 has none, of the rows EG_1,p, EG_2,p of the calculation sheet.',
      ja: '計算シートの EG が、インプットシートの表1（表1になければ計算シートの EG_1,p、EG_2,p の行）にあるモニタリングした電力量の合計と一致しません。',
    },
    why: {
      en: 'A monitoring point left out of the sum, added twice or in another unit changes the reference emissions in proportion. A figure rounded as it is displayed, or by its own formula, is reported as information only.',
      ja: '集計から漏れた、二重に加えた、または単位の異なるモニタリングポイントがあると、その分リファレンス排出量が変わります。表示桁での端数処理や、セル自身の数式による端数処理の差は、情報としてのみ示します。',
    },
    fix: {
      en: 'Let EG add up the values of all its rows, converted to the unit beside EG.',
      ja: 'EG の全行の値を、EG の欄の単位に換算して合計してください。',
    },
    source: CALCULATION_SHEET,
  },
  examples: {
    // The same electricity, one row in kWh.
    ok: (correct) =>
      changeInput(correct, 0, (row) => ({ ...row, unit: KWH, value: { ...row.value, value: { kind: 'number', value: 1_204_320 } } })),
    bad: (correct) => changeFigure(correct, 'EG', { value: 1204.32 }),
  },
};

const FOREIGN: Words = {
  en: 'EG is computed from cells that are not the report’s own: see foreign-reference.',
  ja: 'EG は報告自身のものでないセルから計算されています（foreign-reference を参照）。',
};

function whyNoSum(sheet: CalculationSheet, rows: readonly InputRow[]): Words | undefined {
  if (rows.length > 0) return undefined;
  if (sheet.inputs === undefined) {
    return { en: 'No Table 1 (monitored parameters) was found.', ja: '表1（モニタリングするパラメータ）が見つかりません。' };
  }
  const name = shortened(sheet.inputs.sheet);
  return { en: `Table 1 on the sheet “${name}” has no row for EG.`, ja: `シート「${name}」の表1に EG の行がありません。` };
}

/** Net electricity is gross electricity less the plant's own use, which no document known to us computes in one way only. */
function judgeNet(EG: NumberReading, rows: readonly InputRow[], settings: CheckSettings): Outcome {
  const { sum, uncounted } = countable(EG, rows);
  const found = EG.value * EG.unit.toBase;
  if (uncounted.length > 0) return leftToOthers(uncounted);
  if (found <= sum || agree(found, sum, settings)) {
    return notApplicable(
      'EG is net electricity, its rows have the gross: EG is not their sum, and does not exceed it.',
      'EG は純発電量（送電端）、各行は発電端の電力量です。EG は各行の合計ではなく、それを超えていません。',
    );
  }
  const most = tidy(sum / EG.unit.toBase);
  const place = addressText(EG.at);
  const cells = rows.map(({ value }) => value.at);
  return failedIfAny([
    {
      at: [EG.at, ...cells],
      expected: most,
      found: EG.value,
      message: {
        en: `Expected EG (net electricity) in ${place} to be at most the gross electricity in ${wordCells(cells, 'en')}, ${wordFigure(most, EG.unit)}; found ${wordFigure(EG.value, EG.unit)}.`,
        ja: `${place} の EG（純発電量）は発電端の電力量（${wordCells(cells, 'ja')}、${wordFigure(most, EG.unit)}）以下のはずですが、${wordFigure(EG.value, EG.unit)} になっています。`,
      },
    },
  ]);
}

/** A unit that is absent is taken to be that of EG; an unknown one allows no sum. */
function whyRowNotComparable(rows: readonly InputRow[]): Words | undefined {
  const odd = rows.find(({ unit }) => unit.dimension !== 'absent' && !isExpectedUnit('EG', unit));
  if (odd === undefined) return undefined;
  const place = addressText(odd.unit.at ?? odd.value.at);
  const unit = shortened(odd.unit.text);
  return {
    en: `The rows of EG cannot be summed: the unit “${unit}” in ${place} is not one of electricity.`,
    ja: `EG の行を合計できません（${place} の単位「${unit}」が電力量の単位ではありません）。`,
  };
}

interface Countable {
  /** In MWh. */
  readonly sum: number;
  readonly count: number;
  readonly uncounted: readonly InputRow[];
}

function countable(EG: NumberReading, rows: readonly InputRow[]): Countable {
  const uncounted: InputRow[] = [];
  let sum = 0;
  for (const row of rows) {
    const { value: content } = row.value;
    if (content.kind === 'number') sum += content.value * unitOf(EG, row).toBase;
    else uncounted.push(row);
  }
  return { sum, count: rows.length - uncounted.length, uncounted };
}

/** A row without a unit is in that of EG. */
function unitOf(EG: NumberReading, { unit }: InputRow): Unit {
  return unit.dimension === 'absent' ? EG.unit : unit;
}

function commonUnit(units: readonly Unit[]): readonly Unit[] {
  return units.every(({ toBase }) => toBase === units[0]?.toBase) ? units.slice(0, 1) : [];
}

function judgeSum(EG: NumberReading, rows: readonly InputRow[], table: Words, settings: CheckSettings): Outcome {
  const { sum, count, uncounted } = countable(EG, rows);
  const from = commonUnit(rows.map((row) => unitOf(EG, row)));
  if (uncounted.length === 0)
    return judgeEquation(
      { result: EG, expected: sum, worded: sumWords(count, [], table, leftOut(EG, rows, sum, settings)), from },
      settings,
    );
  const found = EG.value * EG.unit.toBase;
  const withTexts = sum + uncounted.reduce((more, row) => more + meantBy(row, unitOf(EG, row)), 0);
  const mayHoldMore = uncounted.some(isDate);
  if (!mayHoldMore && !agree(found, sum, settings) && !agree(found, withTexts, settings)) {
    return judgeEquation({ result: EG, expected: sum, worded: sumWords(count, uncounted, table), from }, settings);
  }
  // The sum is right as far as it goes; what it leaves out is reported by another rule.
  return leftToOthers(uncounted);
}

/** Where the rows stand: those of the calculation sheet itself are in no Table 1. */
function tableOf({ inputs }: CalculationSheet, [first]: readonly InputRow[]): Words {
  const isOfTable = first !== undefined && inputs?.rows.includes(first);
  return isOfTable ? { en: 'Table 1', ja: '表1' } : { en: 'the calculation sheet', ja: '計算シート' };
}

/** The one row, or the one pair of rows, whose electricity is exactly what EG lacks. */
function leftOut(EG: NumberReading, rows: readonly InputRow[], sum: number, settings: CheckSettings): readonly InputRow[] {
  const lacking = sum - EG.value * EG.unit.toBase;
  const isLacking = (some: readonly InputRow[]): boolean => agree(countable(EG, some).sum, lacking, settings);
  if (agree(lacking, 0, settings) || rows.length > MOST_ROWS) return [];
  const ones = rows.map((row) => [row]).filter(isLacking);
  const found = ones.length > 0 ? ones : rows.flatMap((a, index) => rows.slice(index + 1).map((b) => [a, b])).filter(isLacking);
  const [only = []] = found;
  return found.length === 1 && only.length < rows.length ? only : [];
}

/** More rows have pairs that come to the difference by chance. */
const MOST_ROWS = 30;

function sumWords(count: number, uncounted: readonly InputRow[], table: Words, missed: readonly InputRow[] = []): Words {
  const cells = uncounted.map((row) => row.value.at);
  if (missed.length > 0) {
    const names = [...new Set(missed.map(({ parameter }) => shortened(parameter)))].join(', ');
    const places = missed.map(({ value }) => value.at);
    return {
      en: `the sum of ${count} rows of ${table.en} (the difference is exactly ${names} in ${wordCells(places, 'en')})`,
      ja: `${table.ja}の ${count} 行の合計（差は ${wordCells(places, 'ja')} の ${names} とちょうど一致）`,
    };
  }
  return {
    en: `the sum of ${count} row${count === 1 ? '' : 's'} of ${table.en}${cells.length === 0 ? '' : ` (no number in ${wordCells(cells, 'en')})`}`,
    ja: `${table.ja}の ${count} 行の合計${cells.length === 0 ? '' : `（${wordCells(cells, 'ja')} は数値でないため除外）`}`,
  };
}

/** In MWh, what a text in the row means; 0 where it means no electricity. */
function meantBy(row: InputRow, unit: Unit): number {
  const figure = row.value.value.kind === 'text' ? figureInPlaceOfNumber(row.value.value.value) : undefined;
  if (typeof figure !== 'object') return 0;
  return (inUnitOf(figure, unit) ?? 0) * unit.toBase;
}

/** Excel adds up the number behind a date: the sum is not known. */
function isDate({ value: { value: content } }: InputRow): boolean {
  return content.kind === 'text' && figureInPlaceOfNumber(content.value) === 'date';
}

function leftToOthers(rows: readonly InputRow[]): Outcome {
  const cells: readonly CellAddress[] = rows.map((row) => row.value.at);
  const places = wordRanges(cells);
  return notApplicable(
    `The rows of EG hold no number in ${places.en} (see empty-input, text-in-number-cell, number-as-text and cell-error), so the sum is not known.`,
    `EG の行の ${places.ja} が数値でないため合計が定まりません（empty-input、text-in-number-cell、number-as-text、cell-error を参照）。`,
  );
}
