import { findSheet } from '../../src/workbook';
import { readXlsx } from '../../src/read/xlsx';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import type { LinkTarget } from './example-plan';

/** A monitoring spreadsheet, and the cell of its emission reductions. */
export async function targetWorkbook(): Promise<{ readonly bytes: Uint8Array; readonly target: LinkTarget }> {
  const bytes = await monitoringWorkbook();
  return { bytes, target: linkTarget(bytes, 'MRS(calc_process)') };
}

/** The first number on a sheet. */
export function linkTarget(bytes: Uint8Array, name: string): LinkTarget {
  const sheet = findSheet(readXlsx(bytes), name);
  for (const cell of sheet?.cells ?? []) {
    if (cell.content.kind === 'number' && cell.content.value > 0) {
      return { sheet: name, row: cell.row, column: cell.column, value: cell.content.value };
    }
  }
  throw new Error(`${name} holds no number.`);
}
