import { parseTypedAddress } from '../../address';
import { CHOSEN_BY } from '../../our-sheets/check-log';
import { answerIn } from '../../our-sheets/wordings';
import { findSheet, type CellAddress, type Workbook } from '../../workbook';
import { filled, rowsOf, type FieldRow } from '../our-sheet/field-row';
import type { OurSheet } from '../our-sheet/our-sheet';
import { symbolIn } from '../symbol-notation';
import type { CellByHand, EarlierLog, LostCell } from './earlier-log';
import { referredCell } from './referred-cell';

type Row = FieldRow<'byHand'>;

/** The cells that people chose by hand. A row with another word than a symbol of ours is left as a note. */
export function cellsOnLog(sheet: OurSheet, workbook: Workbook): Pick<EarlierLog, 'cells' | 'lostCells'> {
  const cells: CellByHand[] = [];
  const lostCells: LostCell[] = [];
  for (const row of rowsOf(sheet, 'byHand')) {
    const symbol = symbolIn({ kind: 'text', value: row.words('symbol') ?? '' }, true);
    if (symbol === undefined) continue;
    row.take('symbol', 'report', 'givenUnit', 'chosenBy', 'chosenOn');
    row.takeIfTheirs('cell');
    const beside = filled({
      report: row.words('report'),
      unit: row.words('givenUnit'),
      by: named(row.wordsWithLink('chosenBy')),
      on: row.words('chosenOn'),
    });
    const at = chosenCell(row, workbook);
    if (at) cells.push({ symbol, at, ...beside });
    else lostCells.push({ symbol, because: 'deleted', was: lostWords(row), ...beside });
  }
  return { cells, lostCells };
}

function named(by: string | undefined): string | undefined {
  return by !== undefined && answerIn(CHOSEN_BY, by) === undefined ? by : undefined;
}

/** What somebody wrote over the address goes first; then the formula beside it, which follows inserted rows; then the address as we wrote it. */
function chosenCell(row: Row, workbook: Workbook): CellAddress | undefined {
  const [cell, value] = [row.cell('cell'), row.cell('value')];
  if (cell?.formula !== undefined) return referredCell(cell.formula, workbook);
  const typed = there(parseTypedAddress(row.words('cell') ?? ''), workbook);
  if (row.sheet.isSomebodys(cell) || value?.formula === undefined) return typed;
  return referredCell(value.formula, workbook);
}

/** What is left of a cell: an address that another cell may have by now must not be read as one again. */
function lostWords(row: Row): string {
  const words = row.cell('cell')?.formula ?? row.words('cell') ?? '';
  return row.cell('value')?.formula === undefined || row.sheet.isSomebodys(row.cell('cell')) ? words : `#REF! (${words})`;
}

/** As the workbook spells its sheet. */
function there(at: CellAddress | undefined, workbook: Workbook): CellAddress | undefined {
  const sheet = at && findSheet(workbook, at.sheet);
  return at && sheet && { ...at, sheet: sheet.name };
}
