import type { CalculationSheet, IsoDate } from '../extract/extraction';
import type { CellAddress } from '../workbook';
import { daysBetween, dayBeside } from './days-of';
import { spreadsheetName } from './spreadsheet-name';
import { spanOf, statedDates } from './stated-dates';

/** One report's period, with what tells it from others: reports of one workbook, or of several files. */
export interface ReportedPeriod {
  /** Reports with the same project and methodology follow each other; see `projectOf`. */
  readonly project: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What a person calls the report: the sheet's name, or the file's. */
  readonly name: string;
  readonly at: readonly CellAddress[];
}

/** Two reports that have days in common. */
export interface Overlap {
  readonly earlier: ReportedPeriod;
  readonly later: ReportedPeriod;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Days between two reports that belong to neither. */
export interface Gap {
  readonly earlier: ReportedPeriod;
  readonly later: ReportedPeriod;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
}

/** The report's period for comparing; undefined where its project or its dates are not known. */
export function reportedPeriodOf(sheet: CalculationSheet, name = sheet.sheet): ReportedPeriod | undefined {
  const dates = statedDates(sheet);
  const span = spanOf(dates);
  const project = projectOf(sheet);
  if (span === undefined || project === undefined) return undefined;
  return { project, ...span, name, at: dates.slice(0, 1).map(({ at }) => at) };
}

/** `MN999 MN_AM003`: a project may apply several methodologies, each with its own reports of the same period. */
export function projectOf({ reference, spreadsheet }: CalculationSheet): string | undefined {
  if (reference === undefined) return undefined;
  const project = reference.value.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return `${project} ${spreadsheetName(spreadsheet?.value ?? '')?.methodology ?? ''}`.trim();
}

/**
 * Every two reports of a project that have days in common. Within one workbook sheets of exactly the same period are parts of one report
 * (one for each site); between files they are the same report twice: `isSameCounted`.
 */
export function overlaps(periods: readonly ReportedPeriod[], isSameCounted: boolean): readonly Overlap[] {
  return byProject(periods).flatMap((ofProject) =>
    ofProject.flatMap((earlier, index) =>
      ofProject.slice(index + 1).flatMap((later): Overlap[] => {
        const isSame = earlier.from === later.from && earlier.to === later.to;
        if (later.from > earlier.to || (isSame && !isSameCounted)) return [];
        return [{ earlier, later, from: later.from, to: earlier.to < later.to ? earlier.to : later.to }];
      }),
    ),
  );
}

/** The days between one report of a project and the next that no report covers. */
export function gaps(periods: readonly ReportedPeriod[]): readonly Gap[] {
  return byProject(periods).flatMap((ofProject) => {
    const found: Gap[] = [];
    let last: ReportedPeriod | undefined;
    for (const next of ofProject) {
      if (last !== undefined && next.from > dayBeside(last.to, 1)) {
        const [from, to] = [dayBeside(last.to, 1), dayBeside(next.from, -1)];
        found.push({ earlier: last, later: next, from, to, days: daysBetween(from, to) });
      }
      if (last === undefined || next.to > last.to) last = next;
    }
    return found;
  });
}

/** Whether any two reports are of the same project, so that there is something to compare. */
export function hasSeveralOfOne(periods: readonly ReportedPeriod[]): boolean {
  return byProject(periods).some(({ length }) => length > 1);
}

/** In the order of time. */
function byProject(periods: readonly ReportedPeriod[]): readonly (readonly ReportedPeriod[])[] {
  const projects = new Map<string, ReportedPeriod[]>();
  for (const period of periods) projects.set(period.project, [...(projects.get(period.project) ?? []), period]);
  return [...projects.values()].map((all) => all.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
