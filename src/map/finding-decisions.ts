/** What people decided about the findings of now, on a Check log in the workbook: plain data, which can travel and be written to a file. */
import type { DecisionKind } from '../our-sheets/check-log';
import type { CheckRun } from '../check/check-run';
import type { Finding } from '../check/rule';
import type { Extraction } from '../extract/extraction';
import { filled } from '../extract/our-sheet/field-row';
import type { CheckLog, LogEntry } from './check-log';
import { isDismissed, makeCheckLog } from './make-check-log';

export interface FindingDecision {
  readonly kind: DecisionKind;
  /** `changed-since`: about other figures than those found now. `reason-missing`: dismissed without a reason. */
  readonly state: DecidedState;
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  /** Dismissed with a reason by a named person, about the figures of now: the finding does not count in the exit code. */
  readonly dismisses: boolean;
}

export const DECIDED_STATES = ['decided', 'changed-since', 'reason-missing'] as const;
type DecidedState = (typeof DECIDED_STATES)[number];

export type FindingDecisions = ReadonlyMap<Finding<unknown>, FindingDecision>;

/** The log that stands in the workbook; undefined where there is none. */
export function standingLog(extraction: Extraction, checks: CheckRun): CheckLog | undefined {
  return extraction.earlierLog && makeCheckLog(extraction, checks);
}

export function findingDecisions(log: CheckLog | undefined): FindingDecisions {
  return new Map(log?.entries.flatMap(decidedFinding));
}

function decidedFinding(entry: LogEntry): readonly (readonly [Finding, FindingDecision])[] {
  const { decision, now } = entry;
  const state = DECIDED_STATES.find((each) => each === entry.state);
  if (!decision || !now || !state) return [];
  const { kind, reason, by, on } = decision;
  return [[now.finding, { kind, state, ...filled({ reason, by, on }), dismisses: isDismissed(entry) }]];
}

/** Whether a finding counts against its workbook: the same for every command. */
export function stillCounts({ decision }: { readonly decision?: FindingDecision | undefined }): boolean {
  return decision?.dismisses !== true;
}
