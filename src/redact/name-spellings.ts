/** Titles before a Latin name, and what Japanese puts behind one. */
const TITLE = /^(?:(?:mr|mrs|ms|miss|dr|prof)\b\.?\s*)+/i;
const HONORIFIC = /\s*(?:様|氏|殿|さん|さま|先生)$/u;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]+$/u;
/** More words are a sentence, or a company. */
const MOST_WORDS = 4;

/**
 * The other ways to write what may be a person's name: family name first or last, with a comma, the given name as its initial, without title.
 * Nobody can tell a name from two other words: those are then looked for the other way round too, and do not stand anywhere.
 */
export function nameSpellings(text: string): readonly string[] {
  const name = text.normalize('NFKC').trim().replace(TITLE, '').replace(HONORIFIC, '');
  const words = name.split(/[\s・,、]+/u);
  if (words.length > MOST_WORDS || !words.every((word) => WORD.test(word))) return [];
  const initials = words.length === 2 ? initialled(words) : [];
  const orders = words.length === MOST_WORDS ? rotations(words) : permutations(words);
  return [...new Set([name, ...orders.flatMap(joined), ...initials])].filter((spelling) => spelling !== text);
}

function joined(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  return others.length === 0
    ? [first]
    : [words.join(' '), `${first}, ${others.join(' ')}`, words.join('・'), ...(isJapanese(words) ? [words.join('')] : [])];
}

function initialled(words: readonly string[]): readonly string[] {
  if (isJapanese(words)) return [];
  return [words, words.toReversed()].flatMap(([given = '', family = '']) => [
    `${given.charAt(0)}. ${family}`,
    `${family} ${given.charAt(0)}.`,
  ]);
}

function isJapanese(words: readonly string[]): boolean {
  return words.every((word) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(word));
}

function permutations(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  return words.flatMap((first, index) => permutations(words.toSpliced(index, 1)).map((others) => [first, ...others]));
}

function rotations(words: readonly string[]): readonly (readonly string[])[] {
  return words.map((_, index) => [...words.slice(index), ...words.slice(0, index)]);
}
