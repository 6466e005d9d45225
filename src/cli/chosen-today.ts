import type { CellChoice } from '../extract/check-log/earlier-log';
import { isoDate } from './iso-date';

/** The cells of `--cell`, with the day on which they are chosen: what is written keeps it. */
export function chosenToday(cells: readonly CellChoice[] = [], today: Date): readonly CellChoice[] {
  return cells.map((cell) => ({ ...cell, on: isoDate(today) }));
}
