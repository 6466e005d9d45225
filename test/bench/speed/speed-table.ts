import type { Measured } from './measurement';
import { textTable } from './text-table';

/**
 * One line for each measurement. `growth`: how many times longer than with the fewest rows (or files) of the same name, beside how many
 * times more these are. A growth above that is not linear.
 */
export function speedTable(all: readonly Measured[]): string {
  const lines = all.map((one) => {
    const first = all.find(({ name }) => name === one.name) ?? one;
    const growth = first === one ? '' : `x ${(one.milliseconds / first.milliseconds).toFixed(1)} for x ${one.rows / first.rows}`;
    return [one.name, one.rows.toLocaleString('en'), `${one.milliseconds.toFixed(0)} ms`, growth];
  });
  return textTable([['what', 'how many', 'time', 'growth'], ...lines], new Set([1, 2]));
}
