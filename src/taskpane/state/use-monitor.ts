import { useCallback, useReducer, useRef } from 'react';
import { settingsOn } from '../../check/settings';
import { assess, assessInStages, prepareSdgSheet, type Assessment } from '../../assess';
import type { Extraction } from '../../extract/extraction';
import { renewedSheet } from '../../map/renewed-sheet';
import type { CellAddress } from '../../workbook';
import { excelError } from '../excel-error';
import type { ExcelSession } from '../excel-session';
import { today } from '../today';
import { EMPTY, monitorState, type CheckProgress, type MonitorEvent, type MonitorState } from './monitor-state';
import type { WriteChoice } from './sheet-choice';

/** The choice by the workbook as it is at the moment of writing: people change project types on the sheet itself, too. */
export type ChooseFor = (extraction: Extraction) => WriteChoice;

export interface Monitor {
  readonly state: MonitorState;
  check(): Promise<void>;
  /** Gives up the check under way: what was on the screen before comes back. */
  cancel(): void;
  /** Writes at once where nothing of ours stands in the workbook; otherwise asks for consent first. Gives whether the sheet was written. */
  write(choose: ChooseFor): Promise<boolean>;
  /** The person agreed that the sheet named is replaced. */
  replace(choose: ChooseFor, replaces: string): Promise<boolean>;
  keep(): void;
  goTo(at: CellAddress): Promise<void>;
}

/** The pane's state and what its buttons do. The clock is asked at the moment of checking and of writing. */
export function useMonitor(excel: ExcelSession, clock: () => Date): Monitor {
  const [state, tell] = useReducer(monitorState, EMPTY);

  const watched = useRef(false);

  const underWay = useRef<AbortController>(undefined);

  const check = useCallback(async () => {
    underWay.current?.abort();
    const { signal } = (underWay.current = new AbortController());
    tell({ type: 'check-started' });
    const event = await checked(excel, clock(), signal, (progress) => {
      if (!signal.aborted) tell({ type: 'check-progressed', progress });
    });
    if (signal.aborted) return;
    tell(event);
    // From the first check on, for as long as the pane is open: before it there is nothing that could be outdated.
    if (watched.current) return;
    watched.current = true;
    await excel.watch((sheet) => tell({ type: 'sheet-changed', sheet }));
  }, [excel, clock]);

  const cancel = useCallback(() => {
    underWay.current?.abort();
    tell({ type: 'check-cancelled' });
  }, []);

  const put = useCallback(
    async (choose: ChooseFor, agreed: string | undefined) => {
      tell({ type: 'write-started' });
      const event = await written(excel, choose, agreed, clock());
      tell(event);
      return event.type === 'write-done';
    },
    [excel, clock],
  );
  const write = useCallback((choose: ChooseFor) => put(choose, undefined), [put]);

  const keep = useCallback(() => tell({ type: 'consent-refused' }), []);

  const goTo = useCallback(
    async (at: CellAddress) => {
      try {
        await excel.goTo(at);
      } catch (thrown) {
        tell({ type: 'visit-failed', error: excelError(thrown) });
      }
    },
    [excel],
  );

  return { state, check, cancel, write, replace: put, keep, goTo };
}

type TellProgress = (progress: CheckProgress) => void;

async function checked(excel: ExcelSession, now: Date, signal: AbortSignal, onProgress: TellProgress): Promise<MonitorEvent> {
  try {
    return { type: 'check-done', assessment: await assessed(excel, now, signal, onProgress) };
  } catch (thrown) {
    return { type: 'check-ended', error: excelError(thrown) };
  }
}

async function assessed(excel: ExcelSession, now: Date, signal: AbortSignal, onProgress: TellProgress): Promise<Assessment> {
  const workbook = await excel.readWorkbook({
    signal,
    onProgress: (cells, ofCells) => onProgress({ stage: 'reading', cells, ofCells }),
  });
  const stages = assessInStages(workbook, settingsOn(today(now)));
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
    onProgress({ stage: stage.value });
    await screenDrawn();
    signal.throwIfAborted();
  }
}

/** Recognising and checking hold the screen: before each, the browser gets the time of a frame to show what comes, and to hear a click. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** Reads the workbook again first: people go on typing after a check, and the sheet must carry the figures of now. */
async function written(excel: ExcelSession, choose: ChooseFor, agreed: string | undefined, now: Date): Promise<MonitorEvent> {
  try {
    const workbook = await excel.readWorkbook();
    const assessment = assess(workbook, settingsOn(today(now)));
    const replaces = renewedSheet(assessment.extraction);
    if (replaces !== undefined && replaces !== agreed) return { type: 'consent-needed', replaces };
    const choice = choose(assessment.extraction);
    const { plan, profile } = prepareSdgSheet(assessment, choice.project, choice.sheet, today(now));
    const sheet = await excel.writeSheet(plan, workbook, replaces);
    return { type: 'write-done', assessment, choice, at: now, sheet, replaced: replaces !== undefined, profile };
  } catch (thrown) {
    return { type: 'write-failed', error: excelError(thrown) };
  }
}
