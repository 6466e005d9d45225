import { useCallback, useReducer, useRef } from 'react';
import { assess, prepareSdgSheet, type Assessment } from '../../assess';
import type { IsoDate } from '../../extract/extraction';
import type { ProjectChoice } from '../../map/map-to-sdgs';
import type { SheetChoice } from '../../plan/plan-sdg-sheet';
import type { CellAddress } from '../../workbook';
import { excelError } from '../excel-error';
import type { ExcelSession } from '../excel-session';
import { EMPTY, monitorState, type MonitorEvent, type MonitorState } from './monitor-state';

export interface WriteChoice {
  readonly project: ProjectChoice;
  readonly sheet: SheetChoice;
}

export interface Monitor {
  readonly state: MonitorState;
  check(): Promise<void>;
  /** Writes at once where nothing of ours stands in the workbook; otherwise asks for consent first. */
  write(choice: WriteChoice): Promise<void>;
  /** The person agreed that the sheet named is replaced. */
  replace(choice: WriteChoice, replaces: string): Promise<void>;
  keep(): void;
  goTo(at: CellAddress): Promise<void>;
}

/** The pane's state and what its buttons do. `today` is asked for at the moment of writing. */
export function useMonitor(excel: ExcelSession, today: () => IsoDate): Monitor {
  const [state, tell] = useReducer(monitorState, EMPTY);

  const watched = useRef(false);

  const check = useCallback(async () => {
    tell({ type: 'check-started' });
    tell(await checked(excel));
    // From the first check on, for as long as the pane is open: before it there is nothing that could be outdated.
    if (watched.current) return;
    watched.current = true;
    await excel.watch((sheet) => tell({ type: 'sheet-changed', sheet }));
  }, [excel]);

  const replace = useCallback(
    async (choice: WriteChoice, replaces: string) => {
      tell({ type: 'write-started' });
      tell(await written(excel, choice, replaces, today()));
    },
    [excel, today],
  );

  const write = useCallback(
    async (choice: WriteChoice) => {
      tell({ type: 'write-started' });
      tell(await written(excel, choice, undefined, today()));
    },
    [excel, today],
  );

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

  return { state, check, write, replace, keep, goTo };
}

async function checked(excel: ExcelSession): Promise<MonitorEvent> {
  try {
    return { type: 'check-done', assessment: assess(await excel.readWorkbook()) };
  } catch (thrown) {
    return { type: 'check-ended', error: excelError(thrown) };
  }
}

/** Reads the workbook again first: people go on typing after a check, and the sheet must carry the figures of now. */
async function written(excel: ExcelSession, choice: WriteChoice, agreed: string | undefined, today: IsoDate): Promise<MonitorEvent> {
  try {
    const workbook = await excel.readWorkbook();
    const assessment = assess(workbook);
    const replaces = sheetToReplace(assessment);
    if (replaces !== undefined && replaces !== agreed) return { type: 'consent-needed', replaces };
    const { plan, profile } = prepareSdgSheet(assessment, choice.project, choice.sheet, today);
    const sheet = await excel.writeSheet(plan, workbook, replaces);
    const carriedOver = replaces !== undefined && hasAnswers(assessment);
    return { type: 'write-done', assessment, sheet, replaced: replaces !== undefined, carriedOver, remarks: profile.remarks };
  } catch (thrown) {
    return { type: 'write-failed', error: excelError(thrown) };
  }
}

/** Items and indicators are listed as they stand on the sheet, answered or not. */
function hasAnswers({ extraction: { earlierAnswers } }: Assessment): boolean {
  if (!earlierAnswers) return false;
  const items = Object.values(earlierAnswers.checkList).map(({ answer, description }) => answer ?? description);
  const indicators = Object.values(earlierAnswers.indicators).map(({ value, evidence, note }) => value ?? evidence ?? note);
  return [...items, ...indicators].some((typed) => typed !== undefined);
}

/** Of several sheets of ours the one whose answers are carried over; the others stay as they are. */
function sheetToReplace({ extraction }: Assessment): string | undefined {
  return extraction.earlierAnswers?.sheet ?? extraction.ourSheets[0];
}
