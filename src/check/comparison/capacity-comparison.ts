import type { CalculationSheet, StatedCapacity } from '../../extract/extraction';
import { daysOf } from '../periods/days-of';
import { chooseMethodology, formOf } from '../methodologies';
import { monitoredTotal } from '../inputs/monitored-total';
import { isOwnSetting, type CheckSettings, type Range } from '../settings';
import type { Amount } from './plan-comparison';

/** The electricity of a report beside what the installed capacity gives at full power. Plain data. */
export interface CapacityComparison {
  readonly electricity: Amount;
  /** What the sheets state; empty where a person said the capacity. */
  readonly capacities: readonly StatedCapacity[];
  readonly megawatts: number;
  readonly days: number;
  readonly hours: number;
  /** A share of full power for every hour. */
  readonly factor: number;
  /** Of solar power; a capacity factor of other plants is judged by the upper bound alone. */
  readonly band?: Range;
  readonly isOwnBand: boolean;
  readonly verdict: CapacityVerdict;
}

/** `impossible`: more than full power. `not-judged`: possible, and no band is known for such a plant. */
export type CapacityVerdict = 'impossible' | 'above' | 'below' | 'within' | 'not-judged';

/** Undefined where capacity, period or electricity is not known. */
export function compareCapacity(sheet: CalculationSheet, settings: CheckSettings): CapacityComparison | undefined {
  const capacities = capacitiesOf(sheet, settings);
  const megawatts = megawattsOf(sheet, settings);
  const days = daysOf(sheet.period);
  const electricity = formOf(sheet) === 'other' ? undefined : monitoredTotal(sheet);
  if (megawatts === undefined || days === undefined || electricity === undefined) return undefined;
  const hours = days * 24;
  const factorOf = (power: number): number => electricity.base / (power * hours);
  const band = isSolar(sheet, capacities, settings) ? settings.capacityFactor : undefined;
  // All capacities stated together, or one of them (a total beside its parts, modules beside inverters): what fits any of these is in order.
  const factors = [factorOf(megawatts), ...capacities.map(({ value, toMegawatts }) => factorOf(value * toMegawatts))];
  return {
    electricity: { value: electricity.base, at: electricity.at },
    capacities,
    megawatts,
    days,
    hours,
    factor: factorOf(megawatts),
    ...(band ? { band } : {}),
    isOwnBand: isOwnSetting('capacityFactor', settings),
    verdict: verdictOn(factors, band),
  };
}

export type CapacitySetting = Pick<CheckSettings, 'installedCapacity'>;

/** In MW; undefined where nobody says it. */
export function megawattsOf(sheet: CalculationSheet, { installedCapacity }: CapacitySetting = {}): number | undefined {
  const stated = capacitiesOf(sheet, {});
  if (installedCapacity !== undefined || stated.length === 0) return installedCapacity;
  return stated.reduce((sum, { value, toMegawatts }) => sum + value * toMegawatts, 0);
}

function capacitiesOf(sheet: CalculationSheet, { installedCapacity }: CapacitySetting): readonly StatedCapacity[] {
  return installedCapacity === undefined ? (sheet.capacities ?? sheet.plan?.capacities ?? []) : [];
}

function verdictOn([together = 0, ...alone]: readonly number[], band: Range | undefined): CapacityVerdict {
  if (together > 1) return 'impossible';
  if (band === undefined) return 'not-judged';
  const isWithin = (factor: number): boolean => factor >= band.low && factor <= band.high;
  if (together === 0 || [together, ...alone].some(isWithin)) return 'within';
  return together > band.high ? 'above' : 'below';
}

/** By its methodology, by a unit that only photovoltaics have (`MWp`), or by what the sheets call it. */
function isSolar(sheet: CalculationSheet, capacities: readonly StatedCapacity[], settings: CheckSettings): boolean {
  if (capacities.some(({ unit }) => /w-?p(?:eak)?\)?$/i.test(unit))) return true;
  const methodology = chooseMethodology(sheet, settings)?.methodology.title.en ?? '';
  const rows = (sheet.inputs?.rows ?? []).map(({ description = '' }) => description);
  return [methodology, ...capacities.map(({ label }) => label), ...rows].some((text) =>
    /solar|photovoltaic|\bPV\b|太陽光|太陽電池/i.test(text),
  );
}
