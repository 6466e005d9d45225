import { parseFormula } from '../../formula/parse-formula';

/**
 * To how many decimals a formula rounds its result, up or down to the nearest or always down: `=ROUND(D13*D14,1)` → 1. Undefined where it
 * does not round as a whole, rounds up (which claims more), or to tens and beyond.
 */
export function formulaDecimals(formula: string | undefined): number | undefined {
  const tree = parseFormula(formula ?? '');
  if (tree.kind !== 'call' || (tree.name !== 'ROUND' && tree.name !== 'ROUNDDOWN')) return undefined;
  const [, digits] = tree.arguments;
  return digits?.kind === 'number' && Number.isInteger(digits.value) ? digits.value : undefined;
}
