/** Reports of years that follow on each other have a first and a last day together; over a gap there is none. */
import { expect, test } from '@jest/globals';
import { assess } from '../../src/assess';
import type { CalculationSheet } from '../../src/extract/extraction';
import { knownFields } from '../../src/map/credits/known-fields';
import { readXlsx } from '../../src/read/xlsx';
import { th014 } from './th014';

const WORKBOOK = th014();

test.each<[string, string, string | undefined, string | undefined]>([
  ['the next day', '2022-01-01', '2021-01-01', '2022-12-31'],
  ['a day later', '2022-01-02', undefined, undefined],
])('the second begins %s', async (_, begins, from, to) => {
  const { extraction, checks } = assess(readXlsx(await WORKBOOK));
  const [first] = extraction.reports;
  if (first?.period.kind !== 'dates') throw new Error('no report with a period');
  const second: CalculationSheet = { ...first, period: { ...first.period, from: begins, to: '2022-12-31' } };
  const known = knownFields([first, second], [], checks);
  expect([known.from?.value, known.to?.value]).toEqual([from, to]);
});
