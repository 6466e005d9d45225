const REFERENCE = /(?<![\w.'])\$?[A-Z]{1,3}\$?\d+(?![\w.'!(])/g;

/** A formula without the cells that it refers to: `=SUM(#:#)/1000`. */
export function shapeOf(formula: string): string {
  return formula.replace(REFERENCE, '#');
}

/** The shape with the cells that a formula refers to; undefined where it has not as many. */
export function fillShape(shape: string, formula: string): string | undefined {
  const cells = [...formula.matchAll(REFERENCE)].map(([cell]) => cell);
  const parts = shape.split('#');
  return parts.length === cells.length + 1 ? parts.map((part, index) => part + (cells[index] ?? '')).join('') : undefined;
}
