/** Reports of years that follow on each other have a first and a last day together; over a gap there is none, and it is told. */
import { expect, test } from '@jest/globals';
import { assess, prepareCreditsSheet } from '../../src/assess';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { creditsText } from '../../src/cli/credits-text';
import { fieldOf, type CreditsProfile } from '../../src/map/credits/credits-profile';
import { letters } from '../../src/map/credits/letters';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { TODAY } from './th014';

const SHEETS = ['MRS(calc_process)', 'MRS(calc_process) 2'];
const FIRST = '1/Jan/2021 - 31/Dec/2021';

function reports(second: string, first = FIRST): Promise<Uint8Array> {
  const point = { point: '(1)', value: 2524.3 };
  return monitoringWorkbook({
    includePlan: false,
    calculationSheets: 2,
    points: [{ ...point, period: first }],
    secondPoints: [{ ...point, period: second }],
    overrides: [
      { sheet: 'MRS(input)', cell: 'B18', value: first },
      { sheet: 'MRS(input) 2', cell: 'B18', value: second },
    ],
  });
}

function credited(bytes: Uint8Array, typed = {}): { credits: CreditsProfile; written: () => Uint8Array } {
  const choice = { language: 'en', version: '0.0.0' } as const;
  const { credits, plan } = prepareCreditsSheet(assess(readXlsx(bytes)), { typed, sheets: SHEETS }, DEFAULT_SETTINGS, choice, TODAY);
  return { credits, written: () => writeXlsx(bytes, plan) };
}

test('of years that follow on each other, the first and the last day', async () => {
  const { credits } = credited(await reports('1/Jan/2022 - 31/Dec/2022'));
  expect([fieldOf(credits, 'from'), fieldOf(credits, 'to'), credits.remarks]).toEqual(['2021-01-01', '2022-12-31', []]);
});

test('of two halves of one year, the vintage and the letters have all of it', async () => {
  const { credits } = credited(await reports('1/Jul/2022 - 31/Dec/2022', '1/Jan/2022 - 30/Jun/2022'));
  expect(credits.issued[0]).toMatchObject({ key: '2022', label: { en: '2022-01-01 – 2022-12-31' } });
  for (const { paragraphs } of letters(credits)) expect(paragraphs.join(' ')).toContain('from 1 January 2022 to 31 December 2022');
});

test('over a gap they are asked, in the letters too, with the cells and the days of no report', async () => {
  const bytes = await reports('1/Mar/2022 - 31/Dec/2022');
  const { credits } = credited(bytes);
  expect(credits.remarks.map(({ en }) => en)).toEqual([
    "Between the periods 2021-01-01 – 2021-12-31 ('MRS(input)'!B8) and 2022-03-01 – 2022-12-31 ('MRS(input) 2'!B8) lie 59 days of no report (2022-01-01 – 2022-02-28), so the first and the last day of the issuance are asked.",
  ]);
  expect(letters(credits)[0]?.missing.map(({ en }) => en)).toEqual(expect.arrayContaining(['period from', 'period to']));
  // As a date of Excel on the sheet, whichever way it was typed.
  const typed = { fields: { from: { value: '2021-01-01' }, to: { value: '31/12/2022' } } };
  const again = credited(credited(bytes, typed).written()).credits;
  expect([fieldOf(again, 'from'), fieldOf(again, 'to')]).toEqual(['2021-01-01', '2022-12-31']);
  expect(letters(again)[0]?.paragraphs.join()).toContain('for the period from 1 January 2021 to 31 December 2022.');
});

test('over periods that overlap, too', async () => {
  const { credits } = credited(await reports('1/Dec/2021 - 31/Dec/2022'));
  expect(credits.remarks.map(({ ja }) => ja)).toEqual([expect.stringContaining('が重複しているため')]);
});

test('a row that kept last year’s period does not make the period of the others longer, and is told of', async () => {
  const period = '1/Jan/2022 - 31/Dec/2022';
  const points = [FIRST, period, period].map((each, index) => ({ point: `(${index + 1})`, value: 2524.3 + index, period: each }));
  const bytes = await monitoringWorkbook({ points, overrides: [{ sheet: 'MRS(input)', cell: 'B20', value: period }] });
  const choice = { language: 'en', version: '0.0.0' } as const;
  const { credits } = prepareCreditsSheet(assess(readXlsx(bytes)), {}, DEFAULT_SETTINGS, choice, TODAY);
  expect([fieldOf(credits, 'from'), fieldOf(credits, 'to')]).toEqual(['2022-01-01', '2022-12-31']);
  expect(credits.remarks.map(({ en }) => en)).toEqual([expect.stringContaining('see “')]);
});

test('are rounded each by itself, and what each comes to is told', async () => {
  const { credits } = credited(await reports('1/Jan/2022 - 31/Dec/2022'));
  expect(creditsText(credits, 'en')).toContain(
    'not rounded 4,023.7342\nEach report by itself, as set (tCO₂): MRS(calc_process) 2,011, MRS(calc_process) 2 2,011',
  );
  expect(creditsText(credits, 'ja')).toContain('報告書ごとの値（現在の設定）（tCO₂）：MRS(calc_process) 2,011、MRS(calc_process) 2 2,011');
});
