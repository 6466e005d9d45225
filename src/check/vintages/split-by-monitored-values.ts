import { ruleTitles } from '../rule-title';
import { addressText } from '../../address';
import type { CalculationSheet, Extraction, NumberReading } from '../../extract/extraction';
import { CellMap } from '../../formula/cell-map';
import type { CellSource } from '../../formula/cell-source';
import { evaluatorOf, type Evaluation } from '../../formula/evaluate-formula';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { inBase } from '../units/base-units';
import { calculationSource } from '../model/calculation-source';
import { followFormulas } from '../model/follow-formulas';
import { randomNumbers } from '../model/random-numbers';
import { wordRanges } from '../cells/word-ranges';
import { datedAmounts, type DatedAmount } from './dated-amounts';
import type { DatedCell } from './dates-at-heads';
import { inARow } from '../in-a-row';
import type { Slice } from './slices-of';
import { inTonnes, type Split } from './split';
import { sumFormula } from './sum-formula';
import { wordOddHeads } from './word-odd-heads';

/** The split, or why there is none. */
export type MonitoredSplit =
  | { readonly split: Split; readonly lines: readonly (readonly DatedCell[])[]; readonly because?: never }
  | { readonly split?: never; readonly because: Words };

/**
 * By what the sheet's own formulas give for ER_p from the values of each slice alone. That is the slice's share only where the shares add
 * up to ER_p, as they do where it is a sum over the monitored values; what does not come from a dated value (PE_p as one figure, say)
 * is shared out by days.
 */
export function splitByMonitoredValues(
  sheet: CalculationSheet,
  figure: NumberReading,
  slices: readonly Slice[],
  workbook: Extraction,
): MonitoredSplit {
  const source = calculationSource(sheet, workbook);
  const { amounts: dated, oddHeads, lines } = datedAmounts(sheet, figure, slices, source);
  const undatedLog = wordOddHeads(oddHeads, slices);
  if (dated.length === 0) return { because: undatedLog ?? NOTHING_DATED };
  const valueWith = figureUnder(figure, source);
  const parts = partsWith(dated, (amount) => amount.value, slices, valueWith);
  if (parts === undefined) return { because: NOT_COMPUTED };
  const { whole, undated, shares } = parts;
  const tolerance = TOLERANCE * Math.max(Math.abs(whole), 1);
  if (Math.abs(shares.reduce((sum, share) => sum + share, undated) - whole) > tolerance) return { because: NOT_ADDITIVE };
  if (Math.abs(whole - undated) <= tolerance) return { because: undatedLog ?? NOTHING_DATED };
  // The sheet may round on its way to ER_p; a saved result that is another figure is not one to share out by its formulas.
  const isRounded = Math.abs(whole - figure.value) * figure.unit.toBase >= 1;
  const roundings = isRounded ? roundingsBelow(figure, source) : [];
  if (isRounded && roundings.length === 0) return { because: OUT_OF_DATE };
  const scale = inBase(figure) / whole;
  const days = slices.reduce((sum, slice) => sum + slice.days, 0);
  const isUndated = Math.abs(undated) > tolerance;
  const guessed = dated.filter(({ isGuessed }) => isGuessed);
  const ofSlice = (index: number): readonly DatedAmount[] => dated.filter((amount) => (amount.shares[index] ?? 0) > 0);
  const canBeLinked = guessed.length === 0 && !isUndated && !isRounded && isProportional(dated, slices, valueWith);
  return {
    lines,
    split: {
      basis: 'monitored',
      isEstimate: isUndated || isRounded || guessed.length > 0,
      how: inARow(wordsFor(figure, dated, guessed, isUndated, roundings), isUndated ? undatedLog : undefined),
      parts: slices.map((slice, index) => {
        const cells = ofSlice(index).map(({ at }) => at);
        const formula = canBeLinked
          ? sumFormula(
              inTonnes(figure),
              cells,
              dated.map(({ at }) => at),
            )
          : undefined;
        return {
          tonnes: ((shares[index] ?? 0) + (undated * slice.days) / days) * scale,
          cells: [figure.at, ...cells],
          ...(formula === undefined ? {} : { formula }),
        };
      }),
    },
  };
}

/** What doubles lose in adding up a log. */
const TOLERANCE = 1e-9;

/** ER_p, in its own unit, for other values in the dated cells; undefined where it is no number. */
type ValueWith = (amounts: readonly DatedAmount[], valueOf: (amount: DatedAmount) => number) => number | undefined;

function figureUnder(figure: NumberReading, source: CellSource): ValueWith {
  const evaluator = evaluatorOf(source, { withoutRounding: true });
  return (amounts, valueOf) => {
    const replaced = new CellMap<number>();
    for (const amount of amounts) replaced.set(amount.at, valueOf(amount));
    const value = evaluator.calculation(replaced)(figure.at);
    return value.kind === 'number' ? value.value : undefined;
  };
}

/** Where roundings make ER_p what it is saved as; none where its formulas give something else even with them. */
function roundingsBelow(figure: NumberReading, source: CellSource): readonly CellAddress[] {
  const unchanged = new CellMap<number>();
  const [rounded, exact] = [evaluatorOf(source), evaluatorOf(source, { withoutRounding: true })].map((one) => one.calculation(unchanged));
  if (rounded === undefined || exact === undefined) return [];
  const value = rounded(figure.at);
  if (value.kind !== 'number' || Math.abs(value.value - figure.value) > TOLERANCE * Math.max(Math.abs(figure.value), 1)) return [];
  const { formulas } = followFormulas(source, [figure.at], () => false);
  return formulas.flatMap(({ at, tree }) =>
    tree !== undefined && [...partsOf(tree)].some(isRounding) && differ(rounded(at), exact(at)) ? [at] : [],
  );
}

const isRounding = (part: FormulaTree): boolean => part.kind === 'call' && /^(?:ROUND|ROUNDUP|ROUNDDOWN|TRUNC|INT)$/.test(part.name);

const differ = (one: Evaluation, other: Evaluation): boolean =>
  one.kind === 'number' && other.kind === 'number' && Math.abs(one.value - other.value) > TOLERANCE * Math.max(Math.abs(one.value), 1);

interface Parts {
  readonly whole: number;
  /** What is left where all dated values are 0. */
  readonly undated: number;
  /** Of each slice, without `undated`. */
  readonly shares: readonly number[];
}

function partsWith(
  dated: readonly DatedAmount[],
  valueOf: (amount: DatedAmount) => number,
  slices: readonly Slice[],
  valueWith: ValueWith,
): Parts | undefined {
  const [whole, undated] = [valueWith(dated, valueOf), valueWith(dated, () => 0)];
  if (whole === undefined || undated === undefined) return undefined;
  const shares = slices.map((_, index) => valueWith(dated, (amount) => valueOf(amount) * (amount.shares[index] ?? 0)));
  if (!shares.every((share) => share !== undefined)) return undefined;
  return { whole, undated, shares: shares.map((share) => share - undated) };
}

/** Whether ER_p goes with the plain sum of the values, whatever they are: tried with others, so that a formula may say so. */
function isProportional(dated: readonly DatedAmount[], slices: readonly Slice[], valueWith: ValueWith): boolean {
  const next = randomNumbers(1);
  const drawn = new Map(dated.map((amount) => [amount, (Math.abs(amount.value) + 1) * (0.5 + next())]));
  const valueOf = (amount: DatedAmount): number => drawn.get(amount) ?? 0;
  const parts = partsWith(dated, valueOf, slices, valueWith);
  if (parts === undefined) return false;
  const sum = dated.reduce((total, amount) => total + valueOf(amount), 0);
  return slices.every((_, index) => {
    const own = dated.reduce((total, amount) => total + valueOf(amount) * (amount.shares[index] ?? 0), 0);
    return Math.abs((parts.shares[index] ?? 0) - (parts.whole * own) / sum) <= TOLERANCE * Math.max(Math.abs(parts.whole), 1);
  });
}

function wordsFor(
  figure: NumberReading,
  dated: readonly DatedAmount[],
  guessed: readonly DatedAmount[],
  isUndated: boolean,
  roundings: readonly CellAddress[],
): Words {
  const at = addressText(figure.at);
  const from = wordRanges(dated.map((amount) => amount.at));
  const first = guessed[0];
  const rounded = roundings.length === 0 ? undefined : wordRanges(roundings);
  const [isEn, isJa] = guessed.length > 0 || isUndated || roundings.length > 0 ? ['In part an estimate: ', '一部推計: '] : ['', ''];
  const row = first && addressText(first.at);
  const en = [
    `${isEn}ER_p (${at}) by the dated monitored values (${from.en}).`,
    ...(row === undefined
      ? []
      : [
          `Values that are not about the days of one vintage alone (${row}${guessed.length > 1 ? ' and others' : ''}) were shared out by days.`,
        ]),
    ...(isUndated ? ['What of ER_p does not depend on dated values was shared out by days.'] : []),
    ...(rounded ? [`What is rounded off or up in ${rounded.en} was shared out in proportion.`] : []),
  ];
  const ja = [
    `${isJa}日付のある計測値（${from.ja}）により ER_p（${at}）を分けました。`,
    ...(row === undefined
      ? []
      : [`一つのビンテージの日だけのものと言えない値（${row}${guessed.length > 1 ? ' など' : ''}）は日数で按分しました。`]),
    ...(isUndated ? ['ER_p のうち日付のある値によらない部分は日数で按分しました。'] : []),
    ...(rounded ? [`${rounded.ja} の端数処理による差は比例配分しました。`] : []),
  ];
  return { en: en.join(' '), ja: ja.join('') };
}

const NOTHING_DATED: Words = {
  en: 'No monitored value below ER_p is dated more finely than the monitoring period.',
  ja: 'ER_p の計算に使われる計測値に、モニタリング期間より細かい日付がありません。',
};
const NOT_COMPUTED: Words = {
  en: 'Monitored values are dated, but the formulas of ER_p could not be computed with those of one vintage alone.',
  ja: '計測値に日付はありますが、一つのビンテージの値だけで ER_p の数式を計算できません。',
};
const NOT_ADDITIVE: Words = {
  en: 'Monitored values are dated, but ER_p is no sum over them: those of each vintage do not add up to it.',
  ja: '計測値に日付はありますが、ER_p はその合計ではなく、ビンテージごとの値を足しても ER_p になりません。',
};
const STALE = ruleTitles(['stale-value']);
const OUT_OF_DATE: Words = {
  en: `Monitored values are dated, but the saved ER_p is not what its formulas give (see ${STALE.en}).`,
  ja: `計測値に日付はありますが、保存されている ER_p が数式の結果と一致しません（${STALE.ja}を参照）。`,
};
