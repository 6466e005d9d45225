import type { CalculationSheet } from '../../extract/extraction';
import type { CellSource } from '../../formula/cell-source';
import { rowsInUse } from '../inputs/input-rows';
import type { CellAddress } from '../../workbook';
import { groupsBy } from '../groups-by';
import { shapeOf } from './formula-shape';
import type { ReportCalculation } from './report-calculation';

/** Formulas of a column of a log that say the same of their rows, around a cell that does not. */
export interface AmongFormulas {
  readonly at: CellAddress;
  /** From the first of the formulas to the last, and how many. */
  readonly top: number;
  readonly bottom: number;
  readonly formulas: number;
  /** The one above it. */
  readonly form: string;
}

/** A number typed between them. */
export interface TypedAmongFormulas extends AmongFormulas {
  readonly value: number;
}

/** A formula between them that is theirs but for the cells it refers to: `C10*B2` among `C9*$B$1`. */
export interface StrayFormula extends AmongFormulas {
  readonly formula: string;
}

/** Fewer formulas that are alike are no way of the column. */
const FEWEST = 4;

/** Table 1 is left to what asks for its rows; at either end of a column an opening figure may stand. */
export function typedAmongFormulas(sheet: CalculationSheet, { leaves, source }: ReportCalculation): readonly TypedAmongFormulas[] {
  const isOfTable = ofTable(sheet);
  return leaves.flatMap(({ at, content }) => {
    if (content.kind !== 'number') return [];
    const among = amongAlike(at, source);
    return among === undefined || isOfTable(at) ? [] : [{ ...among, value: content.value }];
  });
}

/** What stands so in several rows is a way of the column; a range is left to what looks at sums. */
export function strayFormulas(sheet: CalculationSheet, { formulas, source }: ReportCalculation): readonly StrayFormula[] {
  const isOfTable = ofTable(sheet);
  const odd = formulas.flatMap(({ at, formula }) => {
    const above = source.cell(at.sheet, at.row - 1, at.column)?.formula;
    if (above === undefined || formula.includes(':') || shapeOf(formula) !== shapeOf(above)) return [];
    if (formAt(at, source) === formAt({ ...at, row: at.row - 1 }, source) || isOfTable(at)) return [];
    const among = amongAlike(at, source);
    return among === undefined ? [] : [{ ...among, formula }];
  });
  return groupsBy(odd, ({ at: { sheet: name, column } }) => `${column} ${name}`).flatMap((group) => (group.length > 1 ? [] : group));
}

/** Whether a cell stands in a column of Table 1's values. */
export function ofTable(sheet: CalculationSheet): (at: CellAddress) => boolean {
  const values = rowsInUse(sheet).map(({ value }) => value.at);
  return (at) => values.some((other) => other.sheet === at.sheet && other.column === at.column);
}

function amongAlike(at: CellAddress, source: CellSource): AmongFormulas | undefined {
  const form = formAt({ ...at, row: at.row - 1 }, source);
  if (form === undefined || formAt({ ...at, row: at.row + 1 }, source) !== form) return undefined;
  const reach = (step: number): number => {
    let row = at.row + step;
    while (formAt({ ...at, row: row + step }, source) === form) row += step;
    return row;
  };
  const [top, bottom] = [reach(-1), reach(1)];
  const formulas = bottom - top;
  const above = source.cell(at.sheet, at.row - 1, at.column)?.formula ?? '';
  return formulas < FEWEST ? undefined : { at, top, bottom, formulas, form: above };
}

const ROW_OF_REFERENCE = /(?<![\w.'])(\$?[A-Z]{1,3})(\d+)(?![\w.'!(])/g;

/** A formula as it reads from its own row: `B7+C$2` in row 8 and `B8+C$2` in row 9 are alike. */
function formAt({ sheet, row, column }: CellAddress, source: CellSource): string | undefined {
  const formula = row < 1 ? undefined : source.cell(sheet, row, column)?.formula;
  const form = formula?.replace(ROW_OF_REFERENCE, (_, name: string, digits: string) => `${name}[${Number(digits) - row}]`);
  // What says nothing of its row is a constant that was copied.
  return form === formula ? undefined : form;
}
