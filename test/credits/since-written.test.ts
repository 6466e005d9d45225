/** What a Credits sheet was written of: the reports chosen for it, and the quantity that letters may have been sent with. */
import { describe, expect, test } from '@jest/globals';
import { assess, prepareCreditsSheet } from '../../src/assess';
import { DEFAULT_SETTINGS, type CheckSettings } from '../../src/check/settings';
import type { CreditsChoice } from '../../src/map/credits/make-credits';
import type { CreditsProfile } from '../../src/map/credits/credits-profile';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { TODAY } from './th014';

const TWO_YEARS = { period: '1/Jul/2021 - 30/Jun/2022', points: [{ point: '(1)', value: 2523.4 }], includePlan: false } as const;

function written(bytes: Uint8Array, chosen: CreditsChoice = {}, settings: CheckSettings = DEFAULT_SETTINGS): [CreditsProfile, Uint8Array] {
  const assessment = assess(readXlsx(bytes), settings);
  const { credits, plan } = prepareCreditsSheet(assessment, chosen, settings, { language: 'en', version: '0' }, TODAY);
  const [former] = assessment.extraction.ourSheets.credits;
  return [credits, writeXlsx(bytes, plan, former === undefined ? {} : { replace: former })];
}

const inTotal: CheckSettings = { ...DEFAULT_SETTINGS, wholeTonnes: 'in-total' };

test('another way of rounding than that of the sheet is told, with how to keep it, until the sheet is written again', async () => {
  const [first, bytes] = written(await monitoringWorkbook(TWO_YEARS), {}, inTotal);
  expect(first.remarks).toEqual([]);
  const [again, renewed] = written(bytes);
  expect(again.remarks.map(({ en }) => en)).toEqual([
    expect.stringMatching(
      /was written with 2,011 tCO₂ \(rounded down in total per report\) in whole tonnes; now it is 2,010 tCO₂ \(rounded down per vintage\)\..*wholeTonnes to "in-total"/,
    ),
  ]);
  expect(written(bytes, {}, inTotal)[0].remarks).toEqual([]);
  expect(written(renewed)[0].remarks).toEqual([]);
});

describe('reports that were chosen', () => {
  const several = {
    ...TWO_YEARS,
    calculationSheets: 2,
    secondPoints: [{ point: '(1)', value: 1000, period: '1/Jul/2022 - 30/Jun/2023' }],
  } as const;

  test('are those of the sheet the next time', async () => {
    const [, bytes] = written(await monitoringWorkbook(several), { sheets: ['MRS(calc_process) 2'] });
    expect(written(bytes)[0].sheets).toEqual(['MRS(calc_process) 2']);
    expect(written(bytes, { sheets: ['MRS(calc_process)'] })[0].sheets).toEqual(['MRS(calc_process)']);
  });

  test('are asked for where nobody has chosen', async () => {
    const bytes = await monitoringWorkbook(several);
    expect(() => written(bytes)).toThrow(/Choose which/);
  });
});
