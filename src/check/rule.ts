/**
 * What a rule is and what it answers. One file a rule in `rules/`; the list is `rules/index.ts`; the runner is `run-rules.ts`.
 */
import type { CalculationSheet, Extraction, SymbolName } from '../extract/extraction';
import type { Language, Words } from '../language';
import type { CellAddress } from '../workbook';
import type { ReportFacts } from './report-facts';
import type { CheckSettings } from './settings';

export type Severity = 'error' | 'warning' | 'info';

/** A cell of one of several workbooks, as the command line's JSON names it: `'MRS(input)'!B8`. */
export interface CellInFile {
  readonly file: string;
  readonly cell: string;
}

/** One thing found, in data and in words. */
export interface Finding<Place = CellAddress> {
  /** The cells it is about, the first one first to look at; empty only where the finding is that something is not there. */
  readonly at: readonly Place[];
  readonly message: Words;
  /** In the unit of the cell `at[0]`; words where it is neither a figure nor a text of the sheets. */
  readonly expected?: Compared;
  readonly found?: Compared;
  /** Where it is milder than its result, which is as grave as the gravest of its findings. */
  readonly severity?: Severity;
}

export const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

export type Compared = number | string | Words;

/** As a reader of one language is told it. */
export function comparedIn(value: Compared, language: Language): number | string {
  return typeof value === 'object' ? value[language] : value;
}

export type Outcome<Place = CellAddress> =
  /** `note`: what a reader must know beside it, that a cell was chosen by hand. */
  | { readonly outcome: 'passed'; readonly note?: Words }
  /** `severity` only where what was found is milder than the rule's own: figures that agree once rounded as displayed. */
  | { readonly outcome: 'failed'; readonly findings: readonly Finding<Place>[]; readonly severity?: Severity }
  | { readonly outcome: 'not-applicable'; readonly reason: Words }
  /** The rule cannot decide by itself: what a person should look at. */
  | { readonly outcome: 'needs-a-person'; readonly findings: readonly Finding<Place>[] }
  /** A fault of ours, never the user's. `error` is for the bug report. */
  | { readonly outcome: 'crashed'; readonly error: string };

/** One per rule, whatever came out: "passed" and "could not look" are never the same. */
export type CheckResult<Place = CellAddress> = Outcome<Place> & { readonly rule: RuleId; readonly severity: Severity };

/** A rule's id: a noun phrase for the problem, the file's name; never changes. */
export type RuleId = string;

export interface RuleDocs {
  readonly what: Words;
  readonly why: Words;
  readonly fix: Words;
  /** Document and place, or "practice" with where the practice comes from. */
  readonly source: Words;
}

/** What a rule over several files says of their reports. */
export type AcrossCheck = (reports: readonly ReportFacts[], settings: CheckSettings) => Outcome<CellInFile>;

interface RuleFrame<Example> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  /** Executed by a test: `ok` must pass, `bad` must fail. */
  readonly examples: { readonly ok: Example; readonly bad: Example };
}

interface Asks<Subject> {
  /** `workbook`: everything else that was read, for rules that need names or sheets beyond the subject. */
  readonly check: (subject: Subject, settings: CheckSettings, workbook: Extraction) => Outcome;
}

/** A rule about one calculation sheet. The runner answers not-applicable when a symbol in `needs` is not a number. */
export interface ReportRule extends RuleFrame<ReportExample>, Asks<CalculationSheet> {
  readonly about: 'report';
  readonly needs: readonly SymbolName[];
}

/** A rule about the workbook as a whole. */
export interface WorkbookRule extends RuleFrame<WorkbookExample>, Asks<Extraction> {
  readonly about: 'workbook';
  /** The same question about reports of several files; only about pairs of them: those within one file are this rule's own affair. */
  readonly across?: AcrossCheck;
}

/** A rule about the reports of several files. The runner answers not-applicable where no two files report on one project. */
export interface FilesRule extends RuleFrame<FilesExample> {
  readonly about: 'files';
  readonly across: AcrossCheck;
}

export type Rule = ReportRule | WorkbookRule | FilesRule;

/** A change to a correct report (`check/examples/example.ts`): what stays unsaid is correct. */
export type ReportExample = (correct: CalculationSheet) => CalculationSheet;
export type WorkbookExample = (correct: Extraction) => Extraction;
/** What is kept of correct reports of two years in two files. */
export type FilesExample = (correct: readonly ReportFacts[]) => readonly ReportFacts[];
