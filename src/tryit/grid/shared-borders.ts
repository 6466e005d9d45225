import type { BorderFormat, CellFormat } from '../../virtual-excel/model/cell-format';
import type { CellRange } from '../../workbook';

type Borders = NonNullable<CellFormat['borders']>;

/**
 * The lines a cell or merged area draws. Two cells share the line between them: the one above or on the left draws it, whichever of them
 * has it, so that it is neither drawn twice nor covered. On the sheet's upper and left edges nobody else can.
 * `below` and `beside`: the next row and column that show.
 */
export function sharedBorders(
  area: CellRange,
  below: number,
  beside: number,
  of: (row: number, column: number) => Borders | undefined,
): Borders {
  const { top, left, bottom, right } = area;
  const first = of(top, left);
  const bottomLine = drawn(of(bottom, left)?.EdgeBottom) ?? (below > bottom ? drawn(of(below, left)?.EdgeTop) : undefined);
  const rightLine = drawn(of(top, right)?.EdgeRight) ?? (beside > right ? drawn(of(top, beside)?.EdgeLeft) : undefined);
  return {
    ...(bottomLine ? { EdgeBottom: bottomLine } : {}),
    ...(rightLine ? { EdgeRight: rightLine } : {}),
    ...(top === 1 && first?.EdgeTop ? { EdgeTop: first.EdgeTop } : {}),
    ...(left === 1 && first?.EdgeLeft ? { EdgeLeft: first.EdgeLeft } : {}),
  };
}

const drawn = (line: BorderFormat | undefined): BorderFormat | undefined => (line?.style && line.style !== 'None' ? line : undefined);
