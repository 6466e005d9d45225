/**
 * A figure as its cell shows it: the part of Excel's format codes that calculation sheets use for figures (digits, thousands, percent,
 * signs by section, quoted text). Thousands are separated even where the cell does not do so, as in the findings beside it (`2,614.40`).
 * A code beyond that is shown at full precision: a true figure in plain clothes.
 */
import { wordNumber } from '../check/numbers/word-number';

/** `(765.7595, '#,##0.0')` → `765.8`. */
export function numberText(value: number, format: string): string {
  if (format === 'General') return wordNumber(value);
  const [positive = '', negative, zero] = format.split(';');
  if (value === 0 && zero !== undefined) return digitsText(0, zero) ?? wordNumber(0);
  if (value < 0 && negative !== undefined) return digitsText(-value, negative) ?? wordNumber(value);
  return digitsText(value, positive) ?? wordNumber(value);
}

/** A format that hides more than this share of the figure hides the figure: 0.000797 under `0.000` reads 0.001. */
const HIDDEN_AT_MOST = 0.001;

/** As the cell shows it, unless that is another figure. */
export function readableText(value: number, format: string): string {
  const shown = numberText(value, format);
  const read = Number(shown.replace(/,/g, ''));
  return Math.abs(read - value) > HIDDEN_AT_MOST * Math.abs(value) ? wordNumber(value) : shown;
}

/** Text, digits, decimals, text. Colours and conditions (`[Red]`) are taken off before. */
const FIGURE = /^((?:[^0#?.,"E]|"[^"]*")*)([0#?,]*[0#?])(?:\.([0#?]*))?((?:[^0#?.,"E]|"[^"]*")*)$/;

function digitsText(value: number, format: string): string | undefined {
  const bare = format.replace(/\[[^\]]*\]/g, '').replace(/_./g, ' ');
  // A section may hold text alone: `0.0;-0.0;"none"`.
  if (/^(?:"[^"]*"|\s)+$/.test(bare)) return plain(bare);
  const match = FIGURE.exec(bare);
  if (!match) return undefined;
  const [, before = '', whole = '', decimals = '', after = ''] = match;
  // Dates and text formats have letters outside quotes.
  if (/[a-z@*]/i.test(`${before}${after}`.replace(/"[^"]*"|\\./g, ''))) return undefined;
  const digits = new Intl.NumberFormat('en', {
    minimumIntegerDigits: Math.max(1, (whole.match(/0/g) ?? []).length),
    minimumFractionDigits: (decimals.match(/0/g) ?? []).length,
    maximumFractionDigits: decimals.length,
    // Leading zeros (`0000`) are a number of some thing, not an amount.
    useGrouping: whole.includes(',') || !whole.startsWith('00'),
  }).format(format.includes('%') ? value * 100 : value);
  return plain(before) + digits.replace(/^-(?=[0.,]*$)/, '') + plain(after);
}

function plain(literal: string): string {
  return literal.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}
