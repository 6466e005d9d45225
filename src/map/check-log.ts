/**
 * The findings of a workbook with what people decided about each: the noun between the checks, a Check log that already stands in the
 * workbook, and what a person decides now.
 */
import type { DecisionKind } from '../our-sheets/check-log';
import type { Finding, RuleId, Severity } from '../check/rule';
import type { CellByHand, EarlierLogRow, LostCell } from '../extract/check-log/earlier-log';
import type { IsoDate } from '../extract/extraction';
import type { KeptNote } from './sdg-profile';

/** Knows a finding again in another run, language, order, and where rows were inserted: `rule|report|symbol or place`. */
export type FindingKey = string;

/** `to-look-at`: the rule could not decide. */
export type LogSeverity = Severity | 'to-look-at';

export interface LoggedFinding {
  readonly key: FindingKey;
  readonly rule: RuleId;
  readonly severity: LogSeverity;
  /** The calculation sheet; absent for a finding about the workbook. */
  readonly report?: string;
  readonly finding: Finding;
  /** The finding's figures, by which a change is seen: a decision is about these. */
  readonly figures: string;
}

/** A person's word on one finding. */
export interface Decision {
  readonly key: FindingKey;
  readonly kind: DecisionKind;
  /** Required when dismissed. */
  readonly reason?: string;
  readonly by?: string;
  readonly on?: IsoDate;
  /** The finding's figures when it was decided (`LoggedFinding.figures`). */
  readonly about: string;
}

/** What a person does with the log now: a decision, or taking one back. */
export type LogAct = Decision | { readonly key: FindingKey; readonly kind: 'withdrawn' };

export type LogState =
  | 'open'
  | 'decided'
  /** The figures are no longer those that were decided on: look again. */
  | 'changed-since'
  /** Dismissed without a reason: not taken for a decision. */
  | 'reason-missing'
  /** The finding of a former run is no longer there. */
  | 'gone'
  /** A row that a person added on the sheet. */
  | 'added';

export interface LogEntry {
  readonly key: FindingKey;
  readonly state: LogState;
  /** Absent where `state` is `gone` or `added`. */
  readonly now?: LoggedFinding;
  readonly decision?: Decision;
  /** Of a row on the log: what stands in its cells besides, in the sheet's own words. */
  readonly typed?: TypedOnLog;
}

/** What people typed on the log that no field of a `Decision` holds, and the words of a finding that is there no more. */
export type TypedOnLog = Pick<
  EarlierLogRow,
  // A decision other than the five, or one of them in other words (`CAR 3`); a date that is none.
  'decision' | 'date' | 'reason' | 'by' | 'response' | 'severity' | 'rule' | 'place' | 'finding' | 'expected' | 'found'
>;

export interface CheckLog {
  /** The gravest first; then what is gone, then what people added. */
  readonly entries: readonly LogEntry[];
  readonly cellsByHand: readonly CellByHand[];
  readonly lostCells: readonly LostCell[];
  readonly keptNotes: readonly KeptNote[];
}
