import type { CheckRun } from '../../check/check-run';
import type { CalculationSheet, Extraction, IsoDate } from '../../extract/extraction';
import type { WorkingPaper } from '../../map/working-paper';
import type { LogChoice } from '../check-log/log-content';

/** What the blocks of the working paper are made from. */
export interface PaperContent {
  readonly extraction: Extraction;
  /** All monitoring reports of the workbook, in tab order. */
  readonly reports: readonly CalculationSheet[];
  readonly checks: CheckRun;
  readonly paper: WorkingPaper;
  readonly choice: LogChoice;
  readonly today: IsoDate;
}
