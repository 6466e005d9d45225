import { addressText } from '../../address';
import type { CalculationSheet, InputRow, NumberReading, Unit } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { isExpectedUnit, whyNotComparable } from '../units/base-units';
import { changeFigure, changeInput, KWH } from '../examples/example-changes';
import { judgeEquation } from '../judge-equation';
import { countable, unitOf } from '../inputs/countable';
import { generationRows } from '../inputs/generation-rows';
import { sumSlip } from '../inputs/sum-slip';
import { wordSumSlip } from '../inputs/word-sum-slip';
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

function commonUnit(units: readonly Unit[]): readonly Unit[] {
  return units.every(({ toBase }) => toBase === units[0]?.toBase) ? units.slice(0, 1) : [];
}

function judgeSum(EG: NumberReading, rows: readonly InputRow[], table: Words, settings: CheckSettings): Outcome {
  const { sum, count, uncounted } = countable(EG, rows);
  const from = commonUnit(rows.map((row) => unitOf(EG, row)));
  const judged = (): Outcome => {
    const slip = sumSlip(EG, rows, settings);
    const cause = slip && wordSumSlip(slip, EG);
    return judgeEquation({ result: EG, expected: sum, worded: sumWords(count, uncounted, table), from, ...(cause && { cause }) }, settings);
  };
  if (uncounted.length === 0) return judged();
  const found = EG.value * EG.unit.toBase;
  const withTexts = sum + uncounted.reduce((more, row) => more + meantBy(row, unitOf(EG, row)), 0);
  const mayHoldMore = uncounted.some(isDate);
  if (!mayHoldMore && !agree(found, sum, settings) && !agree(found, withTexts, settings)) {
    return judged();
  }
  // The sum is right as far as it goes; what it leaves out is reported by another rule.
  return leftToOthers(uncounted);
}

/** Where the rows stand: those of the calculation sheet itself are in no Table 1. */
function tableOf({ inputs }: CalculationSheet, [first]: readonly InputRow[]): Words {
  const isOfTable = first !== undefined && inputs?.rows.includes(first);
  return isOfTable ? { en: 'Table 1', ja: '表1' } : { en: 'the calculation sheet', ja: '計算シート' };
}

function sumWords(count: number, uncounted: readonly InputRow[], table: Words): Words {
  const cells = uncounted.map((row) => row.value.at);
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
