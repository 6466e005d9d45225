import {
  emptyReadings,
  negativeReadings,
  offByAThousand,
  readingsOutside,
  repeatedReadings,
  tenfold,
  wordedReadings,
} from '../../../src/check/model/odd-readings';
import type { SummedLog } from '../../../src/check/model/summed-logs';
import { DEFAULT_SETTINGS, type CheckSettings } from '../../../src/check/settings';
import { workbookSource } from '../../../src/formula/cell-source';
import type { CellContent } from '../../../src/workbook';

const HOURS_A_YEAR = 8760;
const FIRST_OF_2023 = 44_927;
const YEAR = { from: '2023-01-01', to: '2023-12-31' };
const SOURCE = workbookSource({ sheets: [], names: [], dateSystem: 1900 });
const MONTHS = [131.5, 141.2, 150.31, 148.77, 139.02, 133.4, 128.9, 144.61, 152.08, 147.3, 136.66, 129.17];

function logOf(contents: readonly CellContent[], days: (index: number) => number): SummedLog {
  return {
    by: { sheet: 'Log', row: 1, column: 5 },
    entries: contents.map((content, index) => ({
      at: { sheet: 'Log', row: index + 2, column: 2 },
      content,
      head: { kind: 'number', value: FIRST_OF_2023 + days(index) },
      isOrdinary: true,
    })),
  };
}

/** Twelve months, June (row 7) as it is given. */
function monthsWith(june: CellContent): SummedLog {
  return logOf(
    MONTHS.map((value, index) => (index === 5 ? june : { kind: 'number', value })),
    (index) => (Date.UTC(2023, index, 1) - Date.UTC(2023, 0, 1)) / 86_400_000,
  );
}

/** Nights of what the inverters draw, mornings and evenings in between, a few hours without a figure, noons at the inverters' limit. */
const HOURLY = logOf(
  Array.from({ length: HOURS_A_YEAR }, (_, hour): CellContent => {
    const sun = Math.sin(((hour % 24) - 6) * (Math.PI / 12));
    if (hour % 1000 === 999) return { kind: 'text', value: '-' };
    return { kind: 'number', value: sun <= 0 ? -0.02 : Math.min(420, Number((sun * 500 * (0.3 + (hour % 7) / 10)).toFixed(1))) };
  }),
  (hour) => hour / 24,
);

const digitsOf = (value: number): number => String(value).replace(/[.-]/g, '').length;

test('a year of hourly readings has nothing odd', () => {
  const found = [
    offByAThousand(HOURLY, DEFAULT_SETTINGS),
    tenfold(HOURLY, DEFAULT_SETTINGS),
    negativeReadings(HOURLY, SOURCE, DEFAULT_SETTINGS),
    wordedReadings(HOURLY, DEFAULT_SETTINGS),
    emptyReadings(HOURLY, () => true, DEFAULT_SETTINGS),
    readingsOutside(HOURLY, YEAR, SOURCE, DEFAULT_SETTINGS),
    repeatedReadings(HOURLY, digitsOf, 5),
  ];
  expect(found).toEqual(found.map(() => undefined));
});

test.each<[string, CellContent, (log: SummedLog, settings: CheckSettings) => { entries: readonly { at: { row: number } }[] } | undefined]>([
  ['kWh among MWh', { kind: 'number', value: 141_200 }, offByAThousand],
  ['a thousandth of the others', { kind: 'number', value: 0.1334 }, offByAThousand],
  ['a digit too many', { kind: 'number', value: 1334.2 }, tenfold],
  ['below zero', { kind: 'number', value: -120.3 }, (log, settings) => negativeReadings(log, SOURCE, settings)],
  ['a little below zero', { kind: 'number', value: -3 }, (log, settings) => negativeReadings(log, SOURCE, settings)],
  ['a damaged number', { kind: 'text', value: '141.2O' }, wordedReadings],
  ['words', { kind: 'text', value: 'N/A' }, wordedReadings],
  ['an empty month', { kind: 'empty' }, (log, settings) => emptyReadings(log, () => false, settings)],
])('of twelve months: %s', (_name, june, look) => {
  expect(look(monthsWith(june), DEFAULT_SETTINGS)?.entries.map(({ at }) => at.row)).toEqual([7]);
});

test.each<[string, readonly number[]]>([
  ['three times the others at most', [...MONTHS, 440]],
  ['the bill of four months after three without a reading', [...MONTHS, 0, 0, 0, 560]],
  ['a tenth of which is less than any other', [...MONTHS, 900]],
  ['twice, so that nobody knows which are odd', [...MONTHS, 1334.2, 1402.8]],
  ['among three', [131, 142, 1334]],
])('no digit too many in a reading %s', (_name, values) => {
  const log = logOf(
    values.map((value) => ({ kind: 'number', value })),
    (index) => (Date.UTC(2023, index, 1) - Date.UTC(2023, 0, 1)) / 86_400_000,
  );
  expect(tenfold(log, DEFAULT_SETTINGS)).toBeUndefined();
});

test('a month copied into the next', () => {
  const found = repeatedReadings(monthsWith({ kind: 'number', value: 139.02 }), digitsOf, 5);
  expect(found?.entries.map(({ at }) => at.row)).toEqual([6, 7]);
});

test('a row of the year before, and one billed a month late', () => {
  const log = logOf(
    MONTHS.map((value) => ({ kind: 'number', value })),
    (index) => (index === 5 ? -214 : index === 11 ? 380 : index * 30),
  );
  expect(readingsOutside(log, YEAR, SOURCE, DEFAULT_SETTINGS)?.entries.map(({ at }) => at.row)).toEqual([7]);
});

const monthly = (heads: readonly CellContent[]): SummedLog => ({
  by: { sheet: 'Log', row: 1, column: 5 },
  entries: heads.map((head, index) => ({
    at: { sheet: 'Log', row: index + 2, column: 2 },
    content: { kind: 'number', value: 100 + index },
    head,
    isOrdinary: true,
  })),
});
const firstsFrom = (first: number, count: number): readonly CellContent[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'number', value: Date.UTC(2023, first + index, 1) / 86_400_000 + 25_569 }));
const namesFrom = (first: number, count: number): readonly CellContent[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'text',
    value: new Date(Date.UTC(2023, first + index, 1)).toISOString().slice(0, 7),
  }));

test.each<[string, readonly CellContent[], readonly number[]]>([
  ['a month before, among all of the period', firstsFrom(-1, 13), [2]],
  ['a month after, by its name', namesFrom(0, 13), [14]],
  ['a month after for one of the period, by its name', namesFrom(1, 12), [13]],
  ['the months of the period', firstsFrom(0, 12), []],
  ['readings on the first of the next month', firstsFrom(1, 12), []],
  ['a whole year later', firstsFrom(12, 12), Array.from({ length: 12 }, (_, index) => index + 2)],
  ['a whole year earlier, the newest first', namesFrom(-12, 12).toReversed(), Array.from({ length: 12 }, (_, index) => index + 2)],
  ['serial numbers that could be days', MONTHS.map((_, index) => ({ kind: 'number', value: 40_001 + index })), []],
  ['what a meter stands at', MONTHS.map((_, index) => ({ kind: 'number', value: 31_000 + index * 142 })), []],
])('a log headed by %s', (_name, heads, rows) => {
  const found = readingsOutside(monthly(heads), YEAR, SOURCE, DEFAULT_SETTINGS);
  expect(found?.entries.map(({ at }) => at.row) ?? []).toEqual(rows);
});
