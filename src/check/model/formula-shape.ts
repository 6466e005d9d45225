const REFERENCE = /(?<![\w.'])\$?[A-Z]{1,3}\$?\d+(?![\w.'!(])/g;

/** A formula without the cells that it refers to: `=SUM(#:#)/1000`. */
export function shapeOf(formula: string): string {
  return formula.replace(REFERENCE, '#');
}
