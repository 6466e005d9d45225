import type { OtherFigure } from '../../extract/extraction';
import { parseFormula } from '../../formula/parse-formula';
import { pointOfNotation } from './same-notation';
import { isSameCell } from './sheet-model';

/**
 * The figures of a symbol with one value for each point: rows of Table 2 (`COP_PJ,1`, `COP_PJ,2`) or of the calculation sheet, where all
 * may be written `COP_PJ,i`. Rows that only repeat another (`=D8`) are none. Of two sheets the one with more rows counts.
 */
export function figuresOfPoints(figures: readonly OtherFigure[]): readonly OtherFigure[] {
  const own = figures.filter((figure) => !figures.some((other) => other !== figure && repeats(figure, other)));
  const sheets = [...new Set(own.map(({ at }) => at.sheet))].map((sheet) => own.filter(({ at }) => at.sheet === sheet));
  const [first = []] = sheets.sort((a, b) => b.length - a.length);
  const numbered = first.flatMap((figure) => {
    const point = pointOfNotation(figure.notation);
    return point === undefined ? [] : [{ figure, point }];
  });
  if (numbered.length < first.length) return first;
  return numbered.sort((a, b) => a.point - b.point).map(({ figure }) => figure);
}

function repeats({ at, formula }: OtherFigure, other: OtherFigure): boolean {
  const tree = formula === undefined ? undefined : parseFormula(formula);
  if (tree?.kind !== 'reference' || tree.workbook !== undefined) return false;
  const { top, left, bottom, right } = tree.range;
  return top === bottom && left === right && isSameCell({ sheet: tree.sheet ?? at.sheet, row: top, column: left }, other.at);
}
