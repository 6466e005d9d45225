import type { Words } from '../language';
import { scoreOn, type Quantity, type Score } from './score-on';
import { SCALES, type Scale } from './scoring-sheet';

/** What a proposal promises. No figure is below 0: `no-figure` where something else stands. */
export interface Proposal {
  /** In tCO2 a year. */
  readonly reductions?: number | 'no-figure';
  readonly cost?: ProposalCost | 'no-figure';
}

/**
 * The guidebook prints "JPY/t-CO₂ per year" and says neither which money is meant nor over how many years: both are the person's to say, as
 * the application guidelines of the call have it.
 */
export type ProposalCost =
  | { readonly kind: 'per-tonne'; readonly value: number }
  /** In JPY, divided by the reductions of so many years. */
  | { readonly kind: 'amount'; readonly amount: number; readonly years: number };

export type ScaleResult =
  | { readonly kind: 'scored'; readonly scale: Scale; readonly value: number; readonly score: Score }
  | { readonly kind: 'open'; readonly scale: Scale; readonly because: Words };

export function scoreProposal(proposal: Proposal): readonly ScaleResult[] {
  return [onScale(SCALES.reductions, reductionsOf(proposal)), onScale(SCALES['cost-effectiveness'], costOf(proposal))];
}

function onScale(scale: Scale, quantity: Quantity | Words): ScaleResult {
  if ('en' in quantity) return { kind: 'open', scale, because: quantity };
  const value = productOf(quantity.product) / productOf(quantity.divisors);
  return { kind: 'scored', scale, value, score: scoreOn(scale, quantity) };
}

function productOf(figures: readonly number[]): number {
  return figures.reduce((product, figure) => product * figure, 1);
}

function reductionsOf({ reductions }: Proposal): Quantity | Words {
  if (reductions === 'no-figure') return REDUCTIONS_NOT_VALID;
  return reductions === undefined ? NO_REDUCTIONS : { product: [reductions], divisors: [] };
}

function costOf({ reductions, cost }: Proposal): Quantity | Words {
  if (cost === undefined) return NO_COST;
  if (cost === 'no-figure') return COST_NOT_VALID;
  if (cost.kind === 'per-tonne') return { product: [cost.value], divisors: [] };
  if (reductions === undefined) return NO_REDUCTIONS;
  if (reductions === 'no-figure') return REDUCTIONS_NOT_VALID;
  if (cost.years === 0) return NO_YEARS;
  if (reductions === 0) return NOTHING_TO_DIVIDE_BY;
  return { product: [cost.amount], divisors: [reductions, cost.years] };
}

const NO_REDUCTIONS: Words = { en: 'The reductions per year are not given.', ja: '年間の排出削減量が指定されていません。' };
const REDUCTIONS_NOT_VALID: Words = {
  en: 'The reductions per year are not valid: a figure of 0 or more is needed.',
  ja: '年間の排出削減量が正しくありません。0 以上の数値が必要です。',
};
const COST_NOT_VALID: Words = {
  en: 'The cost or its years are not valid: figures of 0 or more are needed.',
  ja: '費用または年数が正しくありません。0 以上の数値が必要です。',
};
const NO_COST: Words = {
  en: 'Neither the cost per tonne nor an amount with its years is given.',
  ja: '1トン当たりの費用も、金額と年数も指定されていません。',
};
const NO_YEARS: Words = { en: 'The years of the amount must be above 0.', ja: '金額の対象年数には 0 より大きい数値が必要です。' };
const NOTHING_TO_DIVIDE_BY: Words = {
  en: 'Without reductions there is no cost per tonne.',
  ja: '排出削減量が 0 のため、1トン当たりの費用は計算できません。',
};
