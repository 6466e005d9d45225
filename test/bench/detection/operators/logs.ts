import type { CellAddress } from '../../../../src/workbook';
import type { Desk } from '../desk';
import type { Operator } from '../operator';
import { randomBetween } from '../random';
import { having } from './suits';

/** Slips in the log of readings behind the monitored values: a line of months for each point, whose sum Table 1 takes. */
const FOLLOWING = ['generation-sum-mismatch', 'plan-deviation', 'capacity-factor', 'reported-total-mismatch'];
const SHEET = 'Generation';
const MONTHS = 12;

const yearly = having('typed', 'yearly', 'no-zero');
const severalPoints = having('typed', 'yearly', 'no-zero', 'several-points');

export const LOG_OPERATORS: readonly Operator[] = [
  {
    id: 'digit-too-many-in-the-log',
    says: 'A key was hit twice: one month of the log has a digit too many.',
    expects: ['magnitude-slip'],
    mayAlso: FOLLOWING,
    suits: yearly,
    make: (desk) => {
      const month = anyMonth(desk, writeLog(desk, DOWN)[0]);
      return [desk.type(month, digitTwice(desk.number(month)))];
    },
  },
  {
    id: 'row-pasted-in-a-log-that-runs-across',
    says: 'The months of one meter were pasted over those of the next, in a log whose columns are months.',
    expects: ['duplicate-value'],
    mayAlso: FOLLOWING,
    suits: severalPoints,
    make: (desk) => pasted(desk, writeLog(desk, ACROSS)),
  },
  {
    id: 'column-pasted-in-a-log',
    says: 'The months of one meter were pasted over those of the next, in a log whose rows are months.',
    expects: ['duplicate-value'],
    mayAlso: FOLLOWING,
    suits: severalPoints,
    make: (desk) => pasted(desk, writeLog(desk, DOWN)),
  },
  {
    id: 'value-pasted-over-the-sum-of-a-log-that-runs-across',
    says: 'The sum of one meter’s row was pasted over with another figure; the other points still take theirs from the log.',
    expects: ['constant-over-formula'],
    mayAlso: FOLLOWING,
    suits: (base) => severalPoints(base) && (base.description.points?.length ?? 3) > 2,
    make: (desk) => {
      writeLog(desk, ACROSS);
      const { value } = desk.point(0);
      return [desk.type(value, Number((desk.number(value) * 1.07).toFixed(2)))];
    },
  },
  {
    id: 'month-typed-among-formulas',
    says: 'The log computes every month from two readings of the meter, one month is typed.',
    expects: ['constant-over-formula'],
    mayAlso: FOLLOWING,
    suits: yearly,
    make: (desk) => {
      const [months = []] = writeLog(desk, DOWN);
      readAsDifferences(desk, months);
      const month = anyMonth(desk, months.slice(2, -2));
      return [desk.type(month, 1.04 * (desk.cell(month).result as number))];
    },
  },
  {
    id: 'reading-of-another-row',
    says: 'One month of the log takes the last reading of the month after it.',
    expects: ['constant-over-formula'],
    mayAlso: FOLLOWING,
    suits: yearly,
    make: (desk) => {
      const [months = []] = writeLog(desk, DOWN);
      readAsDifferences(desk, months);
      const month = anyMonth(desk, months.slice(2, -2));
      return [desk.enter(month, desk.formula(month).replace(String(month.row), String(month.row + 1)))];
    },
  },
  quarters('quarter-left-out-of-the-sum', 'The log is added up quarter by quarter, and one quarter is left out.', withoutSecond),
  quarters('quarter-twice-in-the-sum', 'The log is added up quarter by quarter, and one quarter is taken twice.', thirdForFourth),
  {
    ...quarters('subtotal-of-a-quarter-left-out', 'The year adds the subtotals of the quarters, without one of them.', withoutSecond),
    make: (desk) => subtotals(desk, withoutSecond),
  },
  {
    ...quarters('subtotal-of-a-quarter-twice', 'The year adds the subtotals of the quarters, one of them twice.', thirdForFourth),
    make: (desk) => subtotals(desk, thirdForFourth),
  },
];

/** Where the reading of a point in a month stands. */
type Direction = (point: number, month: number) => CellAddress;

const DOWN: Direction = (point, month) => ({ sheet: SHEET, row: month + 2, column: point + 2 });
const ACROSS: Direction = (point, month) => ({ sheet: SHEET, row: point + 2, column: month + 2 });

/** The months of each point; the values of Table 1 become their sums. */
function writeLog(desk: Desk, placeOf: Direction): readonly (readonly CellAddress[])[] {
  desk.book.addWorksheet(SHEET);
  for (let month = 0; month < MONTHS; month += 1) desk.type(placeOf(-1, month), `2023-${String(month + 1).padStart(2, '0')}`);
  return desk.report.input.table1.rows.map(({ point, value }, index) => {
    const whole = desk.number(value);
    desk.type(placeOf(index, -1), `Meter ${desk.text(point)} (${desk.description.electricityUnit})`);
    const months = Array.from({ length: MONTHS }, (_, month) =>
      desk.type(placeOf(index, month), Number((whole / MONTHS + Math.sin(month + whole) * (whole / 150)).toFixed(2))),
    );
    desk.enter(value, sumOf(desk, months));
    desk.cell(value).value = { formula: desk.formula(value), result: months.reduce((sum, at) => sum + desk.number(at), 0) };
    return months;
  });
}

const range = (desk: Desk, cells: readonly CellAddress[]): string => {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There is no month.');
  return `${desk.there(first)}:${desk.here(last)}`;
};

const sumOf = (desk: Desk, cells: readonly CellAddress[]): string => `SUM(${range(desk, cells)})`;

function anyMonth(desk: Desk, months: readonly CellAddress[] = []): CellAddress {
  const month = months[randomBetween(desk.random, 0, months.length - 1)];
  if (month === undefined) throw new Error('There is no month.');
  return month;
}

/** 103.42 becomes 1033.42. */
const digitTwice = (value: number): number => Number(value.toFixed(2).replace(/(\d)\./, '$1$1.'));

function pasted(desk: Desk, [source = [], target = []]: readonly (readonly CellAddress[])[]): readonly CellAddress[] {
  return target.flatMap((at, month) => [desk.type(at, desk.number(source[month] ?? at)), source[month] ?? at]);
}

/** The readings of the meter stand to the right of the log; a month is the last less the first. */
function readAsDifferences(desk: Desk, months: readonly CellAddress[]): void {
  let meter = 48_211;
  for (const at of months) {
    const column = at.column + desk.report.input.table1.rows.length + 1;
    const [before, after] = [0, 1].map((beside) => ({ ...at, column: column + beside }));
    if (before === undefined || after === undefined) return;
    const value = desk.number(at);
    desk.type(before, Number(meter.toFixed(2)));
    meter += value;
    desk.type(after, Number(meter.toFixed(2)));
    desk.cell(at).value = { formula: `${desk.here(after)}-${desk.here(before)}`, result: value };
  }
}

type Quarters = readonly (readonly CellAddress[])[];

function withoutSecond<T>(quarters: readonly T[]): readonly T[] {
  return quarters.filter((_, index) => index !== 1);
}

/** And the third as well. */
function thirdForFourth<T>(quarters: readonly T[]): readonly T[] {
  return [...quarters.slice(0, 3), ...quarters.slice(2, 3)];
}

function quartersOf(months: readonly CellAddress[]): Quarters {
  return [0, 3, 6, 9].map((from) => months.slice(from, from + 3));
}

function quarters(id: string, says: string, taken: (all: Quarters) => Quarters): Operator {
  return {
    id,
    says,
    expects: ['short-sum'],
    mayAlso: FOLLOWING,
    suits: yearly,
    make: (desk) => {
      const [months = []] = writeLog(desk, DOWN);
      const sums = taken(quartersOf(months)).map((quarter) => range(desk, quarter));
      return [desk.enter(desk.point(0).value, `SUM(${sums.join(',')})`), ...months];
    },
  };
}

/** Below the log, a line for each quarter. */
function subtotals(desk: Desk, taken: (places: readonly CellAddress[]) => readonly CellAddress[]): readonly CellAddress[] {
  const [months = []] = writeLog(desk, DOWN);
  const places = quartersOf(months).map((quarter, index) => {
    const place = { sheet: SHEET, row: MONTHS + 4 + index, column: 2 };
    desk.type({ ...place, column: 1 }, `Q${index + 1}`);
    return desk.enter(place, sumOf(desk, quarter).replaceAll(`${SHEET}!`, ''));
  });
  const sum = taken(places)
    .map((place) => desk.there(place))
    .join('+');
  return [desk.enter(desk.point(0).value, sum), ...places];
}
