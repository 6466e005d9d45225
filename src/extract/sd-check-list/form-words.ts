/** The words by which the SD implementation plan and report forms are known, as `looseText` gives them. */
import { remembered } from '../../remembered';

/** Titles of the documents: `JCM Sustainable Development Implementation Report Form`; Mongolia's former forms say Contribution. */
const TITLE =
  /sustainable development (implementation|contribution) (plan|report)|\bsd ?i[pr]\b|持続可能な開発(へ|に|の|実施|貢献|影響)?.{0,12}(計画|報告)|sd ?(実施|貢献)?(計画|報告)書?/;
/** The heading of the list itself. */
const HEADING =
  /check ?-?list for (the )?contributions? to (sd|sustainable development)|(sd|持続可能な開発).{0,12}チェック ?(リスト|シート)|チェック ?(リスト|シート).{0,12}(sd|持続可能な開発)/;
const PLAN = /implementation plan|contribution plan|\bsd ?ip\b|計画/;
const REPORT = /implementation report|contribution report|\bsd ?ir\b|報告/;
/** Titles stand alone: a sentence that mentions the form is none. */
const LONGEST_TITLE = 120;

export interface FormTitle {
  readonly isDocument: boolean;
  readonly kind?: 'plan' | 'report';
}

export function formTitle(loose: string): FormTitle | undefined {
  if (loose.length > LONGEST_TITLE) return undefined;
  const isDocument = TITLE.test(loose);
  if (!isDocument && !HEADING.test(loose)) return undefined;
  const [isPlan, isReport] = [PLAN.test(loose), REPORT.test(loose)];
  return { isDocument, ...(isPlan === isReport ? {} : { kind: isPlan ? ('plan' as const) : ('report' as const) }) };
}

/** Over the boxes of a form with both stages side by side. */
export function stageOf(loose: string): 'plan' | 'report' | undefined {
  if (/^(at )?registration|^plan\b|^登録|^計画/.test(loose)) return 'plan';
  return /^(at )?monitoring|^report\b|^モニタリング|^報告/.test(loose) ? 'report' : undefined;
}

/** In the order in which they are asked: `該当ありの場合の説明` is a description. */
const COLUMN_WORDS = {
  number: /^(no\.?|#|number|nr\.?|reference( no\.?)?|番号|項番|項目番号)$/,
  category: /^(categor(y|ies)|areas?|fields?|groups?|aspects?)\b|^(区分|分類|分野|カテゴリ)/,
  item: /^((check ?-?(list )?)?items?|indicators?)\b|^(チェック|確認)?項目/,
  description:
    /^if ["“”'「]?identified|^(description|explanation|comments?|remarks?|details?|evidence|reasons?)\b|説明|内容|記述|備考|コメント|理由/,
  notIdentified: /^not[ -]?identified\b|^(該当|特定|影響)し?(なし|無し|ない|せず|されず|されない|されていない)/,
  identified: /^identified\b|^(該当|特定|影響)(あり|有り|する|される|された|済み?)/,
} as const;
export type FormColumn = keyof typeof COLUMN_WORDS;

export const formColumn = remembered((loose): FormColumn | undefined =>
  (Object.keys(COLUMN_WORDS) as FormColumn[]).find((column) => COLUMN_WORDS[column].test(loose)),
);

/** An answer as a word of its own: as the head of a box would say it, and nothing more. */
export function answerInWords(loose: string): 'notIdentified' | 'identified' | undefined {
  if (!/^(not[ -]?)?identified\.?$|^(該当|特定|影響)[^、。\s]{1,8}$/.test(loose)) return undefined;
  const column = formColumn(loose);
  return column === 'notIdentified' || column === 'identified' ? column : undefined;
}

/** A chapter of the form, in `plainText`: what follows is another list. */
export function isChapter(text: string): boolean {
  return /^[A-Z]\.\s?(\d|\p{L})/u.test(text);
}
