import { conversionHint } from '../../../src/check/units/conversion-hint';
import { parseUnit } from '../../../src/extract/unit';

test.each([
  ['tCO2/p', ['kWh/p', 'tCO2/MWh'], 1000, 'kWh/p × tCO2/MWh to tCO2/p takes ÷ 1,000, found no conversion'],
  ['tCO2/p', ['MWh/p', 'tCO2/MWh'], 1e-3, 'MWh/p × tCO2/MWh to tCO2/p takes no conversion, found ÷ 1,000'],
  ['t-CO₂', ['千kWh', 'kg-CO2/kWh'], 1000, '千kWh × kg-CO2/kWh to t-CO2 takes no conversion, found × 1,000'],
  ['tCO2e', ['kWh', 'kgCO2/kWh'], 1e-6, 'kWh × kgCO2/kWh to tCO2e takes ÷ 1,000, found ÷ 1,000,000,000'],
  ['kgCO2', ['MWh', 'tCO2/MWh'], 1e-3, 'MWh × tCO2/MWh to kgCO2 takes × 1,000, found no conversion'],
  ['ktCO2', ['tCO2'], 1000, 'tCO2 to ktCO2 takes ÷ 1,000, found no conversion'],
  ['MWh/p', ['ＭＷｈ／ｐ'], 1 / 3.6, 'MWh/p to MWh/p takes no conversion, found ÷ 3.6'],
  ['tCO2/p', ['GWh', 'tCO2/MWh'], 1e-3, 'GWh × tCO2/MWh to tCO2/p takes × 1,000, found no conversion'],
  ['', ['MWh'], 1000, 'this looks like a kWh/MWh slip'],
  ['tCO2', ['MWh', 'tCO2/furlong'], 1000, 'this looks like a kWh/MWh slip'],
])('in %j from %j, off by %d: names the units and the conversion', (unit, from, ratio, expected) => {
  const hint = conversionHint(
    2870.83385 * ratio,
    2870.83385,
    parseUnit(unit),
    from.map((text) => parseUnit(text)),
  );
  expect(hint.en).toContain(expected);
  expect(hint.ja).not.toBe('');
});

test.each([1, 2, 0.5, 990, 12])('off by %d it is no conversion', (ratio) => {
  expect(conversionHint(100 * ratio, 100, parseUnit('MWh'), [parseUnit('kWh')])).toEqual({ en: '', ja: '' });
});
