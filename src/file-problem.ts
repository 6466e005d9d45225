/** What is wrong with a JSON file that a person wrote (methodology, settings, check list form), in both languages: the place, what is expected, what stands there. */
import type * as v from 'valibot';
import type { Words } from './language';
import { UserError } from './user-error';

export interface FileProblem {
  /** `items[3].number`; '' for the file as a whole. Counted from 0, as programs that show JSON count. */
  readonly place: string;
  readonly expected: Words;
  readonly found?: unknown;
  /** Instead of `found`, where what stands there is not a value to quote. */
  readonly foundWords?: Words;
}

/** What a kind of file is called, and what may stand where. */
export interface FileKind {
  readonly name: Words;
  /** The fields by name, for one that is not known. */
  readonly fields: Words;
  /** What is expected at a field, or at an entry of a list: `undefined` for the file as a whole. */
  readonly expected: (field: string | undefined, list: string | undefined) => Words;
}

/** The value of a JSON text; a byte order mark is no part of it. Throws `UserError` `bad-argument`. */
export function parseOwnFile(text: string, { name }: FileKind): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    throw new UserError('bad-argument', notJson(text.replace(/^\uFEFF/, ''), name, cause), { cause });
  }
}

function notJson(text: string, name: Words, cause: unknown): Words {
  if (text.trim() === '') return { en: `${name.en}: the file is empty.`, ja: `${name.ja}：ファイルが空です。` };
  // The engine's own words, which quote the text with its line breaks.
  const detail = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ');
  return {
    en: `${name.en}: expected a JSON file, found a text that cannot be read as JSON (${detail}).`,
    ja: `${name.ja}：JSONファイルが必要ですが、JSONとして読み取れません（${detail}）。`,
  };
}

/** The first problem in full, the others counted. */
export function refusedFile(problems: readonly [Words, ...Words[]]): UserError {
  const [first, ...others] = problems;
  if (others.length === 0) return new UserError('bad-argument', first);
  return new UserError('bad-argument', {
    en: `${first.en} ${others.length === 1 ? 'One more place needs' : `${others.length} more places need`} mending.`,
    ja: `${first.ja}ほかに${others.length}か所の修正が必要です。`,
  });
}

export function wordFileProblem({ place, expected, found, foundWords }: FileProblem, { name }: FileKind): Words {
  const there = foundWords ?? inQuotes(found);
  const [at, no] = place === '' ? [': ', '：'] : [`, at ${place}: `, `の ${place}：`];
  return {
    en: `${name.en}${at}expected ${expected.en}, found ${there.en}.`,
    ja: `${name.ja}${no}${expected.ja}が必要ですが、${there.ja}となっています。`,
  };
}

/** What the validation of the file's shape says. */
export function wordFileIssue(issue: v.BaseIssue<unknown>, kind: FileKind): Words {
  const keys = (issue.path ?? []).map((step) => step.key);
  const place = placeInFile(keys);
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownField(place, kind);
  const expected = issue.type === 'max_length' ? atMost(issue) : kind.expected(...fieldOf(keys));
  return wordFileProblem({ place, expected, found: issue.input }, kind);
}

export function placeInFile(keys: readonly unknown[]): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** The field at the end of a path, or the list whose entry it is. */
function fieldOf(keys: readonly unknown[]): [field: string | undefined, list: string | undefined] {
  const last = keys.at(-1);
  if (typeof last !== 'number') return [last === undefined ? undefined : String(last), undefined];
  return [undefined, String(keys.at(-2))];
}

function atMost({ input, requirement }: v.BaseIssue<unknown> & { readonly requirement?: unknown }): Words {
  const most = String(requirement);
  return Array.isArray(input)
    ? { en: `a list of at most ${most} entries`, ja: `${most}件以内のリスト` }
    : { en: `at most ${most} characters`, ja: `${most}文字以内` };
}

function unknownField(place: string, { name, fields }: FileKind): Words {
  return {
    en: `${name.en}, at ${place}: there is no such field. The fields are ${fields.en}.`,
    ja: `${name.ja}の ${place}：この項目名はありません。使えるのは ${fields.ja} です。`,
  };
}

const LONGEST_QUOTE = 60;

function inQuotes(found: unknown): Words {
  if (found === undefined) return { en: 'nothing', ja: '未記入' };
  if (typeof found === 'string' && found.trim() === '') return { en: 'an empty text', ja: '空の文字列' };
  if (Array.isArray(found)) return { en: `a list of ${found.length}`, ja: `${found.length}件のリスト` };
  const json = JSON.stringify(found) ?? String(found);
  const short = json.length <= LONGEST_QUOTE ? json : `${[...json].slice(0, LONGEST_QUOTE).join('')}…`;
  return { en: short, ja: `「${short}」` };
}
