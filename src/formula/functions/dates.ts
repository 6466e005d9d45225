import { BAD_NUMBER, EMPTY, isErrorScalar, numberOf, numberScalar } from '../scalar';
import type { Scalar } from '../scalar';
import { numbers, scalars } from './definition';
import type { FunctionTable, Setting } from './definition';

export const DATES: FunctionTable = {
  DATE: scalars(3, 3, (given, setting) => {
    const [year, month, day] = given.map(numberOf);
    for (const part of [year, month, day]) if (isErrorScalar(part)) return part;
    return typeof year === 'number' && typeof month === 'number' && typeof day === 'number'
      ? serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day), setting)
      : BAD_NUMBER;
  }),
  /** The same day so many months on, or the last of a shorter month. */
  EDATE: shiftedMonth(({ year, month, day }, months, setting) => {
    const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
    return serialOf(year, month + months, Math.min(day, last), setting);
  }),
  EOMONTH: shiftedMonth(({ year, month }, months, setting) => serialOf(year, month + months + 1, 0, setting)),
  DAYS: numbers(2, 2, (end, start = 0) => numberScalar(Math.trunc(end) - Math.trunc(start))),
  YEAR: partOfDate((date) => date.year),
  MONTH: partOfDate((date) => date.month),
  DAY: partOfDate((date) => date.day),
};

const DAY_LENGTH = 86_400_000;
/** The day numbered 0, by the count that is right from March 1900 on. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** Excel, like Lotus 1-2-3 before it, takes 1900 for a leap year: serial 60 is a day that never was. */
const NO_SUCH_DAY = 60;

/** 31 December 9999, in the 1900 system. */
const LAST_DAY = 2_958_465;

function serialOf(year: number, month: number, day: number, { dateSystem }: Setting): Scalar {
  const base = dateSystem === 1904 ? 1904 : 1900;
  const full = year >= 0 && year < base ? year + 1900 : year;
  if (full < base || full > 9999) return BAD_NUMBER;
  const days = Math.round((Date.UTC(full, month - 1, day) - EPOCHS[dateSystem]) / DAY_LENGTH);
  const serial = dateSystem === 1900 && days <= NO_SUCH_DAY ? days - 1 : days;
  return serial < 0 || Number.isNaN(serial) ? BAD_NUMBER : numberScalar(serial);
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partOfDate(part: (date: DateParts) => number): FunctionTable[string] {
  return scalars(1, 1, ([value = EMPTY], { dateSystem }) => {
    const number = numberOf(value);
    if (isErrorScalar(number)) return number;
    const serial = Math.floor(number);
    if (serial < 0 || serial > LAST_DAY) return BAD_NUMBER;
    return numberScalar(part(dateOf(serial, dateSystem)));
  });
}

function shiftedMonth(compute: (date: DateParts, months: number, setting: Setting) => Scalar): FunctionTable[string] {
  return scalars(2, 2, ([date = EMPTY, shift = EMPTY], setting) => {
    const [serial, months] = [numberOf(date), numberOf(shift)];
    if (isErrorScalar(serial)) return serial;
    if (isErrorScalar(months)) return months;
    if (serial < 0 || serial > LAST_DAY) return BAD_NUMBER;
    return compute(dateOf(Math.floor(serial), setting.dateSystem), Math.trunc(months), setting);
  });
}

function dateOf(serial: number, dateSystem: 1900 | 1904): DateParts {
  if (dateSystem === 1900 && serial === 0) return { year: 1900, month: 1, day: 0 };
  if (dateSystem === 1900 && serial === NO_SUCH_DAY) return { year: 1900, month: 2, day: 29 };
  const days = dateSystem === 1900 && serial < NO_SUCH_DAY ? serial + 1 : serial;
  const date = new Date(EPOCHS[dateSystem] + days * DAY_LENGTH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
