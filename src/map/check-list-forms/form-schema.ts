/** The shape of a check list form in a JSON file. What it must hold beyond its shape is in `read-check-list-form.ts`. */
import * as v from 'valibot';

export const LIMITS = {
  items: 200,
  /** Characters of a text. */
  text: 500,
  /** Characters of a number, an id and a version. */
  name: 40,
  /** Characters of the whole form as JSON: it is kept in a cell of the SDG sheet, and a cell holds 32,767. */
  form: 20_000,
} as const;

const trimmed = v.pipe(v.string(), v.trim());
const name = v.pipe(trimmed, v.nonEmpty(), v.maxLength(LIMITS.name));

/** One text for both languages, or `{ "en": …, "ja": … }`, of which one is enough. */
function words<Text extends v.GenericSchema<string, string>>(text: Text) {
  const byLanguage = v.pipe(
    v.strictObject({ en: v.optional(text), ja: v.optional(text) }),
    v.check(({ en, ja }) => en !== undefined || ja !== undefined),
    v.transform(({ en, ja }) => ({ en: en ?? ja ?? '', ja: ja ?? en ?? '' })),
  );
  const forBoth = v.pipe(
    text,
    v.transform((both) => ({ en: both, ja: both })),
  );
  return v.lazy((input) => (typeof input === 'object' ? byLanguage : forBoth));
}

const text = words(v.pipe(trimmed, v.nonEmpty(), v.maxLength(LIMITS.text)));
const textOrNone = words(v.pipe(trimmed, v.maxLength(LIMITS.text)));

/**
 * `1`, `2.3`, `B-4`, `(a)`: answers are kept under it. Letters, digits and a few signs, and a digit unless it is short: a key of ours must
 * not look like `constructor`.
 */
const ITEM_NUMBER = /^(?=.*\p{N}|.{1,4}$)[\p{L}\p{N}(][\p{L}\p{N} .()/-]*$/u;

const itemNumber = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.safeInteger())]),
  v.transform((typed) => String(typed).trim()),
  v.maxLength(LIMITS.name),
  v.regex(ITEM_NUMBER),
);

export const FORM_SCHEMA = v.strictObject({
  id: name,
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  title: text,
  version: name,
  source: text,
  missing: v.optional(text),
  items: v.pipe(
    v.array(v.strictObject({ number: itemNumber, category: v.optional(textOrNone, ''), item: text })),
    v.nonEmpty(),
    v.maxLength(LIMITS.items),
  ),
});

export type FormInFile = v.InferOutput<typeof FORM_SCHEMA>;
export type FormIssue = v.InferIssue<typeof FORM_SCHEMA>;
