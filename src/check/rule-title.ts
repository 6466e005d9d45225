/** Short names of the rules for people: what is looked for, not a sentence that reads as if it had been found. */
import type { RuleId } from './rule';
import type { Words } from '../language';

const TITLES: Readonly<Partial<Record<RuleId, Words>>> = {
  'ambiguous-parameter': { en: 'Figure found in several places', ja: '複数の場所にある数値' },
  'cell-error': { en: 'Excel error in a cell', ja: 'セルのエラー値' },
  'constant-over-formula': { en: 'Typed figure in place of a formula', ja: '数式の代わりに入力された数値' },
  'default-conflict': { en: 'Two different emission factors', ja: '排出係数の食い違い' },
  'emission-reductions-mismatch': { en: 'Emission reductions that do not add up', ja: '排出削減量の計算の不一致' },
  'generation-sum-mismatch': { en: 'Generation that is not the sum of the inputs', ja: '発電量と入力値の合計の不一致' },
  'missing-parameter': { en: 'Missing figure', ja: '数値の欠落' },
  'negative-reductions': { en: 'Negative emission reductions', ja: '負の排出削減量' },
  'number-as-text': { en: 'Number as text', ja: '文字列になっている数値' },
  'plan-as-report': { en: 'Plan in place of a report', ja: '報告ではなく計画' },
  'reference-emissions-mismatch': { en: 'Reference emissions that do not add up', ja: 'リファレンス排出量の計算の不一致' },
  'unexpected-project-emissions': { en: 'Unexpected project emissions', ja: '想定外のプロジェクト排出量' },
  'unexpected-unit': { en: 'Unexpected unit', ja: '想定外の単位' },
  'unlisted-default': { en: 'Emission factor that is not in the list', ja: '一覧にない排出係数' },
};

/** A rule without a title of its own is named by its id: `number-as-text` → `Number as text`. */
export function ruleTitle(rule: RuleId): Words {
  const words = rule.replaceAll('-', ' ');
  const spoken = words.charAt(0).toUpperCase() + words.slice(1);
  return TITLES[rule] ?? { en: spoken, ja: spoken };
}
