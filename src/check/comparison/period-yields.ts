import type { IsoDate } from '../../extract/extraction';
import { daysBetween, monthsBetween } from '../periods/days-of';
import { groupsBy } from '../groups-by';
import type { ReportedPeriod } from './compare-periods';
import { isOwnSetting, type CheckSettings } from '../settings';
import type { Dates } from './plan-coverage';
import { rememberedOf } from '../../remembered';

/** What a report says that its yield is made of. */
export interface YieldFacts<Place> extends ReportedPeriod<Place> {
  /** In MWh and tCO2, where they are known. */
  readonly EG?: number | undefined;
  readonly ER_p?: number | undefined;
  /** In MW. */
  readonly megawatts?: number | undefined;
  /** The file, of several: its reports of one period are parts of one report. */
  readonly file?: string;
}

/** What a project gives in a day of a period, beside its earlier periods. Plain data. */
export interface PeriodYield<Place> extends ReportedPeriod<Place> {
  /** The emission reductions where the methodology has no electricity generated. */
  readonly symbol: 'EG' | 'ER_p';
  readonly unit: 'MWh' | 'tCO2';
  readonly total: number;
  readonly days: number;
  readonly perDay: number;
  readonly megawatts?: number;
  readonly perMegawattDay?: number;
  /** Absent where no earlier period can be held against it. */
  readonly comparison?: YieldComparison<Place>;
}

export interface YieldComparison<Place> {
  /** Earlier periods of about the same seasons. */
  readonly earlier: readonly ReportedPeriod<Place>[];
  /** Per day, or per MW and day. */
  readonly expected: number;
  readonly found: number;
  readonly isPerMegawatt: boolean;
  /** A share. */
  readonly deviation: number;
  readonly band: number;
  readonly isOwnBand: boolean;
  readonly verdict: 'within' | 'above' | 'below';
}

/**
 * Each period beside the earlier ones of its project, in the order of time. A summer is not held against a winter. Files that contradict
 * each other on a period are held against nothing: report-conflict says so.
 */
export function periodYields<Place>(all: readonly YieldFacts<Place>[], settings: CheckSettings): readonly PeriodYield<Place>[] {
  return groupsBy(all, ({ project }) => project).flatMap((ofProject) => {
    const periods = groupsBy(ofProject, ({ from, to }) => `${from} ${to}`).flatMap((reports) => wholeReport(reports) ?? []);
    const yields = periods.flatMap((facts) => yieldOf(facts) ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return yields.map((one) => withComparison(one, yields, settings));
  });
}

/** A period on which files contradict each other. */
export interface ContradictedPeriod {
  readonly project: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly files: readonly string[];
}

/** What `periodYields` leaves out, in the order of time. */
export function contradictedPeriods<Place>(all: readonly YieldFacts<Place>[]): readonly ContradictedPeriod[] {
  return groupsBy(all, ({ project, from, to }) => `${project} ${from} ${to}`)
    .flatMap((reports) => {
      const [first] = reports;
      if (first === undefined || wholeReport(reports)) return [];
      return [{ project: first.project, from: first.from, to: first.to, files: [...new Set(reports.map(({ name }) => name))] }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Parts of one report added up; one of several copies. */
function wholeReport<Place>(reports: readonly YieldFacts<Place>[]): YieldFacts<Place> | undefined {
  const files = groupsBy(reports, ({ file = '' }) => file).flatMap((parts) => {
    const [first] = parts;
    const sum = (figure: 'EG' | 'ER_p' | 'megawatts'): number | undefined => {
      const values = parts.map((part) => part[figure]);
      return values.includes(undefined) ? undefined : values.reduce<number>((total, value) => total + (value ?? 0), 0);
    };
    return first ? [{ ...first, EG: sum('EG'), ER_p: sum('ER_p'), megawatts: sum('megawatts'), at: parts.flatMap(({ at }) => at) }] : [];
  });
  const [first, ...others] = files;
  const isCopy = (one: YieldFacts<Place>): boolean => one.EG === first?.EG && one.ER_p === first?.ER_p;
  return others.every(isCopy) ? first : undefined;
}

function yieldOf<Place>({ project, from, to, name, at, EG, ER_p, megawatts }: YieldFacts<Place>): PeriodYield<Place> | undefined {
  const total = EG ?? ER_p;
  if (total === undefined) return undefined;
  const days = daysBetween(from, to);
  return {
    project,
    from,
    to,
    name,
    at,
    ...(EG === undefined ? { symbol: 'ER_p', unit: 'tCO2' } : { symbol: 'EG', unit: 'MWh' }),
    total,
    days,
    perDay: total / days,
    ...(megawatts === undefined ? {} : { megawatts, perMegawattDay: total / days / megawatts }),
  };
}

function withComparison<Place>(one: PeriodYield<Place>, all: readonly PeriodYield<Place>[], settings: CheckSettings): PeriodYield<Place> {
  const earlier = all.filter((other) => other.to < one.from && other.symbol === one.symbol && isSameSeason(one, other));
  const expectedOf = (weight: (period: PeriodYield<Place>) => number): number => {
    const total = earlier.reduce((sum, period) => sum + period.total, 0);
    return total / earlier.reduce((sum, period) => sum + weight(period), 0);
  };
  const isPerMegawatt = [one, ...earlier].every(({ megawatts }) => megawatts !== undefined);
  const expected = expectedOf(({ days, megawatts = 1 }) => (isPerMegawatt ? days * megawatts : days));
  if (earlier.length === 0 || !(expected > 0)) return one;
  const found = (isPerMegawatt ? one.perMegawattDay : undefined) ?? one.perDay;
  const deviation = found / expected - 1;
  const { yieldDeviation: band } = settings;
  const verdict = Math.abs(deviation) <= band ? 'within' : deviation > 0 ? 'above' : 'below';
  const isOwnBand = isOwnSetting('yieldDeviation', settings);
  return { ...one, comparison: { earlier, expected, found, isPerMegawatt, deviation, band, isOwnBand, verdict } };
}

/** How much of the days of two periods must fall into the same months of the year: two whole years have all in common, a summer and a winter nothing. */
const SAME_SEASON = 0.8;

function isSameSeason(one: Dates, other: Dates): boolean {
  const [a, b] = [monthShares(one), monthShares(other)];
  return a.reduce((common, share, month) => common + Math.min(share, b[month] ?? 0), 0) >= SAME_SEASON;
}

/** The share of a period's days in each month of the year. */
const monthShares = rememberedOf(({ from, to }: Dates): readonly number[] => {
  const days = new Array<number>(12).fill(0);
  for (const touched of monthsBetween(from, to)) days[touched.month - 1] = (days[touched.month - 1] ?? 0) + touched.days;
  return days.map((count) => count / daysBetween(from, to));
});
