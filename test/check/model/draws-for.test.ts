import { drawCount } from '../../../src/check/model/draws-for';

test.each([
  [36, 0, 36],
  [36, 5_000, 36],
  [36, 10_000, 20],
  [36, 200_000, 6],
  [36, 5_000_000, 6],
  [3, 5_000_000, 3],
])('of %d draws for %d cells and formulas %d are made', (draws, cells, made) => {
  expect(drawCount(draws, cells)).toBe(made);
});
