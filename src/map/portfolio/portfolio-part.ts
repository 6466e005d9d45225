import { addressText } from '../../address';
import type { CheckRun } from '../../check/check-run';
import { reportFacts, type ReportFacts } from '../../check/report-facts';
import type { CheckResult, Finding, RuleId } from '../../check/rule';
import type { CheckSettings } from '../../check/settings';
import { figureByVintage } from '../../check/vintages/figure-by-vintage';
import { vintagesOf, type KnownVintages } from '../../check/vintages/vintages';
import { tidy } from '../../check/numbers/word-number';
import { SYMBOLS, type CalculationSheet, type Extraction, type SymbolName } from '../../extract/extraction';
import type { Words } from '../../language';
import { appliedTypes } from '../applied-types';
import { doubtsOf, isDoubtOfSize } from '../doubts';
import { earlierChoice, type EarlierChoice } from '../earlier-choice';
import { findingDecisions, standingLog, type FindingDecision, type FindingDecisions } from '../finding-decisions';
import { targetOf } from '../guidance/guidance-row';
import { hostCountry } from '../host-country';
import { indicatorRows } from '../indicator-rows';
import { proposeKind } from '../propose-kinds';
import type { ProjectKind } from '../sdg-profile';
import { standingResults } from '../standing-results';

export const FINDING_WEIGHTS = ['error', 'warning', 'to-look-at', 'not-checked', 'info'] as const;
export type FindingWeight = (typeof FINDING_WEIGHTS)[number];

export interface PortfolioFinding {
  readonly weight: FindingWeight;
  readonly rule: RuleId;
  readonly message: Words;
  /** Cells, the first one first to look at. */
  readonly at: readonly string[];
  /** What a person decided about it, on the Check log of the workbook. */
  readonly decision?: FindingDecision | undefined;
}

/** A report in a portfolio: its facts, what the checks left open of it, and the SDG targets its figures count for. */
export interface PortfolioReport extends ReportFacts {
  /** ISO 3166 code of the host country, where the reference number names a partner country. */
  readonly country?: string | undefined;
  /** Targets whose indicators ask for EG or ER_p; none where it is not plain which technology the project has. */
  readonly targets: readonly string[];
  /** Whether its workbook has an SDG sheet of ours that says which project it is; absent without one, and in parts of older versions. */
  readonly isDescribed?: boolean | undefined;
  /** Its reductions by calendar year; absent where they are not known, and in parts of older versions. */
  readonly vintages?: readonly ReportVintage[] | undefined;
  /** Figures that are left out because their unit or size is in doubt; absent in parts of older versions. */
  readonly doubted?: readonly DoubtedFigure[] | undefined;
  /** Of the report, and of the workbook where it is the first report in it. */
  readonly findings: readonly PortfolioFinding[];
}

/** A figure that may be a thousand times too large or too small, and the rule that says so. */
export interface DoubtedFigure {
  readonly symbol: SymbolName;
  readonly rule: RuleId;
}

/** What of a report belongs to a calendar year, in tCO2. */
export interface ReportVintage {
  readonly year: number;
  readonly tonnes: number;
  /** Shared out by days, at least in part. */
  readonly isEstimate: boolean;
  /** In MWh and tCO2, on the same basis; absent where that says nothing of them (Table 3 splits ER_p alone), and in parts of older versions. */
  readonly EG?: number | undefined;
  readonly RE_p?: number | undefined;
  readonly PE_p?: number | undefined;
}

/** The figures beside ER_p that are added up by year. */
export const YEARLY_SYMBOLS = ['EG', 'RE_p', 'PE_p'] as const satisfies readonly SymbolName[];

/** A file without figures, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly code: string;
  readonly message: Words;
}

/** What one file gives to a portfolio. Plain data: it can be written to a file and read again. */
export interface PortfolioPart {
  readonly reports: readonly PortfolioReport[];
  readonly unread: readonly UnreadFile[];
}

export function portfolioPart(file: string, extraction: Extraction, checks: CheckRun, settings: CheckSettings): PortfolioPart {
  if (checks.reports.length === 0) return { reports: [], unread: [{ file, code: 'no-report', message: NO_REPORT }] };
  const decisions = findingDecisions(standingLog(extraction, checks));
  const standing = standingResults(extraction, checks);
  const former = earlierChoice(extraction);
  const reportsOfFile = checks.reports.map(({ report }) => report);
  const reports = checks.reports.map(({ report, results }, index): PortfolioReport => {
    const country = hostCountry([report]);
    const doubted = doubtedFigures(report, standing);
    const isSure = (symbol: SymbolName): boolean => doubted.every((one) => one.symbol !== symbol);
    const split = isSure('ER_p') ? vintagesOf(report, settings, extraction) : undefined;
    const vintages = split?.kind === 'known' ? vintagesOfYears(split, figuresByVintage(report, isSure, split, extraction)) : undefined;
    const facts = reportFacts(file, report, settings);
    return {
      ...facts,
      figures: Object.fromEntries(SYMBOLS.filter(isSure).map((symbol) => [symbol, facts.figures[symbol]])),
      ...(doubted.length === 0 ? {} : { doubted }),
      ...(vintages === undefined ? {} : { vintages }),
      ...(country === undefined ? {} : { country }),
      ...(former === undefined ? {} : { isDescribed: true }),
      targets: targetsOf(report, former, { country, title: extraction.projectTitle?.value }),
      findings: [...results, ...checks.workbook.map((result) => partAbout(index, result, reportsOfFile))].flatMap((result) =>
        findingsOf(result, decisions),
      ),
    };
  });
  return { reports, unread: [] };
}

/** `standing`: what a person dismissed is a doubt no longer. */
function doubtedFigures(report: CalculationSheet, standing: CheckRun): readonly DoubtedFigure[] {
  return SYMBOLS.flatMap((symbol) => {
    const reading = report.readings[symbol];
    const rule =
      reading.kind === 'number' || reading.kind === 'summed' ? doubtsOf(reading, report, standing).find(isDoubtOfSize) : undefined;
    return rule === undefined ? [] : [{ symbol, rule }];
  });
}

type FigureByVintage = readonly [symbol: (typeof YEARLY_SYMBOLS)[number], amounts: readonly number[]];

function figuresByVintage(
  report: CalculationSheet,
  isSure: (symbol: SymbolName) => boolean,
  split: KnownVintages,
  extraction: Extraction,
): readonly FigureByVintage[] {
  return YEARLY_SYMBOLS.filter(isSure).flatMap((symbol): FigureByVintage[] => {
    const amounts = figureByVintage(report, symbol, split, extraction);
    return amounts === undefined ? [] : [[symbol, amounts]];
  });
}

/** A year that is cut in two is one again. */
function vintagesOfYears({ vintages, isEstimate }: KnownVintages, others: readonly FigureByVintage[]): readonly ReportVintage[] {
  return [...new Set(vintages.map(({ year }) => year))].map((year) => {
    const ofYear = (amounts: readonly number[]): number =>
      vintages.reduce((sum, vintage, index) => sum + (vintage.year === year ? (amounts[index] ?? 0) : 0), 0);
    const tonnes = ofYear(vintages.map((vintage) => vintage.tonnes));
    return { year, tonnes, isEstimate, ...Object.fromEntries(others.map(([symbol, amounts]) => [symbol, tidy(ofYear(amounts))])) };
  });
}

const NO_REPORT: Words = {
  en: 'The workbook holds no monitoring report, only a plan: there is nothing to add up.',
  ja: 'ブックにモニタリング報告書がなく（計画のみ）、集計する数値がありません。',
};

interface ProjectFacts {
  readonly country: string | undefined;
  readonly title: string | undefined;
}

/** As its SDG sheet says; without one by what its technology plainly is. */
function targetsOf(report: CalculationSheet, former: EarlierChoice | undefined, { country, title }: ProjectFacts): readonly string[] {
  const proposed = proposeKind(report, title);
  const kinds: readonly ProjectKind[] = former?.kinds ?? (proposed === undefined ? [] : [proposed.kind]);
  const { applied } = appliedTypes(kinds, former?.added, former?.removed);
  const rows = indicatorRows(applied, country).filter(({ row }) => row.figure !== undefined);
  return rows.map(({ row }) => targetOf(row));
}

/** What a rule about the workbook says of one report. */
function partAbout(index: number, result: CheckResult, reports: readonly CalculationSheet[]): CheckResult {
  if (result.outcome === 'failed' || result.outcome === 'needs-a-person') {
    return { ...result, findings: result.findings.filter((finding) => reportAbout(finding, reports) === index) };
  }
  return index === 0 ? result : { ...result, outcome: 'passed' };
}

/** The report on whose sheets a finding stands; what stands on none of them is told with the first. */
function reportAbout({ at: [first] }: Finding, reports: readonly CalculationSheet[]): number {
  const own = reports.findIndex(({ sheet }) => sheet === first?.sheet);
  return Math.max(0, own === -1 ? reports.findIndex(({ inputSheet }) => first !== undefined && inputSheet === first.sheet) : own);
}

function findingsOf(result: CheckResult, decisions: FindingDecisions): readonly PortfolioFinding[] {
  const { rule } = result;
  if (result.outcome === 'crashed') return [{ weight: 'not-checked', rule, message: { en: result.error, ja: result.error }, at: [] }];
  if (result.outcome !== 'failed' && result.outcome !== 'needs-a-person') return [];
  return result.findings.map((finding) => {
    const weight = result.outcome === 'needs-a-person' ? 'to-look-at' : (finding.severity ?? result.severity);
    const decision = decisions.get(finding);
    return { weight, rule, message: finding.message, at: finding.at.map(addressText), ...(decision ? { decision } : {}) };
  });
}
