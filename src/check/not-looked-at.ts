import type { Words } from '../language';

/** What no rule looks at yet (docs/limits.md): said wherever nothing was found, so that green is not taken for more than it is. */
export const NOT_LOOKED_AT: Words = {
  en: 'Not looked at yet: the total in Table 3, the monitoring period, hidden rows, the plan against the report, and others. Rules are still being added.',
  ja: 'Table 3 の合計、モニタリング期間、非表示の行、計画と報告の照合などは、まだチェックの対象ではありません。ルールは順次追加しています。',
};
