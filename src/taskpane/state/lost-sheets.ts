/**
 * What stood on sheets of ours that were deleted while they were written anew: read in that attempt, and nowhere else any more. Kept until the
 * sheet is written, or stands there again.
 */
import type { Assessment } from '../../assess';
import type { CellChoice } from '../../extract/check-log/earlier-log';
import type { Extraction } from '../../extract/extraction';
import { excelError } from '../excel-error';

export interface LostSheets {
  readonly earlierAnswers?: Extraction['earlierAnswers'] | undefined;
  readonly earlierLog?: Extraction['earlierLog'] | undefined;
  readonly earlierCredits?: Extraction['earlierCredits'] | undefined;
  readonly earlierPaper?: Extraction['earlierPaper'] | undefined;
  readonly cellsByHand?: Extraction['cellsByHand'] | undefined;
}

/** The assessment with what stood on them. What the workbook says goes before. */
export function withLostSheets({ extraction, checks }: Assessment, sheets: LostSheets): Assessment {
  const { earlierAnswers, earlierLog, earlierCredits, earlierPaper } = sheets;
  const lost = {
    ...(earlierAnswers ? { earlierAnswers } : {}),
    ...(earlierLog ? { earlierLog } : {}),
    ...(earlierCredits ? { earlierCredits } : {}),
    ...(earlierPaper ? { earlierPaper } : {}),
  };
  return { extraction: { ...lost, ...extraction }, checks };
}

/** Cells by hand on a lost Check log come before the figures are recognised. */
export function withLostCells(cells: readonly CellChoice[], { cellsByHand = [] }: LostSheets): readonly CellChoice[] {
  const isChosenAnew = (by: CellChoice): boolean => cells.some(({ symbol, report }) => symbol === by.symbol && report === by.report);
  return [...cellsByHand.filter((by) => !isChosenAnew(by)), ...cells];
}

/** Waits for the writing of a sheet, and calls where the one to be written anew went meanwhile. */
export async function noticingLoss(writing: Promise<string>, onLost: () => void): Promise<string> {
  try {
    return await writing;
  } catch (thrown) {
    if (excelError(thrown).code === 'sheet-gone') onLost();
    throw thrown;
  }
}
