import * as v from 'valibot';
import { parseOwnFile, placeInFile, refusedFile, wordFileIssue, wordFileProblem, type FileProblem } from '../../file-problem';
import type { CheckListForm } from '../sdg-profile';
import { A_FORM, FORM_FILE } from './form-file';
import { FORM_SCHEMA, LIMITS, type FormInFile } from './form-schema';
import { formById } from './index';

/**
 * A form from the text of a JSON file; see docs/check-list-forms.md.
 *
 * Throws `UserError` `bad-argument` naming the place in the file, what was expected there and what stands there.
 */
export function parseCheckListForm(text: string): CheckListForm {
  return readCheckListForm(parseOwnFile(text, FORM_FILE));
}

/** A form from the value of a JSON file. Throws as `parseCheckListForm`. */
export function readCheckListForm(json: unknown): CheckListForm {
  if (Array.isArray(json)) throw refusedFile([wordFileProblem({ place: '', expected: A_FORM, found: json }, FORM_FILE)]);
  const result = v.safeParse(FORM_SCHEMA, json);
  if (!result.success) {
    const [first, ...others] = result.issues;
    throw refusedFile([wordFileIssue(first, FORM_FILE), ...others.map((issue) => wordFileIssue(issue, FORM_FILE))]);
  }
  const form = formOf(result.output);
  const [first, ...others] = [...sameNumbers(form), ...tooLong(form), ...takenId(form)].map((one) => wordFileProblem(one, FORM_FILE));
  if (first !== undefined) throw refusedFile([first, ...others]);
  return form;
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

function sameNumbers({ items }: CheckListForm): readonly FileProblem[] {
  const plain = (number: string): string => number.normalize('NFKC').toLowerCase();
  return items.flatMap(({ number }, index) => {
    const first = items.findIndex((other) => plain(other.number) === plain(number));
    if (first === index) return [];
    const other = placeInFile(['items', first, 'number']);
    return [
      {
        place: placeInFile(['items', index, 'number']),
        expected: {
          en: `a number that no other item has (${other} has it already)`,
          ja: `他の項目と重複しない番号（${other} と同じです）`,
        },
        found: number,
      },
    ];
  });
}

function tooLong(form: CheckListForm): readonly FileProblem[] {
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
function takenId(form: CheckListForm): readonly FileProblem[] {
  const ours = formById(form.id);
  if (!ours || JSON.stringify(ours) === JSON.stringify(form)) return [];
  const expected = {
    en: 'an id of its own (this one is of another form, which comes with JCM Monitor)',
    ja: '固有のID（このIDはJCM モニターに付属する別の様式のものです）',
  };
  return [{ place: 'id', expected, found: form.id }];
}
