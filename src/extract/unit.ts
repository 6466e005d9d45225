import type { CellAddress } from '../workbook';
import type { Unit } from './extraction';
import { plainText } from './plain-text';

/** Electricity in MWh. */
const ELECTRICITY: ReadonlyMap<string, number> = new Map([
  ['wh', 1e-6],
  ['kwh', 1e-3],
  ['mwh', 1],
  ['gwh', 1e3],
  ['twh', 1e6],
]);
/** Mass of CO2 in tonnes. */
const MASS: ReadonlyMap<string, number> = new Map([
  ['g', 1e-6],
  ['kg', 1e-3],
  ['t', 1],
  ['kt', 1e3],
  ['mt', 1e6],
]);

/** Words for the same thing, in the order in which they are replaced; applied to lower case without any space, dot or hyphen. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/二酸化炭素/g, 'co2'],
  [/キロワット(時|アワー)/g, 'kwh'],
  [/メガワット(時|アワー)/g, 'mwh'],
  [/ギガワット(時|アワー)/g, 'gwh'],
  [/キログラム/g, 'kg'],
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
  ['year', /\/a$|(\/|per)(y|yr|years?|annum|年度?|年間)$/],
  ['month', /\/m$|(\/|per)(months?|mon|mth|mo|月|[かヶケカ箇]月|月間)$/],
  ['day', /(\/|per)(d|days?|日)$/],
  ['hour', /(\/|per)(h|hr|hours?|時間?)$/],
];

/**
 * What a unit's text means. Spellings of the same unit (`tCO2/p`, `t-CO₂e / p`, `トンCO2/期間`) give the same dimension and factor.
 * A unit that is none of ours is `unknown` with `toBase` 1; so are rates in time such as `MWh/y`, which have `perTime`.
 */
export function parseUnit(text: string, at?: CellAddress): Unit {
  const shown = plainText(withoutMarks(text));
  const place = at ? { at } : {};
  if (/^-*$/.test(shown)) return { text: shown, ...place, dimension: 'absent', toBase: 1, perPeriod: false };
  const squeezed = squeeze(shown);
  const perPeriod = PER_PERIOD.test(squeezed);
  const meaning = meaningOf(squeezed.replace(PER_PERIOD, ''));
  const perTime = meaning ? undefined : PER_TIME.find(([, pattern]) => pattern.test(squeezed))?.[0];
  const unknown = { dimension: 'unknown' as const, toBase: 1, ...(perTime ? { perTime } : {}) };
  return { text: shown, ...place, ...(meaning ?? unknown), perPeriod };
}

/** Whether a text is one of our units: used to tell a unit from a label where no heading says so. */
export function isUnit(text: string): boolean {
  const { dimension } = parseUnit(text);
  return text.length <= 40 && dimension !== 'unknown' && dimension !== 'absent';
}

export function isPerDayOrHour({ perTime }: Unit): boolean {
  return perTime === 'day' || perTime === 'hour';
}

function meaningOf(unit: string): Pick<Unit, 'dimension' | 'toBase'> | undefined {
  const [numerator = '', denominator, ...rest] = unit.split('/');
  if (rest.length > 0) return undefined;
  const mass = massOf(numerator);
  if (denominator === undefined) {
    const energy = ELECTRICITY.get(numerator);
    if (energy !== undefined) return { dimension: 'electricity', toBase: energy };
    return mass === undefined ? undefined : { dimension: 'emissions', toBase: mass };
  }
  const energy = ELECTRICITY.get(denominator);
  return mass === undefined || energy === undefined ? undefined : { dimension: 'emission-factor', toBase: quotient(mass, energy) };
}

/** `tco2`, `co2t` (as in `CO2トン`); tonnes of something else are not CO2. */
function massOf(text: string): number | undefined {
  const prefix = /^([kmg]?[tg]|g)co2$/.exec(text)?.[1] ?? /^co2([kmg]?[tg])$/.exec(text)?.[1];
  return prefix === undefined ? undefined : MASS.get(prefix);
}

/** 1e-3 / 1e-3 and the like are powers of ten: kept exact, so that kgCO2/kWh is exactly 1. */
function quotient(a: number, b: number): number {
  return Number(`1e${Math.round(Math.log10(a) - Math.log10(b))}`);
}

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
  for (const [pattern, short] of WORDS) unit = unit.replace(pattern, short);
  return unit.replace(/per(?=[kmgt]?wh)/g, '/').replace(/[()[\]]/g, '');
}
