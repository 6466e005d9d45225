import { wordNumber } from '../../check/numbers/word-number';
import type { Words } from '../../language';
import type { CreditProblem, CreditRow } from './credits-profile';
import { namesVintage } from './rows-of-vintages';
import { whyNoTonnes } from './typed-tonnes';

/**
 * An amount above all that the report reduced is none of this report's. One above its vintage alone may be right, for the split may be an
 * estimate, and so may rows of somebody's own that name the vintage, for there may be another report of the year: these are told, and a person looks.
 */
export function aboveReport(row: CreditRow, all: readonly CreditRow[]): readonly CreditProblem[] {
  const at = { table: 'issued', key: row.key, column: 'tonnes' } as const;
  const [own, report] = [amountOf(row), reportAmount(all)];
  if (own !== undefined && report !== undefined && own > report && isOfReport(row, all)) {
    return [{ ...at, words: aboveAll(own, report), isInvalid: true }];
  }
  const whole = row.known['quantity']?.value;
  if (own === undefined || typeof whole !== 'number') return [];
  const issued = all.reduce((sum, other) => (namesVintage(other.typed, row) ? sum + (amountOf(other) ?? 0) : sum), own);
  return issued > whole ? [{ ...at, words: aboveVintage(issued, whole) }] : [];
}

function isOfReport(row: CreditRow, all: readonly CreditRow[]): boolean {
  return row.label !== undefined || all.some((vintage) => vintage.label !== undefined && namesVintage(row.typed, vintage));
}

function amountOf({ typed }: CreditRow): number | undefined {
  const { tonnes } = typed;
  return typeof tonnes === 'number' && whyNoTonnes(tonnes) === undefined ? tonnes : undefined;
}

/** What the vintages of the report come to; undefined where that of one is not known. */
export function reportAmount(all: readonly CreditRow[]): number | undefined {
  const amounts = all.flatMap(({ label, known }) => (label === undefined ? [] : [known['quantity']?.value]));
  return amounts.length > 0 && amounts.every((amount) => typeof amount === 'number')
    ? amounts.reduce((sum, amount) => sum + amount, 0)
    : undefined;
}

function aboveAll(issued: number, report: number): Words {
  return {
    en: `More than the report: ${wordNumber(issued)} tCO₂ issued, ${wordNumber(report)} tCO₂ in whole tonnes of all its vintages. Enter this report's part alone.`,
    ja: `報告書を上回ります。発行は${wordNumber(issued)} tCO₂、全ビンテージの整数トンの合計は${wordNumber(report)} tCO₂です。この報告書の分だけを記入してください。`,
  };
}

function aboveVintage(issued: number, whole: number): Words {
  return {
    en: `More than the report: ${wordNumber(issued)} tCO₂ issued, ${wordNumber(whole)} tCO₂ in whole tonnes of the vintage.`,
    ja: `報告書を上回ります。発行は${wordNumber(issued)} tCO₂、このビンテージの整数トンは${wordNumber(whole)} tCO₂です。`,
  };
}
