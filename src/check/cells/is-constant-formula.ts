/**
 * Whether a formula refers to nothing: `=800`, `=-(500+300)`, `=ROUND(800,1)`, `="800"`. Its result is as typed as a constant.
 * Letters that are neither a function's name, TRUE/FALSE nor an exponent are a cell or a name.
 */
export function isConstantFormula(formula: string): boolean {
  const rest = formula
    .replace(/^=/, '')
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(/[A-Z][A-Z0-9._]*\(/gi, '(')
    .replace(/\b(?:TRUE|FALSE)\b/gi, '')
    .replace(/(?<=\d)E[+-]?\d+/gi, '');
  return !/[\p{L}_'![#]/u.test(rest) && !/\$?\d+:\$?\d+/.test(rest);
}
