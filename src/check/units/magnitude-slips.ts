import type { CalculationSheet, Extraction, InputRow, Unit } from '../../extract/extraction';
import type { Words } from '../../language';
import { projectOf } from '../comparison/compare-periods';
import { daysOf, yearsOf } from '../periods/days-of';
import { formOf } from '../methodologies';
import { grouped, inPlan, measuredRows, pointKey, type Measured } from '../inputs/measured-rows';
import type { CheckSettings } from '../settings';
import { wordNumber } from '../numbers/word-number';
import { rememberedOf } from '../../remembered';

/** Monitored values that are a thousandfold off, for one reason. */
export interface Slip {
  readonly rows: readonly InputRow[];
  /** Of the first row, in its unit. */
  readonly value: number;
  readonly unit: Unit;
  readonly reason: Words;
  /** A thousandfold of the others and more than any point, or the capacity, can have. */
  readonly isCertain: boolean;
}

export const slipsOf = rememberedOf((sheet: CalculationSheet, settings: CheckSettings): readonly Slip[] => {
  const measured = measuredRows(sheet);
  const [planned, alike, totals] = [inPlan(sheet), basesByParameter(measured), monthlyTotals(measured)];
  const bound = settings.largestElectricity * Math.max(1, yearsOf(sheet.period) ?? 1);
  const isImpossible = (one: Measured): boolean => one.base > bound || isBeyondCapacity(one, sheet);
  const hasCapacity = capacitiesOf(sheet).length > 0;
  const fitsCapacity = (one: Measured): boolean => hasCapacity && !isBeyondCapacity(one, sheet);
  const found = new Map<string, { words: Words; all: Measured[]; isCertain: boolean }>();
  for (const one of measured) {
    const reason =
      besidePlan(one.base, planned(one.row), settings) ??
      besidePlan(totals.get(pointKey(one.row)), planned(one.row), settings) ??
      besideOthers(one, alike.get(one.row.parameter) ?? [], settings, planned(one.row) === undefined && !fitsCapacity(one)) ??
      (one.base > bound ? beyondAny(settings) : undefined);
    if (reason === undefined) continue;
    const known = found.get(reason.key) ?? { words: reason.words, all: [], isCertain: false };
    found.set(reason.key, known);
    known.isCertain ||= reason.isUp && isImpossible(one);
    known.all.push(one);
  }
  return [...found.values()].flatMap(({ words, all, isCertain }) => {
    const [first] = all;
    return first ? [{ rows: all.map(({ row }) => row), value: first.value, unit: first.row.unit, reason: words, isCertain }] : [];
  });
});

/** The same point in an earlier report of the project in this workbook, for each day. Rows that `slipsOf` finds are left to it. */
export function slipsBesideEarlier(sheet: CalculationSheet, { reports }: Extraction, settings: CheckSettings): readonly Slip[] {
  const days = daysOf(sheet.period);
  const told = new Set(slipsOf(sheet, settings).flatMap(({ rows }) => rows));
  const project = projectOf(sheet);
  if (days === undefined || project === undefined) return [];
  const earlier = reports.flatMap((report) => {
    const daysBefore = daysOf(report.period);
    if (daysBefore === undefined || projectOf(report) !== project || !isBefore(report, sheet)) return [];
    return [{ report, daysBefore, known: inPlan({ ...sheet, plan: report }) }];
  });
  return measuredRows(sheet).flatMap((one) => {
    if (told.has(one.row)) return [];
    const found = earlier.flatMap(({ report, daysBefore, known }) => {
      const before = known(one.row);
      if (before === undefined) return [];
      const direction = slipDirection(one.base / days / (before.base / daysBefore), settings);
      return direction === undefined ? [] : [earlierWords(before, report)];
    });
    const [reason] = found;
    return reason === undefined ? [] : [{ rows: [one.row], value: one.value, unit: one.row.unit, reason, isCertain: false }];
  });
}

function isBefore({ period: a }: CalculationSheet, { period: b }: CalculationSheet): boolean {
  return a.kind === 'dates' && b.kind === 'dates' && a.to < b.from;
}

function earlierWords({ value, row }: Measured, { sheet }: CalculationSheet): Words {
  const before = `${wordNumber(value)} ${row.unit.text}`;
  return { en: `the earlier report “${sheet}” has ${before}`, ja: `以前の報告書「${sheet}」では ${before} です` };
}

interface Reason {
  /** Rows with the same key make one finding. */
  readonly key: string;
  readonly words: Words;
  /** A thousandfold of something that is known. */
  readonly isUp: boolean;
}

function besidePlan(base: number | undefined, planned: Measured | undefined, settings: CheckSettings): Reason | undefined {
  if (base === undefined || planned === undefined) return undefined;
  const direction = slipDirection(base / planned.base, settings);
  if (direction === undefined) return undefined;
  const estimate = wordNumber(planned.value);
  return {
    key: `plan ${direction}`,
    isUp: direction === 'up',
    words: {
      en: `the plan estimates ${estimate} ${planned.row.unit.text}`,
      ja: `計画の推定値は ${estimate} ${planned.row.unit.text} です`,
    },
  };
}

/** In MWh, of points with several rows that are alike: a row for each month, where the plan has one estimate for the year. */
function monthlyTotals(measured: readonly Measured[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const [point, rows] of grouped(measured, ({ row }) => pointKey(row))) {
    const bases = rows.map(({ base }) => base);
    if (rows.length > 1 && Math.max(...bases) <= Math.min(...bases) * MOST_ALIKE)
      totals.set(
        point,
        bases.reduce((sum, base) => sum + base, 0),
      );
  }
  return totals;
}

/** In MWh, ascending. */
function basesByParameter(measured: readonly Measured[]): ReadonlyMap<string, readonly number[]> {
  const groups = [...grouped(measured, ({ row }) => row.parameter)];
  return new Map(groups.map(([parameter, all]) => [parameter, all.map(({ base }) => base).sort((a, b) => a - b)]));
}

/**
 * At least two others of the same parameter that are alike among themselves. `alike`: ascending, this one among them. Meters differ in
 * size: where nothing else says how large this one is (`isUnknown`), it may be less than a thousandfold of the middle one.
 */
function besideOthers({ base }: Measured, alike: readonly number[], settings: CheckSettings, isUnknown: boolean): Reason | undefined {
  const [low, high] = [alike[0] === base ? alike[1] : alike[0], alike.at(-1) === base ? alike.at(-2) : alike.at(-1)];
  if (alike.length < 3 || low === undefined || high === undefined || high > low * MOST_ALIKE) return undefined;
  // Of the others, and so beside this one.
  const half = Math.floor((alike.length - 1) / 2);
  const middle = alike[(alike[half] ?? low) < base ? half : half + 1] ?? low;
  const direction = slipDirection(base / middle, settings) ?? (isUnknown && isFarAbove(base, alike, settings) ? 'up' : undefined);
  if (direction === undefined) return undefined;
  const [from, to] = [low, high].map((figure) => wordNumber(figure));
  return {
    key: `others ${direction}`,
    isUp: direction === 'up',
    words: { en: `the other points have ${from} to ${to} MWh`, ja: `他のポイントは ${from}～${to} MWh です` },
  };
}

const MOST_ALIKE = 10;
/** So many times the next one, and ten times what all others have together: a point may truly be ten or thirty times another. */
const FAR_ABOVE = 100;

/** A thousandth of it lies among the others. */
function isFarAbove(base: number, alike: readonly number[], { slipSpread }: CheckSettings): boolean {
  const [low, high] = [alike[0] ?? 0, alike.at(-2) ?? 0];
  if (alike.at(-1) !== base || base < high * FAR_ABOVE) return false;
  const others = alike.slice(0, -1).reduce((sum, other) => sum + other, 0);
  return base >= others * 10 && base / 1000 >= low / slipSpread && base / 1000 <= high * slipSpread;
}

function beyondAny({ largestElectricity }: CheckSettings): Reason {
  const bound = wordNumber(largestElectricity);
  return {
    key: 'beyond',
    isUp: false,
    words: { en: `more than ${bound} MWh a year at one monitoring point`, ja: `一つのポイントで年間 ${bound} MWh を超えています` },
  };
}

type Capacities = NonNullable<CalculationSheet['capacities']>;

const capacitiesOf = ({ capacities, plan }: CalculationSheet): Capacities => capacities ?? plan?.capacities ?? [];

/** More than full power of all that is installed, for every hour. */
function isBeyondCapacity({ base }: Measured, sheet: CalculationSheet): boolean {
  const capacities = capacitiesOf(sheet);
  const days = daysOf(sheet.period);
  if (capacities.length === 0 || days === undefined || formOf(sheet) === 'other') return false;
  return base > capacities.reduce((sum, { value, toMegawatts }) => sum + value * toMegawatts, 0) * days * 24;
}

function slipDirection(ratio: number, { slipSpread }: CheckSettings): 'up' | 'down' | undefined {
  if (ratio >= 1000 / slipSpread && ratio <= 1000 * slipSpread) return 'up';
  return ratio >= 0.001 / slipSpread && ratio <= 0.001 * slipSpread ? 'down' : undefined;
}
