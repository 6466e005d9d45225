import type { CheckRun } from '../check/check-run';
import type { CalculationSheet, Extraction, IsoDate } from '../extract/extraction';
import type { Language, Words } from '../language';
import type { SdgProfile } from '../map/sdg-profile';
import type { CellAddress } from '../workbook';

/** One language, or both: short words side by side, sentences below each other. */
export type SheetLanguage = Language | 'both';

export interface SheetChoice {
  readonly language: SheetLanguage;
  /** Linked: formulas that follow the report. Frozen: numbers as they are now. */
  readonly values: 'linked' | 'frozen';
  /** Of the product; printed at the foot. */
  readonly version: string;
}

/** What the blocks of the sheet are made from. */
export interface SheetContent {
  readonly extraction: Extraction;
  readonly checks: CheckRun;
  /** Without what was dismissed on the Check log: such a finding puts nothing in doubt. */
  readonly standing: CheckRun;
  readonly profile: SdgProfile;
  readonly choice: SheetChoice;
  readonly today: IsoDate;
  /** Of the sheet to be: its links within itself need it. */
  readonly name: string;
  /** The reports whose figures are shown, in tab order. */
  readonly reports: readonly CalculationSheet[];
  /** Findings about these reports and the workbook, the gravest first. */
  readonly findings: readonly OpenFinding[];
  /** How many of them were dismissed, and are not among these. */
  readonly dismissed: number;
}

export type FindingWeight = 'error' | 'warning' | 'to-look-at' | 'not-checked';

export interface OpenFinding {
  readonly weight: FindingWeight;
  readonly rule: string;
  readonly message: Words;
  readonly at: readonly CellAddress[];
}
