import { COLOURED_HEAD } from '../fill-colour';
import type { Block } from './sheet-collector';
import { askCells, type CellAnswer } from './cell-question';

/** Asks for a block of cells; after the sync, the function it gives tells the answer. */
export function askBlock(sheet: Excel.Worksheet, block: Block, withMerges: boolean): () => CellAnswer {
  const range = rangeOf(sheet, block);
  const head: Block = { ...block, bottom: Math.min(block.bottom, COLOURED_HEAD.rows), right: Math.min(block.right, COLOURED_HEAD.columns) };
  const isInHead = head.top <= head.bottom && head.left <= head.right;
  return askCells({
    contents: range,
    lines: range,
    merges: withMerges ? range : undefined,
    colours: isInHead ? { range: rangeOf(sheet, head), top: head.top, left: head.left } : undefined,
  });
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Block): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
