import type { MethodologySymbol } from '../methodologies/methodology';

/** Whether a sheet's notation is the symbol: `EC PJ,i,p`, `ΣEC_{PJ,i,p}` and `EC_PJ_i` are the same but for what is mere notation. */
export function sameNotation(notation: string, { name, aliases = [] }: MethodologySymbol): boolean {
  const wanted = bare(notation);
  return wanted !== '' && [name, ...aliases].some((spelling) => bare(spelling) === wanted);
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
