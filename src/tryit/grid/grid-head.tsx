import type { VirtualItem } from '@tanstack/react-virtual';
import { columnLetters } from '../../address';
import type { CellRange } from '../../workbook';
import { HEADER_HEIGHT, HEADER_WIDTH, isWithin } from './grid-layout';

interface Props {
  readonly columns: readonly VirtualItem[];
  readonly selection: CellRange;
}

/** The letters above the columns. */
export function GridHead({ columns, selection }: Props) {
  return (
    <div className="grid-head" role="row" aria-rowindex={1} style={{ height: HEADER_HEIGHT }}>
      <div className="grid-corner" role="columnheader" aria-colindex={1} style={{ width: HEADER_WIDTH }}>
        <span className="unseen">#</span>
      </div>
      {columns.map(({ index, start, size }) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 2}
          className={isWithin(selection.left, index + 1, selection.right) ? 'grid-letter chosen' : 'grid-letter'}
          style={{ left: start, width: size }}
          hidden={size === 0}
        >
          {columnLetters(index + 1)}
        </div>
      ))}
    </div>
  );
}
