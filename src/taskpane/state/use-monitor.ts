import { useCallback, useReducer, useRef } from 'react';
import { settingsOn } from '../../check/settings';
import { assess, prepareSdgSheet } from '../../assess';
import type { Extraction, IsoDate } from '../../extract/extraction';
import { renewedSheet } from '../../map/renewed-sheet';
import type { CellAddress } from '../../workbook';
import { excelError } from '../excel-error';
import type { ExcelSession } from '../excel-session';
import { EMPTY, monitorState, type MonitorEvent, type MonitorState } from './monitor-state';
import type { WriteChoice } from './sheet-choice';

/** The choice by the workbook as it is at the moment of writing: people change project types on the sheet itself, too. */
export type ChooseFor = (extraction: Extraction) => WriteChoice;

export interface Monitor {
  readonly state: MonitorState;
  check(): Promise<void>;
  /** Writes at once where nothing of ours stands in the workbook; otherwise asks for consent first. Gives whether the sheet was written. */
  write(choose: ChooseFor): Promise<boolean>;
  /** The person agreed that the sheet named is replaced. */
  replace(choose: ChooseFor, replaces: string): Promise<boolean>;
  keep(): void;
  goTo(at: CellAddress): Promise<void>;
}

/** The pane's state and what its buttons do. `today` is asked for at the moment of checking and of writing. */
export function useMonitor(excel: ExcelSession, today: () => IsoDate): Monitor {
  const [state, tell] = useReducer(monitorState, EMPTY);

  const watched = useRef(false);

  const check = useCallback(async () => {
    tell({ type: 'check-started' });
    tell(await checked(excel, today()));
    // From the first check on, for as long as the pane is open: before it there is nothing that could be outdated.
    if (watched.current) return;
    watched.current = true;
    await excel.watch((sheet) => tell({ type: 'sheet-changed', sheet }));
  }, [excel, today]);

  const put = useCallback(
    async (choose: ChooseFor, agreed: string | undefined) => {
      tell({ type: 'write-started' });
      const event = await written(excel, choose, agreed, today());
      tell(event);
      return event.type === 'write-done';
    },
    [excel, today],
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

  return { state, check, write, replace: put, keep, goTo };
}

async function checked(excel: ExcelSession, today: IsoDate): Promise<MonitorEvent> {
  try {
    return { type: 'check-done', assessment: assess(await excel.readWorkbook(), settingsOn(today)) };
  } catch (thrown) {
    return { type: 'check-ended', error: excelError(thrown) };
  }
}

/** Reads the workbook again first: people go on typing after a check, and the sheet must carry the figures of now. */
async function written(excel: ExcelSession, choose: ChooseFor, agreed: string | undefined, today: IsoDate): Promise<MonitorEvent> {
  try {
    const workbook = await excel.readWorkbook();
    const assessment = assess(workbook, settingsOn(today));
    const replaces = renewedSheet(assessment.extraction);
    if (replaces !== undefined && replaces !== agreed) return { type: 'consent-needed', replaces };
    const choice = choose(assessment.extraction);
    const { plan, profile } = prepareSdgSheet(assessment, choice.project, choice.sheet, today);
    const sheet = await excel.writeSheet(plan, workbook, replaces);
    return { type: 'write-done', assessment, choice, sheet, replaced: replaces !== undefined, profile };
  } catch (thrown) {
    return { type: 'write-failed', error: excelError(thrown) };
  }
}
