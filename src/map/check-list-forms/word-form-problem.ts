import type { Words } from '../../language';
import { LIMITS, type FormIssue } from './form-schema';

/** What is wrong with a form in a file. */
export interface Problem {
  /** `items[3].number`; '' for the form as a whole. Counted from 0, as programs that show JSON count. */
  readonly place: string;
  readonly expected: Words;
  readonly found?: unknown;
  /** Instead of `found`, where what stands there is not a value to quote. */
  readonly foundWords?: Words;
}

export function placeOf(keys: readonly unknown[]): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}

export function wordProblem({ place, expected, found, foundWords }: Problem): Words {
  const there = foundWords ?? inQuotes(found);
  if (place === '') {
    return {
      en: `The check list form: ${expected.en} was expected, but there is ${there.en}.`,
      ja: `チェックリスト様式：${expected.ja}が必要ですが、${there.ja}となっています。`,
    };
  }
  return {
    en: `The check list form, at ${place}: ${expected.en} was expected, but there is ${there.en}.`,
    ja: `チェックリスト様式の ${place}：${expected.ja}が必要ですが、${there.ja}となっています。`,
  };
}

export function wordIssue(issue: FormIssue): Words {
  const keys = (issue.path ?? []).map((step) => step.key);
  const place = placeOf(keys);
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownField(place);
  return wordProblem({ place, expected: expectedOf(issue, keys.at(-1)), found: issue.input });
}

function unknownField(place: string): Words {
  return {
    en: `The check list form, at ${place}: there is no such field in a form. The fields are id, country, title, version, source, missing and items; of an item number, category and item; of a text en and ja.`,
    ja: `チェックリスト様式の ${place}：様式にない項目名です。使えるのは id、country、title、version、source、missing、items、各項目では number、category、item、文では en、ja です。`,
  };
}

/** A field that is missing is named by valibot at its parent's check, with the field's own key at the end of the path. */
function expectedOf(issue: FormIssue, key: unknown): Words {
  if (issue.type === 'max_length') return Array.isArray(issue.input) ? AT_MOST_ITEMS : atMost(issue.requirement);
  if (key === undefined) return A_FORM;
  if (key === 'items') return ITEMS;
  if (typeof key === 'number') return AN_ITEM;
  if (key === 'number') return A_NUMBER;
  if (key === 'country') return A_COUNTRY;
  if (key === 'id' || key === 'version') return A_NAME;
  return A_TEXT;
}

function atMost(characters: number): Words {
  return { en: `at most ${characters} characters`, ja: `${characters}文字以内` };
}

const A_FORM: Words = {
  en: 'an object with id, title, version, source and items',
  ja: 'id、title、version、source、items を持つオブジェクト',
};
const ITEMS: Words = { en: 'a list of at least one item', ja: '1件以上の項目のリスト' };
const AT_MOST_ITEMS: Words = { en: `a list of at most ${LIMITS.items} items`, ja: `${LIMITS.items}件以内の項目のリスト` };
const AN_ITEM: Words = { en: 'an item with number, category and item', ja: 'number、category、item を持つ項目' };
const A_NUMBER: Words = { en: 'an item number such as 3, "2.1" or "B-4"', ja: '3、"2.1"、"B-4" のような項目番号' };
const A_COUNTRY: Words = { en: 'a country code of two capital letters such as "KG"', ja: '"KG" のような大文字2文字の国コード' };
const A_NAME: Words = { en: 'a text that is not empty', ja: '空でない文字列' };
const A_TEXT: Words = {
  en: 'a text that is not empty, or an object with en, ja or both',
  ja: '空でない文、または en と ja の一方もしくは両方を持つオブジェクト',
};

const LONGEST_QUOTE = 60;

function inQuotes(found: unknown): Words {
  if (found === undefined) return { en: 'nothing', ja: '未記入' };
  if (typeof found === 'string' && found.trim() === '') return { en: 'an empty text', ja: '空の文字列' };
  if (Array.isArray(found)) return { en: `a list of ${found.length}`, ja: `${found.length}件のリスト` };
  const json = JSON.stringify(found) ?? String(found);
  const short = json.length <= LONGEST_QUOTE ? json : `${[...json].slice(0, LONGEST_QUOTE).join('')}…`;
  return { en: short, ja: `「${short}」` };
}
