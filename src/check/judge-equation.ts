import { addressText } from '../address';
import type { NumberReading, Unit } from '../extract/extraction';
import type { Words } from '../language';
import { isEitherSide } from './numbers/borderline';
import { conversionHint } from './units/conversion-hint';
import { agreesRounded, displayedDecimals, isRoundedDown } from './numbers/displayed-decimals';
import { formulaDecimals } from './numbers/formula-decimals';
import { failedIfAny, PASSED } from './outcomes';
import type { Finding, Outcome } from './rule';
import { agree, type CheckSettings } from './settings';
import { shortened, wordFigure } from './numbers/word-figure';
import { tidy, tidyDifference } from './numbers/word-number';

/** An equation of the methodology: the figure on its left as the sheet has it, and what its right side gives. */
export interface Equation {
  readonly result: NumberReading;
  /** What the result is called; its symbol where unsaid. */
  readonly name?: Words;
  /** The right side's value in base units. */
  readonly expected: number;
  /** The right side in symbols and figures: `EG × EF_RE = 2,400.5 MWh/p × 0.797 tCO2/MWh`. */
  readonly worded: Words;
  /** The units on the right side: those that are multiplied, or the one that its terms share. */
  readonly from?: readonly Unit[];
  /** A sentence on how the figure came to differ, where that is known; it begins with a space in English. */
  readonly cause?: Words;
  /** Whether whole units, rounded down, are an ordinary thing to find: credits are whole tonnes. */
  readonly wholeUnits?: true;
}

/**
 * Passed where both sides agree at full precision. Where they agree only once rounded as the cell shows it or as its own formula rounds
 * it, the finding is information: whether a methodology lets intermediate figures be rounded is not written in any document known to us.
 */
export function judgeEquation(equation: Equation, settings: CheckSettings): Outcome {
  const { result } = equation;
  if (agree(result.value * result.unit.toBase, equation.expected, settings)) return PASSED;
  const expected = equation.expected / result.unit.toBase;
  const rounding = roundingOf(equation, expected, settings);
  return rounding === undefined
    ? failedIfAny([mismatchFinding(equation, expected)])
    : failedIfAny([roundedFinding(equation, expected, rounding)], 'info');
}

/** How the figure came to agree once rounded; undefined where it does not. */
function roundingOf({ result, wholeUnits }: Equation, expected: number, settings: CheckSettings): Words | undefined {
  const agreesAt = (decimals: number | undefined): boolean => decimals !== undefined && agreesRounded(result.value, expected, decimals);
  if (agreesAt(displayedDecimals(result.numberFormat))) return AS_SHOWN;
  if (wholeUnits === true && isRoundedDown(result.value, expected, 0)) return AS_SHOWN;
  const decimals = formulaDecimals(result.formula);
  const turn = /^=\s*ROUND\(/i.test(result.formula ?? '') ? 'halves' : 'wholes';
  if (decimals !== undefined && isEitherSide(result.value, expected, 10 ** -decimals, turn, settings)) return AT_THE_BORDER;
  // Credits are whole units already: rounding these up claims one more, whatever the formula says.
  if (!agreesAt(decimals) || (wholeUnits === true && decimals === 0)) return undefined;
  const places = decimals === 1 ? '1 decimal' : `${decimals} decimals`;
  return {
    en: `it is rounded by its formula to ${places}`,
    ja: `このセルの数式が${decimals === 0 ? '整数' : `小数第${decimals}位まで`}に丸めています`,
  };
}

const AS_SHOWN: Words = { en: 'it matches once rounded', ja: '端数処理をすれば一致します' };

const AT_THE_BORDER: Words = {
  en: 'it is borderline, so near the place of rounding that spreadsheet programs disagree on which side it is',
  ja: '丸めの境界に極めて近い値で、表計算ソフトによって結果が異なります',
};

function mismatchFinding(equation: Equation, expected: number): Finding {
  const { unit, value } = equation.result;
  const difference = wordFigure(tidyDifference(value, expected), unit);
  const cause = equation.cause ?? together(wordFormula(equation.result), conversionHint(value, expected, unit, equation.from));
  return disagreement(equation, expected, (found) => ({
    en: `found ${found} (difference ${difference}).${cause.en}`,
    ja: `となるはずですが、${found} になっています（差 ${difference}）。${cause.ja}`,
  }));
}

/** The formula as it stands in the cell of a wrong figure; a sentence to append. */
export function wordFormula({ formula }: NumberReading): Words {
  if (formula === undefined) return { en: '', ja: '' };
  return { en: ` The formula is “${shortened(formula)}”.`, ja: `数式は「${shortened(formula)}」です。` };
}

export const together = (a: Words, b: Words): Words => ({ en: a.en + b.en, ja: a.ja + b.ja });

function roundedFinding(equation: Equation, expected: number, rounding: Words): Finding {
  return disagreement(equation, expected, (found) => ({
    en: `found ${found}: ${rounding.en}. Make sure that rounding is intended here.`,
    ja: `に対して ${found} です。${rounding.ja}。ここで端数処理をする意図か確認してください。`,
  }));
}

/** `goOn`: the sentence after what was expected, with the figure found. */
function disagreement({ result, worded, name }: Equation, expected: number, goOn: (found: string) => Words): Finding {
  const { unit, value, symbol } = result;
  const called = name ?? { en: symbol, ja: symbol };
  const place = addressText(result.at);
  const due = wordFigure(expected, unit);
  const rest = goOn(wordFigure(value, unit));
  return {
    at: [result.at],
    expected: tidy(expected),
    found: value,
    message: {
      en: `Expected ${called.en} = ${worded.en} = ${due} in ${place}, ${rest.en}`,
      ja: `${place} は ${called.ja} = ${worded.ja} = ${due} ${rest.ja}`,
    },
  };
}
