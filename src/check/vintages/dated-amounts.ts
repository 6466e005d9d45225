import type { CalculationSheet, InputRow, NumberReading } from '../../extract/extraction';
import { namedDays } from '../../extract/parse-period';
import { CellMap } from '../../formula/cell-map';
import type { CellSource } from '../../formula/cell-source';
import type { CellAddress } from '../../workbook';
import { rowsInUse } from '../inputs/input-rows';
import { followFormulas } from '../model/follow-formulas';
import { clipped, datesAtHeads, type DatedCell, type OddHead } from './dates-at-heads';
import { sharesOf, type Dates } from './shares-of';
import { withoutRepetition } from './without-repetition';
import type { Slice } from './slices-of';

/** A monitored value below ER_p with the days it is about. */
export interface DatedAmount {
  readonly at: CellAddress;
  readonly value: number;
  /** What of it belongs to each slice. */
  readonly shares: readonly number[];
  /** It had to be shared out by days, or its row does not say on which side of its date the days lie. */
  readonly isGuessed: boolean;
}

export interface DatedAmounts {
  readonly amounts: readonly DatedAmount[];
  /** For their sake the readings of a log are not among them. */
  readonly oddHeads: readonly OddHead[];
  /** The readings of logs among them, by the column or row that they stand in. */
  readonly lines: readonly (readonly DatedCell[])[];
}

/**
 * The values that ER_p is computed from and that are dated more finely than the period: rows of Table 1 with a period, day or month of
 * their own, and readings of the logs below Table 1.
 */
export function datedAmounts(sheet: CalculationSheet, figure: NumberReading, slices: readonly Slice[], source: CellSource): DatedAmounts {
  const whole = { from: slices[0]?.from ?? '', to: slices.at(-1)?.to ?? '' };
  const ofRows = rowsByCell(sheet, whole);
  const placed = new Map<string, Place>();
  // A log has many readings of a day.
  const placeOf = (days: Dates): Place => {
    const key = `${days.from} ${days.to}`;
    const place = placed.get(key) ?? {
      shares: sharesOf(days, slices),
      isWithinOne: slices.some(({ from, to }) => days.from >= from && days.to <= to),
    };
    placed.set(key, place);
    return place;
  };
  const met: CellAddress[] = [];
  const { leaves } = followFormulas(source, [figure.at], (at) => {
    const row = ofRows.get(at);
    // A row across the slices may be the sum of readings that are not.
    const isEnd = row !== undefined && (placeOf(row.days).isWithinOne || row.valueFormula === undefined);
    if (isEnd) met.push(at);
    return isEnd;
  });
  const rows = withoutRepetition(met).flatMap((at): readonly DatedAmount[] => {
    const row = ofRows.get(at);
    if (row?.value.value.kind !== 'number') return [];
    const { shares, isWithinOne } = placeOf(row.days);
    return [{ at, value: row.value.value.value, shares, isGuessed: !isWithinOne }];
  });
  const numbers = new CellMap<number>();
  for (const { at, content } of leaves) if (content.kind === 'number') numbers.set(at, content.value);
  const cells = leaves.flatMap(({ at, content }) => (content.kind === 'number' ? [at] : []));
  const { lines, odd } = datesAtHeads(cells, whole, source);
  const readings = lines.flat().map(({ at, days, isCoarse }): DatedAmount => {
    const { shares, isWithinOne } = placeOf(days);
    return { at, value: numbers.get(at) ?? 0, shares, isGuessed: isCoarse || !isWithinOne };
  });
  return { amounts: [...rows, ...readings], oddHeads: odd, lines };
}

interface Place {
  readonly shares: readonly number[];
  readonly isWithinOne: boolean;
}

type DatedRow = InputRow & { readonly days: Dates };

function rowsByCell(sheet: CalculationSheet, whole: Dates): CellMap<DatedRow> {
  const rows = new CellMap<DatedRow>();
  for (const row of rowsInUse(sheet)) {
    const days = daysOfRow(row, whole);
    if (days !== undefined) rows.set(row.value.at, { ...row, days });
  }
  return rows;
}

/** Its own period, or a day or month where the point or the description stands; only what is less than the whole, and inside it. */
function daysOfRow({ period, point, description, comment }: InputRow, whole: Dates): Dates | undefined {
  const stated = period?.kind === 'dates' ? [period] : [];
  const named = [point, description, comment].flatMap((text) => (text === undefined ? [] : (namedDays(text) ?? [])));
  return [...stated, ...named].find((days) => {
    const inside = clipped(days, whole);
    return inside?.from === days.from && inside.to === days.to && (days.from > whole.from || days.to < whole.to);
  });
}
