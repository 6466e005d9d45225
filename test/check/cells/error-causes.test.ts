import { errorCauses, type ErrorCell } from '../../../src/check/cells/error-causes';
import { cellName } from '../../../src/address';

const error = (row: number, column: number, formula?: string): ErrorCell => ({
  name: cellName(row, column),
  at: { sheet: 'Log', row, column },
  code: '#N/A',
  ...(formula === undefined ? {} : { formula }),
});
const told = (cells: readonly ErrorCell[]): Record<string, readonly string[]> =>
  Object.fromEntries(errorCauses(cells).map(({ cause, followers }) => [cause.name, followers.map(({ name }) => name)]));

test('errors are told by where they begin, through ranges, other sheets’ spelling and several steps', () => {
  const cells = [error(2, 1), error(9, 1, '=SUM(A$2:A8)'), error(9, 2, "='LOG'!A9*2"), error(5, 4, '=1/0'), error(6, 4, '=D5+D9')];
  expect(told(cells)).toEqual({ A2: ['A9', 'B9'], D5: ['D6'] });
});

test('a formula that refers to itself and an error has it from the error', () => {
  expect(told([error(3, 1, '=SUM(A1:A9)'), error(7, 1)])).toEqual({ A7: ['A3'] });
});

test('a circle of errors is told once', () => {
  expect(told([error(1, 1, '=B1'), error(1, 2, '=C1'), error(1, 3, '=A1'), error(1, 4, '=A1')])).toEqual({ A1: ['B1', 'C1', 'D1'] });
});

test('a running total of a hundred thousand rows that breaks in its first has one cause', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => error(index + 2, 3, index === 0 ? '=1/0' : `=SUM(C$2:C${index + 1})`));
  expect(errorCauses(rows)).toMatchObject([{ cause: { name: 'C2' }, followers: { length: 99_999 } }]);
});
