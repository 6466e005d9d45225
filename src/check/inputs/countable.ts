import type { InputRow, NumberReading, Unit } from '../../extract/extraction';

export interface Countable {
  /** In MWh. */
  readonly sum: number;
  readonly count: number;
  readonly uncounted: readonly InputRow[];
}

export function countable(EG: NumberReading, rows: readonly InputRow[]): Countable {
  const uncounted: InputRow[] = [];
  let sum = 0;
  for (const row of rows) {
    const { value: content } = row.value;
    if (content.kind === 'number') sum += content.value * unitOf(EG, row).toBase;
    else uncounted.push(row);
  }
  return { sum, count: rows.length - uncounted.length, uncounted };
}

/** A row without a unit is in that of EG. */
export function unitOf(EG: NumberReading, { unit }: InputRow): Unit {
  return unit.dimension === 'absent' ? EG.unit : unit;
}
