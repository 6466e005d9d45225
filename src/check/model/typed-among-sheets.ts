import { addressText } from '../../address';
import type { CellSource } from '../../formula/cell-source';
import type { SheetRange } from '../../formula/precedents-of';
import type { CellAddress } from '../../workbook';
import { groupsBy } from '../groups-by';
import type { ReportCalculation } from './report-calculation';

/** A number typed in the cell that is computed on the other sheets that a formula takes it from: a sheet for each month. */
export interface TypedAmongSheets {
  readonly at: CellAddress;
  readonly value: number;
  readonly by: CellAddress;
  /** The same cell of the others, in the order of the formula. */
  readonly others: readonly CellAddress[];
  /** The first of theirs. */
  readonly form: string;
}

/** Fewer sheets that are alike are no way of the workbook. */
const FEWEST = 4;

export function typedAmongSheets({ formulas, source }: ReportCalculation): readonly TypedAmongSheets[] {
  const found = formulas.flatMap(({ at: by, ranges }) =>
    groupsBy(ranges.filter(isSingle), ({ range }) => `${range.top} ${range.left}`).flatMap((cells) => typedOf(by, cells, source) ?? []),
  );
  return groupsBy(found, ({ at }) => addressText(at)).flatMap(([first]) => first ?? []);
}

function typedOf(by: CellAddress, ranges: readonly SheetRange[], source: CellSource): TypedAmongSheets | undefined {
  const cells = ranges.map(({ sheet, range }) => ({ sheet, row: range.top, column: range.left }));
  const formulaIn = ({ sheet, row, column }: CellAddress): string | undefined => source.cell(sheet, row, column)?.formula;
  const others = cells.filter((at) => formulaIn(at) !== undefined);
  const [at, ...further] = cells.filter((cell) => formulaIn(cell) === undefined);
  const [first] = others;
  if (at === undefined || first === undefined || further.length > 0 || others.length < FEWEST) return undefined;
  const content = source.cell(at.sheet, at.row, at.column)?.content;
  return content?.kind === 'number' ? { at, value: content.value, by, others, form: formulaIn(first) ?? '' } : undefined;
}

function isSingle({ range: { top, left, bottom, right } }: SheetRange): boolean {
  return top === bottom && left === right;
}
