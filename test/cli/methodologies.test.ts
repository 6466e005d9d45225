import { describe, expect, test } from '@jest/globals';
import { METHODOLOGIES } from '../../src/check/methodologies';
import { command } from './command';

interface Entry {
  readonly id: string;
  readonly status: string;
  readonly source: string;
  readonly versions: readonly { readonly version: string }[];
  readonly factors: readonly Figure[];
}
interface Figure {
  readonly value: number;
  readonly status: string;
  readonly source: string;
}
interface RegisterJson {
  readonly methodologies: readonly Entry[];
  readonly nationalFactors: readonly (Figure & { readonly country: string; readonly isDefault: boolean })[];
  readonly warmingPotentials: readonly Figure[];
}

async function register(...words: string[]): Promise<RegisterJson> {
  const { code, out } = await command('methodologies', ...words, '--format', 'json');
  expect(code).toBe(0);
  return JSON.parse(out) as RegisterJson;
}

describe('methodologies', () => {
  test('all, each figure with its source and how it is known', async () => {
    const { methodologies, nationalFactors, warmingPotentials } = await register();
    expect(methodologies.map(({ id }) => id)).toEqual(Object.keys(METHODOLOGIES));
    const figures = [...methodologies, ...methodologies.flatMap(({ factors }) => factors), ...nationalFactors, ...warmingPotentials];
    for (const { status, source } of figures) {
      expect(status).toMatch(/^(confirmed|second-hand|unconfirmed)$/);
      expect(source.length).toBeGreaterThan(10);
    }
    expect(nationalFactors.map(({ country, value, isDefault }) => [country, value, isDefault])).toEqual([
      ['MN', 1.1, false],
      ['PH', 0.6836, false],
      ['TH', 0.475, false],
    ]);
    expect(warmingPotentials).toMatchObject([
      { symbol: 'GWP_CH4', value: 28, status: 'second-hand' },
      { symbol: 'GWP_N2O', value: 265, status: 'second-hand' },
    ]);
  });

  test('one, in any case, with its country’s factors', async () => {
    const { methodologies, nationalFactors, warmingPotentials } = await register('th_am001');
    expect(methodologies).toMatchObject([
      { id: 'TH_AM001', factors: [], versions: [{ version: '01.0' }, { version: '02.0' }, { version: '03.0' }] },
    ]);
    expect([nationalFactors.length, warmingPotentials.length]).toEqual([1, 0]);
  });

  test('text says what is not known, in both languages', async () => {
    const { out } = await command('methodologies', 'MN_AM003');
    expect(out).toMatch(/^ {2}EF_RE = 0\.797 tCO2\/MWh {2}National grid/m);
    expect(out).toMatch(/^ {4}confirmed: JCM "Additional information"/m);
    expect(out).toMatch(/Versions met: Ver02\.0, Ver03\.0 \(from 2024-08-04\); there may be others\./);
    expect((await command('methodologies', 'VN_AM007')).out).toMatch(/No default value is known\./);
    expect((await command('methodologies', 'MN_AM003', '--language', 'ja')).out).toMatch(/^ {4}原典で確認：/m);
  });

  test('one that is not listed: exit 2, and where to give it', async () => {
    const { code, out, err } = await command('methodologies', 'XX_AM099');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/no methodology "XX_AM099".*--methodology/);
  });
});
