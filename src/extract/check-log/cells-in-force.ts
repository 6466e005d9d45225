import { addressText } from '../../address';
import { findSheet, type CellAddress, type Workbook } from '../../workbook';
import { filled } from '../our-sheet/field-row';
import type { CellByHand, CellChoice, EarlierLog, LostCell } from './earlier-log';

/** The cells by hand that a workbook is read with, and those that cannot be used. */
export interface CellsInForce {
  readonly cells: readonly CellByHand[];
  readonly lost: readonly LostCell[];
}

/** What a person says now, and for all other symbols what the log says. */
export function cellsInForce(choices: readonly CellChoice[], log: EarlierLog | undefined, workbook: Workbook): CellsInForce {
  const isRechosen = (earlier: Pick<CellByHand, 'symbol' | 'report'> & { readonly at?: CellByHand['at'] }): boolean =>
    choices.some(
      ({ symbol, report, at }) => symbol === earlier.symbol && isSameSheet(report ?? at?.sheet, earlier.report ?? earlier.at?.sheet),
    );
  const kept = log?.cells ?? [];
  const all = [...choices.map((choice) => recordedOf(choice, kept)), ...kept.filter((cell) => !isRechosen(cell))];
  const cells: CellByHand[] = [];
  const lost: LostCell[] = (log?.lostCells ?? []).filter((cell) => !isRechosen(cell));
  for (const { at, ...choice } of all) {
    if (at === undefined) continue;
    const sheet = findSheet(workbook, at.sheet);
    if (sheet) cells.push({ ...choice, at: { ...at, sheet: sheet.name } });
    else lost.push({ ...choice, because: 'deleted', was: addressText(at) });
  }
  return { cells, lost };
}

/** The same cell chosen once more by nobody who is named: what the log records of it still holds. */
function recordedOf(choice: CellChoice, kept: readonly CellByHand[]): CellChoice {
  const { at, by } = choice;
  if (at === undefined || by !== undefined) return choice;
  const earlier = kept.find((cell) => cell.symbol === choice.symbol && isSameCell(cell.at, at));
  return earlier ? { ...choice, ...filled({ unit: choice.unit ?? earlier.unit, by: earlier.by, on: earlier.on ?? choice.on }) } : choice;
}

function isSameCell(one: CellAddress, other: CellAddress): boolean {
  return isSameSheet(one.sheet, other.sheet) && one.row === other.row && one.column === other.column;
}

/** Whether two choices are for the same report, as far as they say. */
function isSameSheet(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase();
}
