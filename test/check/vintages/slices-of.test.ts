import fc from 'fast-check';
import { dayBeside, daysBetween } from '../../../src/check/periods/days-of';
import { slicesOf } from '../../../src/check/vintages/slices-of';

const CUT = '2021-01-01';

/** What of `slicesOf` a person would write down. */
const told = (from: string, to: string, cut = CUT): readonly string[] =>
  slicesOf({ from, to }, cut).map((slice) => `${slice.year} ${slice.from} ${slice.to} ${slice.days} ${slice.isItmo ? 'ITMO' : 'no ITMO'}`);

test('periods of the registries and of the first ITMOs', () => {
  // TH014: the vintage of the first JCM ITMOs.
  expect(told('2021-01-01', '2021-12-31')).toEqual(['2021 2021-01-01 2021-12-31 365 ITMO']);
  // `06 Jul 19 - 31 Dec 20`; 2020 is a leap year.
  expect(told('2019-07-06', '2020-12-31')).toEqual(['2019 2019-07-06 2019-12-31 179 no ITMO', '2020 2020-01-01 2020-12-31 366 no ITMO']);
  // PW001, 01 Dec 15 to 31 Dec 20.
  expect(told('2015-12-01', '2020-12-31').map((slice) => slice.slice(0, 4))).toEqual(['2015', '2016', '2017', '2018', '2019', '2020']);
  // MN005, 02 Dec 17 to 31 Dec 18.
  expect(told('2017-12-02', '2018-12-31')).toEqual(['2017 2017-12-02 2017-12-31 30 no ITMO', '2018 2018-01-01 2018-12-31 365 no ITMO']);
});

test('a period is cut where ITMOs begin, on whatever day that is', () => {
  expect(told('2020-12-31', '2021-01-01')).toEqual(['2020 2020-12-31 2020-12-31 1 no ITMO', '2021 2021-01-01 2021-01-01 1 ITMO']);
  expect(told('2021-01-01', '2021-12-31', '2021-07-01')).toEqual([
    '2021 2021-01-01 2021-06-30 181 no ITMO',
    '2021 2021-07-01 2021-12-31 184 ITMO',
  ]);
});

test('every day lies in one slice, and in no second one', () => {
  const day = fc.integer({ min: 0, max: 9_000 }).map((days) => dayBeside('2013-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 2_500 }), day, (from, length, cut) => {
      const to = dayBeside(from, length);
      const slices = slicesOf({ from, to }, cut);
      expect([slices[0]?.from, slices.at(-1)?.to]).toEqual([from, to]);
      expect(slices.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(from, to));
      slices.slice(1).forEach((slice, index) => {
        expect(slice.from).toBe(dayBeside(slices[index]?.to ?? '', 1));
      });
      for (const slice of slices) {
        expect(slice.from.slice(0, 4)).toBe(slice.to.slice(0, 4));
        expect(slice.to < cut || slice.from >= cut).toBe(true);
      }
    }),
  );
});
