import { SYMBOLS, type SymbolName } from '../extract/extraction';
import { groupsBy } from './groups-by';
import type { ReportFacts } from './report-facts';
import { spreadsheetName } from './spreadsheet-name';

/** The reports that one file has on a project in a period: several where there is a calculation sheet for each site. */
export interface FiledReport {
  readonly file: string;
  readonly parts: readonly ReportFacts[];
}

/** Files that all report on one project in one period. */
export interface SameReports {
  /** With the same figures in every part, as far as both have them; the first file of each set first. */
  readonly copies: readonly (readonly FiledReport[])[];
}

/**
 * Which files report on the same project in the same period, those with the same figures together. A report without a reference number
 * is of the project that another file reports the very same figures for. Reports without dates, or without a figure that was measured or follows
 * from one (formulas that were never calculated), are held against nothing: nobody can tell whether they are the same.
 */
export function sameReports(reports: readonly ReportFacts[]): readonly SameReports[] {
  const known = reports.filter(hasResult);
  const projects = projectsByFigures(known);
  return groupsBy(known, (report) => keyOf(report, projects)).flatMap((ofPeriod) => {
    const filed = groupsBy(ofPeriod, ({ file }) => file).flatMap((parts): FiledReport[] => {
      const [first] = parts;
      return first === undefined ? [] : [{ file: first.file, parts }];
    });
    return filed.length < 2 ? [] : [{ copies: copiesAmong(filed) }];
  });
}

function keyOf(report: ReportFacts, projects: ReadonlyMap<string, string>): string | undefined {
  const { period } = report;
  const likeness = likenessOf(report);
  const project = report.project ?? (likeness === undefined ? undefined : (projects.get(likeness) ?? likeness));
  return project === undefined || period === undefined ? undefined : `${project} ${period.from} ${period.to}`;
}

function projectsByFigures(reports: readonly ReportFacts[]): ReadonlyMap<string, string> {
  const projects = new Map<string, string>();
  for (const report of reports) {
    const likeness = likenessOf(report);
    if (likeness !== undefined && report.project !== undefined && !projects.has(likeness)) projects.set(likeness, report.project);
  }
  return projects;
}

/** By what a report is known without its reference number; undefined where another project may have the same: nothing was reduced, say. */
function likenessOf({ spreadsheet = '', period, figures }: ReportFacts): string | undefined {
  const { EG, ER_p } = figures;
  if (period === undefined || ER_p === undefined || ER_p === 0 || EG === 0) return undefined;
  const methodology = spreadsheetName(spreadsheet)?.methodology ?? '';
  return [methodology, period.from, period.to, ...SYMBOLS.map((symbol) => figures[symbol] ?? '')].join(' ');
}

/** A typed EF_RE, or a PE_p of 0, is alike in every period. */
const RESULTS = ['EG', 'RE_p', 'ER_p'] as const satisfies readonly SymbolName[];

function hasResult({ figures }: ReportFacts): boolean {
  return RESULTS.some((symbol) => figures[symbol] !== undefined);
}

/** The fullest reports first: what lacks a figure goes with a report that it agrees with, not between two that contradict each other. */
function copiesAmong(filed: readonly FiledReport[]): readonly (readonly FiledReport[])[] {
  const sets: FiledReport[][] = [];
  for (const report of filed.toSorted((a, b) => howMany(b) - howMany(a))) {
    const set = sets.find(([first]) => first !== undefined && likenessBetween(first, report) === 'same');
    if (set) set.push(report);
    else sets.push([report]);
  }
  return sets;
}

const howMany = ({ parts }: FiledReport): number =>
  parts.flatMap(({ figures }) => SYMBOLS.filter((symbol) => figures[symbol] !== undefined)).length;

/** `unknown` where no result is known of both. Of several calculation sheets nobody knows which go together: those are the same as a whole. */
export function likenessBetween(a: FiledReport, b: FiledReport): 'same' | 'different' | 'unknown' {
  const [[one, ...more], [two, ...others]] = [a.parts, b.parts];
  if (one === undefined || two === undefined || more.length + others.length > 0)
    return figuresText(a) === figuresText(b) ? 'same' : 'different';
  if (differingSymbol(one, two) !== undefined) return 'different';
  return RESULTS.some((symbol) => one.figures[symbol] !== undefined && two.figures[symbol] !== undefined) ? 'same' : 'unknown';
}

/** The last of the figures that both have and that are not alike. */
export function differingSymbol({ figures: one }: ReportFacts, { figures: two }: ReportFacts): SymbolName | undefined {
  return SYMBOLS.toReversed().find((symbol) => one[symbol] !== undefined && two[symbol] !== undefined && one[symbol] !== two[symbol]);
}

/** The same for reports whose figures are the same, whichever of them comes first. */
function figuresText({ parts }: FiledReport): string {
  return parts
    .map(({ figures }) => SYMBOLS.map((symbol) => String(figures[symbol] ?? '')).join(' '))
    .toSorted()
    .join('; ');
}
