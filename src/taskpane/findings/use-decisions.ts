import { createContext, useContext, useMemo } from 'react';
import type { Assessment } from '../../assess';
import type { Finding } from '../../check/rule';
import type { CheckLog, Decision, LogAct, LogEntry } from '../../map/check-log';
import { decisionOn, makeCheckLog } from '../../map/make-check-log';
import type { HalfDecision } from '../state/draft-parts';
import type { PaneDraft } from '../state/use-draft';

export interface Decisions {
  readonly log: CheckLog;
  /** What is not on a Check log in the workbook yet. */
  readonly acts: readonly LogAct[];
  entryOf(finding: Finding): LogEntry | undefined;
  /** What is typed about it and not saved yet; undefined: nobody is deciding. */
  typedOn(entry: LogEntry): HalfDecision | undefined;
  /** Undefined: given up. */
  type(entry: LogEntry, typed: HalfDecision | undefined): void;
  decide(entry: LogEntry, word: Omit<Decision, 'key' | 'about'>): void;
  /** Back to what the workbook says; where it is the workbook's, taken back there too when the log is kept again. */
  withdraw(entry: LogEntry): void;
}

const NO_ACTS: readonly LogAct[] = [];

/** What people decided about the findings: in the workbook's log, and here since. */
export function useDecisions({ extraction, checks }: Assessment, draft: PaneDraft): Decisions {
  const acts = draft.parts.acts ?? NO_ACTS;
  const log = useMemo(() => makeCheckLog(extraction, checks, acts), [extraction, checks, acts]);
  const byFinding = useMemo(() => new Map(log.entries.flatMap((entry) => (entry.now ? [[entry.now.finding, entry] as const] : []))), [log]);
  const put = (others: readonly LogAct[], act?: LogAct): void => {
    const next = act ? [...others, act] : others;
    draft.put({ acts: next.length > 0 ? next : undefined });
  };
  const { deciding = {} } = draft.parts;
  const type = ({ key }: LogEntry, typed: HalfDecision | undefined): void => {
    const others = Object.entries(deciding).filter(([one]) => one !== key);
    const next = typed ? [...others, [key, typed] as const] : others;
    draft.put({ deciding: next.length > 0 ? Object.fromEntries(next) : undefined });
  };
  return {
    log,
    acts,
    entryOf: (finding) => byFinding.get(finding),
    typedOn: ({ key }) => deciding[key],
    type,
    decide: (entry, word) => {
      put(without(acts, entry), decisionOn(entry, word));
      type(entry, undefined);
    },
    withdraw: (entry) => {
      const others = without(acts, entry);
      if (others.length < acts.length) put(others);
      else put(others, { key: entry.key, kind: 'withdrawn' });
    },
  };
}

function without(acts: readonly LogAct[], { key }: LogEntry): readonly LogAct[] {
  return acts.filter((act) => act.key !== key);
}

/** For those deep in the results who show a finding. */
export const DecisionsContext = createContext<Decisions | undefined>(undefined);

export function useDecisionOn(finding: Finding): { readonly decisions: Decisions; readonly entry: LogEntry } | undefined {
  const decisions = useContext(DecisionsContext);
  const entry = decisions?.entryOf(finding);
  return decisions && entry ? { decisions, entry } : undefined;
}
