/** The states of the pane and the ways between them. No effects here: `use-monitor.ts` has them. */
import type { Assessment, AssessStage } from '../../assess';
import type { SdgProfile } from '../../map/sdg-profile';
import type { UserError } from '../../user-error';
import type { WriteChoice } from './sheet-choice';
import { isPutting, withSheets } from './standing-sheets';

export type MonitorState =
  /** Nothing has been checked yet. */
  | { readonly step: 'empty' }
  | CheckingState
  /** The workbook is not one we can check, and says why. */
  | { readonly step: 'refused'; readonly error: UserError }
  /** Excel, or we, failed: the workbook may be fine. */
  | { readonly step: 'failed'; readonly error: UserError }
  | ResultState;

export interface CheckingState {
  readonly step: 'checking';
  readonly progress: CheckProgress;
  /** Cells were changed after they had been read. */
  readonly isChanged?: true;
  /** What was on the screen before, and is again when the check is cancelled. */
  readonly before: Exclude<MonitorState, CheckingState>;
}

/** How far a check has come. Reading alone takes time enough to be counted. */
export type CheckProgress =
  { readonly stage: 'reading'; readonly cells: number; readonly ofCells: number } | { readonly stage: AssessStage };

/** Writing begins with a check of its own: people go on typing. */
export type WriteProgress = CheckProgress | { readonly stage: 'putting' };

/** The states in which results are on the screen. */
export type ResultState = Results &
  (
    | { readonly step: 'checked' }
    /** A sheet of ours exists: waiting for the person's consent to replace it. */
    | { readonly step: 'asking'; readonly replaces: string }
    | { readonly step: 'writing'; readonly progress: WriteProgress; readonly isChanged?: true }
    | ({ readonly step: 'written' } & WrittenSheet)
  );

/** What was written. */
export interface WrittenSheet {
  readonly sheet: string;
  /** What people had typed on a former sheet is on it: that sheet was `replaced`, or had been `lost` in an attempt before. */
  readonly former?: 'replaced' | 'lost';
  readonly profile: SdgProfile;
}

interface Results {
  readonly assessment: Assessment;
  /** Cells were changed after the check: what is on the screen may no longer be so. */
  readonly isOutdated?: true | undefined;
  /** When the sheet was written since the pane was opened, and whether the report has changed since. It outlasts checks that find the sheet. */
  readonly writing?: { readonly at: Date; readonly sheet: string; readonly isBehind: boolean } | undefined;
  /** What the sheet was written with, after the check: the sheet in `assessment` may be an earlier one. */
  readonly lastWritten?: WriteChoice | undefined;
  /** What became of keeping decisions in the workbook, last; and of writing the Credits sheet and the working paper. */
  readonly log?: SheetKeeping | undefined;
  readonly credits?: SheetKeeping | undefined;
  readonly paper?: SheetKeeping | undefined;
  /** What did not work last: writing, or going to a cell. */
  readonly problem?: { readonly during: 'write' | 'visit'; readonly error: UserError } | undefined;
}

/** The sheets of ours that a step of their own writes. */
export type KeptSheet = 'log' | 'credits' | 'paper';

/** One of them on its way into the workbook. */
export type SheetKeeping =
  /** One of ours stands there: waiting for the person's consent to replace it. */
  | { readonly step: 'asking'; readonly replaces: string }
  | { readonly step: 'keeping' }
  | { readonly step: 'kept'; readonly sheet: string }
  | { readonly step: 'failed'; readonly error: UserError };

export type MonitorEvent =
  | { readonly type: 'check-started' }
  | { readonly type: 'check-progressed'; readonly progress: CheckProgress }
  | { readonly type: 'check-cancelled' }
  | { readonly type: 'check-done'; readonly assessment: Assessment }
  | { readonly type: 'check-ended'; readonly error: UserError }
  | { readonly type: 'consent-needed'; readonly replaces: string }
  | { readonly type: 'consent-refused' }
  | { readonly type: 'write-started' }
  | { readonly type: 'write-progressed'; readonly progress: WriteProgress }
  | ({ readonly type: 'write-done'; readonly assessment: Assessment; readonly choice: WriteChoice; readonly at: Date } & WrittenSheet)
  | { readonly type: 'write-failed'; readonly error: UserError }
  /** It has been written, and the workbook read again with it. */
  | { readonly type: 'sheet-kept'; readonly kind: KeptSheet; readonly assessment: Assessment; readonly sheet: string }
  /** Any other turn of it; undefined: nothing is to be said of it any more. */
  | { readonly type: 'sheet-told'; readonly kind: KeptSheet; readonly told: Exclude<SheetKeeping, { step: 'kept' }> | undefined }
  /** Somebody changed cells of the sheet named; `isByOthers`: surely not the pane. */
  | SheetChange
  /** Sheets of the workbook were added or deleted, by whomever; `standing` are those that are there now. */
  | { readonly type: 'sheets-changed'; readonly standing: readonly string[] }
  /** Excel went to a cell. */
  | { readonly type: 'visited' }
  /** Excel could not go to a cell. What was found stays on the screen. */
  | { readonly type: 'visit-failed'; readonly error: UserError };

interface SheetChange {
  readonly type: 'sheet-changed';
  readonly sheet: string;
  readonly isByOthers: boolean;
}

export const EMPTY: MonitorState = { step: 'empty' };

export function monitorState(state: MonitorState, event: MonitorEvent): MonitorState {
  switch (event.type) {
    case 'check-started':
      return { step: 'checking', progress: NOTHING_READ, before: standing(state) };
    case 'check-progressed':
      return state.step === 'checking' ? { ...state, progress: event.progress } : state;
    case 'check-cancelled':
      return standing(state);
    case 'check-done':
      return { step: 'checked', assessment: event.assessment, ...keptWriting(state, event.assessment), ...outdated(state) };
    case 'check-ended':
      return { step: isRefusal(event.error) ? 'refused' : 'failed', error: event.error };
    case 'write-done': {
      const { assessment, choice, at, sheet, profile, former } = event;
      const change = outdated(state);
      const results = { assessment, lastWritten: choice, writing: { at, sheet, isBehind: 'isOutdated' in change }, ...change };
      return { step: 'written', ...results, sheet, profile, ...(former ? { former } : {}) };
    }
    case 'sheet-changed':
      return withChange(state, event);
    case 'sheets-changed':
      return withStanding(state, event.standing);
    default:
      return withResults(state, event);
  }
}

/** While somebody waits for a check or for the sheet, others go on typing. */
function outdated(state: MonitorState): { readonly isOutdated?: true } {
  return 'isChanged' in state && state.isChanged ? { isOutdated: true } : {};
}

const NOTHING_READ: CheckProgress = { stage: 'reading', cells: 0, ofCells: 0 };

function standing(state: MonitorState): CheckingState['before'] {
  return state.step === 'checking' ? state.before : state;
}

function keptWriting(state: MonitorState, { extraction }: Assessment): Pick<Results, 'writing'> {
  const before = standing(state);
  const isThere = 'assessment' in before && before.writing && extraction.ourSheets.sdg.includes(before.writing.sheet);
  return isThere ? { writing: before.writing } : {};
}

type ResultEvent = Extract<
  MonitorEvent,
  {
    type:
      | 'consent-needed'
      | 'consent-refused'
      | 'write-started'
      | 'write-progressed'
      | 'write-failed'
      | 'visited'
      | 'visit-failed'
      | 'sheet-kept'
      | 'sheet-told';
  }
>;

/** These events make sense only beside results; anywhere else (a late answer) they change nothing. */
function withResults(state: MonitorState, event: ResultEvent): MonitorState {
  if (!('assessment' in state)) return state;
  const { assessment, isOutdated, lastWritten, writing } = state;
  const results = {
    assessment,
    ...(isOutdated ? { isOutdated } : {}),
    ...(lastWritten ? { lastWritten } : {}),
    ...(writing ? { writing } : {}),
  };
  switch (event.type) {
    case 'consent-needed':
      return { step: 'asking', ...results, replaces: event.replaces };
    case 'consent-refused':
      return { step: 'checked', ...results };
    case 'write-started':
      return { step: 'writing', ...results, progress: NOTHING_READ };
    case 'write-progressed':
      return state.step === 'writing' ? { ...state, progress: event.progress } : state;
    case 'write-failed':
      return { step: 'checked', ...results, problem: { during: 'write', error: event.error } };
    case 'sheet-kept':
      return { ...state, assessment: event.assessment, isOutdated: undefined, [event.kind]: { step: 'kept', sheet: event.sheet } };
    case 'sheet-told':
      return { ...state, [event.kind]: event.told };
    case 'visited':
      return state.problem?.during === 'visit' ? { ...state, problem: undefined } : state;
    case 'visit-failed':
      return { ...state, problem: { during: 'visit', error: event.error } };
  }
}

function withChange(state: MonitorState, change: SheetChange): MonitorState {
  if (state.step === 'checking') {
    if (isYetToBeRead(state.progress)) return state;
    if (!('assessment' in state.before)) return { ...state, isChanged: true };
    const before = withChangeOf(state.before, change);
    return before === state.before ? state : { ...state, before, isChanged: true };
  }
  return 'assessment' in state ? withChangeOf(state, change) : state;
}

function withChangeOf(state: ResultState, { sheet, isByOthers }: SheetChange): ResultState {
  const isOfOurs = isOurs(state, sheet);
  if (isOfOurs && !isByOthers) return state;
  const { writing } = state;
  // What people type on the sheets of ours is read, too, but no figure of the SDG sheet is behind for it.
  const changed = { ...state, isOutdated: true as const, ...(writing && !isOfOurs ? { writing: { ...writing, isBehind: true } } : {}) };
  return changed.step === 'writing' && !isYetToBeRead(changed.progress) ? { ...changed, isChanged: true } : changed;
}

function withStanding(state: MonitorState, standing: readonly string[]): MonitorState {
  if ('assessment' in state) return withSheets(state, standing);
  if (state.step !== 'checking' || !('assessment' in state.before)) return state;
  const before = withSheets(state.before, standing);
  if (before === state.before) return state;
  return { ...state, before, ...(isYetToBeRead(state.progress) ? {} : { isChanged: true }) };
}

/** What was changed just before reaches us when the reading has begun: it is read with the rest. */
function isYetToBeRead(progress: WriteProgress): boolean {
  return progress.stage === 'reading' && progress.ofCells === 0;
}

function isOurs(state: ResultState, sheet: string): boolean {
  const { ourSheets, surroundings } = state.assessment.extraction;
  if ((state.step === 'written' && state.sheet === sheet) || Object.values(ourSheets).flat().includes(sheet)) return true;
  return isPutting(state) && !surroundings.sheets.some(({ name }) => name === sheet);
}

const EXCELS_OWN: ReadonlySet<string> = new Set(['excel-busy', 'excel-too-old', 'excel-failed']);

function isRefusal(error: UserError): boolean {
  return !EXCELS_OWN.has(error.code);
}
