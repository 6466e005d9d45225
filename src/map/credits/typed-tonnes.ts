import { numberInText } from '../../check/numbers/number-in-text';
import type { Words } from '../../language';

/**
 * The amount that a text names as a row of digits, with or without separators between thousands; else the text. `1.009` is a thousand to some
 * and one and a bit to others, and `1e3` is nobody's way to write tonnes: neither is guessed at.
 */
export function tonnesOrText(text: string): string | number {
  const { value, unit } = numberInText(text) ?? {};
  return value !== undefined && unit === '' && Number.isInteger(value) && !/[.e]/i.test(text.normalize('NFKC')) ? value : text.trim();
}

/** What is wrong with an amount of credits; undefined for a whole number, 0 included. */
export function whyNoTonnes(entry: string | number): Words | undefined {
  if (typeof entry === 'number' && entry < 0) return NEGATIVE;
  return typeof entry === 'number' && Number.isInteger(entry) ? undefined : WHOLE;
}

const WHOLE: Words = {
  en: 'Credits are whole tonnes: enter a number such as 1009.',
  ja: 'クレジットは整数トンです。1009 のように数値で入力してください。',
};
const NEGATIVE: Words = { en: 'Negative: credits are never less than 0.', ja: '負の値です。クレジットは0以上です。' };
