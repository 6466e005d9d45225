import type { Assessment } from '../../assess';
import { settingsOn, type CheckSettings } from '../../check/settings';
import type { CellChoice } from '../../extract/check-log/earlier-log';
import type { Workbook } from '../../workbook';
import type { ExcelSession, Watcher } from '../excel-session';
import { today } from '../today';
import { withLostCells, withLostSheets, type LostSheets } from './lost-sheets';
import type { CheckProgress } from './monitor-state';

/** What the pane knows that the workbook does not say. */
export interface Known {
  /** What the checks take instead of the defaults. */
  readonly own: Partial<CheckSettings>;
  readonly cells: readonly CellChoice[];
  readonly lost: LostSheets;
}

export interface CheckWatcher extends Pick<Watcher, 'onChange' | 'onSheets'> {
  readonly signal: AbortSignal;
  readonly onStage: (progress: CheckProgress) => void;
}

interface Assessed {
  readonly workbook: Workbook;
  readonly assessment: Assessment;
}

/** Reads the workbook and assesses it, stage by stage: between two of them the pane can be drawn, and the check given up. */
export async function assessedWorkbook(
  excel: ExcelSession,
  { cells, own, lost }: Known,
  now: Date,
  { signal, onStage, ...changes }: CheckWatcher,
): Promise<Assessed> {
  const { assessInStages } = await import('../../assess');
  const workbook = await excel.readWorkbook({
    signal,
    onProgress: (cells, ofCells) => onStage({ stage: 'reading', cells, ofCells }),
    ...changes,
  });
  const stages = assessInStages(workbook, { ...settingsOn(today(now)), ...own }, withLostCells(cells, lost));
  for (;;) {
    const stage = stages.next();
    if (stage.done) return { workbook, assessment: withLostSheets(stage.value, lost) };
    onStage({ stage: stage.value });
    await screenDrawn();
    signal.throwIfAborted();
  }
}

/** Recognising and checking hold the screen: before each, the browser gets the time of a frame to show what comes, and to hear a click. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
