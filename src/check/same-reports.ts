import { SYMBOLS } from '../extract/extraction';
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
  /** With the same figures in every part; the first file of each set first. */
  readonly copies: readonly (readonly FiledReport[])[];
}

/**
 * Which files report on the same project in the same period, those with the same figures together. A report without a reference number
 * is of the project that another file reports the very same figures for. Reports without dates or figures are held against nothing.
 */
export function sameReports(reports: readonly ReportFacts[]): readonly SameReports[] {
  const known = reports.filter(hasFigures);
  const projects = projectsByFigures(known);
  return groupsBy(known, (report) => keyOf(report, projects)).flatMap((ofPeriod) => {
    const filed = groupsBy(ofPeriod, ({ file }) => file).flatMap((parts): FiledReport[] => {
      const [first] = parts;
      return first === undefined ? [] : [{ file: first.file, parts }];
    });
    return filed.length < 2 ? [] : [{ copies: groupsBy(filed, figuresText) }];
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

function hasFigures({ figures }: ReportFacts): boolean {
  return SYMBOLS.some((symbol) => figures[symbol] !== undefined);
}

/** The same for reports whose figures are the same, whichever of them comes first. */
function figuresText({ parts }: FiledReport): string {
  return parts
    .map(({ figures }) => SYMBOLS.map((symbol) => String(figures[symbol] ?? '')).join(' '))
    .toSorted()
    .join('; ');
}
