import type { MethodologySymbol } from '../methodologies/methodology';

type Spelling = Pick<MethodologySymbol, 'name' | 'aliases' | 'perPoint'>;

/** Whether a sheet's notation is the symbol: `EC PJ,i,p`, `ΣEC_{PJ,i,p}`, `ECPJi,p` and `EC_PJ_i` are the same but for what is mere notation. */
export function sameNotation(notation: string, { name, aliases = [], perPoint }: Spelling): boolean {
  const wanted = perPoint ? bare(notation.replace(NUMBERED, '')) : bare(notation);
  if (wanted === '') return false;
  return [name, ...aliases]
    .map(bare)
    .some((spelling) => spelling === wanted || (wanted.startsWith(spelling) && isIndex(wanted.slice(spelling.length))));
}

/** Of point and period, behind a symbol whose subscript is read flat: `ECPJip`. */
function isIndex(letters: string): boolean {
  return /^(i|j|p|ip|jp)$/.test(letters);
}

/** The number of the point in place of its index, or behind it: `COP_PJ,1`, `COP_PJ,i,2`, `EC_PJ,3,p`. */
const NUMBERED = /[\s_,({]*(\d+)[\s_,)}p]*$/i;

/** Which point a notation is of; undefined where it does not say. */
export function pointOfNotation(notation: string): number | undefined {
  const [, number] = NUMBERED.exec(notation.normalize('NFKC')) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Letters and digits; the sign of a sum in front and the indices of point and period at the end are notation. */
function bare(notation: string): string {
  const letters = notation
    .normalize('NFKC')
    .replace(/^[Σ∑]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return letters.replace(/( (i|j|p|i p|ip))+$/, '').replaceAll(' ', '');
}
