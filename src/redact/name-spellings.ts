/** Titles before a Latin name, and what Japanese puts behind one. */
const TITLE = /^(?:(?:mr|mrs|ms|miss|dr|prof)\b\.?\s*)+/i;
const HONORIFIC = /\s*(?:様|氏|殿|さん|さま|先生)$/u;
/** What a company may be written with or without. */
const LEGAL_FORM_BEFORE = /^(?:(?:株式|有限|合同)会社|\(株\)|(?:pt|cv)\b\.?)\s*/iu;
const LEGAL_FORM_BEHIND =
  /[\s,]*(?:(?:株式|有限|合同)会社|\(株\)|(?<=[\s,])(?:ltd|limited|inc|incorporated|corp|corporation|company|co|pte|pvt|sdn|bhd|llc|plc|gmbh|jsc|tbk)\b)$/iu;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]+$/u;
/** More words are a sentence. */
const MOST_WORDS = 4;
const LEAST_OF_COMPANY = 5;
/** Also as addresses of mail and folders write it. */
const LATIN_JOINTS = [' ', '.', '_', '-', ''];
const JAPANESE_JOINTS = [' ', '・', ''];

/**
 * The other ways to write what may be a name: of a person, family name first or last, with a comma, the given name as its initial, without title, as mail
 * addresses do; of a company, without its legal form. Nobody can tell a name from other words: those are then looked for too, and do not stand anywhere.
 */
export function nameSpellings(text: string): readonly string[] {
  const whole = withoutStop(text.normalize('NFKC'));
  const company = companyIn(whole);
  if (company !== whole) return [whole, ...(company.length >= LEAST_OF_COMPANY || isJapanese([company]) ? [company] : [])];
  const name = whole.replace(TITLE, '').replace(HONORIFIC, '');
  const words = name.split(/[\s・,、]+/u);
  if (words.length > MOST_WORDS || !words.every((word) => WORD.test(word))) return [whole];
  const orders = words.length === MOST_WORDS ? rotations(words) : permutations(words);
  return [...new Set([whole, name, ...orders.flatMap(joined), ...(words.length === 2 ? initialled(words) : [])])];
}

function withoutStop(text: string): string {
  return text.trim().replace(/[\s.,;:。、]+$/u, '');
}

function companyIn(text: string): string {
  const core = withoutStop(text.replace(LEGAL_FORM_BEFORE, '').replace(LEGAL_FORM_BEHIND, ''));
  return core === text ? text : companyIn(core);
}

function joined(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  if (others.length === 0) return words;
  const joints = isJapanese(words) ? JAPANESE_JOINTS : LATIN_JOINTS;
  return [...joints.map((joint) => words.join(joint)), `${first}, ${others.join(' ')}`];
}

function initialled(words: readonly string[]): readonly string[] {
  if (isJapanese(words)) return [];
  return [words, words.toReversed()].flatMap(([given = '', family = '']) => {
    const initial = given.charAt(0);
    return [`${initial}. ${family}`, `${initial}.${family}`, `${family} ${initial}.`, `${family}, ${initial}.`];
  });
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
