/**
 * Functions younger than the file format are written with a prefix ([MS-XLSX] 2.2.2, future functions). Only those that give one
 * value: arrays that spill need a metadata part besides, and no plan has them.
 */
const FUTURE_FUNCTIONS = new Set(
  (
    'ACOT AGGREGATE ARABIC CEILING.MATH CONCAT CONFIDENCE.NORM DAYS DECIMAL FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM ' +
    'MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.INC QUARTILE.INC RANK.EQ SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTAFTER TEXTBEFORE ' +
    'TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XLOOKUP XMATCH XOR'
  ).split(' '),
);

/** A formula as a cell shows it (`=IFNA(A1,0)`) to what stands in the file (`_xlfn.IFNA(A1,0)`). Texts and quoted sheet names stay as they are. */
export function fileFormula(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return body.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (token, name?: string) =>
    name !== undefined && FUTURE_FUNCTIONS.has(name.toUpperCase()) ? `_xlfn.${token}` : token,
  );
}
