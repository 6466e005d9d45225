/** Where a finding stands by what was decided on it: the one definition that every count of the log, the paper, the pane and `check` goes by. */
import type { DecisionKind } from '../our-sheets/check-log';
import type { CheckLog, LogEntry } from './check-log';

/**
 * Each entry has one. A request stands as one while its finding is found, whatever became of its figures. `undecided`: open, dismissed without
 * a reason, or decided about other figures than those of now. `information` needs no decision: without one it is not counted as undecided.
 */
type EntryStanding = DecisionKind | 'undecided' | 'information' | 'gone';

export function standingOfEntry({ now, state, decision }: LogEntry): EntryStanding {
  if (state === 'gone') return 'gone';
  const kind = decision?.kind;
  if (kind === 'CAR' || kind === 'CL' || kind === 'FAR') return kind;
  const holds = state !== 'changed-since' && (kind !== 'dismissed' || decision?.reason !== undefined);
  if (kind !== undefined && holds) return kind;
  return now?.severity === 'info' ? 'information' : 'undecided';
}

export function isUndecided(entry: LogEntry): boolean {
  return standingOfEntry(entry) === 'undecided';
}

type LogCounts = Readonly<Record<'open' | 'information' | 'decided' | 'changedSince' | 'gone', number>>;

/** `changedSince` are among those undecided, but for requests, which are decided. */
export function countsOf({ entries }: CheckLog): LogCounts {
  const standings = entries.map(standingOfEntry);
  const count = (standing: EntryStanding): number => standings.filter((one) => one === standing).length;
  const [open, information, gone] = [count('undecided'), count('information'), count('gone')];
  const changedSince = entries.filter(({ state }) => state === 'changed-since').length;
  return { open, information, decided: entries.length - open - information - gone, changedSince, gone };
}
