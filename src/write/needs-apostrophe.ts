/**
 * Whether Excel would take this text for something else when it is typed: a formula (`=`, `+`, `-`, `@`), a number, a date, a
 * truth value, an error. Such a text gets Excel's own mark for "this is text": an apostrophe in front of what `Range.formulas` is
 * given, `quotePrefix` in a file. The apostrophe is not part of the cell's value.
 *
 * Excel's reading of numbers and dates depends on the user's region, so this does not try to imitate it: whatever holds a digit
 * of any script (`2021`, `１２`, `1 Jan`, `3/4`) or does not begin with a letter is marked. Marking a text too many is harmless;
 * one too few changes somebody's words.
 *
 * Source: Office.js, `Range.values`: "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value
 * as a formula". The number format `@` is no way out: formulas typed there later stay text, and long texts show as `####`.
 */
export function needsApostrophe(text: string): boolean {
  if (text === '') return false;
  return !/^\p{L}/u.test(text) || /\p{N}/u.test(text) || /^(?:true|false)$/i.test(text);
}
