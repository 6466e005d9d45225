import { wordProRata } from '../../../src/check/comparison/word-pro-rata';
import { yearsBetween } from '../../../src/check/periods/days-of';

test.each([
  ['2023-01-01', '2023-12-31', '365 days', '365 日分'],
  ['2023-01-01', '2023-06-30', '181 days', '181 日分'],
  ['2022-04-01', '2023-06-01', '427 days (1 year and 62 of 366 days)', '427 日分（1 年と 366 日中 62 日）'],
  ['2021-04-01', '2022-05-31', '426 days (1 year and 61 of 365 days)', '426 日分（1 年と 365 日中 61 日）'],
  ['2022-01-01', '2023-12-31', '730 days (2 years)', '730 日分（2 年）'],
])('%s to %s is %s', (from, to, en, ja) => {
  expect(wordProRata({ from, to })).toEqual({ en, ja });
});

test('says what is reckoned with', () => {
  expect(yearsBetween('2021-04-01', '2022-05-31')).toBe(1 + 61 / 365);
});
