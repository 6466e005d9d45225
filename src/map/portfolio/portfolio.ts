import type { CellInFile, CheckResult, RuleId } from '../../check/rule';
import { plainReference } from '../../check/cells/plain-reference';
import { runAcross } from '../../check/run-across';
import type { CheckSettings } from '../../check/settings';
import { sameReports, type FiledReport } from '../../check/same-reports';
import { spreadsheetName } from '../../check/spreadsheet-name';
import type { Words } from '../../language';
import type { FindingWeight, PortfolioPart, PortfolioReport, UnreadFile } from './portfolio-part';

/** Why a report is not counted. */
export interface WhyNot {
  /** `no-figure`: its emission reductions could not be read. */
  readonly kind: 'same' | 'other-figures' | 'no-figure';
  readonly words: Words;
}

export interface CountedReport extends PortfolioReport {
  readonly methodology?: string;
  /** The year in which the monitoring period ends. */
  readonly year?: number;
  readonly isCounted: boolean;
  readonly whyNot?: WhyNot;
  /** How grave the findings are that the rules over several files have about it. */
  readonly acrossWeights: readonly FindingWeight[];
  /** Whether it is the first counted report of its project: so many projects there are. */
  readonly isFirstOfProject: boolean;
}

export interface Portfolio {
  /** By reference number, period and file, whatever order the files came in. */
  readonly reports: readonly CountedReport[];
  readonly unread: readonly UnreadFile[];
  readonly across: readonly CheckResult<CellInFile>[];
}

/**
 * The parts together. A report whose reductions could not be read is not counted. The same report in two files counts once; of two files that contradict each other on one period the one with the
 * smaller emission reductions counts, so that nothing is over-claimed.
 */
export function portfolio(parts: readonly PortfolioPart[], settings: CheckSettings): Portfolio {
  const reports = parts.flatMap((part) => part.reports).toSorted(inOrder);
  const whyNot = reasonsNotToCount(reports);
  const across = acrossOf(reports, whyNot, settings);
  const projects = new Set<string>();
  return {
    reports: reports.map((report): CountedReport => {
      const reason = whyNot.get(report);
      const project = report.reference === undefined ? report.file : plainReference(report.reference);
      const isFirstOfProject = reason === undefined && !projects.has(project);
      if (isFirstOfProject) projects.add(project);
      const methodology = spreadsheetName(report.spreadsheet ?? '')?.methodology;
      return {
        ...report,
        ...(methodology === undefined ? {} : { methodology }),
        ...(report.period === undefined ? {} : { year: Number(report.period.to.slice(0, 4)) }),
        isCounted: reason === undefined,
        ...(reason === undefined ? {} : { whyNot: reason }),
        isFirstOfProject,
        acrossWeights: across.flatMap((result) => weightOn(report, result)),
      };
    }),
    unread: parts.flatMap((part) => part.unread).toSorted((a, b) => compareText(a.file, b.file)),
    across,
  };
}

/** Why a file is not counted, which concerns every file. */
const ABOUT_COPIES: readonly RuleId[] = ['duplicate-report', 'report-conflict'];

/** All else is asked of what may count: what is said of a copy, or of a version left out, is said of the counted file. */
function acrossOf(reports: readonly PortfolioReport[], whyNot: ReadonlyMap<object, WhyNot>, settings: CheckSettings): Portfolio['across'] {
  const isLeft = (report: PortfolioReport): boolean => ['same', 'other-figures'].includes(whyNot.get(report)?.kind ?? '');
  const counted = reports.filter((report) => !isLeft(report));
  const ofCounted = new Map(runAcross(counted, settings).map((result) => [result.rule, result]));
  return runAcross(reports, settings).map((result) =>
    ABOUT_COPIES.includes(result.rule) ? result : (ofCounted.get(result.rule) ?? result),
  );
}

/** A finding names the cells of the reports it is about. */
function weightOn({ file, period, figureAt, spreadsheetAt }: PortfolioReport, result: CheckResult<CellInFile>): readonly FindingWeight[] {
  if (result.outcome !== 'failed' && result.outcome !== 'needs-a-person') return [];
  const cells = [period?.at, figureAt, spreadsheetAt];
  const isAbout = result.findings.some(({ at }) => at.some((place) => place.file === file && cells.includes(place.cell)));
  return isAbout ? [result.outcome === 'failed' ? result.severity : 'to-look-at'] : [];
}

function reasonsNotToCount(reports: readonly PortfolioReport[]): ReadonlyMap<object, WhyNot> {
  const reasons = new Map<object, WhyNot>();
  const leaveOut = ({ parts }: FiledReport, reason: WhyNot): void => {
    for (const part of parts) reasons.set(part, reason);
  };
  const described = new Set(reports.flatMap(({ file, isDescribed }) => (isDescribed ? [file] : [])));
  /** Of copies one with an ER_p counts, and one whose workbook has an SDG sheet before others: its answers decide the targets. */
  const rank = (report: FiledReport): number =>
    (reductionsOf(report) === Number.POSITIVE_INFINITY ? 2 : 0) + (described.has(report.file) ? 0 : 1);
  for (const same of sameReports(reports)) {
    const copies = same.copies.map((set) => set.toSorted((a, b) => rank(a) - rank(b)));
    const [chosen] = copies.toSorted(([a], [b]) => reductionsOf(a) - reductionsOf(b));
    for (const [first, ...others] of copies) {
      if (first === undefined) continue;
      for (const other of others) leaveOut(other, sameAs(first));
      if (copies[0] !== undefined && chosen?.[0] !== first) leaveOut(first, contradicts(chosen?.[0] ?? first));
    }
  }
  for (const report of reports) if (report.figures.ER_p === undefined) reasons.set(report, noFigure(report));
  return reasons;
}

function noFigure(report: PortfolioReport): WhyNot {
  const isDoubted = report.doubted?.some(({ symbol }) => symbol === 'ER_p') === true;
  return {
    kind: 'no-figure',
    words: isDoubted ? doubtWords(report) : { en: 'Its ER_p could not be read', ja: 'ER_p を読み取れません' },
  };
}

/** Which figures are left out because nobody can tell their size. */
export function doubtWords({ doubted = [] }: PortfolioReport): Words {
  if (doubted.length === 0) return { en: '', ja: '' };
  const symbols = doubted.map(({ symbol }) => symbol);
  const rules = [...new Set(doubted.map(({ rule }) => rule))].join(', ');
  return {
    en: `The unit or size of ${symbols.join(', ')} is in doubt: see ${rules}`,
    ja: `${symbols.join('、')} の単位または大きさが疑わしいため計上しません（${rules} を参照）`,
  };
}

function reductionsOf(report: FiledReport | undefined): number {
  return report?.parts.reduce((sum, { figures }) => sum + (figures.ER_p ?? Number.POSITIVE_INFINITY), 0) ?? Number.POSITIVE_INFINITY;
}

function sameAs({ file }: FiledReport): WhyNot {
  return { kind: 'same', words: { en: `The same report as ${file}`, ja: `${file} と同じ報告書` } };
}

function contradicts({ file }: FiledReport): WhyNot {
  return {
    kind: 'other-figures',
    words: { en: `${file} reports this period with smaller reductions`, ja: `${file} が同じ期間をより小さい削減量で報告` },
  };
}

function inOrder(a: PortfolioReport, b: PortfolioReport): number {
  return (
    compareText(plainReference(a.reference ?? '\uffff'), plainReference(b.reference ?? '\uffff')) ||
    compareText(a.period?.from ?? '', b.period?.from ?? '') ||
    compareText(a.file, b.file)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
