import type { RichText } from 'exceljs';

/** The ways in which people write a symbol with a subscript. `rich-text` is the form's own. */
export type Notation = 'rich-text' | 'underscore' | 'plain' | 'spaced' | 'unicode-subscript' | 'latex';

export type Notated = string | { readonly richText: RichText[] };

/** Unicode has no subscript capitals and no subscript comma: those who write this way take small letters, and the comma as it is. */
const SUBSCRIPTS: Readonly<Record<string, string>> = { p: 'ₚ', i: 'ᵢ', r: 'ᵣ', e: 'ₑ', '2': '₂' };

/** `EG_{i,p}` in a notation. A chemical formula (`CO_{2}`) is no symbol: nobody writes `CO_2` in a unit. */
export function notated(markup: string, notation: Notation): Notated {
  const parts = markup.split(/_\{(.*?)\}/);
  if (parts.length === 1) return markup;
  if (notation === 'rich-text') return { richText: parts.map(run).filter(({ text }) => text !== '') };
  const text = parts.map((part, index) => (index % 2 === 0 ? part : subscript(part, notation))).join('');
  const isSymbol = parts.length === 3 && parts[1] !== '2';
  return notation === 'latex' && isSymbol ? `$${text.replace('Σ', '\\Sigma ')}$` : text;
}

/** Parts alternate between the baseline and subscripts. */
function run(text: string, index: number): RichText {
  return index % 2 === 0 ? { text } : { text, font: { name: 'Calibri', family: 2, size: 11, vertAlign: 'subscript' } };
}

function subscript(part: string, notation: Exclude<Notation, 'rich-text'>): string {
  const lowered = [...part.toLowerCase()].map((letter) => SUBSCRIPTS[letter] ?? letter).join('');
  if (part === '2') return notation === 'unicode-subscript' || notation === 'latex' ? lowered : part;
  switch (notation) {
    case 'underscore':
      return `_${part}`;
    case 'plain':
      return part;
    case 'spaced':
      return ` ${part}`;
    case 'unicode-subscript':
      return lowered;
    case 'latex':
      return `_{${part}}`;
  }
}
