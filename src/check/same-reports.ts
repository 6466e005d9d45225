import { SYMBOLS } from '../extract/extraction';
import { groupsBy } from './groups-by';
import type { ReportFacts } from './report-facts';

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
 * Which files report on the same project in the same period, those with the same figures together. Reports without a project, dates or
 * figures are held against nothing.
 */
export function sameReports(reports: readonly ReportFacts[]): readonly SameReports[] {
  return groupsBy(reports.filter(hasFigures), keyOf).flatMap((ofPeriod) => {
    const filed = groupsBy(ofPeriod, ({ file }) => file).flatMap((parts): FiledReport[] => {
      const [first] = parts;
      return first === undefined ? [] : [{ file: first.file, parts }];
    });
    return filed.length < 2 ? [] : [{ copies: groupsBy(filed, figuresText) }];
  });
}

function keyOf({ project, period }: ReportFacts): string | undefined {
  return project === undefined || period === undefined ? undefined : `${project} ${period.from} ${period.to}`;
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
