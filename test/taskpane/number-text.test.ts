import { numberText, readableText } from '../../src/taskpane/number-text';

describe('numberText', () => {
  it.each([
    [765.7595, '0.0', '765.8'],
    [0, '0.0', '0.0'],
    [0.319, '0.000', '0.319'],
    [2400.5, '#,##0.00', '2,400.50'],
    [1234567.5, '#,##0', '1,234,568'],
    [-12.34, '0.0', '-12.3'],
    [-0.01, '0.0', '0.0'],
    [-12.34, '0.0;(0.0)', '(12.3)'],
    [0, '0.0;-0.0;"none"', 'none'],
    [0.125, '0.0%', '12.5%'],
    [5, '0" tCO2"', '5 tCO2'],
    [1234.5, '[Red]#,##0.0', '1,234.5'],
    [0.5, '#.##', '0.5'],
    [7, '0000', '0007'],
    // Beyond figures: full precision instead of a wrong guess.
    [44197, 'dd/mmm/yyyy', '44,197'],
    [2400.123456789, 'General', '2,400.12345679'],
    [2614.4, '0.00', '2,614.40'],
    [12.5, '@', '12.5'],
  ])('shows %d in %s as %s', (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });
});

test('a reading is shown as its cell shows it, unless the format hides it', () => {
  expect(readableText(0.000797, '0.000')).toBe('0.000797');
  expect(readableText(2870.83385, '#,##0.0')).toBe('2,870.8');
  expect(readableText(0, '0.0')).toBe('0.0');
  expect(readableText(0.04, '0.0')).toBe('0.04');
  expect(readableText(0.5, '0%')).toBe('50%');
});
