/**
 * The verifier's working paper: what the workbook, the checks and the Check log say, in the order of the JCM Verification Report Form, with what
 * the verifier typed beside it. It holds no opinion of the program's.
 */
import type { DecisionKind } from '../our-sheets/check-log';
import type { CapacityComparison } from '../check/comparison/capacity-comparison';
import type { ChosenMethodology } from '../check/methodologies';
import type { RecalculatedFigure } from '../check/model/recalculated-figures';
import type { ContradictedPeriod, PeriodYield } from '../check/comparison/period-yields';
import type { PlanComparison } from '../check/comparison/plan-comparison';
import type { ReportFacts } from '../check/report-facts';
import type { CellInFile, RuleId } from '../check/rule';
import type { CalculationSheet, Period } from '../extract/extraction';
import type { EarlierMember, TypedDisposition } from '../extract/working-paper/earlier-paper';
import type { ItemId, OpinionName, PaperFieldName } from '../our-sheets/working-paper';
import type { CellAddress } from '../workbook';
import type { FindingKey, LogEntry, LoggedFinding, TypedOnLog } from './check-log';
import type { KeptNote } from './sdg-profile';

export interface WorkingPaper {
  /** A.1 */
  readonly fields: readonly PaperField[];
  /** A.2 */
  readonly opinions: readonly PaperOpinion[];
  /** A.3 */
  readonly items: readonly PaperItem[];
  /** CAR, then CL, then FAR. */
  readonly requests: readonly PaperRequest[];
  /** The findings that are no request: not yet decided, accepted, dismissed. */
  readonly others: readonly LogEntry[];
  readonly reports: readonly PaperReport[];
  /** Of the projects of which the workbook, and the other files, have several periods. */
  readonly yields: readonly PeriodYield<CellAddress | CellInFile>[];
  /** Periods on which other files contradict each other: in no comparison. */
  readonly contradicted: readonly ContradictedPeriod[];
  readonly otherFiles: OtherFiles;
  /** B */
  readonly team: readonly EarlierMember[];
  readonly keptNotes: readonly KeptNote[];
  /** Findings wait for a decision and nobody has made any: no Check log stands in the workbook, and nothing waits in the pane. */
  readonly lacksDecisions: boolean;
}

/** Files that were looked at for earlier periods; none unless somebody names them. */
export interface OtherFiles {
  readonly read: readonly string[];
  /** Those that could not be read: what they say is in no comparison. */
  readonly unread: readonly string[];
  readonly reports: readonly ReportFacts[];
}

export interface PaperField {
  readonly name: PaperFieldName;
  /** What the sheets say, each different statement once. */
  readonly stated: readonly StatedEntry[];
  readonly entry?: string;
}

export interface StatedEntry {
  readonly value: string;
  readonly at: CellAddress;
  /** Of a monitoring period that could be read. */
  readonly dates?: Pick<Extract<Period, { kind: 'dates' }>, 'from' | 'to'>;
}

export interface PaperOpinion {
  readonly name: OpinionName;
  readonly isTicked: boolean;
  /** What stands in the box where it is neither a tick nor nothing. */
  readonly tick?: string;
  readonly statement?: string;
}

/**
 * `none-remaining`: no CAR or CL remains, everything found is decided, and rules looked. `remaining`, `undecided`: what is in the way.
 * `not-looked-at`: no rule could look, or one failed; whether a CAR or CL is due is for the verifier to say.
 */
export type ItemStanding = 'none-remaining' | 'remaining' | 'undecided' | 'not-looked-at';

export interface PaperItem {
  readonly id: ItemId;
  /** Rules by what came of them over all reports; one may stand in several. */
  readonly rules: Readonly<Record<'passed' | 'found' | 'notApplicable' | 'crashed', readonly RuleId[]>>;
  /** Requests for corrective action and clarification that remain. */
  readonly remaining: readonly PaperRequest[];
  /** Findings above information on which nobody has decided, or whose decision no longer holds. */
  readonly undecided: number;
  /** Errors that were accepted: right, and not mended. A box over them may be ticked, and they are said beside it. */
  readonly accepted: number;
  readonly standing: ItemStanding;
  /** By the standing; where no rule looked, by the verifier. */
  readonly isTicked: boolean;
  /** What the verifier put in the box. */
  readonly tick?: string;
  readonly note?: string;
}

export type RequestKind = Extract<DecisionKind, 'CAR' | 'CL' | 'FAR'>;

export type RequestState =
  | 'remaining'
  /** The finding is gone, and the rule looked again. */
  | 'closed-by-recheck'
  | 'closed'
  | 'withdrawn'
  /** Closed or withdrawn without evidence: it remains. */
  | 'evidence-missing'
  /** Closed about other figures than those found now: it remains. */
  | 'changed-since'
  /** No longer found, but the rule could not look: it remains. */
  | 'not-looked-again';

/** What checking again says of a request: `unknown` where no rule looks at it. */
export type Recheck = 'still-found' | 'no-longer-found' | 'could-not-look' | 'unknown';

export interface PaperRequest {
  readonly key: FindingKey;
  /** `CAR 1`: as the verifier numbers it, as the former paper did, else the next. */
  readonly number: string;
  readonly kind: RequestKind;
  readonly item: ItemId;
  readonly now?: LoggedFinding;
  /** The words of a finding that is there no more, or that the verifier wrote. */
  readonly was?: TypedOnLog;
  /** What the verifier asks for, who raised it and when, and what the project participant answered. */
  readonly asked?: string;
  readonly raised?: string;
  readonly response?: string;
  readonly recheck: Recheck;
  readonly typed: TypedDisposition;
  readonly state: RequestState;
  /** The finding's figures when it was closed. */
  readonly closedAbout?: string;
}

export interface PaperReport {
  readonly report: CalculationSheet;
  readonly figures: readonly RecalculatedFigure[];
  /** Absent where no methodology is known for it. */
  readonly methodology?: ChosenMethodology;
  /** Its figures beside the plan's, and beside the installed capacity; absent where the workbook states neither. */
  readonly plan?: PlanComparison;
  readonly capacity?: CapacityComparison;
}

const REMAINING: readonly RequestState[] = ['remaining', 'evidence-missing', 'changed-since', 'not-looked-again'];

export function isRemaining({ state }: Pick<PaperRequest, 'state'>): boolean {
  return REMAINING.includes(state);
}
