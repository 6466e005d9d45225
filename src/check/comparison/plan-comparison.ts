import type { CalculationSheet, InputRow } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { inBase, whyNotComparable } from '../units/base-units';
import { daysOf } from '../periods/days-of';
import { rowsInUse } from '../inputs/input-rows';
import { grouped, pointKey } from '../inputs/measured-rows';
import { formOf } from '../methodologies';
import { monitoredTotal } from '../inputs/monitored-total';
import {
  coverageOf,
  estimatesInTable3,
  estimateOfReading,
  estimateOfRow,
  isOfElectricity,
  proRata,
  type Coverage,
  type Dates,
  type Estimate,
} from './plan-coverage';
import { isOwnSetting, type CheckSettings } from '../settings';
import { slipsOf } from '../units/magnitude-slips';
import { unitConflicts } from '../units/unit-conflicts';
import { rememberedOf } from '../../remembered';

/** The estimates of the plan beside what the report says, each pro rata to the report's period. Plain data. */
export interface PlanComparison {
  /** The plan's calculation sheet. */
  readonly plan: string;
  /** The report's; absent where it cannot be read: then the estimates stand as they are. */
  readonly period?: Dates;
  /** A share. */
  readonly band: number;
  readonly isOwnBand: boolean;
  /** The total of the electricity and ER_p, then each monitoring point where there are several. */
  readonly figures: readonly PlannedFigure[];
}

export interface PlannedFigure {
  readonly of: 'EG' | 'ER_p' | 'point';
  /** `EG`, `ER_p`, `EG_i,p (2)`. */
  readonly name: string;
  readonly unit: 'MWh' | 'tCO2';
  /** As the plan has it; several rows added up. Absent: a point that is not in the plan. */
  readonly planned?: Amount;
  /** What the estimate is for; absent without one, and where the estimates of several points are for different times. */
  readonly coverage?: Coverage;
  /** Pro rata to the report's period. Absent where it is not known how long the estimate's time is. */
  readonly expected?: number;
  /** Absent: a point of the plan that is not in the report. */
  readonly reported?: Amount;
  /** The cells of a `no-number` point that hold something else than a number. */
  readonly unreadable?: readonly CellAddress[];
  /** A share of what was expected; absent where that is nothing or not known. */
  readonly deviation?: number;
  readonly verdict: PlanVerdict;
}

/**
 * `zero-estimate`: the plan estimates 0 and the report has more. `unknown-time`: a person must say how long the estimate's time is.
 * `no-number`: one of the two has the point, and something else than a number. `size-in-doubt`: see `isSizeInDoubt`.
 */
export type PlanVerdict =
  'within' | 'above' | 'below' | 'zero-estimate' | 'unknown-time' | 'not-planned' | 'not-reported' | 'no-number' | 'size-in-doubt';

/** In MWh or tCO2. */
export interface Amount {
  readonly value: number;
  readonly at: readonly CellAddress[];
}

/** Undefined without a plan, and where the two have no figure in common. */
export const comparePlan = rememberedOf((sheet: CalculationSheet, settings: CheckSettings): PlanComparison | undefined => {
  const { plan } = sheet;
  if (plan === undefined) return undefined;
  const period = daysOf(sheet.period) !== undefined && sheet.period.kind === 'dates' ? datesOf(sheet.period) : undefined;
  const points = pointsOf(sheet, plan);
  const totals = [electricity(sheet, plan), reductions(sheet, plan, period, settings)].filter((pair) => pair !== undefined);
  if (totals.length + points.length === 0) return undefined;
  const guess = nearerCoverage(totals[0], period, settings);
  const figures = [...totals, ...points].map((pair) => judge(pair, period, settings, guess));
  return {
    plan: plan.sheet,
    ...(period ? { period } : {}),
    band: settings.planDeviation,
    isOwnBand: isOwnSetting('planDeviation', settings),
    figures: isSizeInDoubt(sheet, settings) ? figures.map(unjudged) : figures,
  };
});

/** After `magnitude-slip` or `unit-conflict` a figure may be a thousand times too large: it is in no band, and not outside of one. */
export function isSizeInDoubt(sheet: CalculationSheet, settings: CheckSettings): boolean {
  return slipsOf(sheet, settings).length > 0 || unitConflicts(sheet, settings).length > 0;
}

function unjudged(figure: PlannedFigure): PlannedFigure {
  return JUDGED.includes(figure.verdict) ? { ...figure, verdict: 'size-in-doubt' } : figure;
}

const JUDGED: readonly PlanVerdict[] = ['within', 'above', 'below'];

function datesOf({ from, to }: Dates): Dates {
  return { from, to };
}

/** Estimates in groups, those of a point together, beside what was reported. */
interface Pair {
  readonly of: PlannedFigure['of'];
  readonly name: string;
  readonly unit: PlannedFigure['unit'];
  readonly estimates: readonly (readonly Estimate[])[];
  readonly reported: Amount | undefined;
  /** Cells of either side with something else than a number. */
  readonly unreadable?: readonly CellAddress[];
}

/** The electricity generated, where the methodology has it. */
function electricity(sheet: CalculationSheet, plan: CalculationSheet): Pair | undefined {
  const total = monitoredTotal(sheet);
  const estimates = formOf(sheet) === 'other' ? undefined : estimatesOfElectricity(plan);
  if (total === undefined || estimates === undefined) return undefined;
  return { of: 'EG', name: 'EG', unit: 'MWh', estimates, reported: { value: total.base, at: total.at } };
}

function estimatesOfElectricity(plan: CalculationSheet): Pair['estimates'] | undefined {
  const rows = rowsInUse(plan).filter(({ symbol, isGross }) => symbol === 'EG' && !isGross);
  const { EG } = plan.readings;
  if (rows.length === 0) return EG.kind === 'number' ? groupOf(estimateOfReading(EG, plan)) : undefined;
  const estimates = rows.map((row) => ({ row, estimate: estimateOfRow(row) }));
  // A sum without one of them would look like a smaller plan.
  if (estimates.some(({ estimate }) => estimate === undefined)) return undefined;
  return [...grouped(estimates, ({ row }) => pointKey(row)).values()].map((ofPoint) => ofPoint.flatMap(({ estimate }) => estimate ?? []));
}

function groupOf(estimate: Estimate | undefined): Pair['estimates'] | undefined {
  return estimate && [[estimate]];
}

/** Where the plan's Table 3 has the years of the report's period, by them; ER_p of the plan is for a time of its own. */
function reductions(sheet: CalculationSheet, plan: CalculationSheet, period: Dates | undefined, settings: CheckSettings): Pair | undefined {
  const [ER_p, planned] = [sheet.readings.ER_p, plan.readings.ER_p];
  if (ER_p.kind !== 'number' || whyNotComparable([ER_p]) !== undefined) return undefined;
  const inTable3 = settings.planCovers === undefined ? estimatesInTable3(plan, period) : undefined;
  const estimates = inTable3 ? [inTable3] : planned.kind === 'number' ? groupOf(estimateOfReading(planned, plan)) : undefined;
  return estimates && { of: 'ER_p', name: 'ER_p', unit: 'tCO2', estimates, reported: { value: inBase(ER_p), at: [ER_p.at] } };
}

/** Monitoring points of electricity, in the report's order, then those that only the plan has. */
function pointsOf(sheet: CalculationSheet, plan: CalculationSheet): readonly Pair[] {
  const [reported, planned] = [pointRows(sheet), pointRows(plan)];
  const keys = [...new Set([...reported.keys(), ...planned.keys()])];
  // One point is the total; where none has the same name, the two number their points differently.
  if (keys.length < 2 || !keys.some((key) => reported.has(key) && planned.has(key))) return [];
  return keys.map((key): Pair => {
    const [rows, planRows] = [reported.get(key) ?? [], planned.get(key) ?? []];
    const all = [...rows, ...planRows];
    const [first] = all;
    const estimates = planRows.flatMap((row) => estimateOfRow(row) ?? []);
    return {
      unreadable: all.filter((row) => estimateOfRow(row) === undefined).map(({ value }) => value.at),
      of: 'point',
      name: `${first?.parameter ?? ''} ${first?.point ?? ''}`.trim(),
      unit: 'MWh',
      estimates: estimates.length === 0 ? [] : [estimates],
      reported: amountOf(rows),
    };
  });
}

/** Without a column of points nothing says which rows belong together. */
function pointRows(sheet: CalculationSheet): ReadonlyMap<string, readonly InputRow[]> {
  const rows = rowsInUse(sheet).filter((row) => row.point !== undefined && !row.isGross && isOfElectricity(row));
  return grouped(rows, pointKey);
}

function amountOf(rows: readonly InputRow[]): Amount | undefined {
  const estimates = rows.flatMap((row) => estimateOfRow(row) ?? []);
  return estimates.length === 0 ? undefined : { value: sumOf(estimates), at: estimates.map(({ at }) => at) };
}

function sumOf(estimates: readonly Estimate[]): number {
  return estimates.reduce((sum, { base }) => sum + base, 0);
}

/** Where nothing says what time the estimates are for: a year or the report's own period, whichever fits the first figure better. */
function nearerCoverage(pair: Pair | undefined, period: Dates | undefined, settings: CheckSettings): Coverage {
  const candidates = (['year', 'monitoring-period'] as const).map((kind): Coverage => ({ span: { kind }, because: 'nearer' }));
  const [year, whole] = candidates.map((coverage) => {
    const deviation = pair && judge(pair, period, settings, coverage).deviation;
    return Math.abs(deviation ?? 0);
  });
  const [aYear, wholePeriod] = candidates;
  const nearest = (whole ?? 0) < (year ?? 0) ? wholePeriod : aYear;
  return nearest ?? { span: { kind: 'year' }, because: 'nearer' };
}

function judge(
  { estimates, reported, unreadable = [], ...rest }: Pair,
  period: Dates | undefined,
  settings: CheckSettings,
  guess: Coverage,
): PlannedFigure {
  const all = estimates.flat();
  if (unreadable.length > 0) return { ...rest, ...(reported ? { reported } : {}), unreadable, verdict: 'no-number' };
  if (all.length === 0) return { ...rest, ...(reported ? { reported } : {}), verdict: 'not-planned' };
  const planned = { value: sumOf(all), at: all.map(({ at }) => at) };
  const covered = estimates.map((ofPoint) => ({ ofPoint, coverage: coverageOf(ofPoint, settings, period) ?? guess }));
  const [first] = covered;
  const isAlike = covered.slice(1).every(({ coverage }) => JSON.stringify(coverage) === JSON.stringify(first?.coverage));
  const figure = { ...rest, planned, ...(first && isAlike ? { coverage: first.coverage } : {}) };
  if (reported === undefined) return { ...figure, verdict: 'not-reported' };
  const shares = covered.map(({ ofPoint, coverage }) => proRata(ofPoint, coverage, period));
  if (shares.some((share) => share === undefined)) return { ...figure, reported, verdict: 'unknown-time' };
  const expected = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  return { ...figure, reported, expected, ...verdictOn(reported.value, expected, settings) };
}

function verdictOn(reported: number, expected: number, { planDeviation }: CheckSettings): Pick<PlannedFigure, 'deviation' | 'verdict'> {
  if (expected === 0) return { verdict: reported === 0 ? 'within' : 'zero-estimate' };
  const deviation = (reported - expected) / Math.abs(expected);
  if (Math.abs(deviation) <= planDeviation) return { deviation, verdict: 'within' };
  return { deviation, verdict: deviation > 0 ? 'above' : 'below' };
}
