/**
 * What the rules look at, as items of section A.3 of a verification report. The form's own items are not in any public source that could be
 * reached, so this grouping is ours and the working paper says so.
 */
import type { RuleId } from '../check/rule';
import type { Words } from '../language';

export const ITEM_IDS = ['identity', 'period', 'data', 'factors', 'calculation', 'plausibility', 'workbook', 'sd', 'outside'] as const;
export type ItemId = (typeof ITEM_IDS)[number];

export const ITEM_NAMES: Readonly<Record<ItemId, Words>> = {
  identity: { en: 'Identification of project, methodology and form', ja: 'プロジェクト・方法論・様式の特定' },
  period: { en: 'Monitoring period', ja: 'モニタリング期間' },
  data: { en: 'Monitored data and units', ja: 'モニタリングデータと単位' },
  factors: { en: 'Emission factors and default values', ja: '排出係数・デフォルト値' },
  calculation: { en: 'Calculation of emission reductions', ja: '排出削減量の計算' },
  plausibility: { en: 'Plausibility against plan and capacity', ja: '計画・設備容量との整合' },
  workbook: { en: 'State of the workbook', ja: 'ブックの状態' },
  sd: { en: 'Sustainable development', ja: '持続可能な開発' },
  outside: { en: "What no rule looks at, and the verifier's own findings", ja: 'ルールの対象外の事項と検証者独自の指摘' },
};

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
  factors: ['emission-factor-range', 'unlisted-default', 'default-conflict', 'typed-default', 'plan-default-conflict'],
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
    'model-mismatch',
    'stale-value',
    'circular-reference',
  ],
  plausibility: ['plan-deviation', 'capacity-factor'],
  workbook: ['hidden-content', 'external-link', 'rounded-display', 'manual-calculation', 'invisible-text'],
  sd: ['outdated-sdg-sheet', 'missing-indicator-evidence', 'unanswered-item', 'double-answer', 'missing-description'],
  outside: [],
};

const ITEM_OF: ReadonlyMap<RuleId, ItemId> = new Map(ITEM_IDS.flatMap((item) => RULES_OF[item].map((rule) => [rule, item] as const)));

/** A rule that nobody has grouped stands with what is outside the others, never nowhere. */
export function itemOf(rule: RuleId | undefined): ItemId {
  return ITEM_OF.get(rule ?? '') ?? 'outside';
}

/** Whether a rule has an item of its own: a test asks for every rule. */
export function isGrouped(rule: RuleId): boolean {
  return ITEM_OF.has(rule);
}
