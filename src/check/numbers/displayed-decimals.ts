import { shownDigits } from './word-number';

/**
 * How many decimals Excel's format code shows of a positive number: `#,##0.0` → 1, `0` → 0. Undefined where the format shows what is
 * there (General, text) or something else than decimals (dates, fractions, exponents, thousands left out).
 */
export function displayedDecimals(numberFormat: string): number | undefined {
  const code = bareCode(numberFormat);
  const match = /[0#?][0#?,]*(?:\.(?<decimals>[0#?]*))?|\.(?<only>[0#?]+)/.exec(code);
  if (!match || /[ymdhs/]|e[+-]|general|,(?![0#?,])/i.test(code)) return undefined;
  const decimals = (match.groups?.['decimals'] ?? match.groups?.['only'] ?? '').length;
  return code.includes('%') ? decimals + 2 : decimals;
}

/** The first section (positive numbers) without colours, conditions, quoted text, escapes and padding. */
function bareCode(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
}

/** Whether a figure is another one rounded, or rounded down, to so many decimals, or both show the same digits. */
export function agreesRounded(found: number, exact: number, decimals: number): boolean {
  if (decimals > 15) return false;
  return shownDigits(found, decimals) === shownDigits(exact, decimals) || isRoundedDown(found, exact, decimals);
}

/** Whether a figure is another one with the further decimals cut off, as Excel's ROUNDDOWN does: the conservative direction for a claim. */
export function isRoundedDown(found: number, exact: number, decimals: number): boolean {
  const step = 10 ** -decimals;
  const cut = Math.trunc(exact / step + Math.sign(exact) * SLACK) * step;
  return Math.abs(found - cut) <= step * SLACK;
}

/** A share of the last decimal: what doubles lose in dividing by a power of ten. */
const SLACK = 1e-6;
