import type { Words } from '../../language';
import { wordings } from '../../our-sheets/wordings';
import { looseText } from '../plain-text';

/** Forms word an item a little differently from each other; under the same number this much in common is enough. */
const ALIKE_UNDER_ONE_NUMBER = 0.5;
/** Under another number only the same words will do, but for a slip of the pen. */
const ALIKE_ANYWHERE = 0.92;

/** What an item is known by. */
export interface KnownItem {
  readonly number: string;
  readonly item: Words;
}

/** The item that a row of a sheet means, by its number and loosely by its words; undefined when it is none of them. */
export function itemLike<Item extends KnownItem>(number: string, text: string, items: readonly Item[]): Item | undefined {
  const scored = items.map((item) => ({ item, isSameNumber: item.number === number, score: likeness(text, item.item) }));
  const alike = scored.filter(({ isSameNumber, score }) => score >= (isSameNumber ? ALIKE_UNDER_ONE_NUMBER : ALIKE_ANYWHERE));
  const order = alike.sort((one, other) => other.score - one.score || Number(other.isSameNumber) - Number(one.isSameNumber));
  return order[0]?.item;
}

/** Whether a text is one of the wordings, but for case, signs and spaces. */
export function isWordedSo(text: string, words: Words): boolean {
  return wordings(words).some((wording) => lettersOf(wording) === lettersOf(text));
}

/** 1: the same words but for case, signs and spaces; 0: nothing in common. In whichever language fits best. */
function likeness(text: string, words: Words): number {
  return Math.max(...wordings(words).map((wording) => likenessOf(text, wording)));
}

function likenessOf(one: string, other: string): number {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  if (first === '' || second === '') return 0;
  if (first === second || isCutOff(one, first, second) || isCutOff(other, second, first)) return 1;
  const [pairs, others] = [pairsOf(first), pairsOf(second)];
  const common = [...pairs].reduce((sum, [pair, count]) => sum + Math.min(count, others.get(pair) ?? 0), 0);
  // Dice's coefficient of the pairs of neighbouring letters: it works for words and for Japanese, which has no spaces.
  return (2 * common) / Math.max(1, first.length + second.length - 2);
}

/** An item that our source cuts off (`… and …`) is the one that goes on. */
function isCutOff(text: string, letters: string, whole: string): boolean {
  return /(?:\.\.\.|…)\s*$/.test(text) && whole.startsWith(letters);
}

function lettersOf(text: string): string {
  return looseText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function pairsOf(letters: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index += 1) {
    const pair = letters.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
