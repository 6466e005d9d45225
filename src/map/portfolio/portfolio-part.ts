import { addressText } from '../../address';
import type { CheckRun } from '../../check/check-run';
import { reportFacts, type ReportFacts } from '../../check/report-facts';
import type { CheckResult, RuleId } from '../../check/rule';
import type { CheckSettings } from '../../check/settings';
import { vintagesOf, type Vintages } from '../../check/vintages/vintages';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { Words } from '../../language';
import { appliedTypes } from '../applied-types';
import { earlierChoice } from '../earlier-choice';
import { findingDecisions, standingLog, type FindingDecision, type FindingDecisions } from '../finding-decisions';
import { targetOf } from '../guidance/guidance-row';
import { hostCountry } from '../host-country';
import { indicatorRows } from '../indicator-rows';
import type { ProjectKind } from '../sdg-profile';

export const FINDING_WEIGHTS = ['error', 'warning', 'to-look-at', 'not-checked'] as const;
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
  /** Its reductions by calendar year; absent where they are not known, and in parts of older versions. */
  readonly vintages?: readonly ReportVintage[] | undefined;
  /** Of the report, and of the workbook where it is the first report in it. Without information. */
  readonly findings: readonly PortfolioFinding[];
}

/** What of a report belongs to a calendar year, in tCO2. */
export interface ReportVintage {
  readonly year: number;
  readonly tonnes: number;
  /** Shared out by days, at least in part. */
  readonly isEstimate: boolean;
}

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
  const reports = checks.reports.map(({ report, results }, index): PortfolioReport => {
    const country = hostCountry([report]);
    const vintages = vintagesOfYears(vintagesOf(report, settings, extraction));
    return {
      ...reportFacts(file, report),
      ...(vintages === undefined ? {} : { vintages }),
      ...(country === undefined ? {} : { country }),
      targets: targetsOf(report, extraction, country),
      findings: [...results, ...(index === 0 ? checks.workbook : [])].flatMap((result) => findingsOf(result, decisions)),
    };
  });
  return { reports, unread: [] };
}

/** A year that is cut in two is one again. */
function vintagesOfYears(found: Vintages): readonly ReportVintage[] | undefined {
  if (found.kind === 'unknown') return undefined;
  const { vintages, isEstimate } = found;
  return [...new Set(vintages.map(({ year }) => year))].map((year) => {
    const tonnes = vintages.reduce((sum, vintage) => sum + (vintage.year === year ? vintage.tonnes : 0), 0);
    return { year, tonnes, isEstimate };
  });
}

const NO_REPORT: Words = {
  en: 'The workbook holds no monitoring report, only a plan: there is nothing to add up.',
  ja: 'ブックにモニタリング報告書がなく（計画のみ）、集計する数値がありません。',
};

/** As its SDG sheet says; without one a report with EG is one of renewable energy, and of any other nobody can tell. */
function targetsOf(report: CalculationSheet, extraction: Extraction, country: string | undefined): readonly string[] {
  const former = earlierChoice(extraction);
  const kinds: readonly ProjectKind[] = former?.kinds ?? (report.readings.EG.kind === 'missing' ? [] : [RENEWABLE]);
  const { applied } = appliedTypes(kinds, former?.added, former?.removed);
  const rows = indicatorRows(applied, country).filter(({ row }) => row.figure !== undefined);
  return rows.map(({ row }) => targetOf(row));
}

const RENEWABLE: ProjectKind = { technology: 'renewable-energy', sector: 'other' };

function findingsOf(result: CheckResult, decisions: FindingDecisions): readonly PortfolioFinding[] {
  const { rule } = result;
  if (result.outcome === 'crashed') return [{ weight: 'not-checked', rule, message: { en: result.error, ja: result.error }, at: [] }];
  if (result.outcome !== 'failed' && result.outcome !== 'needs-a-person') return [];
  const weight = result.outcome === 'needs-a-person' ? 'to-look-at' : result.severity;
  if (weight === 'info') return [];
  return result.findings.map((finding) => {
    const decision = decisions.get(finding);
    return { weight, rule, message: finding.message, at: finding.at.map(addressText), ...(decision ? { decision } : {}) };
  });
}
