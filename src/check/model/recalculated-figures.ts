/** A report's figures beside what its methodology's equations give for its inputs, at full precision: for people who recalculate by hand. */
import { SYMBOLS, type CalculationSheet, type Extraction, type NumberReading, type SymbolName } from '../../extract/extraction';
import type { Words } from '../../language';
import { inBase, whyNotComparable } from '../units/base-units';
import { agreesRounded, displayedDecimals, isRoundedDown } from '../numbers/displayed-decimals';
import { agree, type CheckSettings } from '../settings';
import { tidy, tidyDifference } from '../numbers/word-number';
import { othersInTotal } from '../others-in-total';
import { whyFactorInDoubt } from '../rules/reference-emissions-mismatch';
import { whyUnitInDoubt } from '../unless-explained';
import { reportModel } from './report-model';
import { SheetModel, type Comparison } from './sheet-model';

/**
 * `exact`: at full precision. `as-shown`: once rounded as its cell shows it. `whole-tonnes`: rounded down to whole tonnes, as credits are.
 * `differs`: neither.
 */
export type Agreement = 'exact' | 'as-shown' | 'whole-tonnes' | 'differs';

export interface RecalculatedFigure {
  /** `Table 3` where there is no symbol. */
  readonly symbol: SymbolName | 'Table 3';
  /** As the sheet states it; absent where it states no number (`whyNoNumber` of its reading says why). */
  readonly stated?: NumberReading;
  /** Of Table 3: its rows, where it has several and so no single cell. */
  readonly rows?: readonly NumberReading[];
  readonly result: Recalculated | { readonly kind: 'not-recalculated'; readonly reason: Words };
}

export interface Recalculated {
  readonly kind: 'recalculated';
  /** In the unit of the cell, without any rounding. */
  readonly value: number;
  /** Stated less recalculated, in the unit of the cell. */
  readonly difference: number;
  readonly agreement: Agreement;
  /** `RE_p = EG * EF_RE`. */
  readonly equation: string;
  /** `figures`: the inputs do not give it (one is a text, say), what the sheet has for the symbols on the right side does. */
  readonly from: 'inputs' | 'figures';
}

/** In the order in which the sheet computes them; Table 3 last, where there is one. */
export function recalculatedFigures(sheet: CalculationSheet, workbook: Extraction, settings: CheckSettings): readonly RecalculatedFigure[] {
  const model = reportModel(sheet, workbook, settings);
  const comparisons = model.bound ? new SheetModel(model.source, model.bound).compare([], 'computed') : [];
  const inputs = new Set(model.bound?.inputs.keys());
  const why = model.because ?? NO_EQUATION;
  const unlessInDoubt = (result: RecalculatedFigure['result'], stated: NumberReading, terms: Terms): RecalculatedFigure['result'] => {
    if (result.kind !== 'recalculated' || result.agreement !== 'differs') return result;
    const { symbols, value } = terms;
    // What fits its own terms differs because of what these are computed from.
    const isAlright = value !== undefined && agree(inBase(stated), value, settings);
    const about = isAlright ? symbols.reduce<readonly string[]>((all, term) => computedFrom(term, comparisons, all), []) : symbols;
    const doubt = whyUnitInDoubt(sheet, settings, about) ?? (about.includes('RE_p') ? whyFactorInDoubt(sheet, settings) : undefined);
    return doubt ? notRecalculated(doubt) : result;
  };
  const figures = SYMBOLS.flatMap((symbol): readonly RecalculatedFigure[] => {
    const stated = sheet.readings[symbol];
    if (stated.kind !== 'number') return stated.kind === 'missing' && isOther(comparisons) ? [] : [{ symbol, result: NO_NUMBER }];
    const comparison = comparisons.find(({ figure }) => figure.symbol === symbol);
    const result = comparison
      ? unlessInDoubt(compared(stated, comparison, settings), stated, termsOf(comparison))
      : notRecalculated(inputs.has(symbol) && model.because === undefined ? INPUT : why);
    return [{ symbol, stated, result }];
  });
  const total = sheet.reportedTotal;
  if (total === undefined || total.kind === 'missing') return figures;
  const rows = (sheet.reportedRows ?? []).flatMap(({ reading }) => (reading.kind === 'number' ? [reading] : []));
  if (total.kind === 'ambiguous' && rows.length > 0) return [...figures, { symbol: 'Table 3', rows, result: notRecalculated(SEVERAL) }];
  if (total.kind !== 'number') return [...figures, { symbol: 'Table 3', result: NO_NUMBER }];
  // Beside an ER_p that is not recalculated, Table 3 is held against the ER_p that stands there.
  const isRecalculated = figures.some(({ symbol, result }) => symbol === 'ER_p' && result.kind === 'recalculated');
  const reductions = comparisons.find(({ figure }) => figure.symbol === 'ER_p');
  const toClaim = isRecalculated ? reductions?.expected : undefined;
  const isShared = (sheet.reportedRows?.length ?? 0) > 1 || othersInTotal(sheet, workbook).length > 0;
  return [
    ...figures,
    {
      symbol: 'Table 3',
      stated: total,
      result: isShared
        ? notRecalculated(SEVERAL)
        : unlessInDoubt(table3(total, toClaim, reductions?.found, settings), total, termsOfTable3(comparisons)),
    },
  ];
}

/** EG and EF_RE belong to displaced electricity: a report of another form is not short of them. */
function isOther(comparisons: readonly Comparison[]): boolean {
  return comparisons.length > 0 && !comparisons.some(({ equation }) => equation.symbols.includes('EG'));
}

/** What a figure is held against by its rule: the symbols, and what the sheet's own figures give. */
interface Terms {
  readonly symbols: readonly string[];
  readonly value: number | undefined;
}

function termsOf({ figure, equation, expectedHere }: Comparison): Terms {
  return { symbols: [figure.symbol, ...equation.symbols], value: expectedHere };
}

function termsOfTable3(comparisons: readonly Comparison[]): Terms {
  return { symbols: ['ER_p'], value: comparisons.find(({ figure }) => figure.symbol === 'ER_p')?.found };
}

/** The symbol, and all that its equation and those of its terms are made of. */
function computedFrom(symbol: string, comparisons: readonly Comparison[], met: readonly string[] = []): readonly string[] {
  if (met.includes(symbol)) return met;
  const terms = comparisons.find(({ figure }) => figure.symbol === symbol)?.equation.symbols ?? [];
  return terms.reduce<readonly string[]>((all, term) => computedFrom(term, comparisons, all), [...met, symbol]);
}

function compared(stated: NumberReading, comparison: Comparison, settings: CheckSettings): RecalculatedFigure['result'] {
  const { expected, expectedHere, equation } = comparison;
  const from = expected === undefined ? 'figures' : 'inputs';
  const value = expected ?? expectedHere;
  if (value === undefined) return notRecalculated(NO_VALUE);
  return whyNot(stated) ?? { ...beside(stated, value, settings), equation: equation.text, from };
}

function whyNot(stated: NumberReading): RecalculatedFigure['result'] | undefined {
  const obstacle = whyNotComparable([stated]);
  return obstacle && notRecalculated(obstacle);
}

/** `expected`: in base units. */
function beside(stated: NumberReading, expected: number, settings: CheckSettings): Omit<Recalculated, 'equation' | 'from'> {
  const value = tidy(expected / stated.unit.toBase);
  return {
    kind: 'recalculated',
    value,
    difference: tidyDifference(stated.value, value),
    agreement: agreementOf(stated, expected, value, settings),
  };
}

function agreementOf(stated: NumberReading, expected: number, value: number, settings: CheckSettings): Agreement {
  if (agree(inBase(stated), expected, settings)) return 'exact';
  if (stated.symbol === 'ER_p' && isRoundedDown(stated.value, value, 0)) return 'whole-tonnes';
  const decimals = displayedDecimals(stated.numberFormat);
  return decimals !== undefined && agreesRounded(stated.value, value, decimals) ? 'as-shown' : 'differs';
}

function table3(
  total: NumberReading,
  expected: number | undefined,
  found: number | undefined,
  settings: CheckSettings,
): RecalculatedFigure['result'] {
  const value = expected ?? found;
  if (value === undefined) return notRecalculated(NO_VALUE);
  const from = expected === undefined ? 'figures' : 'inputs';
  return whyNot(total) ?? { ...beside(total, value, settings), equation: 'Table 3 = ER_p', from };
}

function notRecalculated(reason: Words): RecalculatedFigure['result'] {
  return { kind: 'not-recalculated', reason };
}

const NO_NUMBER: RecalculatedFigure['result'] = {
  kind: 'not-recalculated',
  reason: { en: 'The sheet states no number.', ja: 'シートに数値がありません。' },
};

const INPUT: Words = {
  en: 'An input of the equations: taken as the sheet has it.',
  ja: '計算式の入力値です（シートの値をそのまま使用）。',
};

const NO_EQUATION: Words = { en: 'No equation of the methodology computes it.', ja: 'この数値を求める方法論の計算式がありません。' };

const NO_VALUE: Words = {
  en: 'The equations give no number: an input on the sheets is a text, an error, or cannot be computed here.',
  ja: '計算式の結果が得られません（入力値に文字列・エラー・ここでは計算できないものがあります）。',
};

const SEVERAL: Words = {
  en: 'Table 3 has several rows, or adds up several calculation sheets: see reported-total-mismatch.',
  ja: '表3に複数の行があるか、複数の計算シートの合計です（reported-total-mismatch を参照）。',
};
