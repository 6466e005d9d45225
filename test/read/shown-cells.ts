import { cellName } from '../../src/address';
import type { Workbook } from '../../src/workbook';

/** The cells of a sheet as `A1: 3`, `B2: =A1*2 -> 6`, so that a test can say a whole sheet in a few lines. */
export function shownCells(workbook: Workbook, index = 0): string[] {
  const cells = workbook.sheets[index]?.cells ?? [];
  return [...cells].map(({ row, column, content, formula }) => {
    const value = content.kind === 'error' ? content.code : 'value' in content ? JSON.stringify(content.value) : content.kind;
    return `${cellName(row, column)}: ${formula === undefined ? value : `${formula} -> ${value}`}`;
  });
}
