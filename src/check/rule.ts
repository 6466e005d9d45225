/**
 * What a rule is and what it answers. One file a rule in `rules/`; the list is `rules/index.ts`; the runner is `run-rules.ts`.
 */
import type { CalculationSheet, Extraction, SymbolName } from '../extract/extraction';
import type { Words } from '../language';
import type { CellAddress } from '../workbook';
import type { CheckSettings } from './settings';

export type Severity = 'error' | 'warning' | 'info';

/** One thing found, in data and in words. */
export interface Finding {
  /** The cells it is about, the first one first to look at; empty only where the finding is that something is not there. */
  readonly at: readonly CellAddress[];
  readonly message: Words;
  /** In the unit of the cell `at[0]`. */
  readonly expected?: number | string;
  readonly found?: number | string;
}

export type Outcome =
  /** `note`: what a reader must know beside it, that a cell was chosen by hand. */
  | { readonly outcome: 'passed'; readonly note?: Words }
  /** `severity` only where what was found is milder than the rule's own: figures that agree once rounded as displayed. */
  | { readonly outcome: 'failed'; readonly findings: readonly Finding[]; readonly severity?: Severity }
  | { readonly outcome: 'not-applicable'; readonly reason: Words }
  /** The rule cannot decide by itself: what a person should look at. */
  | { readonly outcome: 'needs-a-person'; readonly findings: readonly Finding[] }
  /** A fault of ours, never the user's. `error` is for the bug report. */
  | { readonly outcome: 'crashed'; readonly error: string };

/** One per rule, whatever came out: "passed" and "could not look" are never the same. */
export type CheckResult = Outcome & { readonly rule: RuleId; readonly severity: Severity };

/** A rule's id: a noun phrase for the problem, the file's name; never changes. */
export type RuleId = string;

export interface RuleDocs {
  readonly what: Words;
  readonly why: Words;
  readonly fix: Words;
  /** Document and place, or "practice" with where the practice comes from. */
  readonly source: string;
}

interface RuleFrame<Subject, Example> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  /** Executed by a test: `ok` must pass, `bad` must fail. */
  readonly examples: { readonly ok: Example; readonly bad: Example };
  /** `workbook`: everything else that was read, for rules that need names or sheets beyond the subject. */
  readonly check: (subject: Subject, settings: CheckSettings, workbook: Extraction) => Outcome;
}

/** A rule about one calculation sheet. The runner answers not-applicable when a symbol in `needs` is not a number. */
export interface ReportRule extends RuleFrame<CalculationSheet, ReportExample> {
  readonly about: 'report';
  readonly needs: readonly SymbolName[];
}

/** A rule about the workbook as a whole. */
export interface WorkbookRule extends RuleFrame<Extraction, WorkbookExample> {
  readonly about: 'workbook';
}

export type Rule = ReportRule | WorkbookRule;

/** A change to a correct report (`check/example.ts`): what stays unsaid is correct. */
export type ReportExample = (correct: CalculationSheet) => CalculationSheet;
export type WorkbookExample = (correct: Extraction) => Extraction;
