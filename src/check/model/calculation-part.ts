import type { CellAddress, CellContent } from '../../workbook';
import { wordNumber } from '../numbers/word-number';

/** A piece of the calculation as it is written: a symbol or figure with its cell, or what stands between. */
export interface CalculationPart {
  readonly text: string;
  /** The cell it stands for; the first of a sum. */
  readonly at?: CellAddress;
}

export type Parts = readonly CalculationPart[];

export function words(text: string): Parts {
  return [{ text }];
}

export function bracketed(parts: Parts): Parts {
  return [...words('('), ...parts, ...words(')')];
}

export function listed(all: readonly Parts[], between = ', '): Parts {
  return all.flatMap((parts, index) => [...(index === 0 ? [] : words(between)), ...parts]);
}

export function cutShort(parts: Parts): Parts {
  let length = 0;
  const shown = parts.filter(({ text }) => (length += text.length) <= LONGEST);
  return shown.length === parts.length ? parts : [...shown, ...words('…')];
}

const LONGEST = 400;

/** What stands in a cell, among other figures. Nothing at all is nothing in any unit. */
export function figureText(content: CellContent, unit: string): string {
  switch (content.kind) {
    case 'number':
      return content.value === 0 ? '0' : withUnit(wordNumber(Number(content.value.toPrecision(9))), unit);
    case 'text':
      return `“${content.value}”`;
    case 'empty':
      return '0';
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'uncomputed':
      return '?';
  }
}

/** Within one period `/p` says nothing; neither does the dash of a figure without a unit. */
export function withUnit(figure: string, unit: string): string {
  const short = unit.replace(/\s*\/\s*p$/i, '').replace(/^[-–—\s]+$/, '');
  return short === '' ? figure : `${figure} ${short}`;
}
