import type { CheckRun } from '../../check/check-run';
import type { CalculationSheet, Extraction, IsoDate } from '../../extract/extraction';
import type { CheckLog, FindingKey } from '../../map/check-log';
import type { PaperRequest } from '../../map/working-paper';
import type { SheetLanguage } from '../sheet-content';

export interface LogChoice {
  readonly language: SheetLanguage;
  /** Of the product; printed at the foot. */
  readonly version: string;
}

/** What the blocks of the Check log are made from. */
export interface LogContent {
  readonly extraction: Extraction;
  /** All monitoring reports of the workbook, in tab order. */
  readonly reports: readonly CalculationSheet[];
  readonly checks: CheckRun;
  readonly log: CheckLog;
  /** The requests raised on the log, as the working paper has them, by `requestKey`. */
  readonly requests: ReadonlyMap<FindingKey, PaperRequest>;
  readonly choice: LogChoice;
  readonly today: IsoDate;
  /** How many rules looked. */
  readonly rules: number;
}
