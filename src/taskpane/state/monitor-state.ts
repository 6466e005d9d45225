/** The states of the pane and the ways between them. No effects here: `use-monitor.ts` has them. */
import type { Assessment } from '../../assess';
import type { UserError } from '../../user-error';

export type MonitorState =
  /** Nothing has been checked yet. */
  | { readonly step: 'empty' }
  | { readonly step: 'checking' }
  /** The workbook is not one we can check, and says why. */
  | { readonly step: 'refused'; readonly error: UserError }
  /** Excel, or we, failed: the workbook may be fine. */
  | { readonly step: 'failed'; readonly error: UserError }
  | ResultState;

/** The states in which results are on the screen. */
export type ResultState = Results &
  (
    | { readonly step: 'checked' }
    /** A sheet of ours exists: waiting for the person's consent to replace it. */
    | { readonly step: 'asking'; readonly replaces: string }
    | { readonly step: 'writing' }
    | { readonly step: 'written'; readonly sheet: string; readonly replaced: boolean }
  );

interface Results {
  readonly assessment: Assessment;
  /** What did not work last: writing, or going to a cell. */
  readonly problem?: { readonly during: 'write' | 'visit'; readonly error: UserError };
}

export type MonitorEvent =
  | { readonly type: 'check-started' }
  | { readonly type: 'check-done'; readonly assessment: Assessment }
  | { readonly type: 'check-ended'; readonly error: UserError }
  | { readonly type: 'consent-needed'; readonly replaces: string }
  | { readonly type: 'consent-refused' }
  | { readonly type: 'write-started' }
  | { readonly type: 'write-done'; readonly assessment: Assessment; readonly sheet: string; readonly replaced: boolean }
  | { readonly type: 'write-failed'; readonly error: UserError }
  /** Excel could not go to a cell. What was found stays on the screen. */
  | { readonly type: 'visit-failed'; readonly error: UserError };

export const EMPTY: MonitorState = { step: 'empty' };

export function monitorState(state: MonitorState, event: MonitorEvent): MonitorState {
  switch (event.type) {
    case 'check-started':
      return { step: 'checking' };
    case 'check-done':
      return { step: 'checked', assessment: event.assessment };
    case 'check-ended':
      return { step: isRefusal(event.error) ? 'refused' : 'failed', error: event.error };
    case 'write-done':
      return { step: 'written', assessment: event.assessment, sheet: event.sheet, replaced: event.replaced };
    default:
      return withResults(state, event);
  }
}

type ResultEvent = Extract<
  MonitorEvent,
  { type: 'consent-needed' | 'consent-refused' | 'write-started' | 'write-failed' | 'visit-failed' }
>;

/** These events make sense only beside results; anywhere else (a late answer) they change nothing. */
function withResults(state: MonitorState, event: ResultEvent): MonitorState {
  if (!('assessment' in state)) return state;
  const { assessment } = state;
  switch (event.type) {
    case 'consent-needed':
      return { step: 'asking', assessment, replaces: event.replaces };
    case 'consent-refused':
      return { step: 'checked', assessment };
    case 'write-started':
      return { step: 'writing', assessment };
    case 'write-failed':
      return { step: 'checked', assessment, problem: { during: 'write', error: event.error } };
    case 'visit-failed':
      return { ...state, problem: { during: 'visit', error: event.error } };
  }
}

const EXCELS_OWN: ReadonlySet<string> = new Set(['excel-busy', 'excel-too-old', 'excel-failed']);

function isRefusal(error: UserError): boolean {
  return !EXCELS_OWN.has(error.code);
}
