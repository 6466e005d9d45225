import type { Measured } from './measurement';

/**
 * One line for each measurement. `growth`: how many times longer than with the fewest rows of the same name, beside how many times more
 * rows these are. A growth above `rows` is not linear.
 */
export function speedTable(all: readonly Measured[]): string {
  const lines = all.map((one) => {
    const first = all.find(({ name }) => name === one.name) ?? one;
    const growth = first === one ? '' : `x ${(one.milliseconds / first.milliseconds).toFixed(1)} for x ${one.rows / first.rows} rows`;
    return [one.name, one.rows.toLocaleString('en'), `${one.milliseconds.toFixed(0)} ms`, growth];
  });
  const rows = [['what', 'rows', 'time', 'growth'], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column === 0 || column === 3 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
