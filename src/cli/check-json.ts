/**
 * A checked file as plain data in one language: a contract, `jcm-monitor/check@1` (docs/check.schema.json). Every format of `check` is
 * made from this and nothing else, so that none can say more or less than the JSON.
 */
import { addressText } from '../address';
import { comparedIn, type CellInFile, type CheckResult, type Finding, type Severity } from '../check/rule';
import type { CheckSettings } from '../check/settings';
import { whyWithout } from '../check/why-without';
import type { ChosenCell } from '../extract/check-log/earlier-log';
import type { CalculationSheet, Period, SymbolName } from '../extract/extraction';
import type { Language } from '../language';
import { findingDecisions, standingLog, type FindingDecision, type FindingDecisions } from '../map/finding-decisions';
import { countsOf } from '../map/standing-of-entry';
import type { CellContent } from '../workbook';
import { calculationJson, type CalculationJson } from '../check/model/calculation-json';
import { vintagesOf } from '../check/vintages/vintages';
import type { FileOutcome } from './check-file';
import { comparisonJson, yieldsInWorkbook, type ComparisonJson, type YieldJson } from '../check/comparison/comparison-json';
import { vintagesJson, type VintagesJson } from './vintages-json';

export const CHECK_SCHEMA = 'jcm-monitor/check@1';

export type FileJson = RefusedJson | CheckedJson;

export interface RefusedJson {
  readonly file: string;
  readonly outcome: 'refused';
  readonly refusal: { readonly code: string; readonly message: string };
}

export interface CheckedJson {
  readonly file: string;
  readonly outcome: 'checked';
  /** Of the file's bytes, in hexadecimal: which file it was, whatever it is called later. */
  readonly sha256: string;
  readonly reports: readonly ReportJson[];
  /** Of the rules about the workbook as a whole. */
  readonly results: readonly ResultJson[];
  /** Only of a workbook with several periods of one project. */
  readonly yields?: readonly YieldJson[];
  /** Only of a workbook with a Check log: how many findings are in which state. */
  readonly checkLog?: CheckLogJson;
}

export interface ReportJson {
  readonly sheet: string;
  /** Those with the rows of its Table 1, where they are others. */
  readonly inputSheets?: readonly string[];
  readonly spreadsheet: string | null;
  readonly reference: string | null;
  readonly period: PeriodJson | null;
  readonly readings: Readonly<Record<SymbolName, ReadingJson>>;
  /** The reductions by calendar year. */
  readonly vintages: VintagesJson;
  readonly results: readonly ResultJson[];
  /** What it is held against; absent where there is neither a plan nor a capacity. */
  readonly comparison?: ComparisonJson;
  /** Only where it was asked for. */
  readonly calculation?: CalculationJson;
}

/** `from` and `to` are null where the text could not be read as dates. */
export interface PeriodJson {
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
}

export interface CheckLogJson {
  readonly sheet: string;
  readonly open: number;
  readonly information: number;
  readonly decided: number;
  readonly changedSince: number;
  readonly gone: number;
}

/** A person chose the cell: who and when, where that is recorded. */
interface ChosenJson {
  readonly chosenByHand?: true;
  readonly chosenBy?: string;
  readonly chosenOn?: string;
}

export type ReadingJson =
  | ({
      readonly kind: 'number';
      readonly value: number;
      readonly unit: string;
      readonly at: string;
      readonly formula?: string;
    } & ChosenJson)
  /** Monitoring points without a row for their total: `value` is their sum. */
  | { readonly kind: 'summed'; readonly value: number; readonly unit: string; readonly at: readonly string[] }
  /** `notNeeded`: why the report computes without it; absent where it is missed. */
  | { readonly kind: 'missing'; readonly lookedFor: readonly string[]; readonly notNeeded?: string }
  | { readonly kind: 'ambiguous'; readonly at: readonly string[] }
  | ({
      readonly kind: 'unusable';
      readonly at: string;
      readonly unit: string;
      readonly content: ContentJson;
      readonly formula?: string;
    } & ChosenJson);

export type ContentJson =
  | { readonly kind: 'empty' | 'uncomputed' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string };

export type ResultJson<Place = string> = { readonly rule: string; readonly severity: Severity } & (
  | { readonly outcome: 'passed'; readonly note?: string }
  | { readonly outcome: 'not-applicable'; readonly reason: string }
  | { readonly outcome: 'crashed'; readonly error: string }
  | { readonly outcome: 'failed'; readonly findings: readonly FindingJson<Place>[] }
  | { readonly outcome: 'needs-a-person'; readonly findings: readonly FindingJson<Place>[] }
);

/** Of a rule that holds the reports of several files against each other. */
export type AcrossJson = ResultJson<CellInFile>;

export interface FindingJson<Place = string> {
  readonly at: readonly Place[];
  readonly message: string;
  readonly expected?: number | string;
  readonly found?: number | string;
  /** Where it is milder than its result. */
  readonly severity?: Severity;
  /** What a person decided about it, on the Check log of the workbook. */
  readonly decision?: FindingDecision;
}

export interface FileJsonOptions {
  readonly language: Language;
  readonly settings: CheckSettings;
  /** Whether the calculation is told too. */
  readonly calculation: boolean;
}

export function fileJson(file: FileOutcome, options: FileJsonOptions): FileJson {
  const { language } = options;
  if (file.outcome === 'refused') {
    return { file: file.file, outcome: 'refused', refusal: { code: file.refusal.code, message: file.refusal.words[language] } };
  }
  const { checks, extraction } = file.assessment;
  const log = standingLog(extraction, checks);
  const yields = yieldsInWorkbook(extraction.reports, options.settings);
  const worded = { language, told: addressText, decisions: findingDecisions(log) };
  return {
    file: file.file,
    outcome: 'checked',
    sha256: file.sha256,
    reports: checks.reports.map(({ report, results }) => ({
      ...reportFacts(report, language),
      vintages: vintagesJson(vintagesOf(report, options.settings, extraction), language),
      results: results.map((result) => resultJson(result, worded)),
      ...comparisonOf(report, options.settings),
      ...(options.calculation ? { calculation: calculationJson(report, extraction, options.settings, language) } : {}),
    })),
    results: checks.workbook.map((result) => resultJson(result, worded)),
    ...(yields.length > 0 ? { yields } : {}),
    ...(log && extraction.earlierLog ? { checkLog: { sheet: extraction.earlierLog.sheet, ...countsOf(log) } } : {}),
  };
}

interface Worded<Place, Told> {
  readonly language: Language;
  readonly told: (at: Place) => Told;
  /** What the Check log says of each finding. */
  readonly decisions: FindingDecisions;
}

function comparisonOf(report: CalculationSheet, settings: CheckSettings): Pick<ReportJson, 'comparison'> {
  const comparison = comparisonJson(report, settings);
  return comparison ? { comparison } : {};
}

/** All results of a file: about the workbook, then report by report. */
export function allResults(file: CheckedJson): readonly ResultJson[] {
  return [...file.results, ...file.reports.flatMap(({ results }) => results)];
}

function reportFacts(
  report: CalculationSheet,
  language: Language,
): Omit<ReportJson, 'vintages' | 'results' | 'calculation' | 'comparison'> {
  const inputSheets = inputSheetsOf(report);
  return {
    sheet: report.sheet,
    ...(inputSheets.length > 0 ? { inputSheets } : {}),
    spreadsheet: report.spreadsheet?.value ?? null,
    reference: report.reference?.value ?? null,
    period: periodJson(report.period),
    readings: {
      EG: readingJson('EG', report, language),
      EF_RE: readingJson('EF_RE', report, language),
      RE_p: readingJson('RE_p', report, language),
      PE_p: readingJson('PE_p', report, language),
      ER_p: readingJson('ER_p', report, language),
    },
  };
}

function inputSheetsOf({ sheet, inputSheet, inputs }: CalculationSheet): readonly string[] {
  const names = [inputSheet, inputs?.sheet, ...(inputs?.further ?? []).map((table) => table.sheet)];
  return [...new Set(names.flatMap((name) => (name === undefined || name === sheet ? [] : [name])))];
}

function periodJson(period: Period): PeriodJson | null {
  switch (period.kind) {
    case 'dates':
      return { from: period.from, to: period.to, text: period.text };
    case 'unreadable':
      return { from: null, to: null, text: period.text };
    case 'missing':
      return null;
  }
}

function readingJson(symbol: SymbolName, report: CalculationSheet, language: Language): ReadingJson {
  const { chosenCells = [] } = report;
  const reading = report.readings[symbol];
  switch (reading.kind) {
    case 'number':
      return {
        kind: 'number',
        value: reading.value,
        unit: reading.unit.text,
        at: addressText(reading.at),
        ...formulaJson(reading.formula),
        ...(reading.chosenByHand ? chosenJson(reading.symbol, chosenCells) : {}),
      };
    case 'summed':
      return { kind: 'summed', value: reading.value, unit: reading.unit.text, at: reading.at.map(addressText) };
    case 'missing':
      return { kind: 'missing', lookedFor: reading.lookedFor, ...notNeededJson(whyWithout(report, symbol)?.[language]) };
    case 'ambiguous':
      return { kind: 'ambiguous', at: reading.at.map(addressText) };
    case 'unusable':
      return {
        kind: 'unusable',
        at: addressText(reading.at),
        unit: reading.unit.text,
        content: contentJson(reading.content),
        ...formulaJson(reading.formula),
        ...(reading.chosenByHand ? chosenJson(reading.symbol, chosenCells) : {}),
      };
  }
}

function notNeededJson(notNeeded: string | undefined): { readonly notNeeded?: string } {
  return notNeeded === undefined ? {} : { notNeeded };
}

function chosenJson(symbol: SymbolName, chosenCells: readonly ChosenCell[]): ChosenJson {
  const { by, on } = chosenCells.find((cell) => cell.symbol === symbol) ?? {};
  return { chosenByHand: true, ...(by === undefined ? {} : { chosenBy: by }), ...(on === undefined ? {} : { chosenOn: on }) };
}

/** Without the runs of sub- and superscript. */
function contentJson(content: CellContent): ContentJson {
  return content.kind === 'text' ? { kind: 'text', value: content.value } : content;
}

function formulaJson(formula: string | undefined): { readonly formula?: string } {
  return formula === undefined ? {} : { formula };
}

export function acrossJson(result: CheckResult<CellInFile>, language: Language): AcrossJson {
  return resultJson(result, { language, told: (at) => at, decisions: new Map() });
}

function resultJson<Place, Told>(result: CheckResult<Place>, worded: Worded<Place, Told>): ResultJson<Told> {
  const { language } = worded;
  const { rule, severity } = result;
  switch (result.outcome) {
    case 'passed':
      return { rule, outcome: 'passed', severity, ...(result.note ? { note: result.note[language] } : {}) };
    case 'not-applicable':
      return { rule, outcome: 'not-applicable', severity, reason: result.reason[language] };
    case 'crashed':
      return { rule, outcome: 'crashed', severity, error: result.error };
    case 'failed':
    case 'needs-a-person':
      return { rule, outcome: result.outcome, severity, findings: result.findings.map((finding) => findingJson(finding, worded)) };
  }
}

function findingJson<Place, Told>(finding: Finding<Place>, { language, told, decisions }: Worded<Place, Told>): FindingJson<Told> {
  const decision = decisions.get(finding);
  return {
    at: finding.at.map(told),
    message: finding.message[language],
    ...(finding.expected === undefined ? {} : { expected: comparedIn(finding.expected, language) }),
    ...(finding.found === undefined ? {} : { found: comparedIn(finding.found, language) }),
    ...(finding.severity === undefined ? {} : { severity: finding.severity }),
    ...(decision ? { decision } : {}),
  };
}
