import type { Block } from './sheet-collector';
import { askCells, type CellAnswer } from './cell-question';

/** Asks for a block of cells; after the sync, the function it gives tells the answer. */
export function askBlock(sheet: Excel.Worksheet, block: Block, withMerges: boolean): () => CellAnswer {
  const { top, left, bottom, right } = block;
  const range = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
  return askCells(range, range, withMerges);
}
