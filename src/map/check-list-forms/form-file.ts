import type { FileKind } from '../../file-problem';
import type { Words } from '../../language';

/** What a check list form in a file holds, in words. */
export const FORM_FILE: FileKind = {
  name: { en: 'The check list form', ja: 'チェックリスト様式' },
  fields: {
    en: 'id, country, title, version, source, missing and items; of an item number, category and item; of a text en and ja',
    ja: 'id、country、title、version、source、missing、items、各項目では number、category、item、文では en、ja',
  },
  expected: (field, list) => {
    if (list !== undefined) return AN_ITEM;
    if (field === undefined) return A_FORM;
    return FIELDS[field] ?? A_TEXT;
  },
};

export const A_FORM: Words = {
  en: 'an object with id, title, version, source and items',
  ja: 'id、title、version、source、items を持つオブジェクト',
};
const AN_ITEM: Words = { en: 'an item with number, category and item', ja: 'number、category、item を持つ項目' };
const A_NAME: Words = { en: 'a text that is not empty', ja: '空でない文字列' };
const A_TEXT: Words = {
  en: 'a text that is not empty, or an object with en, ja or both',
  ja: '空でない文、または en と ja の一方もしくは両方を持つオブジェクト',
};
const FIELDS: Readonly<Partial<Record<string, Words>>> = {
  items: { en: 'a list of at least one item', ja: '1件以上の項目のリスト' },
  number: { en: 'an item number such as 3, "2.1" or "B-4"', ja: '3、"2.1"、"B-4" のような項目番号' },
  country: { en: 'a country code of two capital letters such as "KG"', ja: '"KG" のような大文字2文字の国コード' },
  id: A_NAME,
  version: A_NAME,
};
