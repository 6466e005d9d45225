import fc from 'fast-check';
import { roundedTonnes, type WholeTonnes } from '../../../src/check/vintages/whole-tonnes';
import { columnDecimals, figureText } from '../../../src/check/numbers/figure-decimals';
import { wordParts } from '../../../src/check/vintages/word-tonnes';

const AMOUNTS = [
  { tonnes: 10.6, isItmo: true },
  { tonnes: 20.6, isItmo: true },
  { tonnes: 3.5, isItmo: true },
];

test.each<[WholeTonnes, number[]]>([
  ['per-vintage', [10, 20, 3]],
  // 10.6, 31.2, 34.7
  ['in-total', [10, 21, 3]],
  ['none', [10.6, 20.6, 3.5]],
])('%s', (way, rounded) => {
  expect(roundedTonnes(AMOUNTS, way)).toEqual(rounded);
});

test('no fraction from before the cut becomes a tonne of ITMOs', () => {
  const across = [
    { tonnes: 0.9, isItmo: false },
    { tonnes: 1.9, isItmo: true },
  ];
  expect(roundedTonnes(across, 'in-total')).toEqual([0, 1]);
});

test('what is whole but for the last bit of a double stays whole', () => {
  // 0.1 + 0.2 is 0.30000000000000004, 4.35 * 100 is 434.99999999999994.
  expect(roundedTonnes([{ tonnes: 4.35 * 100, isItmo: true }], 'per-vintage')).toEqual([435]);
});

test('every way gives the whole to within a tonne a vintage, in total to within one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 1, maxLength: 8 }), (hundredths) => {
      const tonnes = hundredths.map((one) => one / 100);
      const amounts = tonnes.map((one) => ({ tonnes: one, isItmo: true }));
      const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
      const whole = sum(tonnes);
      const [each, total] = [sum(roundedTonnes(amounts, 'per-vintage')), sum(roundedTonnes(amounts, 'in-total'))];
      expect(each).toBeLessThanOrEqual(total);
      expect(whole - each).toBeLessThan(tonnes.length + 1e-6);
      expect(total).toBe(Math.floor(sum(hundredths) / 100));
    }),
  );
});

test.each([
  [0.9564, '0.96'],
  [1009.44, '1,009.4'],
  [1451.9999, '1,451.9999'],
  [-0.97, '-0.97'],
  [2, '2.0'],
  [0.04, '0.04'],
  [0, '0.0'],
  // Noise in the last digits.
  [766 - 1e-10, '766.0'],
])('%d t are shown so that the step to whole tonnes is understood', (tonnes, shown) => {
  expect(figureText(tonnes, 'emissions')).toBe(shown);
});

test('in the columns of a portfolio tonnes have one decimal, and more only where they would read 0', () => {
  expect([237181.8, 91923.97, 0, 0.04].map((tonnes) => columnDecimals(tonnes, 'emissions'))).toEqual([1, 1, 1, 2]);
});

test.each([
  [
    [126.027397, 500, 373.972603],
    ['126.03', '500.00', '373.97'],
  ],
  [
    [885.14, 870.72],
    ['885.14', '870.72'],
  ],
  [
    [1000 / 3, 1000 / 3, 1000 / 3],
    ['333.3', '333.3', '333.3'],
  ],
])('shows the parts of %j with equally many decimals, so that they add up where they can', (parts, shown) => {
  expect(wordParts(parts)).toEqual(shown);
});
