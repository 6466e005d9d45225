import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_LIST_FORMS, formById, formForCountry, STAND_IN_FORM } from '../../src/map/check-list-forms';
import { parseCheckListForm, readCheckListForm } from '../../src/map/check-list-forms/read-check-list-form';
import type { CheckListForm } from '../../src/map/sdg-profile';
import { UserError } from '../../src/user-error';

const GOOD = { id: 'XX/1', title: 'Form', version: '1', source: 'A test', items: [{ number: '1', category: 'C', item: 'I' }] };
const withItems = (...items: unknown[]): unknown => ({ ...GOOD, items });

function refusal(read: () => CheckListForm): UserError {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

describe('the Kyrgyz form', () => {
  const [form] = CHECK_LIST_FORMS;

  test('has the 16 items that are known, by number', () => {
    expect(form?.items.map((item) => item.number)).toEqual(Array.from({ length: 16 }, (_, index) => String(index + 1)));
    expect(form?.items[15]?.item.en).toBe('Violation of human rights through the supply chain and …');
  });

  test('says what is cut off, in both languages', () => {
    expect(form?.missing?.en).toMatch(/item 16 is cut off.*items 14 and 16/);
    expect(form?.missing?.ja).toMatch(/項目16.*項目14・16/);
  });

  test('has the categories that the source shows, and none guessed', () => {
    const category = (number: number): string | undefined => form?.items[number - 1]?.category.en;
    const all = Array.from({ length: 16 }, (_, index) => category(index + 1));
    expect(all).toEqual([
      'EIA',
      ...Array.from({ length: 7 }, () => 'Pollution Control'),
      ...Array.from({ length: 5 }, () => 'Natural Environment and Biodiversity'),
      '(category not legible in the source)',
      'Economy',
      '(category not legible in the source)',
    ]);
  });

  test('is found by id and by country, and stands in for others', () => {
    expect(formById('KG/SDIR/2026-01')).toBe(form);
    expect(formForCountry('KG')).toBe(form);
    expect(formForCountry('TH')).toBeUndefined();
    expect(formById('TH/SDIR/2026-01')).toBeUndefined();
    expect(STAND_IN_FORM).toBe(form);
  });

  test('is within the limits of an imported one, and may be read again from where it was kept', () => {
    expect(readCheckListForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });
});

test('every form has an id of its own, numbers of its own and words in both languages', () => {
  expect(new Set(CHECK_LIST_FORMS.map((form) => form.id)).size).toBe(CHECK_LIST_FORMS.length);
  for (const { items, title, source } of CHECK_LIST_FORMS) {
    expect(new Set(items.map((item) => item.number)).size).toBe(items.length);
    for (const { en, ja } of [title, source, ...items.map((item) => item.item)]) {
      expect(en.trim()).not.toBe('');
      expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  }
});

describe('a form from a file', () => {
  test('the example of the documentation is read as it stands there', () => {
    const form = parseCheckListForm(readFileSync(join(__dirname, '../../docs/examples/check-list-form.json'), 'utf8'));
    expect(form).toMatchObject({ id: 'EXAMPLE/SDIR/1', version: '1', missing: { en: 'Section C is left out', ja: 'C節は省略' } });
    expect(form.country).toBeUndefined();
    expect(form.items.map((item) => item.number)).toEqual(['A-1', 'A-2', 'B-1', 'B-2', '10']);
    expect(form.items[1]?.item).toEqual({ en: 'Felling of protected trees', ja: '保護対象の樹木の伐採' });
  });

  test('one text serves both languages, one language the other; a category may be missing or empty', () => {
    const { items } = readCheckListForm(
      withItems(
        { number: 0, item: ' Plain ' },
        { number: '(a)', category: '', item: { ja: '日本語' } },
        { number: 'B.2', item: { en: 'E' } },
      ),
    );
    expect(items).toEqual([
      { number: '0', category: { en: '', ja: '' }, item: { en: 'Plain', ja: 'Plain' } },
      { number: '(a)', category: { en: '', ja: '' }, item: { en: '日本語', ja: '日本語' } },
      { number: 'B.2', category: { en: '', ja: '' }, item: { en: 'E', ja: 'E' } },
    ]);
  });

  test('may begin with a byte order mark', () => {
    expect(parseCheckListForm(`\uFEFF${JSON.stringify(GOOD)}`).id).toBe('XX/1');
  });

  test('leaves out what is not given', () => {
    expect(Object.keys(readCheckListForm(GOOD))).toEqual(['id', 'title', 'version', 'source', 'items']);
    expect(readCheckListForm({ ...GOOD, country: 'TH' }).country).toBe('TH');
  });
});

describe('a form that cannot be read is refused with place, expectation and what stands there', () => {
  const item = (number: unknown): unknown => ({ number, item: 'I' });
  test.each<[what: string, json: unknown, en: RegExp, ja: RegExp]>([
    ['a list', [], /an object with id.*, found a list of 0/, /オブジェクトが必要ですが、0件のリスト/],
    ['a text', 'form', /an object with id.*found "form"/, /「"form"」となっています/],
    ['nothing', null, /found null/, /「null」/],
    ['no id', { ...GOOD, id: undefined }, /at id: expected a text that is not empty, found nothing/, /の id：.*未記入/],
    ['a blank title', { ...GOOD, title: ' ' }, /at title: .*found an empty text/, /の title：.*空の文字列/],
    ['a title in no language', { ...GOOD, title: {} }, /at title: .*en, ja or both.*found \{\}/, /の title/],
    [
      'a language that is none of ours',
      { ...GOOD, title: { fr: 'x' } },
      /at title\.fr: there is no such field/,
      /title\.fr：この項目名はありません/,
    ],
    ['a country by name', { ...GOOD, country: 'Kenya' }, /at country: .*two capital letters.*found "Kenya"/, /の country：.*"Kenya"/],
    ['no items', { ...GOOD, items: [] }, /at items: expected a list of at least one item, found a list of 0/, /の items：1件以上/],
    ['items as an object', { ...GOOD, items: { 1: 'a' } }, /at items: expected a list of at least one item, found \{"1":"a"\}/, /の items/],
    ['an item that is a text', withItems('a'), /at items\[0\]: expected an item with number, category and item, found "a"/, /items\[0\]：/],
    [
      'an item without a number',
      withItems({ item: 'I' }),
      /at items\[0\]\.number: expected an item number .*found nothing/,
      /items\[0\]\.number/,
    ],
    ['a number that is no number', withItems(item(true)), /at items\[0\]\.number: .*found true/, /「true」/],
    ['half a number', withItems(item(1.5)), /at items\[0\]\.number: .*found 1\.5/, /「1\.5」/],
    ['a key of the language', withItems(item('constructor')), /at items\[0\]\.number: .*"constructor"/, /items\[0\]\.number/],
    ['a blank item', withItems(item(1), { number: 2, item: '' }), /at items\[1\]\.item: .*an empty text/, /items\[1\]\.item：/],
    [
      'a misspelt field',
      withItems({ number: 1, catagory: 'C', item: 'I' }),
      /at items\[0\]\.catagory: there is no such field/,
      /catagory：/,
    ],
    [
      'a number twice',
      withItems(item(1), item('2'), item(3), item('２')),
      /at items\[3\]\.number: expected a number that no other item has \(items\[1\]\.number has it already\), found "２"/,
      /items\[3\]\.number：.*items\[1\]\.number と同じ/,
    ],
    [
      'a long text',
      withItems({ number: 1, item: 'x'.repeat(501) }),
      /at items\[0\]\.item: expected at most 500 characters, found "x+…/,
      /500文字以内/,
    ],
    ['201 items', withItems(...Array.from({ length: 201 }, (_, index) => item(index))), /at most 200 entries.*a list of 201/, /200件以内/],
    [
      '20,001 characters',
      withItems(...Array.from({ length: 60 }, (_, index) => ({ number: index, item: 'x'.repeat(200) }))),
      /: expected a form of at most 20,000 characters .*a form of 2\d,\d\d\d characters/,
      /全体で20,000文字以内/,
    ],
    ["another form's id", { ...GOOD, id: 'KG/SDIR/2026-01' }, /at id: expected an id of its own .*"KG\/SDIR\/2026-01"/, /の id：固有のID/],
  ])('%s', (_, json, en, ja) => {
    const { code, words } = refusal(() => readCheckListForm(json));
    expect(code).toBe('bad-argument');
    expect(words.en).toMatch(en);
    expect(words.ja).toMatch(ja);
  });

  test('several problems: the first in full, the others counted', () => {
    const { words } = refusal(() => readCheckListForm({ ...GOOD, id: '', version: 2, items: [] }));
    expect(words.en).toMatch(/^The check list form, at id: .* 2 more places need mending\.$/);
    expect(words.ja).toMatch(/ほかに2か所の修正が必要です。$/);
  });

  test.each([
    ['an empty file', '\uFEFF \n', /the file is empty/],
    ['a workbook', 'PK\u0003\u0004', /cannot be read as JSON \(.+\)/],
    ['a broken file', '{"id": "XX/1",', /cannot be read as JSON \(.+\)/],
    ['an array', '[1]', /an object with id.*a list of 1/],
  ])('%s', (_, text, en) => {
    const { code, words } = refusal(() => parseCheckListForm(text));
    expect(code).toBe('bad-argument');
    expect(words.en).toMatch(en);
    expect(words.ja).toMatch(/^チェックリスト様式：/);
  });
});
