import type { IsoDate } from '../extract/extraction';
import type { Methodology } from './methodologies/methodology';
import type { Severity } from './rule';
import type { WholeTonnes } from './vintages/whole-tonnes';

/** Every tolerance and threshold of the checks, in one place. `SETTING_SOURCES` says where each default comes from. */
export interface CheckSettings {
  /**
   * Two figures are equal when they differ by no more than this share of the larger one. Covers what IEEE doubles lose in a sum of
   * some thousand terms and nothing a person could see.
   */
  readonly relativeTolerance: number;
  /** The same in absolute terms, for figures near zero, in base units (MWh, tCO2). */
  readonly absoluteTolerance: number;
  /** Within this share of a whole tonne (or of another place of rounding) it is not certain to which side a figure is rounded. */
  readonly borderline: number;
  /** The date of the check, given by the shells. Without it nothing can be said about the future. */
  readonly today?: IsoDate;
  /** The first day of the vintages that are issued as ITMOs: no monitoring period may reach across it. */
  readonly vintageCut: IsoDate;
  /** How grave a period across that day is. */
  readonly acrossCut: Severity;
  /** Where the reductions of vintages are rounded down to whole tonnes. */
  readonly wholeTonnes: WholeTonnes;
  /** A share: how far a report may be from the plan before it wants an explanation. */
  readonly planDeviation: number;
  /** What time the plan's estimates are for, where a person knows: years, or a period as long as the report's. */
  readonly planCovers?: PlanCovers;
  /** A share: how far the yield of a day may be from that of earlier periods before it wants an explanation. */
  readonly yieldDeviation: number;
  /** In MW: what was running in the period, where a person knows. It goes before what the sheets state. */
  readonly installedCapacity?: number;
  /** Shares of the hours of the period at full power, of solar power. */
  readonly capacityFactor: Range;
  /** In tCO2/MWh. */
  readonly emissionFactor: Range;
  /** In MWh a year: more electricity than this at one monitoring point is taken for a slip of units. */
  readonly largestElectricity: number;
  /** A slip is a thousandfold give or take this factor. */
  readonly slipSpread: number;
  /** Significant digits from which two equal monitored values are no coincidence; more where there are many rows (`duplicate-value`). */
  readonly duplicateDigits: number;
  /** When a reading of a metering log stands out from the others. */
  readonly logReadings: LogReadings;
  /** Days that belong to no report, or to no row of a point, from which on they may be a season in which the project stands still. */
  readonly shortestSeason: number;
  /** Decides which inputs `model-mismatch` draws: the same seed, the same answer. */
  readonly seed: number;
  /** How many sets of inputs it draws. */
  readonly draws: number;
  /** A methodology that the user supplied: it is taken for every report whose header does not name another. */
  readonly methodology?: Methodology;
}

export type PlanCovers = 'monitoring-period' | number;

export interface LogReadings {
  /** What more than this share of a log's rows have is the log's way: nights without a figure, or with what the inverters draw. */
  readonly oddShare: number;
  /** Fewer readings above zero have no usual one among them. */
  readonly fewest: number;
  /** From so many on, one that is far above all the others is a slip for certain. */
  readonly enough: number;
  /** So many times the next one below is far above it: dawn and dusk lie between night and noon. */
  readonly gap: number;
  /** Readings are alike where the largest is at most so many times the least; only then can one be a thousandth of them. */
  readonly spread: number;
  /** A reading may be dated so many days outside the period: it is billed or read later. */
  readonly lateDays: number;
  /** Where more than this share of a log's dated rows lie outside the period, its dates say something else than when it was read. */
  readonly outsideShare: number;
  /** So many days in a row without a row in a log are told; a log by the month or week lacks as many as `gapShare` says. */
  readonly gapDays: number;
  /** A share of the time between two rows: where this much more lies between them, a row is missing. */
  readonly gapShare: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export const DEFAULT_SETTINGS: CheckSettings = {
  relativeTolerance: 1e-9,
  absoluteTolerance: 1e-9,
  borderline: 1e-9,
  vintageCut: '2021-01-01',
  acrossCut: 'error',
  wholeTonnes: 'per-vintage',
  planDeviation: 0.3,
  yieldDeviation: 0.3,
  capacityFactor: { low: 0.08, high: 0.3 },
  emissionFactor: { low: 0.01, high: 1.5 },
  largestElectricity: 1_000_000,
  slipSpread: 3,
  duplicateDigits: 5,
  logReadings: { oddShare: 0.1, fewest: 4, enough: 10, gap: 100, spread: 10, lateDays: 31, outsideShare: 0.5, gapDays: 8, gapShare: 0.9 },
  shortestSeason: 100,
  seed: 1,
  draws: 36,
};

/** The defaults, for a check on a day. */
export function settingsOn(today: IsoDate): CheckSettings {
  return { ...DEFAULT_SETTINGS, today };
}

export const SETTING_SOURCES: Readonly<Record<keyof CheckSettings, string>> = {
  relativeTolerance: 'Ours; Excel computes in IEEE 754 doubles (15 significant digits)',
  absoluteTolerance: 'Ours; as relativeTolerance',
  borderline: 'Ours: far above what engines lose in the last bits; measured, they disagree on ROUNDDOWN(4.35*100,0): 434 or 435',
  today: 'The computer’s calendar',
  vintageCut:
    'Monitoring periods in the JCM registries of Palau and Mongolia are cut at 31 December 2020; CDM procedure for straddling periods',
  acrossCut: 'Ours: no text of the JCM that was reachable says it; every published period observes it',
  wholeTonnes:
    'Credits are issued in whole tonnes (all amounts in the copies of JCM registries) and belong to a vintage; where they are rounded down is unconfirmed, and per vintage never claims more than the other ways',
  planDeviation: 'Ours; CDM practice asks for an explanation when a report exceeds the plan, without a threshold',
  planCovers: 'The user',
  yieldDeviation: 'Ours, as planDeviation: no text of the JCM names a threshold',
  installedCapacity:
    'The user: the capacity may change within one reference number (MN003: 2.1 MW in its validation report, 12.7 MW registered)',
  capacityFactor: 'Provisional: 19 to 22 % computed from notified credits of two Mongolian solar projects (MN004, MN006), widened',
  emissionFactor:
    'Upper end: lignite (101 kgCO2/GJ, IPCC 2006 Guidelines, volume 2, table 1.4) burnt at 25 % efficiency gives 1.45; lower end: ours',
  largestElectricity: 'Ours: no registered project generates or saves a terawatt-hour a year; ID009’s published sheet has 42,826,880 MWh/p',
  slipSpread: 'Ours: a year’s figure is within a third and three times of what was planned',
  duplicateDigits: 'Ours: the chance that two of 13 meters show the same five digits is below 1 in 1,000',
  logReadings:
    'Ours: tried on made-up logs by the hour, day and month of the detection bench (test/bench/detection), correct ones with nights, outages and bills a month late; an outage of a week is usual, and February is 9/10 of a month; no text of the JCM has such bounds',
  shortestSeason:
    'Ours: the heat-only boilers of MN001 and MN002 stand still for a summer, and the registry has gaps for it; a quarter forgotten is shorter',
  seed: 'Ours: any number will do',
  draws: 'Ours: two different polynomials of these degrees agree at one random point with a probability far below 1 in 1,000,000',
  methodology: 'The user',
};

/** Whether somebody set it to something else than the default. */
export function isOwnSetting(name: keyof CheckSettings, settings: CheckSettings): boolean {
  return settings[name] !== DEFAULT_SETTINGS[name] && JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]);
}

/** Whether two figures agree at full precision. */
export function agree(a: number, b: number, settings: CheckSettings): boolean {
  const difference = Math.abs(a - b);
  return difference <= settings.absoluteTolerance || difference <= settings.relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
}
