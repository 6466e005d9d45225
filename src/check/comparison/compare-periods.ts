import type { CalculationSheet, IsoDate } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { daysBetween, dayBeside } from '../periods/days-of';
import { groupsBy } from '../groups-by';
import { reportPeriod } from '../periods/periods-of-points';
import { plainReference } from '../cells/plain-reference';
import { spreadsheetName } from '../spreadsheet-name';
import { shortened } from '../numbers/word-figure';

/** One report's period, with what tells it from others: reports of one workbook, or of several files. */
export interface ReportedPeriod<Place = CellAddress> {
  /** Reports with the same project and methodology follow each other; see `projectOf`. */
  readonly project: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What a person calls the report: the sheet's name; of several files their paths, for many a folder has its `report.xlsx`. */
  readonly name: string;
  readonly at: readonly Place[];
}

/** Two reports that have days in common. */
export interface Overlap<Place = CellAddress> {
  readonly earlier: ReportedPeriod<Place>;
  readonly later: ReportedPeriod<Place>;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Days between two reports that belong to neither. */
export interface Gap<Place = CellAddress> {
  readonly earlier: ReportedPeriod<Place>;
  readonly later: ReportedPeriod<Place>;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
}

/** The report's period for comparing; undefined where its project or its dates are not known. */
export function reportedPeriodOf(sheet: CalculationSheet): ReportedPeriod | undefined {
  const period = reportPeriod(sheet);
  const project = projectOf(sheet);
  if (period === undefined || project === undefined) return undefined;
  return { project, ...period, name: shortened(sheet.sheet), at: [period.at] };
}

/** `MN999 MN_AM003`: a project may apply several methodologies, each with its own reports of the same period. */
export function projectOf({ reference, spreadsheet }: CalculationSheet): string | undefined {
  if (reference === undefined) return undefined;
  return `${plainReference(reference.value)} ${spreadsheetName(spreadsheet?.value ?? '')?.methodology ?? ''}`.trim();
}

/**
 * Every two reports of a project that have days in common. Exactly the same period is no overlap: sheets of one workbook are then parts of
 * one report (one for each site), and files are the same report twice (`duplicate-report`) or contradict each other (`report-conflict`).
 */
export function overlaps<Place>(periods: readonly ReportedPeriod<Place>[]): readonly Overlap<Place>[] {
  return byProject(periods).flatMap((ofProject) =>
    ofProject.flatMap((earlier, index) =>
      ofProject.slice(index + 1).flatMap((later): Overlap<Place>[] => {
        const isSame = earlier.from === later.from && earlier.to === later.to;
        if (later.from > earlier.to || isSame) return [];
        return [{ earlier, later, from: later.from, to: earlier.to < later.to ? earlier.to : later.to }];
      }),
    ),
  );
}

/** The days between one report of a project and the next that no report covers. */
export function gaps<Place>(periods: readonly ReportedPeriod<Place>[]): readonly Gap<Place>[] {
  return byProject(periods).flatMap((ofProject) => {
    const found: Gap<Place>[] = [];
    let last: ReportedPeriod<Place> | undefined;
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
export function hasSeveralOfOne<Place>(periods: readonly ReportedPeriod<Place>[]): boolean {
  return byProject(periods).some(({ length }) => length > 1);
}

/** In the order of time. */
function byProject<Place>(periods: readonly ReportedPeriod<Place>[]): readonly (readonly ReportedPeriod<Place>[])[] {
  return groupsBy(periods, ({ project }) => project).map((all) =>
    all.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to)),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
