import { describe, expect, test } from '@jest/globals';
import { PARTNER_COUNTRIES, PARTNER_COUNTS, partnerCountry } from '../src/partner-countries';
import { CHECK_LIST_FORMS } from '../src/map/check-list-forms';
import { GUIDANCE_ROWS } from '../src/map/guidance/guidance-rows';

describe('partner countries', () => {
  test('31 of them, each with a code and a name of its own in both languages', () => {
    expect(PARTNER_COUNTRIES).toHaveLength(31);
    expect(new Set(PARTNER_COUNTRIES.map((country) => country.code)).size).toBe(31);
    for (const { code, name } of PARTNER_COUNTRIES) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(name.en).toBe(new Intl.DisplayNames('en', { type: 'region' }).of(code)?.replace(...intoJcmName(code)));
      expect(name.ja).toMatch(/^[\u30a0-\u30ff]+(首長国連邦)?$/);
    }
  });

  test('each has a source, and each date is a day in the order of the list', () => {
    const dates = PARTNER_COUNTRIES.map((country) => country.signed ?? '');
    for (const date of dates) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
    expect(dates).toEqual([...dates].sort());
    for (const { sources } of PARTNER_COUNTRIES) expect(sources.length).toBeGreaterThan(0);
  });

  test('the conflicts between sources are told, with both dates', () => {
    const conflicts = PARTNER_COUNTRIES.filter((country) => country.conflict !== undefined);
    expect(conflicts.map((country) => [country.code, country.signed])).toEqual([
      ['MV', '2013-06-29'],
      ['ID', '2013-08-26'],
      ['IN', '2025-08-07'],
    ]);
    expect(conflicts.map((country) => country.conflict?.en)).toEqual([
      expect.stringMatching(/Jan\. 29, 2013.*29 June 2013/),
      expect.stringMatching(/Dec\. 9, 2013.*26 August 2013/),
      expect.stringMatching(/29 August 2025.*7 August 2025/),
    ]);
  });

  test('the dates give the counts that official texts state, but for one that says so', () => {
    const differing = PARTNER_COUNTS.filter(({ asOf, count }) => signedBy(asOf) !== count);
    expect(differing.map(({ asOf, count }) => ({ asOf, count, byDates: signedBy(asOf) }))).toEqual([
      { asOf: '2024-01', count: 29, byDates: 28 },
    ]);
    for (const { conflict } of differing) expect(conflict?.en).toMatch(/Ukraine.*19 February 2024/);
  });

  test('are found by code', () => {
    expect(partnerCountry('KG')?.name).toEqual({ en: 'Kyrgyz Republic', ja: 'キルギス' });
    expect(partnerCountry('JP')).toBeUndefined();
  });

  test('every country that a form or a row of the guidance names is one of them', () => {
    const named = [...CHECK_LIST_FORMS, ...GUIDANCE_ROWS].flatMap(({ country }) => (country === undefined ? [] : [country]));
    expect(named).toEqual(['KG', 'VN']);
    for (const code of named) expect(partnerCountry(code)).toBeDefined();
  });
});

/** Signed by the end of the month or on the day. */
function signedBy(asOf: string): number {
  return PARTNER_COUNTRIES.filter(({ signed }) => signed !== undefined && signed.slice(0, asOf.length) <= asOf).length;
}

/** The JCM's own documents call some countries otherwise than the Unicode names do, by which the codes are checked. */
function intoJcmName(code: string): [RegExp, string] {
  const names: Readonly<Record<string, string>> = { VN: 'Viet Nam', LA: 'Lao PDR', KG: 'Kyrgyz Republic', MM: 'Myanmar' };
  return names[code] === undefined ? [/$^/, ''] : [/^.*$/, names[code]];
}
