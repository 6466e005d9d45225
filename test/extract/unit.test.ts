import { isUnit, measureOfUnit, parseUnit } from '../../src/extract/unit';

type Row = readonly [text: string, dimension: string, toBase: number, perPeriod: boolean];

const UNITS: readonly Row[] = [
  ...[
    'tCO2/p',
    'tCO₂/p',
    't-CO2/p',
    't CO2 / p',
    'tCO2e/p',
    'tCO2eq/p',
    't-CO₂eq/p',
    'ｔＣＯ２／ｐ',
    'tCO_2/p',
    '$\\mathrm{tCO}_2$/p',
    'トンCO2/期間',
    'tonnes of CO2 per period',
    '[tCO2/p]',
  ].map((text): Row => [text, 'emissions', 1, true]),
  ...['tCO2', 't-CO₂', 'tCO₂e', 'ton CO2', 'tonCO2eq', 'CO2トン', '二酸化炭素トン'].map((text): Row => [text, 'emissions', 1, false]),
  ['kgCO2/p', 'emissions', 1e-3, true],
  ['ktCO2/p', 'emissions', 1e3, true],
  ['MWh/p', 'electricity', 1, true],
  ['ＭＷｈ／ｐ', 'electricity', 1, true],
  ['㎿h/p', 'electricity', 1, true],
  ['MWh/期間', 'electricity', 1, true],
  ['メガワット時', 'electricity', 1, false],
  ['mwh', 'electricity', 1, false],
  ['kWh/p', 'electricity', 1e-3, true],
  ['kWh', 'electricity', 1e-3, false],
  ['GWh/p', 'electricity', 1e3, true],
  ['tCO2/MWh', 'emission-factor', 1, false],
  ['tCO₂e / MWh', 'emission-factor', 1, false],
  ['tCO_{2}/MWh', 'emission-factor', 1, false],
  ['tCO2 MWh-1', 'emission-factor', 1, false],
  ['t-CO2 per MWh', 'emission-factor', 1, false],
  ['kgCO2/kWh', 'emission-factor', 1, false],
  ['kg-CO2/kWh', 'emission-factor', 1, false],
  ['tCO2/kWh', 'emission-factor', 1000, false],
  ['kgCO2/MWh', 'emission-factor', 1e-3, false],
  ['gCO2/kWh', 'emission-factor', 1e-3, false],
  ['tCO2/GWh', 'emission-factor', 1e-3, false],
];

describe('a unit', () => {
  it.each(UNITS)('%j is %s times %d, per period: %s', (text, dimension, toBase, perPeriod) => {
    expect(parseUnit(text)).toMatchObject({ dimension, toBase, perPeriod });
    expect(isUnit(text)).toBe(true);
  });

  it.each([
    'MWh/y',
    'MWh/month',
    'GJ/p',
    'kW',
    'Nm3/p',
    'tCO2/GJ',
    'tCO2/TJ',
    't',
    'tonnes',
    '%',
    'hours',
    'JPY',
    'N/A',
    'constructor',
    'p',
    '/p',
    'MWh/MWh',
  ])('%j is none of ours', (text) => {
    expect(parseUnit(text)).toMatchObject({ dimension: 'unknown', toBase: 1 });
    expect(isUnit(text)).toBe(false);
  });

  it.each([
    ['MWh/y', 'year'],
    ['MWh/yr', 'year'],
    ['MWh per annum', 'year'],
    ['tCO2e / year', 'year'],
    ['MWh/年', 'year'],
    ['ＭＷｈ／年', 'year'],
    ['MWh/month', 'month'],
    ['kWh/月', 'month'],
    ['kWh/day', 'day'],
    ['MWh/d', 'day'],
    ['MWh/日', 'day'],
    ['Nm3/h', 'hour'],
    ['kWh/時', 'hour'],
  ])('%j is a rate per %s and none of ours', (text, perTime) => {
    expect(parseUnit(text)).toMatchObject({ dimension: 'unknown', toBase: 1, perPeriod: false, perTime });
  });

  it.each(['N/A', 'MWh', 'MWh/p', 'tCO2/MWh', 'kW', 't', 'GJ/p', 'MWh/period', '月'])('%j is no rate in time', (text) => {
    expect(parseUnit(text)).not.toHaveProperty('perTime');
  });

  it.each(['', '  ', '-', '–'])('%j is no unit at all', (text) => {
    expect(parseUnit(text)).toMatchObject({ dimension: 'absent', toBase: 1, perPeriod: false });
  });

  it.each([
    ['千kWh/p', 'electricity', 1],
    ['百万kWh', 'electricity', 1e3],
  ])('%j is %s times %d', (text, dimension, toBase) => expect(parseUnit(text)).toMatchObject({ dimension, toBase }));
});

describe('a measure', () => {
  it.each([
    ['GJ/p', { energy: 1 }, 1 / 3.6],
    ['Nm3/p', { volume: 1 }, 1],
    ['千Nm³', { volume: 1 }, 1000],
    ['kNm3', { volume: 1 }, 1000],
    ['ノルマル立方メートル', { volume: 1 }, 1],
    ['㎘', { volume: 1 }, 1],
    ['キロリットル／期間', { volume: 1 }, 1],
    ['ＧＪ／ｐ', { energy: 1 }, 1 / 3.6],
    ['ギガジュール', { energy: 1 }, 1 / 3.6],
    ['t-CO2/千kWh', { co2: 1, energy: -1 }, 1],
    ['dimensionless', {}, 1],
    ['無次元', {}, 1],
    ['m³', { volume: 1 }, 1],
    ['L', { volume: 1 }, 1e-3],
    ['GJ/kL', { energy: 1, volume: -1 }, 1 / 3.6],
    ['tCO2/GJ', { co2: 1, energy: -1 }, 3.6],
    ['tCO2/kL', { co2: 1, volume: -1 }, 1],
    ['kgCH4/ha/day', { ch4: 1, area: -1, time: -1 }, 1e-3 / 24],
    ['tCO2e/tCH4', { co2: 1, ch4: -1 }, 1],
    ['MW', { energy: 1, time: -1 }, 1],
    ['kWp', { energy: 1, time: -1 }, 1e-3],
    ['hours', { time: 1 }, 1],
    ['ha', { area: 1 }, 1],
    ['%', {}, 0.01],
    ['GJ/1000 Nm3', { energy: 1, volume: -1 }, 1 / 3.6 / 1000],
    ['GJ/1,000Nm³', { energy: 1, volume: -1 }, 1 / 3.6 / 1000],
    ['GJ/10^3 m^3', { energy: 1, volume: -1 }, 1 / 3.6 / 1000],
    ['×10³ Nm³/p', { volume: 1 }, 1000],
    ['TJ/Gg', { energy: 1, mass: -1 }, 1 / 3.6],
    ['gCO2/t-km', { co2: 1, mass: -1, length: -1 }, 1e-6],
    ['トンキロ', { mass: 1, length: 1 }, 1],
    ['km', { length: 1 }, 1],
    ['台', { count: 1 }, 1],
    ['MWh/MWh', {}, 1],
  ])('of %j is %j times %d', (text, dimensions, scale) => {
    const measure = measureOfUnit(text);
    expect(measure?.dimensions).toEqual(dimensions);
    expect(measure?.scale).toBeCloseTo(scale, 12);
  });

  it.each(['', '-', 'N/A', 'constructor', 'tCO2/furlong', 'milligram'])('of %j is not known', (text) => {
    expect(measureOfUnit(text)).toBeUndefined();
  });
});
