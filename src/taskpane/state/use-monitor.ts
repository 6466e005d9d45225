import { useCallback, useReducer, useRef, useState } from 'react';
import type { CheckSettings } from '../../check/settings';
import type { CellChoice } from '../../extract/check-log/earlier-log';
import type { IsoDate } from '../../extract/extraction';
import type { Language } from '../../language';
import type { LogAct } from '../../map/check-log';
import type { CreditsChoice } from '../../map/credits/make-credits';
import type { LogChoice } from '../../plan/plan-check-log';
import type { CreditsSheetChoice } from '../../plan/plan-credits-sheet';
import type { CellAddress } from '../../workbook';
import { excelError } from '../excel-error';
import type { ExcelSession, SelectedCell } from '../excel-session';
import { today } from '../today';
import { assessedWorkbook, type CheckWatcher, type Known } from './assessed-workbook';
import { keptSheet, planCredits, planLog, planPaper, type ToKeep } from './keep-sheet';
import type { LostSheets } from './lost-sheets';
import { EMPTY, monitorState, type KeptSheet, type MonitorEvent, type MonitorState } from './monitor-state';
import { paperFile, type PaperFile } from './paper-file';
import { writtenSdgSheet, type ChooseFor, type TellProgress } from './write-sdg-sheet';

export interface Monitor {
  readonly state: MonitorState;
  check(): Promise<void>;
  /** The cells chosen by hand since the pane was opened. */
  readonly cells: readonly CellChoice[];
  /** Checks again with a cell for a symbol as a person chose it; without a cell, as it is recognised. */
  choose(choices: readonly CellChoice[]): Promise<void>;
  selectedCell(): Promise<SelectedCell>;
  /** Writes the decisions and the cells by hand into a Check log. Without `agreed`, asks before one is replaced. Gives whether it was written. */
  keepLog(acts: readonly LogAct[], choice: LogChoice, agreed?: string): Promise<boolean>;
  /** Writes the verifier's working paper, in the same way. */
  keepPaper(acts: readonly LogAct[], choice: LogChoice, agreed?: string): Promise<boolean>;
  /** The working paper as a page to save. */
  paperFile(acts: readonly LogAct[], language: Language): Promise<PaperFile>;
  /** Writes the Credits sheet, in the same way. */
  keepCredits(credits: CreditsChoice, choice: CreditsSheetChoice, agreed?: string): Promise<boolean>;
  /** Nothing is to be said of this sheet any more. */
  leaveSheet(kind: KeptSheet): void;
  today(): IsoDate;
  /** Gives up the check under way: what was on the screen before comes back. */
  cancel(): void;
  /** Writes at once where nothing of ours stands in the workbook; otherwise asks for consent first. Gives whether the sheet was written. */
  write(choose: ChooseFor): Promise<boolean>;
  /** The person agreed that the sheet named is replaced. */
  replace(choose: ChooseFor, replaces: string): Promise<boolean>;
  keep(): void;
  goTo: ExcelSession['goTo'];
}

/**
 * The pane's state and what its buttons do. Rules, guidance and the planning of sheets are most of the code: they are loaded apart from the
 * frame of the pane, so that it is there at once. The clock is asked at the moment of checking and of writing.
 */
export function useMonitor(excel: ExcelSession, clock: () => Date, own: Partial<CheckSettings>): Monitor {
  const [state, tell] = useReducer(monitorState, EMPTY);
  const isWatched = useRef(false);
  const [cells, setCells] = useState<readonly CellChoice[]>([]);
  const underWay = useRef<AbortController>(undefined);
  const lost = useRef<LostSheets>({});
  const keepLost = useCallback((sheet: LostSheets) => void (lost.current = { ...lost.current, ...sheet }), []);

  const checkWith = useCallback(
    async (chosen: readonly CellChoice[]) => {
      underWay.current?.abort();
      const { signal } = (underWay.current = new AbortController());
      tell({ type: 'check-started' });
      const event = await checked(excel, { cells: chosen, own, lost: lost.current }, clock(), {
        signal,
        onStage: (progress) => {
          // The reading's first message has come through, and the wish to hear of changes with it.
          isWatched.current = true;
          if (!signal.aborted) tell({ type: 'check-progressed', progress });
        },
        ...(isWatched.current
          ? {}
          : {
              onChange: (sheet, isByOthers) => tell({ type: 'sheet-changed', sheet, isByOthers }),
              onSheets: (standing) => tell({ type: 'sheets-changed', standing }),
            }),
      });
      if (signal.aborted) return;
      tell(event);
    },
    [excel, clock, own],
  );
  const check = useCallback(() => checkWith(cells), [checkWith, cells]);
  const choose = useCallback(
    (choices: readonly CellChoice[]) => {
      const chosen = choices.reduce(withChoice, cells);
      setCells(chosen);
      return checkWith(chosen);
    },
    [checkWith, cells],
  );

  const keepSheet = useCallback(
    async (kind: KeptSheet, toKeep: ToKeep) => {
      tell({ type: 'sheet-told', kind, told: { step: 'keeping' } });
      const event = await keptSheet(excel, kind, toKeep, clock());
      tell(event);
      return event.type === 'sheet-kept';
    },
    [excel, clock],
  );
  const keepLog = useCallback(
    async (acts: readonly LogAct[], choice: LogChoice, agreed?: string) => {
      const toKeep = { cells, own, lost: lost.current, keepLost, agreed, planFor: planLog(acts, choice) };
      if (!(await keepSheet('log', toKeep))) return false;
      // The log says them from now on.
      setCells([]);
      keepLost({ earlierLog: undefined, cellsByHand: undefined });
      return true;
    },
    [keepSheet, cells, own, keepLost],
  );
  const keepPaper = useCallback(
    async (acts: readonly LogAct[], choice: LogChoice, agreed?: string) => {
      const toKeep = { cells, own, lost: lost.current, keepLost, agreed, planFor: planPaper(acts, choice) };
      const isKept = await keepSheet('paper', toKeep);
      if (isKept) keepLost({ earlierPaper: undefined });
      return isKept;
    },
    [keepSheet, cells, own, keepLost],
  );
  const savePaper = useCallback(
    (acts: readonly LogAct[], language: Language) => paperFile(excel, { cells, own, lost: lost.current }, acts, language, clock()),
    [excel, cells, own, clock],
  );
  const keepCredits = useCallback(
    async (credits: CreditsChoice, choice: CreditsSheetChoice, agreed?: string) => {
      const isKept = await keepSheet('credits', {
        cells,
        own,
        lost: lost.current,
        keepLost,
        agreed,
        planFor: planCredits(credits, choice),
      });
      if (isKept) keepLost({ earlierCredits: undefined });
      return isKept;
    },
    [keepSheet, cells, own, keepLost],
  );
  const leaveSheet = useCallback((kind: KeptSheet) => tell({ type: 'sheet-told', kind, told: undefined }), []);

  const cancel = useCallback(() => {
    underWay.current?.abort();
    tell({ type: 'check-cancelled' });
  }, []);

  const put = useCallback(
    async (chooseFor: ChooseFor, agreed: string | undefined) => {
      tell({ type: 'write-started' });
      const onProgress: TellProgress = (progress) => tell({ type: 'write-progressed', progress });
      const event = await writtenSdgSheet(excel, { cells, own, lost: lost.current, keepLost, chooseFor, agreed }, clock(), onProgress);
      tell(event);
      if (event.type !== 'write-done') return false;
      keepLost({ earlierAnswers: undefined });
      return true;
    },
    [excel, cells, own, clock, keepLost],
  );
  const write = useCallback((chooseFor: ChooseFor) => put(chooseFor, undefined), [put]);

  const keep = useCallback(() => tell({ type: 'consent-refused' }), []);

  const goTo = useCallback(
    async (at: CellAddress, to?: Omit<CellAddress, 'sheet'>) => {
      try {
        await excel.goTo(at, to);
        tell({ type: 'visited' });
      } catch (thrown) {
        tell({ type: 'visit-failed', error: excelError(thrown) });
      }
    },
    [excel],
  );

  return {
    state,
    check,
    cells,
    choose,
    selectedCell: () => excel.selectedCell(),
    keepLog,
    keepPaper,
    paperFile: savePaper,
    keepCredits,
    leaveSheet,
    today: () => today(clock()),
    cancel,
    write,
    replace: put,
    keep,
    goTo,
  };
}

/** The latest word on a symbol counts. */
export function withChoice(cells: readonly CellChoice[], choice: CellChoice): readonly CellChoice[] {
  return [...cells.filter(({ symbol, report }) => symbol !== choice.symbol || report !== choice.report), choice];
}

async function checked(excel: ExcelSession, known: Known, now: Date, watcher: CheckWatcher): Promise<MonitorEvent> {
  try {
    return { type: 'check-done', assessment: (await assessedWorkbook(excel, known, now, watcher)).assessment };
  } catch (thrown) {
    return { type: 'check-ended', error: excelError(thrown) };
  }
}
