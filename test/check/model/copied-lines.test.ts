/** Readings of one meter pasted over those of another, and meters that only shine under one sun. */
import { copiedLines } from '../../../src/check/model/copied-lines';
import type { SummedLog } from '../../../src/check/model/summed-logs';

const MONTHS = [131.5, 141.2, 150.31, 148.77, 139.02, 133.4, 128.9, 144.61, 152.08, 147.3, 136.66, 129.17];
const OTHERS = MONTHS.map((value) => Number((value * 1.0137).toFixed(2)));

function logOf(values: readonly number[], line: number, isUpright = true): SummedLog {
  return {
    by: { sheet: 'MRS(input)', row: 7 + line, column: 6 },
    entries: values.map((value, index) => ({
      at: isUpright ? { sheet: 'Log', row: index + 2, column: line } : { sheet: 'Log', row: line, column: index + 2 },
      content: { kind: 'number', value },
      isOrdinary: true,
    })),
  };
}

const cellsOf = (logs: readonly SummedLog[]): readonly number[] => copiedLines(logs).map(({ cells }) => cells.length);

test('a column or a row of readings that stands in another log, whole or in part, is found with its sum', () => {
  const [found] = copiedLines([logOf(OTHERS, 2), logOf(MONTHS, 3), logOf(MONTHS, 4)]);
  expect(found?.cells[0]).toEqual([
    { sheet: 'Log', row: 2, column: 3 },
    { sheet: 'Log', row: 2, column: 4 },
  ]);
  expect(found?.sum).toBeCloseTo(1682.92, 6);
  expect(cellsOf([logOf(MONTHS, 3, false), logOf(MONTHS, 4, false)])).toEqual([12]);
  const fromMay = [...OTHERS.slice(0, 4), ...MONTHS.slice(4, 9), ...OTHERS.slice(9)];
  expect(cellsOf([logOf(MONTHS, 3), logOf(fromMay, 4)])).toEqual([5]);
});

test('equal readings that chance, one constant or figures of few digits explain are none', () => {
  const twoEqual = OTHERS.map((value, index) => (index > 9 ? (MONTHS[index] ?? value) : value));
  expect(cellsOf([logOf(MONTHS, 3), logOf(twoEqual, 4)])).toEqual([]);
  expect(
    cellsOf([
      logOf(
        MONTHS.map(() => 12.4),
        3,
      ),
      logOf(
        MONTHS.map(() => 12.4),
        4,
      ),
    ]),
  ).toEqual([]);
  const coarse = MONTHS.map((value) => Math.round(value / 10));
  expect(cellsOf([logOf(coarse, 3), logOf(coarse, 4)])).toEqual([]);
  // In other rows: the sheet of another month may begin with the same days.
  expect(cellsOf([logOf(MONTHS, 3), logOf([1.5, ...MONTHS], 4)])).toEqual([]);
});
