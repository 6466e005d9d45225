/** xsd:boolean, as attributes write it; absent means `otherwise`. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const MS_PER_DAY = 86_400_000;

/** An ISO 8601 date (`t="d"`) as Excel's serial number; NaN for anything else. Time zones are not involved: Excel knows none. */
export function serialOfIsoDate(text: string, dateSystem: 1900 | 1904): number {
  const match = DATE.exec(text.trim());
  if (!match) return Number.NaN;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined) return Number.NaN;
  const midnight = Date.UTC(year, month - 1, day) / MS_PER_DAY;
  const time = (orZero(hour) * 3600 + orZero(minute) * 60 + orZero(second)) / 86_400;
  if (dateSystem === 1904) return midnight - FIRST_1904 + time;
  // Excel's 1900 has a 29 February that never was: before it, serial numbers are one less.
  return midnight - FIRST_1900 - (midnight < MARCH_1900 ? 1 : 0) + time;
}

const FIRST_1900 = Date.UTC(1899, 11, 30) / MS_PER_DAY;
const MARCH_1900 = Date.UTC(1900, 2, 1) / MS_PER_DAY;
const FIRST_1904 = Date.UTC(1904, 0, 1) / MS_PER_DAY;

/** Groups that did not match come out of `Number` as NaN. */
function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
