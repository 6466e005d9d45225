import { remembered } from '../remembered';
import type { CellContent } from '../workbook';

/**
 * A cell's text for comparing: full-width, Unicode-subscript and ligature forms folded (NFKC, so `ＣＯ₂` becomes `CO2`), dashes and
 * middle dots unified, invisible characters dropped, white space collapsed. Case is kept.
 */
export function plainText(text: string): string {
  // Most cells need nothing of it; a log of 100,000 rows shows the difference.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u30fb\u2022\u2219\u22c5]/g, '\u00b7')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `plainText` without case: what headings and labels are compared in. */
export const looseText = remembered((text) => plainText(text).toLowerCase());

export function textOf(content: CellContent): string | undefined {
  if (content.kind !== 'text') return undefined;
  const text = content.value.trim();
  return text === '' ? undefined : text;
}

/** Text or number as a person reads it; undefined for anything else. Used for point numbers, frequencies and the like. */
export function wordsOf(content: CellContent): string | undefined {
  return content.kind === 'number' ? String(content.value) : textOf(content);
}
