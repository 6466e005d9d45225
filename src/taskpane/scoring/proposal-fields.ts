import { numberInText } from '../../check/numbers/number-in-text';
import type { Proposal, ProposalCost } from '../../score/score-proposal';

/** What stands in the calculator's fields: it outlasts the panel, not the pane. */
export interface ProposalFields {
  readonly reductions: string;
  readonly costBy: ProposalCost['kind'];
  readonly perTonne: string;
  readonly amount: string;
  readonly years: string;
}

export const NO_FIELDS: ProposalFields = { reductions: '', costBy: 'amount', perTonne: '', amount: '', years: '' };

/** A figure of 0 or more; `empty` where nothing is typed, `no-figure` for anything else. */
export function figureIn(text: string): number | 'empty' | 'no-figure' {
  if (text.trim() === '') return 'empty';
  const found = numberInText(text);
  return found?.unit === '' && found.value >= 0 ? found.value : 'no-figure';
}

export function proposalOf({ reductions, costBy, perTonne, amount, years }: ProposalFields): Proposal {
  const promised = figureIn(reductions);
  const cost = costBy === 'per-tonne' ? perTonneOf(figureIn(perTonne)) : amountOf(figureIn(amount), figureIn(years));
  return { ...(promised === 'empty' ? {} : { reductions: promised }), ...(cost ? { cost } : {}) };
}

type Figure = ReturnType<typeof figureIn>;

function perTonneOf(value: Figure): Proposal['cost'] {
  if (value === 'no-figure') return value;
  return typeof value === 'number' ? { kind: 'per-tonne', value } : undefined;
}

function amountOf(amount: Figure, years: Figure): Proposal['cost'] {
  if (amount === 'no-figure' || years === 'no-figure') return 'no-figure';
  return typeof amount === 'number' && typeof years === 'number' ? { kind: 'amount', amount, years } : undefined;
}
