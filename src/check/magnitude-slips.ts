import type { CalculationSheet, InputRow, Unit } from '../extract/extraction';
import type { Words } from '../language';
import { isExpectedUnit } from './base-units';
import { rowsInUse } from './input-rows';
import { yearsOf } from './days-of';
import type { CheckSettings } from './settings';
import { wordNumber } from './word-number';

/** Monitored values that are a thousandfold off, for one reason. */
export interface Slip {
  readonly rows: readonly InputRow[];
  /** Of the first row, in its unit. */
  readonly value: number;
  readonly unit: Unit;
  readonly reason: Words;
}

interface Measured {
  readonly row: InputRow;
  readonly value: number;
  /** In MWh. */
  readonly base: number;
}

export function slipsOf(sheet: CalculationSheet, settings: CheckSettings): readonly Slip[] {
  const measured = measuredRows(sheet);
  const [planned, alike] = [inPlan(sheet), basesByParameter(measured)];
  const found = new Map<string, { words: Words; all: Measured[] }>();
  for (const one of measured) {
    const reason =
      besidePlan(one, planned(one.row), settings) ??
      besideOthers(one, alike.get(one.row.parameter) ?? [], settings) ??
      beyondAny(one, sheet, settings);
    if (reason === undefined) continue;
    const known = found.get(reason.key) ?? { words: reason.words, all: [] };
    found.set(reason.key, known);
    known.all.push(one);
  }
  return [...found.values()].flatMap(({ words, all }) => {
    const [first] = all;
    return first ? [{ rows: all.map(({ row }) => row), value: first.value, unit: first.row.unit, reason: words }] : [];
  });
}

function measuredRows(sheet: CalculationSheet): readonly Measured[] {
  return rowsInUse(sheet).flatMap((row): Measured[] => {
    const { value: content } = row.value;
    if (content.kind !== 'number' || content.value <= 0 || !isExpectedUnit('EG', row.unit)) return [];
    return [{ row, value: content.value, base: content.value * row.unit.toBase }];
  });
}

interface Reason {
  /** Rows with the same key make one finding. */
  readonly key: string;
  readonly words: Words;
}

function besidePlan({ base }: Measured, planned: Measured | undefined, settings: CheckSettings): Reason | undefined {
  if (planned === undefined) return undefined;
  const direction = slipDirection(base / planned.base, settings);
  if (direction === undefined) return undefined;
  const estimate = wordNumber(planned.value);
  return {
    key: `plan ${direction}`,
    words: {
      en: `the plan estimates ${estimate} ${planned.row.unit.text}`,
      ja: `計画の推定値は ${estimate} ${planned.row.unit.text} です`,
    },
  };
}

/** Finds the same parameter and point in the plan, or the only row of the parameter in both. A table may have thousands of rows. */
function inPlan({ plan, inputs }: CalculationSheet): (row: InputRow) => Measured | undefined {
  if (plan === undefined) return () => undefined;
  const planned = measuredRows(plan);
  const byPoint = grouped(planned, ({ row }) => pointKey(row));
  const byParameter = grouped(planned, ({ row }) => row.parameter);
  const reported = grouped(inputs?.rows ?? [], ({ parameter }) => parameter);
  return (row) => {
    const samePoint = row.point === undefined ? [] : (byPoint.get(pointKey(row)) ?? []);
    if (samePoint.length === 1) return samePoint[0];
    const ofParameter = byParameter.get(row.parameter) ?? [];
    const isOnly = reported.get(row.parameter)?.length === 1;
    return isOnly && ofParameter.length === 1 ? ofParameter[0] : undefined;
  };
}

function pointKey({ parameter, point }: InputRow): string {
  return JSON.stringify([parameter, point]);
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), group);
    group.push(one);
  }
  return groups;
}

/** In MWh, ascending. */
function basesByParameter(measured: readonly Measured[]): ReadonlyMap<string, readonly number[]> {
  const groups = [...grouped(measured, ({ row }) => row.parameter)];
  return new Map(groups.map(([parameter, all]) => [parameter, all.map(({ base }) => base).sort((a, b) => a - b)]));
}

/** At least two others of the same parameter that are alike among themselves. `alike`: ascending, this one among them. */
function besideOthers({ base }: Measured, alike: readonly number[], settings: CheckSettings): Reason | undefined {
  const [low, high] = [alike[0] === base ? alike[1] : alike[0], alike.at(-1) === base ? alike.at(-2) : alike.at(-1)];
  if (alike.length < 3 || low === undefined || high === undefined || high > low * MOST_ALIKE) return undefined;
  // Of the others, and so beside this one.
  const half = Math.floor((alike.length - 1) / 2);
  const middle = alike[(alike[half] ?? low) < base ? half : half + 1] ?? low;
  const direction = slipDirection(base / middle, settings);
  if (direction === undefined) return undefined;
  const [from, to] = [low, high].map((figure) => wordNumber(figure));
  return {
    key: `others ${direction}`,
    words: { en: `the other points have ${from} to ${to} MWh`, ja: `他のポイントは ${from}～${to} MWh です` },
  };
}

const MOST_ALIKE = 10;

function beyondAny({ base }: Measured, { period }: CalculationSheet, { largestElectricity }: CheckSettings): Reason | undefined {
  const years = Math.max(1, yearsOf(period) ?? 1);
  if (base <= largestElectricity * years) return undefined;
  const bound = wordNumber(largestElectricity);
  return {
    key: 'beyond',
    words: { en: `more than ${bound} MWh a year at one monitoring point`, ja: `一つのポイントで年間 ${bound} MWh を超えています` },
  };
}

function slipDirection(ratio: number, { slipSpread }: CheckSettings): 'up' | 'down' | undefined {
  if (ratio >= 1000 / slipSpread && ratio <= 1000 * slipSpread) return 'up';
  return ratio >= 0.001 / slipSpread && ratio <= 0.001 * slipSpread ? 'down' : undefined;
}
