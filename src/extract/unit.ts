import { remembered } from '../remembered';
import type { CellAddress } from '../workbook';
import type { Unit } from './extraction';
import { isSameDimension, measureOf, type Dimensions, type Measure } from './measure';
import { plainText } from './plain-text';

/** Words for the same thing, in the order in which they are replaced; applied to lower case without any space, dot or hyphen. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/二酸化炭素/g, 'co2'],
  [/キロワット(時|アワー)/g, 'kwh'],
  [/メガワット(時|アワー)/g, 'mwh'],
  [/ギガワット(時|アワー)/g, 'gwh'],
  [/ギガジュール/g, 'gj'],
  [/メガジュール/g, 'mj'],
  [/テラジュール/g, 'tj'],
  [/キロジュール/g, 'kj'],
  [/キロリットル/g, 'kl'],
  [/立方メートル|立米/g, 'm3'],
  [/ノルマル(?=m3)/g, 'n'],
  [/キログラム/g, 'kg'],
  [/トンキロ/g, 'tkm'],
  [/(メートル)?トン/g, 't'],
  [/グラム/g, 'g'],
  [/kilowatth(ou)?rs?/g, 'kwh'],
  [/megawatth(ou)?rs?/g, 'mwh'],
  [/gigawatth(ou)?rs?/g, 'gwh'],
  [/(metric)?ton(ne)?s?(of)?/g, 't'],
  [/kilograms?(of)?/g, 'kg'],
  [/co2(equivalents?|equiv|換算|eq|e)/g, 'co2'],
];

/** A total of the period: `/p`. Rates in time (`/y`, `/month`) are not, and stay unknown. */
const PER_PERIOD = /(\/|per)(p|period|monitoringperiod|(モニタリング)?期間)$/;

/** Rates in time: `/y`, `per annum`, `/月`. */
const PER_TIME: readonly (readonly [NonNullable<Unit['perTime']>, RegExp])[] = [
  ['year', /[a-z\d]{2}\/a$|(\/|per)(y|yr|years?|annum|年度?|年間)$/],
  ['month', /\/m$|(\/|per)(months?|mon|mth|mo|月|[かヶケカ箇]月|月間)$/],
  ['day', /(\/|per)(d|days?|日)$/],
  ['hour', /(\/|per)(h|hr|hours?|時間?)$/],
];

/**
 * What a unit's text means. Spellings of the same unit (`tCO2/p`, `t-CO₂e / p`, `トンCO2/期間`) give the same dimension and factor.
 * A unit that is none of ours is `unknown` with `toBase` 1; so are rates in time such as `MWh/y`, which have `perTime`.
 */
export function parseUnit(text: string, at?: CellAddress): Unit {
  const { text: shown, ...meaning } = unitOf(text);
  return { text: shown, ...(at ? { at } : {}), ...meaning };
}

const unitOf = remembered((text): Unit => {
  const shown = plainText(withoutMarks(text));
  if (/^-*$/.test(shown)) return { text: shown, dimension: 'absent', toBase: 1, perPeriod: false };
  const squeezed = squeeze(shown);
  const perPeriod = PER_PERIOD.test(squeezed);
  const meaning = meaningOf(squeezed.replace(PER_PERIOD, ''));
  const perTime = meaning ? undefined : PER_TIME.find(([, pattern]) => pattern.test(squeezed))?.[0];
  const unknown = { dimension: 'unknown' as const, toBase: 1, ...(perTime ? { perTime } : {}) };
  return { text: shown, ...(meaning ?? unknown), perPeriod };
});

/** What a unit of any kind measures, `/p` left out: `Nm3/p` is a volume, `GJ/kL` energy per volume. Undefined where it is not known, or absent. */
export const measureOfUnit = remembered((text): Measure | undefined => {
  const shown = plainText(withoutMarks(text));
  return /^-*$/.test(shown) ? undefined : measureOf(squeeze(shown).replace(PER_PERIOD, ''));
});

/** Whether a text is one of our units: used to tell a unit from a label where no heading says so. */
export function isUnit(text: string): boolean {
  const { dimension } = unitOf(text);
  return text.length <= 40 && dimension !== 'unknown' && dimension !== 'absent';
}

/** What a rate in time is a rate of: `MWh/y` of `MWh`. Undefined for every other unit. */
export function withoutTime({ text, at, perTime }: Unit): Unit | undefined {
  return perTime === undefined ? undefined : parseUnit(text.replace(/\s*(\/|\bper\b|当たり)\s*[^/]*$/i, ''), at);
}

export function isPerDayOrHour({ perTime }: Unit): boolean {
  return perTime === 'day' || perTime === 'hour';
}

/** The dimensions that are ours: electricity in watt-hours, CO2, and the one per the other. Joules are heat or fuel. */
function meaningOf(unit: string): Pick<Unit, 'dimension' | 'toBase'> | undefined {
  const measure = measureOf(unit);
  if (measure?.isInWattHours !== true) return undefined;
  const ours = OURS.find(([, dimensions]) => isSameDimension(measure, { ...measure, dimensions }));
  return ours && { dimension: ours[0], toBase: measure.scale };
}

const OURS: readonly (readonly ['electricity' | 'emissions' | 'emission-factor', Dimensions])[] = [
  ['electricity', { energy: 1 }],
  ['emissions', { co2: 1 }],
  ['emission-factor', { co2: 1, energy: -1 }],
];

function withoutMarks(text: string): string {
  return text
    .replaceAll('$', '')
    .replace(/\\(mathrm|text|rm|textrm)(?![A-Za-z])/g, '')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/_\s*(?=[2₂])/g, '');
}

function squeeze(text: string): string {
  let unit = text
    .toLowerCase()
    .replace(/^[[(「](.*)[\])」]$/, '$1')
    .replace(/[\s.\-·*'"]/g, (mark, offset: number, whole: string) => (mark === '-' && /^-\s?1/.test(whole.slice(offset)) ? '-' : ''))
    .replace(/([kmgt]?wh|p)-1/g, '/$1')
    .replace(/\/{2,}/g, '/')
    .replace(/[⁄∕÷]/g, '/');
  // Of `10^3 m^3` the first is a multiple.
  unit = unit.replace(/m\^(?=[23])/g, 'm').replace(/×/g, '');
  for (const [pattern, short] of WORDS) unit = unit.replace(pattern, short);
  return unit.replace(/per(?=[kmgt]?wh)/g, '/').replace(/[()[\]]/g, '');
}
