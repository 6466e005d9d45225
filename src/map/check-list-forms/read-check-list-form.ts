import * as v from 'valibot';
import type { Words } from '../../language';
import { UserError } from '../../user-error';
import type { CheckListForm } from '../sdg-profile';
import { FORM_SCHEMA, LIMITS, type FormInFile } from './form-schema';
import { formById } from './index';
import { placeOf, wordIssue, wordProblem, type Problem } from './word-form-problem';

/**
 * A form from the text of a JSON file; see docs/check-list-forms.md.
 *
 * Throws `UserError` `bad-argument` naming the place in the file, what was expected there and what stands there.
 */
export function parseCheckListForm(text: string): CheckListForm {
  return readCheckListForm(fromJson(text.replace(/^\uFEFF/, '')));
}

/** A form from the value of a JSON file. Throws as `parseCheckListForm`. */
export function readCheckListForm(json: unknown): CheckListForm {
  if (Array.isArray(json)) throw refusal([wordProblem({ place: '', expected: AN_OBJECT, found: json })]);
  const result = v.safeParse(FORM_SCHEMA, json);
  if (!result.success) throw refusal(result.issues.map(wordIssue));
  const form = formOf(result.output);
  const problems = [...sameNumbers(form), ...tooLong(form), ...takenId(form)];
  if (problems.length > 0) throw refusal(problems.map(wordProblem));
  return form;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new UserError('bad-argument', notJson(text, cause), { cause });
  }
}

/** Without the keys that are undefined: an absent field is absent in the contract. */
function formOf({ id, country, title, version, source, missing, items }: FormInFile): CheckListForm {
  return {
    id,
    ...(country === undefined ? {} : { country }),
    title,
    version,
    source,
    ...(missing === undefined ? {} : { missing }),
    items,
  };
}

function sameNumbers({ items }: CheckListForm): readonly Problem[] {
  const plain = (number: string): string => number.normalize('NFKC').toLowerCase();
  return items.flatMap(({ number }, index) => {
    const first = items.findIndex((other) => plain(other.number) === plain(number));
    if (first === index) return [];
    const other = placeOf(['items', first, 'number']);
    return [
      {
        place: placeOf(['items', index, 'number']),
        expected: {
          en: `a number that no other item has (${other} has it already)`,
          ja: `他の項目と重複しない番号（${other} と同じです）`,
        },
        found: number,
      },
    ];
  });
}

function tooLong(form: CheckListForm): readonly Problem[] {
  const length = JSON.stringify(form).length;
  if (length <= LIMITS.form) return [];
  const [limit, count] = [LIMITS.form, length].map((characters) => characters.toLocaleString('en'));
  return [
    {
      place: '',
      expected: {
        en: `a form of at most ${limit} characters in all, both languages counted`,
        ja: `全体で${limit}文字以内の様式（両言語の合計）`,
      },
      foundWords: { en: `a form of ${count} characters`, ja: `${count}文字の様式` },
    },
  ];
}

/** An id means one form for ever, since people's answers are kept under it. */
function takenId(form: CheckListForm): readonly Problem[] {
  const ours = formById(form.id);
  if (!ours || JSON.stringify(ours) === JSON.stringify(form)) return [];
  const expected = {
    en: 'an id of its own (this one is of another form, which comes with JCM Monitor)',
    ja: '固有のID（このIDはJCM モニターに付属する別の様式のものです）',
  };
  return [{ place: 'id', expected, found: form.id }];
}

function refusal(problems: readonly Words[]): UserError {
  const [first = NOT_A_FORM] = problems;
  const others = problems.length - 1;
  if (others <= 0) return new UserError('bad-argument', first);
  return new UserError('bad-argument', {
    en: `${first.en} ${others === 1 ? 'One more place needs' : `${others} more places need`} mending.`,
    ja: `${first.ja}ほかに${others}か所の修正が必要です。`,
  });
}

function notJson(text: string, cause: unknown): Words {
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (text.trim() === '') return { en: 'The check list form: the file is empty.', ja: 'チェックリスト様式：ファイルが空です。' };
  return {
    en: `The check list form: a JSON file was expected, but the text cannot be read as JSON (${detail}).`,
    ja: `チェックリスト様式：JSONファイルが必要ですが、JSONとして読み取れません（${detail}）。`,
  };
}

const AN_OBJECT: Words = {
  en: 'an object with id, title, version, source and items',
  ja: 'id、title、version、source、items を持つオブジェクト',
};
const NOT_A_FORM: Words = { en: 'This is not a check list form.', ja: 'チェックリスト様式ではありません。' };
