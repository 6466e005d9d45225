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
  const found = new Map<string, { words: Words; all: Measured[] }>();
  for (const one of measured) {
    const reason = besidePlan(one, sheet, settings) ?? besideOthers(one, measured, settings) ?? beyondAny(one, sheet, settings);
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

function besidePlan({ row, base }: Measured, sheet: CalculationSheet, settings: CheckSettings): Reason | undefined {
  const planned = measuredInPlan(row, sheet);
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

/** The same parameter and point in the plan, or the only row of the parameter in both. */
function measuredInPlan(row: InputRow, { plan, inputs }: CalculationSheet): Measured | undefined {
  if (plan === undefined) return undefined;
  const planned = measuredRows(plan).filter(({ row: { parameter } }) => parameter === row.parameter);
  const samePoint = planned.filter(({ row: { point } }) => point !== undefined && point === row.point);
  const isOnly = inputs?.rows.filter(({ parameter }) => parameter === row.parameter).length === 1;
  return samePoint.length === 1 ? samePoint[0] : isOnly && planned.length === 1 ? planned[0] : undefined;
}

/** At least two others of the same parameter that are alike among themselves. */
function besideOthers(one: Measured, all: readonly Measured[], settings: CheckSettings): Reason | undefined {
  const others = all.filter((other) => other !== one && other.row.parameter === one.row.parameter).map(({ base }) => base);
  const [low, high] = [Math.min(...others), Math.max(...others)];
  if (others.length < 2 || high > low * MOST_ALIKE) return undefined;
  const middle = [...others].sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? low;
  const direction = slipDirection(one.base / middle, settings);
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
