import type { RuleId } from '../check/rule';
import { PAPER_ITEMS, type ItemId } from '../our-sheets/working-paper';

export const ITEM_IDS = Object.keys(PAPER_ITEMS) as readonly ItemId[];

const RULES_OF: Readonly<Record<ItemId, readonly RuleId[]>> = {
  identity: [
    'missing-parameter',
    'ambiguous-parameter',
    'header-conflict',
    'plan-as-report',
    'methodology-version-change',
    'duplicate-report',
    'report-conflict',
  ],
  period: [
    'unreadable-period',
    'period-conflict',
    'reversed-period',
    'period-across-2021',
    'period-across-years',
    'period-overlap',
    'period-gap',
    'future-period',
  ],
  data: [
    'unexpected-unit',
    'unit-conflict',
    'magnitude-slip',
    'empty-input',
    'number-as-text',
    'negative-input',
    'cell-error',
    'text-in-number-cell',
    'zero-input',
    'duplicate-point',
    'duplicate-value',
    'unknown-monitoring-option',
    'missing-evidence',
  ],
  factors: ['emission-factor-range', 'unlisted-default', 'default-conflict', 'typed-default', 'plan-default-conflict', 'gwp-conflict'],
  calculation: [
    'generation-sum-mismatch',
    'reference-emissions-mismatch',
    'unexpected-project-emissions',
    'emission-reductions-mismatch',
    'negative-reductions',
    'reported-total-mismatch',
    'fractional-credits',
    'constant-over-formula',
    'foreign-reference',
    'number-in-formula',
    'short-sum',
    'unused-parameter',
    'model-mismatch',
    'stale-value',
    'circular-reference',
  ],
  plausibility: ['plan-deviation', 'yield-deviation', 'carried-over-figure', 'capacity-factor'],
  workbook: ['hidden-content', 'external-link', 'rounded-display', 'manual-calculation', 'invisible-text'],
  sd: ['outdated-sdg-sheet', 'missing-indicator-evidence', 'unanswered-item', 'double-answer', 'missing-description', 'sd-answer-conflict'],
  outside: [],
};

const ITEM_OF: ReadonlyMap<RuleId, ItemId> = new Map(ITEM_IDS.flatMap((item) => RULES_OF[item].map((rule) => [rule, item] as const)));

/** A rule that nobody has grouped stands with what is outside the others, never nowhere. */
export function itemOf(rule: RuleId | undefined): ItemId {
  return ITEM_OF.get(rule ?? '') ?? 'outside';
}
