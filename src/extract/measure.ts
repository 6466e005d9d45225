/**
 * What a unit measures: a scale times a product of base dimensions. `kgCO2/kWh` is 1e-3 t of CO2 per 1e-3 MWh: scale 1, co2 1, energy -1.
 * The base units are MWh, tonnes, cubic metres, hectares, kilometres, hours; percent and unit-less numbers have no dimension.
 */
export interface Measure {
  /** Multiply a figure by this to get base units. */
  readonly scale: number;
  /** Exponents; a dimension that cancels out is absent. */
  readonly dimensions: Dimensions;
  /** Energy in watt-hours, as electricity is sold, not in joules, as fuel is. */
  readonly isInWattHours: boolean;
}

/** Greenhouse gases are dimensions of their own: a tonne of CH4 is no tonne of CO2 before it is multiplied by its GWP. */
const BASE_DIMENSIONS = ['energy', 'co2', 'ch4', 'n2o', 'carbon', 'mass', 'volume', 'area', 'length', 'time', 'count', 'money'] as const;
export type BaseDimension = (typeof BASE_DIMENSIONS)[number];
export type Dimensions = Readonly<Partial<Record<BaseDimension, number>>>;

interface Part {
  readonly scale: number;
  readonly dimensions: Dimensions;
  readonly isInWattHours?: boolean;
}

const NOTHING: Part = { scale: 1, dimensions: {} };
/** Of a number without a unit. */
export const NO_DIMENSION: Measure = { ...NOTHING, isInWattHours: true };
const WATT_HOURS: Readonly<Record<string, number>> = { wh: 1e-6, kwh: 1e-3, mwh: 1, gwh: 1e3, twh: 1e6 };
/** 1 MWh is 3.6 GJ. */
const JOULES: Readonly<Record<string, number>> = { j: 1e-9, kj: 1e-6, mj: 1e-3, gj: 1, tj: 1e3, pj: 1e6 };
const TONNES: Readonly<Record<string, number>> = { g: 1e-6, kg: 1e-3, t: 1, kt: 1e3, gg: 1e3, mt: 1e6 };
const GASES: Readonly<Record<string, BaseDimension>> = { co2: 'co2', ch4: 'ch4', n2o: 'n2o', c: 'carbon' };
/** Multiples in front of a unit: 千kWh is a MWh, gas is sold by 1,000 Nm3. `106` is what is left of 10⁶. */
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(百万|1,?000,?000|10\^?6|million)(?=\D)/, 1e6],
  [/^(千|1,?000|10\^?3|thousand)(?=\D)/, 1e3],
  [/^万/, 1e4],
];

const OTHERS: readonly (readonly [RegExp, Part])[] = [
  [/^(n?m3n?|kl)$/, { scale: 1, dimensions: { volume: 1 } }],
  [/^kn?m3n?$/, { scale: 1000, dimensions: { volume: 1 } }],
  [/^(l|litres?|liters?|リットル)$/, { scale: 1e-3, dimensions: { volume: 1 } }],
  [/^(ha|hectares?|ヘクタール)$/, { scale: 1, dimensions: { area: 1 } }],
  [/^m2$/, { scale: 1e-4, dimensions: { area: 1 } }],
  [/^km2$/, { scale: 100, dimensions: { area: 1 } }],
  [/^(km|キロメートル)$/, { scale: 1, dimensions: { length: 1 } }],
  // Freight.
  [/^tkm$/, { scale: 1, dimensions: { mass: 1, length: 1 } }],
  [/^(h|hrs?|hours?|時間?)$/, { scale: 1, dimensions: { time: 1 } }],
  [/^(d|days?|日)$/, { scale: 24, dimensions: { time: 1 } }],
  [
    /^(units?|pcs?|pieces?|sets?|numbers?|nos?|lamps?|bulbs?|luminaires?|fixtures?|vehicles?|persons?|passengers?|households?|heads?|台|件|本|基|個|灯|人|世帯|頭)$/,
    { scale: 1, dimensions: { count: 1 } },
  ],
  [/^(jpy|yen|円)$/, { scale: 1, dimensions: { money: 1 } }],
  [/^%$/, { scale: 0.01, dimensions: {} }],
  [/^(無次元|なし|dimensionless|unitless|none)$/, NOTHING],
];

/**
 * The measure of a unit's text, once `parseUnit` has taken spaces, marks and `/p` off: `tco2/mwh`, `nm3`, `gj/kl`. Undefined where a
 * part of it is not known: nothing is guessed.
 */
export function measureOf(squeezed: string): Measure | undefined {
  const [numerator = '', ...denominators] = squeezed.split('/');
  const parts = [partOf(numerator), ...denominators.map((text) => inverse(partOf(text)))];
  let product = NO_DIMENSION;
  for (const part of parts) {
    if (part === undefined) return undefined;
    product = times(product, part);
  }
  return product;
}

function partOf(text: string): Part | undefined {
  if (text === '1') return NOTHING;
  const multiple = MULTIPLES.find(([word]) => word.test(text));
  const rest = multiple ? text.replace(multiple[0], '') : text;
  const part = energyOf(rest) ?? massOf(rest) ?? powerOf(rest) ?? OTHERS.find(([pattern]) => pattern.test(rest))?.[1];
  return part && multiple ? { ...part, scale: part.scale * multiple[1] } : part;
}

function energyOf(text: string): Part | undefined {
  const electricity = own(WATT_HOURS, text);
  if (electricity !== undefined) return { scale: electricity, dimensions: { energy: 1 } };
  const heat = own(JOULES, text);
  return heat === undefined ? undefined : { scale: heat / 3.6, dimensions: { energy: 1 }, isInWattHours: false };
}

/** MW is MWh per hour. */
function powerOf(text: string): Part | undefined {
  const scale = /^[kmg]?wp?$/.test(text) ? own(WATT_HOURS, `${text.replace(/p$/, '')}h`) : undefined;
  return scale === undefined ? undefined : { scale, dimensions: { energy: 1, time: -1 } };
}

/** `tco2`, `co2t` (as in `CO2トン`), `kgch4`, `t`. */
function massOf(text: string): Part | undefined {
  const match = /^(?<mass>[kmg]?[tg])(?<gas>co2|ch4|n2o|c)?$/.exec(text) ?? /^(?<gas>co2|ch4|n2o)(?<mass>[kmg]?[tg])$/.exec(text);
  const scale = own(TONNES, match?.groups?.['mass'] ?? '');
  if (scale === undefined) return undefined;
  const gas = match?.groups?.['gas'];
  return { scale, dimensions: { [gas === undefined ? 'mass' : (own(GASES, gas) ?? 'mass')]: 1 } };
}

function own<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function inverse(part: Part | undefined): Part | undefined {
  if (part === undefined) return undefined;
  const dimensions = Object.fromEntries(Object.entries(part.dimensions).map(([name, exponent]) => [name, -exponent]));
  return { ...part, scale: quotient(1, part.scale), dimensions };
}

function times(a: Measure, b: Part): Measure {
  const exponents = new Map<string, number>(Object.entries(a.dimensions));
  for (const [name, exponent] of Object.entries(b.dimensions)) exponents.set(name, (exponents.get(name) ?? 0) + exponent);
  return {
    scale: quotient(a.scale, quotient(1, b.scale)),
    dimensions: Object.fromEntries([...exponents].filter(([, exponent]) => exponent !== 0)),
    isInWattHours: a.isInWattHours && b.isInWattHours !== false,
  };
}

/** 1e-3 / 1e-3 and the like are powers of ten: kept exact, so that kgCO2/kWh is exactly 1. */
export function quotient(a: number, b: number): number {
  const power = Math.log10(a) - Math.log10(b);
  const whole = Math.round(power);
  return Math.abs(power - whole) < 1e-9 ? Number(`1e${whole}`) : a / b;
}

export function isSameDimension(a: Measure, b: Measure): boolean {
  return BASE_DIMENSIONS.every((name) => (a.dimensions[name] ?? 0) === (b.dimensions[name] ?? 0));
}

/** The same but for what is only counted: 2,400 lamps stand there in pcs as often as without a unit. */
export function isSameButCounts(a: Measure, b: Measure): boolean {
  return BASE_DIMENSIONS.every((name) => name === 'count' || (a.dimensions[name] ?? 0) === (b.dimensions[name] ?? 0));
}

/** The measure of a product of powers: of `EG × EF_RE`, of `1 ÷ COP`. */
export function productOf(factors: readonly { readonly measure: Measure; readonly power: number }[]): Measure {
  let product = NO_DIMENSION;
  for (const { measure, power } of factors) {
    const dimensions = Object.fromEntries(Object.entries(measure.dimensions).map(([name, exponent]) => [name, exponent * power]));
    product = times(product, { scale: measure.scale ** power, dimensions, isInWattHours: measure.isInWattHours });
  }
  return product;
}
