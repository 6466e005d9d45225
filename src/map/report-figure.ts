import { addressText } from '../address';
import type { CheckRun } from '../check/check-run';
import { inARow } from '../check/in-a-row';
import type { RuleId } from '../check/rule';
import { whyWithout } from '../check/why-without';
import {
  BASE_UNITS,
  cellsOf,
  type CalculationSheet,
  type NumberReading,
  type Reading,
  type SummedReading,
  type SymbolName,
  type Unit,
} from '../extract/extraction';
import type { Words } from '../language';
import { tidy } from '../check/numbers/word-number';
import type { CellContent } from '../workbook';
import { doubtsOf, questionsOf } from './doubts';
import type { ReportFigure } from './guidance/guidance-row';
import type { IndicatorValue } from './sdg-profile';

type Figure = NumberReading | SummedReading;

/** Which reading answers a figure, and the dimension its unit must have: MWh for 7.2, tCO2 for the emission reductions. */
const SOURCES = {
  're-electricity': { symbol: 'EG', dimension: 'electricity' },
  'co2-reduction': { symbol: 'ER_p', dimension: 'emissions' },
} as const satisfies Record<ReportFigure, { symbol: SymbolName; dimension: Unit['dimension'] }>;

/**
 * The figure of the reports in MWh or tCO2, as value and formula. Several reports (methodologies of one project) are added up.
 * One report without a usable number makes the whole unavailable: a partial sum would pass for the total.
 */
export function reportFigure(figure: ReportFigure, reports: readonly CalculationSheet[], checks: CheckRun): IndicatorValue {
  const { symbol, dimension } = SOURCES[figure];
  const usable: { readonly reading: Figure; readonly report: CalculationSheet }[] = [];
  for (const report of reports) {
    const reading = report.readings[symbol];
    const reason = whyUnusable(reading, report, dimension);
    if (reason) return { kind: 'unavailable', symbol, reason, at: cellsOf(reading) };
    if (reading.kind === 'number' || reading.kind === 'summed') usable.push({ reading, report });
  }
  return {
    kind: 'monitored',
    symbol,
    value: added(usable.map(({ reading }) => converted(reading))),
    formula: `=${usable.map(({ reading }) => term(reading)).join('+')}`,
    at: usable.flatMap(({ reading }) => cellsOf(reading)),
    doubts: [...new Set(usable.flatMap(({ reading, report }) => doubtsOf(reading, report, checks)))],
    ...asked(usable.flatMap(({ reading, report }) => questionsOf(reading, report, checks))),
  };
}

function asked(rules: readonly RuleId[]): { readonly questions?: readonly RuleId[] } {
  return rules.length === 0 ? {} : { questions: [...new Set(rules)] };
}

function converted(reading: Figure): number {
  return reading.unit.toBase === 1 ? reading.value : tidy(reading.value * reading.unit.toBase);
}

/** One figure as the workbook gives it, a sum in the 15 digits that Excel keeps. */
function added([first = 0, ...others]: readonly number[]): number {
  return others.length === 0 ? first : tidy(others.reduce((sum, value) => sum + value, first));
}

/** The same arithmetic as `converted`, so that value and formula cannot differ. */
function term(reading: Figure): string {
  const cells = cellFormula(reading);
  if (reading.unit.toBase === 1) return cells;
  return reading.kind === 'number' ? `${cells}*${reading.unit.toBase}` : `(${cells})*${reading.unit.toBase}`;
}

/** Without the leading `=`. */
export function cellFormula(reading: Figure): string {
  return cellsOf(reading).map(addressText).join('+');
}

function whyUnusable(reading: Reading, report: CalculationSheet, dimension: 'electricity' | 'emissions'): Words | undefined {
  if (reading.kind === 'number' || reading.kind === 'summed') return whyNotConvertible(reading, dimension);
  return inARow(dimension === 'electricity' && whyWithout(report, 'EG') ? NO_GENERATION : undefined, whyNoNumber(reading, report));
}

const NO_GENERATION: Words = { en: 'The report has no figure of electricity generated.', ja: 'この報告書に発電量の数値はありません。' };

/** Why a reading is no number: what was looked for or what stands there, and where. */
export function whyNoNumber(reading: Exclude<Reading, Figure>, report: CalculationSheet): Words {
  const { symbol } = reading;
  switch (reading.kind) {
    case 'missing':
      return (
        whyWithout(report, symbol) ?? {
          en: `${symbol} was not found on "${report.sheet}".`,
          ja: `「${report.sheet}」に${symbol}が見つかりません。`,
        }
      );
    case 'ambiguous': {
      const cells = reading.at.map(addressText);
      return {
        en: `${symbol} stands in several cells: ${cells.join(', ')}.`,
        ja: `${symbol}が複数のセルにあります：${cells.join('、')}。`,
      };
    }
    case 'unusable': {
      const found = contentWords(reading.content);
      const cell = addressText(reading.at);
      return {
        en: `${symbol} is not a number: ${cell} holds ${found.en}.`,
        ja: `${symbol}が数値ではありません：${cell}は${found.ja}です。`,
      };
    }
  }
}

function whyNotConvertible(reading: Figure, dimension: 'electricity' | 'emissions'): Words | undefined {
  const cell = cellFormula(reading);
  if (!Number.isFinite(reading.value)) {
    return { en: `${reading.symbol} in ${cell} is not a finite number.`, ja: `${cell}の${reading.symbol}は有限の数値ではありません。` };
  }
  if (reading.unit.dimension === dimension) return undefined;
  const wanted = BASE_UNITS[dimension];
  const written = reading.unit.text;
  return written === ''
    ? {
        en: `${reading.symbol} in ${cell} has no unit, so it cannot be given in ${wanted}.`,
        ja: `${cell}の${reading.symbol}に単位がないため、${wanted}で表示できません。`,
      }
    : {
        en: `The unit of ${reading.symbol} in ${cell} is "${written}", which cannot be turned into ${wanted}.`,
        ja: `${cell}の${reading.symbol}の単位「${written}」は${wanted}に換算できません。`,
      };
}

function contentWords(content: CellContent): Words {
  switch (content.kind) {
    case 'empty':
      return { en: 'nothing', ja: '空白' };
    case 'number':
      return { en: String(content.value), ja: `「${content.value}」` };
    case 'text':
      return { en: `the text "${content.value}"`, ja: `文字列「${content.value}」` };
    case 'boolean':
      return { en: content.value ? 'TRUE' : 'FALSE', ja: content.value ? 'TRUE' : 'FALSE' };
    case 'error':
      return { en: `the error ${content.code}`, ja: `エラー値${content.code}` };
    case 'uncomputed':
      return { en: 'a formula that has not been calculated', ja: '未計算の数式' };
  }
}
