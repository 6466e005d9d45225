/** Short names of the rules for people: what is looked for, not a sentence that reads as if it had been found. */
import type { RuleId } from './rule';
import type { Words } from '../language';

const TITLES: Readonly<Partial<Record<RuleId, Words>>> = {
  'ambiguous-parameter': { en: 'Figure found in several places', ja: '複数の場所にある数値' },
  'capacity-factor': { en: 'More than the installed capacity can generate', ja: '設備容量に対する発電量' },
  'carried-over-figure': { en: 'Figure of an earlier period', ja: '前の期間と同じ数値' },
  'cell-error': { en: 'Excel error in a cell', ja: 'セルのエラー値' },
  'circular-reference': { en: 'Circular reference', ja: '循環参照' },
  'constant-over-formula': { en: 'Typed figure, or a formula unlike its neighbours', ja: '数式の代わりの数値、周囲と異なる数式' },
  'default-conflict': { en: 'Two different emission factors', ja: '排出係数の食い違い' },
  'duplicate-point': { en: 'Monitoring point entered twice or exchanged', ja: '重複または入れ替わったモニタリングポイント' },
  'duplicate-report': { en: 'Same report in two files', ja: '複数のファイルにある同じ報告書' },
  'duplicate-value': { en: 'Monitored value that stands elsewhere too', ja: '他の箇所と同じモニタリング値' },
  'emission-factor-range': { en: 'Emission factor of an impossible size', ja: 'あり得ない大きさの排出係数' },
  'double-answer': { en: 'Two answers to one check list item', ja: 'チェックリスト項目の二重回答' },
  'emission-reductions-mismatch': { en: 'Emission reductions that do not add up', ja: '排出削減量の計算の不一致' },
  'empty-input': { en: 'Empty monitored value', ja: '空のモニタリング値' },
  'external-link': { en: 'Figure from another workbook', ja: '別のブックへのリンク' },
  'fractional-credits': { en: 'Fraction of a tonne in the total', ja: '合計にある 1 t 未満の端数' },
  'future-period': { en: 'Monitoring period that is not over', ja: '終わっていないモニタリング期間' },
  'generation-sum-mismatch': { en: 'Generation that is not the sum of the inputs', ja: '発電量と入力値の合計の不一致' },
  'gwp-conflict': { en: 'Two values of a GWP', ja: '地球温暖化係数の食い違い' },
  'header-conflict': { en: 'Headers that contradict each other', ja: 'ヘッダーの食い違い' },
  'hidden-content': { en: 'Hidden rows, columns or sheets', ja: '非表示の行・列・シート' },
  'invisible-text': { en: 'Values that are not shown', ja: '表示されない値' },
  'magnitude-slip': { en: 'kWh and MWh mixed up', ja: 'kWh と MWh の取り違え' },
  'manual-calculation': { en: 'Manual calculation', ja: '手動計算' },
  'methodology-version-change': { en: 'Another version of the methodology', ja: '方法論のバージョンの変更' },
  'missing-evidence': { en: 'Missing source, method or frequency', ja: 'データ源・測定方法・頻度の未記入' },
  'missing-description': { en: 'Missing description or reason', ja: '説明または理由の欠落' },
  'missing-indicator-evidence': { en: 'SDG value without evidence', ja: '根拠のない SDG 指標の値' },
  'foreign-reference': { en: 'Reference to the plan or another report', ja: '計画や別の報告への参照' },
  'model-mismatch': { en: 'Formulas that differ from the methodology', ja: '方法論と異なる数式' },
  'number-in-formula': { en: 'Number written into a formula', ja: '数式に書き込まれた数値' },
  'sd-answer-conflict': { en: 'Two SD check lists that disagree', ja: 'SD チェックリスト間の回答の食い違い' },
  'short-sum': { en: 'Sum that leaves out rows', ja: '行が漏れている合計' },
  'missing-parameter': { en: 'Missing figure', ja: '数値の欠落' },
  'negative-input': { en: 'Negative monitored value', ja: '負のモニタリング値' },
  'negative-reductions': { en: 'Negative emission reductions', ja: '負の排出削減量' },
  'number-as-text': { en: 'Number as text', ja: '文字列になっている数値' },
  'period-across-2021': { en: 'Period across the beginning of 2021', ja: '2021年の初めをまたぐ期間' },
  'period-across-years': { en: 'Period across calendar years', ja: '複数の暦年にわたる期間' },
  'period-conflict': { en: 'Different monitoring periods', ja: 'モニタリング期間の食い違い' },
  'period-gap': { en: 'Gap between two reports', ja: '報告書の間の空白期間' },
  'period-overlap': { en: 'Reports that overlap', ja: '報告書の期間の重複' },
  'outdated-sdg-sheet': { en: 'Outdated SDG sheet', ja: '古くなった SDG シート' },
  'plan-as-report': { en: 'Plan in place of a report', ja: '報告ではなく計画' },
  'plan-default-conflict': { en: 'Emission factor other than planned', ja: '計画と異なる排出係数' },
  'plan-deviation': { en: 'Report far from the plan', ja: '計画からの大きな差' },
  'reference-emissions-mismatch': { en: 'Reference emissions that do not add up', ja: 'リファレンス排出量の計算の不一致' },
  'report-conflict': { en: 'Two files with other figures for one period', ja: '同じ期間で数値の異なる報告書' },
  'reported-total-mismatch': { en: 'Table 3 that is not ER_p', ja: '表3と ER_p の不一致' },
  'reversed-period': { en: 'Period that ends before it begins', ja: '初日と末日が逆の期間' },
  'rounded-display': { en: 'Digits that are not shown', ja: '表示されていない桁' },
  'stale-value': { en: 'Saved result that is out of date', ja: '古い計算結果' },
  'text-in-number-cell': { en: 'Words in place of a monitored value', ja: 'モニタリング値の代わりの文字列' },
  'typed-default': { en: 'Typed default value', ja: '直接入力されたデフォルト値' },
  'unanswered-item': { en: 'Unanswered check list item', ja: 'チェックリストの未回答項目' },
  'unexpected-project-emissions': { en: 'Unexpected project emissions', ja: '想定外のプロジェクト排出量' },
  'unexpected-unit': { en: 'Unexpected unit', ja: '想定外の単位' },
  'unit-conflict': { en: 'Two units for one figure', ja: '一つの数値に二つの単位' },
  'unknown-monitoring-option': { en: 'Unknown monitoring option', ja: '不明なモニタリングオプション' },
  'unlisted-default': { en: 'Emission factor that is not in the list', ja: '一覧にない排出係数' },
  'unreadable-period': { en: 'Monitoring period that cannot be read', ja: '読み取れないモニタリング期間' },
  'unused-parameter': { en: 'Parameter that no formula uses', ja: '計算に使われていないパラメータ' },
  'yield-deviation': { en: 'Yield far from earlier periods', ja: '過去の期間からの発電量の大きな差' },
  'zero-input': { en: 'Monitored value of zero', ja: '0 のモニタリング値' },
};

/** A rule without a title of its own is named by its id: `number-as-text` → `Number as text`. */
export function ruleTitle(rule: RuleId): Words {
  const words = rule.replaceAll('-', ' ');
  const spoken = words.charAt(0).toUpperCase() + words.slice(1);
  return TITLES[rule] ?? { en: spoken, ja: spoken };
}

/** What to look for among the findings, inside a sentence: “Two units for one figure”, 「一つの数値に二つの単位」. */
export function ruleTitles(rules: readonly RuleId[]): Words {
  const titles = rules.map(ruleTitle);
  return { en: titles.map(({ en }) => `“${en}”`).join(', '), ja: titles.map(({ ja }) => `「${ja}」`).join('') };
}
