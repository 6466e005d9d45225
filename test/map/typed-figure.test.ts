import { figureDoubt, figureOrText } from '../../src/map/typed-figure';

test.each([
  ['1234.5', 1234.5],
  ['1,234.5', 1234.5],
  ['１２３４', 1234],
  ['-0.5', -0.5],
  ['.5', 0.5],
  ['0.1234', 0.1234],
  ['0', 0],
])('%s is a figure, and nothing is said of it', (typed, figure) => {
  expect(figureOrText(typed)).toBe(figure);
  expect(figureDoubt(typed)).toBeUndefined();
});

test.each([
  ['abc', /^Not a number: type digits, such as 1234\.5\./],
  ['.', /^Not a number/],
  ['1.234,5', /digits and a decimal point: 1234\.5\./],
  ['1e3', /digits and a decimal point: 1000\./],
  ['1e-7', /digits and a decimal point: 0\.0000001\./],
  ['1 234', /digits and a decimal point: 1234\./],
  ['12,00', /^Either 12 or 1200:/],
  ['1,200 MWh', /without “MWh”: 1200\./],
])('%s stays words until it is mended, and it is said how', (typed, words) => {
  expect(figureOrText(typed)).toBe(typed);
  expect(figureDoubt(typed)).toEqual({
    isInvalid: true,
    words: { en: expect.stringMatching(words), ja: expect.stringMatching(/[ぁ-ん]/) },
  });
});

it('reads a point before three digits as Excel does, and says so', () => {
  expect(figureOrText('1.234')).toBe(1.234);
  expect(figureDoubt('1.234')).toMatchObject({ isInvalid: false, words: { en: 'Read as 1.234. If 1,234 is meant, type 1234.' } });
});
