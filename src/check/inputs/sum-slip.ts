import type { InputRow, NumberReading } from '../../extract/extraction';
import { agree, type CheckSettings } from '../settings';
import { countable, unitOf } from './countable';

/** What was done to the rows, so that their sum came to the figure of EG. */
export interface SumSlip {
  /** Rows that EG does not take. */
  readonly missed: readonly InputRow[];
  /** Rows that EG takes a thousandfold, or a thousandth of. */
  readonly scaled: readonly InputRow[];
  readonly factor: 1000 | 0.001;
}

/** More rows have pairs that come to the difference by chance. */
const MOST_ROWS = 30;

/**
 * The one way in which leaving out a row or two, or taking rows in kWh as MWh (one row of any unit, or all of one), or both, gives exactly
 * the figure of EG. Undefined where there is none, or several.
 */
export function sumSlip(EG: NumberReading, rows: readonly InputRow[], settings: CheckSettings): SumSlip | undefined {
  const counted = rows.filter(({ value: { value } }) => value.kind === 'number' && value.value !== 0);
  if (counted.length > MOST_ROWS || counted.length < 2) return undefined;
  const baseOf = (some: readonly InputRow[]): number => countable(EG, some).sum;
  const lacking = baseOf(counted) - EG.value * EG.unit.toBase;
  if (agree(lacking, 0, settings)) return undefined;
  const gives = ({ missed, scaled, factor }: SumSlip): boolean => {
    const rest = lacking - baseOf(missed) + baseOf(scaled) * (factor - 1);
    // Beside the figures themselves: what is left of a million is no rounding of a watt-hour.
    return missed.length + scaled.length < counted.length && agree(EG.value * EG.unit.toBase + rest, EG.value * EG.unit.toBase, settings);
  };
  const scalings = [...groupsOfUnit(EG, counted), ...counted.map((row) => [row])].flatMap((scaled) =>
    ([1000, 0.001] as const).map((factor) => ({ scaled, factor })),
  );
  const plain = { scaled: [], factor: 1000 } as const;
  const ones = counted.map((row) => [row]);
  const pairs = counted.flatMap((a, index) => counted.slice(index + 1).map((b) => [a, b]));
  const both = scalings.flatMap((scaling) =>
    ones.flatMap((missed) => (missed.some((row) => scaling.scaled.includes(row)) ? [] : [{ missed, ...scaling }])),
  );
  const ways: readonly (readonly SumSlip[])[] = [
    ones.map((missed) => ({ missed, ...plain })),
    scalings.map((scaling) => ({ missed: [], ...scaling })),
    pairs.map((missed) => ({ missed, ...plain })),
    both,
  ];
  // The simplest kind of slip that explains the figure counts, and only where it does so in one way.
  const found = ways.map((kind) => kind.filter(gives)).find((some) => some.length > 0) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** All rows of a unit that is not EG's: nobody converted them. A single one is looked at as it is. */
function groupsOfUnit(EG: NumberReading, rows: readonly InputRow[]): readonly (readonly InputRow[])[] {
  const others = rows.filter((row) => unitOf(EG, row).toBase !== EG.unit.toBase);
  return others.length > 1 ? [others] : [];
}
