/** What the request letters may ask for, and what is said before them. */
import Ajv from 'ajv/dist/2020';
import { expect, test } from '@jest/globals';
import schema from '../../docs/credits.schema.json';
import { assess, prepareCreditsSheet } from '../../src/assess';
import { creditsText } from '../../src/cli/credits-text';
import { DEFAULT_SETTINGS, type CheckSettings } from '../../src/check/settings';
import { creditsJson } from '../../src/map/credits/credits-json';
import type { CreditsProfile } from '../../src/map/credits/credits-profile';
import { letters } from '../../src/map/credits/letters';
import type { TypedCredits } from '../../src/map/credits/typed-credits';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { readXlsx } from '../../src/read/xlsx';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { TODAY } from './th014';

interface Asked {
  readonly period: string;
  readonly mwh?: number;
  readonly typed?: TypedCredits;
  readonly settings?: Partial<CheckSettings>;
}

async function asked({ period, mwh = 2500, typed = {}, settings = {} }: Asked): Promise<{ credits: CreditsProfile; plan: SheetPlan }> {
  const bytes = await monitoringWorkbook({ reference: 'MN003', includePlan: false, period, points: [{ point: '(1)', value: mwh }] });
  const choice = { language: 'en', version: '0.0.0' } as const;
  return prepareCreditsSheet(assess(readXlsx(bytes)), { typed }, { ...DEFAULT_SETTINGS, ...settings }, choice, TODAY);
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const ACROSS = '1/Jul/2020 - 30/Jun/2021';
const text = (credits: CreditsProfile): readonly string[] => letters(credits).map(({ paragraphs }) => paragraphs.join('\n'));
const written = ({ cells }: SheetPlan): string => JSON.stringify([...cells]);

test('tonnes of before 2021 are in neither letter, and everybody is told', async () => {
  const issued = { '2020': { tonnes: '1,004', date: '2022-01-01' }, '2021': { tonnes: '988', date: '2022-02-02' } };
  const { credits, plan } = await asked({ period: ACROSS, typed: { issued } });
  const [authorization, transfer] = text(credits);
  // 2,500 MWh × 0.797 by 184 and 181 of 365 days: 1,004 and 988.
  expect(authorization).toContain('to be authorized is 988 tCO₂ eq for the period from 1 January 2021 to 30 June 2021.');
  expect(transfer).toContain('transfer of 988 tCO₂ eq of carbon credits arising from project activities implemented from 1 January 2021');
  expect(transfer).toContain('issued on 2 February 2022 to Japan');
  const remark = 'The request letters leave out 1,004 tCO₂ of before 2021-01-01.';
  expect(creditsText(credits, 'en').split('\n')[0]).toContain(`! ${remark}`);
  expect(creditsJson(credits)).toMatchObject({ warnings: [expect.stringContaining(remark)] });
  expect(written(plan).split(remark)).toHaveLength(2);
});

test('a report of before 2021 alone has nothing to ask for', async () => {
  const { credits } = await asked({ period: '1/Jan/2020 - 31/Dec/2020' });
  for (const letter of text(credits)) {
    expect(letter).toContain('There is nothing to ask for');
    expect(letter).not.toContain('tCO₂ eq');
  }
});

test('a reversed period is in no letter', async () => {
  const { credits } = await asked({ period: '31/Dec/2023 - 1/Jan/2023' });
  expect(text(credits)[0]).toContain('from [period from: missing] to [period to: missing]');
});

test('nothing is issued for negative reductions', async () => {
  const { credits } = await asked({ period: '1/Jan/2021 - 31/Dec/2021', mwh: -96 });
  expect(text(credits)[0]).toContain('is [proposed quantity (tCO₂eq): missing] tCO₂ eq');
  expect(creditsText(credits, 'en')).toContain('The reductions come to -76 tCO₂ in all');
});

test('a quantity that is not rounded is not called one of whole tonnes', async () => {
  const { credits, plan } = await asked({ period: '1/Jan/2021 - 31/Dec/2021', settings: { wholeTonnes: 'none' } });
  const told = creditsText(credits, 'en');
  expect(told).toContain('Quantity, not rounded (tCO₂): 1,992.5');
  expect(told).not.toMatch(/whole tonnes[^:\n]*1,992/i);
  expect(told).toContain('but credits are whole tonnes');
  expect(text(credits)[0]).toContain('missing] tCO₂ eq');
  expect(written(plan)).toContain('Quantity, not rounded (tCO₂)');
  expect(written(plan)).not.toContain('Whole tonnes of the report');
});

test('what a letter lacks is named with its vintages', async () => {
  const { credits } = await asked({
    period: '1/Jul/2021 - 30/Jun/2022',
    typed: { issued: { '2021': { tonnes: '1,004', date: '2023-01-01' }, '2022': { tonnes: '988' } } },
  });
  expect(letters(credits)[1]?.missing.map(({ en }) => en)).toContain('issued on (vintage 2022-01-01 – 2022-06-30)');
});

test('numbers are printed as the workbook gives them, sums without what doubles add', async () => {
  const { credits } = await asked({ period: ACROSS, mwh: 3164.4 });
  const json = JSON.stringify(creditsJson(credits));
  expect(json).not.toMatch(/\d\.\d{12,}/);
  expect(creditsJson(credits)).toMatchObject({ fields: { quantity: { at: ["'MRS(calc_process)'!D6"] } } });
});

test('what is asked to go to Japan is the Japanese part where that is known, and the letter says which it is', async () => {
  const whole = { tonnes: '1,009', date: '2022-02-02' };
  const shared = { ...whole, japan: '807', partner: '202' };
  const period = '1/Jan/2021 - 31/Dec/2021';
  const [part, all] = await Promise.all([
    asked({ period, typed: { issued: { '2021': shared, 'own 1': { tonnes: '7' } } } }),
    asked({ period, typed: { issued: { '2021': whole } } }),
  ]);
  expect(text(part.credits)[1]).toContain('transfer of 807 tCO₂ eq');
  expect(letters(part.credits)[1]?.remarks.map(({ en }) => en)).toEqual([
    'The quantity to transfer is the part allocated to the Japanese side.',
    expect.stringContaining('are not in this letter; "Credits issued" counts them'),
  ]);
  expect(text(all.credits)[1]).toContain('transfer of 1,009 tCO₂ eq');
  expect(letters(all.credits)[1]?.remarks[0]?.en).toContain('all that was issued');
});

test('the total over two vintages is a plain sum; Japanese names the country in Japanese', async () => {
  const { credits, plan } = await asked({ period: '1/Jul/2022 - 30/Jun/2023' });
  expect(written(plan)).toMatch(/=ROUNDDOWN\([A-Z]\d+,0\)\+ROUNDDOWN\([A-Z]\d+,0\)/);
  expect(written(plan)).not.toMatch(/SUMPRODUCT\([^"]*ROUNDDOWN/);
  expect(creditsText(credits, 'ja')).toContain('パートナー国：モンゴル');
});

test('what is no date or amount never stands in a letter, the text or the JSON as if it were one', async () => {
  const typed: TypedCredits = {
    fields: { 'loa-date': { value: '31.02.2024' }, 'loa-quantity': { value: '1,009.5' }, 'transfer-date': { value: '2022-01-01' } },
    issued: { '2021': { tonnes: '-7', date: '31.02.2024' } },
    authorizations: { 'japan/project': { id: 'JCM-MN3', date: '2021-13-01' } },
  };
  const { credits, plan } = await asked({ period: '1/Jan/2021 - 31/Dec/2021', typed });
  const [authorization = '', transfer = ''] = text(credits);
  expect(authorization).toMatch(/^\[to be corrected: 31\.02\.2024\]\n/);
  expect(authorization).toContain('to be authorized is [to be corrected: 1,009.5] tCO₂ eq');
  expect(transfer).toContain('transfer of [to be corrected: -7] tCO₂ eq');
  expect(transfer).toContain('issued on [to be corrected: 31.02.2024] to Japan');
  const corrections = letters(credits).flatMap(({ toCorrect }) => toCorrect.map(({ en }) => en));
  expect(corrections[0]).toBe('date of the letter: “31.02.2024”. Enter a date as 2025-10-30.');
  expect(corrections).toHaveLength(4);
  for (const words of corrections) expect(written(plan)).toContain(`To be corrected: ${words}`);
  expect(written(plan)).toContain('Invalid. Authorization ID: Expected in the form JCM-XX005.');
  const told = creditsText(credits, 'en');
  expect(told).toContain('Issued on 31.02.2024 (invalid)');
  expect(told).toContain('date of the letter: 31.02.2024 (invalid)');
  const json = creditsJson(credits);
  expect(json).toMatchObject({
    fields: { 'loa-date': { value: '31.02.2024', invalid: 'Enter a date as 2025-10-30.' } },
    credits: [
      {
        issuedOn: '31.02.2024',
        invalid: { issued: expect.stringContaining('Negative') as unknown, issuedOn: 'Enter a date as 2025-10-30.' },
      },
    ],
    letters: [{ toCorrect: corrections.slice(0, 2) }, { toCorrect: corrections.slice(2) }],
  });
  expect(json).toMatchObject({
    authorizations: [
      { invalid: { authorizationId: expect.any(String) as unknown, authorizationDate: expect.any(String) as unknown } },
      {},
      {},
      {},
    ],
  });
  expect([ajv.validate(schema, JSON.parse(JSON.stringify(json))), ajv.errors]).toEqual([true, null]);
});

test('a period that is typed and is none, or ends before it begins, is in no letter and in no title; its other end stays', async () => {
  const typed = (from: string, to: string): TypedCredits => ({ fields: { from: { value: from }, to: { value: to } } });
  const half = await asked({ period: 'sometime', typed: typed('31.02.2024', '2024-12-31') });
  for (const letter of text(half.credits)) expect(letter).toContain('from [to be corrected: 31.02.2024] to 31 December 2024');
  expect(written(half.plan)).toContain('"MN003   ·   Written on');
  const reversed = await asked({ period: 'sometime', typed: typed('2024-12-31', '2024-01-01') });
  for (const letter of text(reversed.credits)) expect(letter).toContain('from 31 December 2024 to [to be corrected: 2024-01-01]');
});
