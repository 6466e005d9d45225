import type { CellAddress, CellContent } from '../workbook';

/** A figure and the cells it is computed from, down to the typed inputs. A cell met again is listed without its `precedents` (`repeated`). */
export interface TraceNode {
  readonly at: CellAddress;
  readonly content: CellContent;
  /** With the leading `=`; absent at a leaf. */
  readonly formula?: string;
  readonly precedents: readonly TraceNode[];
  readonly repeated?: true;
  /** More cells lie below than are listed: a range of very many cells, or a formula that was not followed. */
  readonly truncated?: true;
}
