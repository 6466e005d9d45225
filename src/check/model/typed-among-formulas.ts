import type { CalculationSheet } from '../../extract/extraction';
import type { CellSource } from '../../formula/cell-source';
import { rowsInUse } from '../inputs/input-rows';
import type { CellAddress } from '../../workbook';
import type { ReportCalculation } from './report-calculation';

/** A number typed in a column of a log between formulas that say the same of their rows. */
export interface TypedAmongFormulas {
  readonly at: CellAddress;
  readonly value: number;
  /** From the first of the formulas to the last, and how many. */
  readonly top: number;
  readonly bottom: number;
  readonly formulas: number;
  /** The one above it. */
  readonly form: string;
}

/** Fewer formulas that are alike are no way of the column. */
const FEWEST = 4;

/** Table 1 is left to what asks for its rows; at either end of a column an opening figure may stand. */
export function typedAmongFormulas(sheet: CalculationSheet, { leaves, source }: ReportCalculation): readonly TypedAmongFormulas[] {
  const values = rowsInUse(sheet).map(({ value }) => value.at);
  const isOfTable = (at: CellAddress): boolean => values.some((other) => other.sheet === at.sheet && other.column === at.column);
  return leaves.flatMap(({ at, content }) => {
    if (content.kind !== 'number') return [];
    const form = formAt({ ...at, row: at.row - 1 }, source);
    if (form === undefined || formAt({ ...at, row: at.row + 1 }, source) !== form || isOfTable(at)) return [];
    const reach = (step: number): number => {
      let row = at.row + step;
      while (formAt({ ...at, row: row + step }, source) === form) row += step;
      return row;
    };
    const [top, bottom] = [reach(-1), reach(1)];
    const formulas = bottom - top;
    const above = source.cell(at.sheet, at.row - 1, at.column)?.formula ?? '';
    return formulas < FEWEST ? [] : [{ at, value: content.value, top, bottom, formulas, form: above }];
  });
}

const ROW_OF_REFERENCE = /(?<![\w.'])(\$?[A-Z]{1,3})(\d+)(?![\w.'!(])/g;

/** A formula as it reads from its own row: `B7+C$2` in row 8 and `B8+C$2` in row 9 are alike. */
function formAt({ sheet, row, column }: CellAddress, source: CellSource): string | undefined {
  const formula = row < 1 ? undefined : source.cell(sheet, row, column)?.formula;
  const form = formula?.replace(ROW_OF_REFERENCE, (_, name: string, digits: string) => `${name}[${Number(digits) - row}]`);
  // What says nothing of its row is a constant that was copied.
  return form === formula ? undefined : form;
}
