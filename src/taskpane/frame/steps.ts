/** The five steps of the pane, and what each shows of itself from every other one. */
import type { CheckRun } from '../../check/check-run';
import type { ResultState } from '../state/monitor-state';
import type { OwnSettings } from '../state/use-own-settings';
import type { PaneSettings } from '../state/pane-settings';
import type { PaneDraft } from '../state/use-draft';
import type { Monitor } from '../state/use-monitor';
import type { SheetChoices } from '../state/use-sheet-choices';

export const STEPS = ['report', 'findings', 'sdgs', 'credits', 'write'] as const;
export type StepName = (typeof STEPS)[number];

/** The state of a step at a glance: a sign, a number or a time below it, and the same in words. */
export interface StepMark {
  readonly tone: 'quiet' | 'good' | 'warning' | 'error' | 'todo';
  /** A few characters: `3`, `5/5`, `12:03`. */
  readonly short: string;
  /** For the accessible name and the tooltip: `3 errors`. */
  readonly words: string;
}

/** What every step is given. */
export interface StepProps {
  readonly monitor: Monitor;
  readonly state: ResultState;
  readonly settings: PaneSettings;
  readonly onSettings: (changed: Partial<PaneSettings>) => void;
  /** What the checks take instead of the defaults. */
  readonly own: OwnSettings;
  readonly choices: SheetChoices;
  readonly draft: PaneDraft;
  /** The results without what was dismissed. */
  readonly standing: CheckRun;
  /** The calculation sheet of the report that is looked at, of several; undefined: all of them. */
  readonly report: string | undefined;
}
