/** What `redact` prints for people: what was done, what stands against it, and what to do then. */
import { addressText } from '../address';
import type { Language, Words } from '../language';
import { addressList, rangeText } from '../redact/address-list';
import type { Addition, ClearedKind, Proposal, Redaction, Remains, Reveal } from '../redact/redaction';
import { ADDITION_WORDS, CLEARED_WORDS, FROZEN_WORDS, NOT_SEARCHED_WORDS, REMAINS_WORDS, REVEAL_WORDS } from '../redact/redaction-words';
import type { CellAddress } from '../workbook';
import { printable } from './formats/terminal-text';

const MOST_LISTED = 20;

export function redactText(redaction: Redaction, language: Language): readonly string[] {
  const say = (words: Words): string => words[language];
  const list = (title: Words, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${say(title)} (${items.length}):`, ...shortened(items, language).map((item) => `  ${printable(item)}`)];
  const { redacted, additions, reworded, frozen, cleared, reveals, remains, left, notSearched, hiddenSheets, proposal } = redaction;
  return [
    ...list(TITLES.redacted, addressList(redacted)),
    ...list(
      TITLES.added,
      additions.map((addition) => additionLine(addition, language)),
    ),
    ...list(TITLES.reworded, addressList(reworded)),
    ...grouped(frozen, ({ reason }) => reason).flatMap(([reason, items]) =>
      list(
        { en: `${TITLES.frozen.en}, since ${FROZEN_WORDS[reason].en}`, ja: `${TITLES.frozen.ja}（${FROZEN_WORDS[reason].ja}）` },
        addressList(items.map(({ at }) => at)),
      ),
    ),
    ...list(
      TITLES.cleared,
      grouped(cleared, ({ kind }) => kind).map(([kind, items]) =>
        clearedLine(
          kind,
          items.map(({ where }) => where),
          language,
        ),
      ),
    ),
    ...grouped(notSearched, ({ reason }) => reason).flatMap(([reason, items]) =>
      list(NOT_SEARCHED_WORDS[reason], addressList(items.map(({ at }) => at))),
    ),
    ...list(TITLES.hidden, hiddenSheets),
    ...list(
      TITLES.left,
      left.map((item) => itemLine(item, language)),
    ),
    ...list(
      TITLES.reveals,
      reveals.map((item) => itemLine(item, language)),
    ),
    ...list(
      TITLES.remains,
      remains.map((item) => itemLine(item, language)),
    ),
    ...(proposal === undefined ? [] : proposalLines(proposal, redacted.length, language)),
  ];
}

/** All that has to be redacted too, each with its reason. */
function proposalLines({ additions, reworded, redacted, against }: Proposal, chosen: number, language: Language): readonly string[] {
  const more = redacted.length - chosen;
  const title: Words = {
    en: `To reach a copy: ${more} more ${more === 1 ? 'cell' : 'cells'} as XXX (${redacted.length} in all):`,
    ja: `写しを作成するには：さらに ${more} セルを XXX にする（合計 ${redacted.length} セル）：`,
  };
  const texts = addressList(reworded).map((cell) => (language === 'en' ? `${cell}: the value in its text` : `${cell}：文中の値`));
  const left: Words = {
    en: `Even then ${against.length === 1 ? 'one thing stands' : `${against.length} things stand`} against it, which redacting does not mend:`,
    ja: `それでも、墨消しでは解決しないものが ${against.length} 件残ります：`,
  };
  return [
    title[language],
    ...[
      ...shortened(
        additions.map((addition) => additionLine(addition, language)),
        language,
      ),
      ...texts,
    ].map((line) => `  ${printable(line)}`),
    ...(against.length === 0 ? [] : [left[language], ...against.map((item) => `  ${printable(itemLine(item, language))}`)]),
  ];
}

function additionLine({ kind, cells, of }: Addition, language: Language): string {
  const listed = (some: readonly CellAddress[]): string => shortened(addressList(some), language).join(COMMA[language]);
  return `${listed(cells)}${COLON[language]}${ADDITION_WORDS[kind][language].replace('{of}', () => listed(of))}`;
}

const COMMA: Words = { en: ', ', ja: '、' };
const COLON: Words = { en: ': ', ja: '：' };

function inParentheses(items: readonly string[], language: Language): string {
  if (items.length === 0) return '';
  const text = shortened(items, language).join(COMMA[language]);
  return language === 'en' ? ` (${text})` : `（${text}）`;
}

/** How to go on where something stands against the copy. */
export const WHAT_TO_DO: Words = {
  en: 'No copy was written. Redact these too, change the workbook, or say of each that it may stay (--leave). A value that is no secret, a unit or a year: --not-secret. Pictures: --without-pictures.',
  ja: '写しは作成していません。これらも墨消しする、ブックを直す、残してよいものを --leave で指定する、のいずれかを行ってください。単位や年のように秘密でない値は --not-secret で指定します。画像をすべて除くには --without-pictures を付けます。',
};

const TITLES = {
  redacted: { en: 'Redacted', ja: '墨消し' },
  added: { en: 'Of these, redacted since they would have given others away', ja: 'うち、他の値の手がかりになるため墨消ししたセル' },
  reworded: { en: 'Texts in which the value became XXX', ja: '文中の値を XXX に置き換えたセル' },
  frozen: { en: 'Formulas that became the value they showed', ja: '表示されていた値に固定した数式' },
  cleared: { en: 'Left out of the copy, or cleared in it', ja: '写しから除いたもの・消去したもの' },
  hidden: { en: 'Hidden sheets that stand in the copy', ja: '写しに残る非表示シート' },
  left: { en: 'May stay, as you said', ja: '指定により残すもの' },
  reveals: { en: 'Visible cells that give a redacted one away', ja: '墨消ししたセルの手がかりになる、表示されたままのセル' },
  remains: { en: 'What cannot be cleared', ja: '消去できないもの' },
} as const satisfies Record<string, Words>;

function itemLine(item: Reveal | Remains, language: Language): string {
  const place = 'at' in item ? addressText(item.at) : item.where;
  const why = 'at' in item ? REVEAL_WORDS[item.kind] : REMAINS_WORDS[item.kind];
  const from = 'at' in item ? item.from : undefined;
  const others = from?.map(rangeText) ?? addressList(item.of.filter((each) => addressText(each) !== place));
  return `${place}${COLON[language]}${why[language]}${inParentheses(others, language)}`;
}

function clearedLine(kind: ClearedKind, where: readonly string[], language: Language): string {
  return `${CLEARED_WORDS[kind][language]}${COLON[language]}${shortened(where, language).join(COMMA[language])}`;
}

function shortened(items: readonly string[], language: Language): readonly string[] {
  const more = items.length - MOST_LISTED;
  if (more <= 0) return items;
  return [...items.slice(0, MOST_LISTED), language === 'en' ? `and ${more} more` : `ほか${more}件`];
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): readonly (readonly [Key, readonly Item[]])[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
