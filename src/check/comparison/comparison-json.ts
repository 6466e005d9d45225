/** What a report is held against, as plain data: the plan, the installed capacity, the project's earlier periods. Part of `jcm-monitor/check@1`. */
import type { Dates } from '../../extract/parse-period';
import { addressText } from '../../address';
import { compareCapacity, type CapacityVerdict } from './capacity-comparison';
import { groupsBy } from '../groups-by';
import { daysBetween } from '../periods/days-of';
import { contradictedPeriods, type ContradictedPeriod, type PeriodYield } from './period-yields';
import { comparePlan, type PlanComparison, type PlannedFigure } from './plan-comparison';
import { yieldFactsInFiles, type ReportFacts } from '../report-facts';
import type { CellInFile } from '../rule';
import type { CheckSettings } from '../settings';
import type { CalculationSheet } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { severalPeriods, workbookYields } from './workbook-yields';

export interface ComparisonJson {
  readonly plan?: PlanJson;
  readonly capacity?: CapacityJson;
}

type BandSource = 'default' | 'settings';

export interface PlanJson {
  readonly sheet: string;
  /** Of the report's period; null where that could not be read. */
  readonly days: number | null;
  /** Only where it could be read. */
  readonly period?: Dates;
  readonly band: number;
  readonly bandFrom: BandSource;
  readonly figures: readonly PlanFigureJson[];
  /** Monitoring points that are left out: all within the band. */
  readonly furtherPoints: number;
}

export interface PlanFigureJson {
  readonly figure: string;
  readonly of: PlannedFigure['of'];
  readonly unit: PlannedFigure['unit'];
  readonly planned: number | null;
  readonly plannedAt: readonly string[];
  readonly covers: PlannedFigure['coverage'] | null;
  readonly expected: number | null;
  readonly reported: number | null;
  readonly reportedAt: readonly string[];
  /** Only of a point that has something else than a number. */
  readonly unreadableAt?: readonly string[];
  readonly deviation: number | null;
  readonly verdict: PlannedFigure['verdict'];
}

export interface CapacityJson {
  readonly megawatts: number;
  /** Empty where the settings say the capacity. */
  readonly at: readonly string[];
  readonly electricity: number;
  readonly hours: number;
  readonly factor: number;
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly bandFrom: BandSource;
  readonly verdict: CapacityVerdict;
}

export interface YieldJson<Place = string> {
  readonly project: string;
  readonly report: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly at: readonly Place[];
  readonly symbol: 'EG' | 'ER_p';
  readonly unit: 'MWh' | 'tCO2';
  readonly total: number;
  readonly perDay: number;
  readonly megawatts: number | null;
  readonly perMegawattDay: number | null;
  /** Null where no earlier period can be held against it. */
  readonly comparison: {
    readonly earlier: readonly string[];
    readonly per: 'day' | 'MW and day';
    readonly expected: number;
    readonly deviation: number;
    readonly band: number;
    readonly bandFrom: BandSource;
    readonly verdict: 'within' | 'above' | 'below';
  } | null;
}

/** Undefined where there is nothing to compare with. */
export function comparisonJson(report: CalculationSheet, settings: CheckSettings): ComparisonJson | undefined {
  const [plan, capacity] = [comparePlan(report, settings), compareCapacity(report, settings)];
  if (plan === undefined && capacity === undefined) return undefined;
  return {
    ...(plan ? { plan: planJson(plan) } : {}),
    ...(capacity
      ? {
          capacity: {
            megawatts: capacity.megawatts,
            at: capacity.capacities.map(({ at }) => addressText(at)),
            electricity: capacity.electricity.value,
            hours: capacity.hours,
            factor: capacity.factor,
            band: capacity.band ?? null,
            bandFrom: sourceOf(capacity.isOwnBand),
            verdict: capacity.verdict,
          },
        }
      : {}),
  };
}

const MOST_POINTS = 50;

function planJson({ plan, period, band, isOwnBand, figures }: PlanComparison): PlanJson {
  const [points, totals] = [figures.filter(({ of }) => of === 'point'), figures.filter(({ of }) => of !== 'point')];
  const isPlain = ({ verdict }: PlannedFigure): boolean => verdict === 'within';
  const spare = Math.max(0, MOST_POINTS - points.filter((point) => !isPlain(point)).length);
  const plain = new Set(points.filter(isPlain).slice(spare));
  const shown = [...totals, ...points.filter((point) => !plain.has(point))];
  return {
    sheet: plan,
    days: period ? daysBetween(period.from, period.to) : null,
    ...(period ? { period } : {}),
    band,
    bandFrom: sourceOf(isOwnBand),
    figures: shown.map((figure) => ({
      figure: figure.name,
      of: figure.of,
      unit: figure.unit,
      planned: figure.planned?.value ?? null,
      plannedAt: (figure.planned?.at ?? []).map(addressText),
      covers: figure.coverage ?? null,
      expected: figure.expected ?? null,
      reported: figure.reported?.value ?? null,
      reportedAt: (figure.reported?.at ?? []).map(addressText),
      ...(figure.unreadable ? { unreadableAt: figure.unreadable.map(addressText) } : {}),
      deviation: figure.deviation ?? null,
      verdict: figure.verdict,
    })),
    furtherPoints: plain.size,
  };
}

function sourceOf(isOwn: boolean): BandSource {
  return isOwn ? 'settings' : 'default';
}

/** Of the projects with several periods in one workbook. */
export function yieldsInWorkbook(reports: readonly CalculationSheet[], settings: CheckSettings): readonly YieldJson[] {
  return workbookYields(reports, settings).map((one) => yieldJson<CellAddress, string>(one, addressText));
}

export function placedYields(yields: readonly PeriodYield<CellAddress | CellInFile>[]): readonly YieldJson<string | CellInFile>[] {
  return yields.map((one) => yieldJson<CellAddress | CellInFile, string | CellInFile>(one, (at) => ('file' in at ? at : addressText(at))));
}

/** Of the projects that several files report on. */
export function yieldsAcross(reports: readonly ReportFacts[], settings: CheckSettings): readonly YieldJson<CellInFile>[] {
  const ofProjects = groupsBy(reports, ({ project }) => project).filter((all) => new Set(all.map(({ file }) => file)).size > 1);
  return severalPeriods(yieldFactsInFiles(ofProjects.flat()), settings).map((one) => yieldJson<CellInFile, CellInFile>(one, (at) => at));
}

/** Periods of these projects on which files contradict each other: in no comparison. */
export function contradictedAcross(reports: readonly ReportFacts[]): readonly ContradictedPeriod[] {
  return contradictedPeriods(yieldFactsInFiles(reports));
}

function yieldJson<Place, Told>(one: PeriodYield<Place>, told: (at: Place) => Told): YieldJson<Told> {
  const { project, name, from, to, days, at, symbol, unit, total, perDay, megawatts, perMegawattDay, comparison } = one;
  return {
    project,
    report: name,
    from,
    to,
    days,
    at: at.map(told),
    symbol,
    unit,
    total,
    perDay,
    megawatts: megawatts ?? null,
    perMegawattDay: perMegawattDay ?? null,
    comparison: comparison
      ? {
          earlier: comparison.earlier.map((earlier) => earlier.name),
          per: comparison.isPerMegawatt ? 'MW and day' : 'day',
          expected: comparison.expected,
          deviation: comparison.deviation,
          band: comparison.band,
          bandFrom: sourceOf(comparison.isOwnBand),
          verdict: comparison.verdict,
        }
      : null,
  };
}
