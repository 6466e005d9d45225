import type { SavedFormula } from '../../workbooks/description';
import { layoutOf, monitoringWorkbook } from '../../workbooks/monitoring-workbook';

/** Reports with many meter readings, by where these stand. */
export const METERING = {
  /** Typed on a sheet of their own; Table 1 adds them up. */
  log: (rows: number) => withLog(rows, () => DELIVERED),
  /** The same from the readings of a counter: each row has a formula. */
  counter: (rows: number) => withLog(rows, (row) => ({ formula: `B${row + 1}-B${row}`, result: DELIVERED })),
  /** A counter whose first reading is an error: every row has it from there. */
  errors: (rows: number) => withLog(rows, (row) => ({ formula: row === 2 ? '1/0' : `C${row - 1}+0`, result: { error: '#DIV/0!' } })),
  /** Each in a row of Table 1. */
  points: (rows: number) =>
    monitoringWorkbook({
      points: Array.from({ length: rows }, (_, index) => ({ point: `(${index + 1})`, value: 3000 / rows + index / 7e5 })),
    }),
} as const;

const DELIVERED = 0.03125;

/** Three cells a row: when, the counter, the electricity from this reading to the next. */
function withLog(rows: number, delivered: (row: number) => number | SavedFormula): Promise<Uint8Array> {
  const log = Array.from({ length: rows }, (_, index) => [44_927 + index / 288, index * DELIVERED, delivered(index + 2)]);
  const last = [44_927 + rows / 288, rows * DELIVERED];
  const first = delivered(2);
  const isError = typeof first === 'object' && typeof first.result === 'object';
  const [point] = layoutOf().report.input.table1.rows;
  if (point === undefined) throw new Error('The form has three points.');
  return monitoringWorkbook({
    otherSheets: [{ name: 'Meter log', rows: [['Time', 'Counter (MWh)', 'Delivered (MWh)'], ...log, last] }],
    overrides: [{ ...point.value, formula: `SUM('Meter log'!C2:C${rows + 1})`, result: isError ? { error: '#DIV/0!' } : rows * DELIVERED }],
  });
}
