/** What cannot be right is told beside its field; what is right, and what nobody said, is not. */
import { expect, test } from '@jest/globals';
import type { TypedCredits } from '../../src/map/credits/typed-credits';
import { RECORD, credited, th014 } from './th014';

const REPORT = th014();

async function problems(typed: TypedCredits): Promise<readonly string[]> {
  const all = credited(await REPORT, typed).credits.problems;
  return all.map(({ table, key, column, words }) => `${table}/${key}/${column}: ${words.en}`);
}

const issued = (row: Readonly<Record<string, string>>): TypedCredits => ({ issued: { '2021': row } });
const letter = (key: string, row: Readonly<Record<string, string>>): TypedCredits => ({ authorizations: { [key]: row } });

test.each<[string, TypedCredits, string]>([
  [
    'parts that are not the whole',
    issued({ tonnes: '1009', japan: '800', partner: '208' }),
    'issued/2021/partner: The two sides come to 1,008',
  ],
  ['parts that are not the report’s', issued({ japan: '800', partner: '208' }), 'the whole is 1,009'],
  ['one part above the whole', issued({ tonnes: '1009', japan: '1010' }), 'issued/2021/japan: A part of 1,010 tCO₂ is more than the whole'],
  ['a fraction of a tonne', issued({ tonnes: '1009.6' }), 'issued/2021/tonnes: Credits are whole tonnes'],
  ['less than nothing', issued({ tonnes: '-1' }), 'issued/2021/tonnes: Negative'],
  ['a number with an exponent', issued({ tonnes: '1e3' }), 'issued/2021/tonnes: Credits are whole tonnes'],
  ['a point that may stand between thousands', issued({ tonnes: '1.000' }), 'issued/2021/tonnes: Credits are whole tonnes'],
  ['more than the report', issued({ tonnes: '1010' }), 'issued/2021/tonnes: More than the report: 1,010 tCO₂ issued, 1,009 tCO₂'],
  [
    'a vintage that the report has not',
    { issued: { 'own 1': { vintage: '2019', tonnes: '5' } } },
    'issued/own 1/vintage: No vintage of this report: it has 2021.',
  ],
  ['a day that never was', letter('japan/project', { lastChange: '2024-02-30' }), 'japan/project/lastChange: Enter a date'],
  ['a day that never was, in a field', { fields: { 'loa-date': { value: '2021-02-30' } } }, 'fields/loa-date/value: Enter a date'],
  [
    'numbers that are two days',
    issued({ date: '01/08/2025' }),
    'issued/2021/date: Either 2025-08-01 or 2025-01-08: enter the one that is meant',
  ],
  [
    'a change in effect before the letter',
    letter('japan/project', { date: '2025-02-01', effective: '2025-01-01' }),
    'effective: Before the authorization date',
  ],
  [
    'a change in effect before it was made',
    letter('japan/project', { lastChange: '2025-02-01', effective: '2025-01-01' }),
    'effective: Before the date of the last change',
  ],
  [
    'more ITMOs authorized than were issued',
    { fields: { authorized: { value: '1200' } }, issued: { '2021': { tonnes: '1009' } } },
    'fields/authorized/value: More than the credits issued: 1,200 tCO₂eq authorized, 1,009 tCO₂.',
  ],
  [
    'more ITMOs authorized than the report has, where nothing is issued yet',
    { fields: { authorized: { value: '1200' }, 'loa-quantity': { value: '1200' } } },
    'More than the whole tonnes of the report that are ITMOs: 1,200 tCO₂eq authorized, 1,009 tCO₂.',
  ],
  [
    'more ITMOs authorized than were asked for',
    { fields: { authorized: { value: '1009' }, 'loa-quantity': { value: '1000' } } },
    'More than the proposed quantity of the request: 1,009 tCO₂eq authorized, 1,000 tCO₂.',
  ],
  ['words for an amount', { fields: { authorized: { value: 'about 1,000' } } }, 'fields/authorized/value: Credits are whole tonnes'],
  [
    'an authentication number of another shape',
    issued({ authentication: 'JCM-TH-JP-2018-3026-1401' }),
    'issued/2021/authentication: Expected',
  ],
  [
    'an issuance before the end of the period',
    issued({ date: '2021-12-30' }),
    'issued/2021/date: Before the end of the monitoring period (2021-12-31)',
  ],
  ['a date that is none', issued({ date: 'soon' }), 'issued/2021/date: Enter a date'],
  ['the ID of an issuance for the project', letter('japan/project', { id: 'JCM-TH014-001' }), 'authorizations/japan/project/id: Expected'],
  [
    'the ID of the project for an issuance',
    letter('partner/issuance', { id: 'JCM-TH014' }),
    'authorizations/partner/issuance/id: Expected',
  ],
  ['the ID of another project', letter('japan/project', { id: 'JCM-TH015' }), 'Of another project: the reference number is TH014'],
  [
    'rows of somebody’s own that name the vintage by its days',
    { issued: { '2021': { tonnes: '1009' }, 'own 1': { vintage: '01/Jan/2021 – 31/Dec/2021', tonnes: '100' } } },
    'issued/2021/tonnes: More than the report: 1,109 tCO₂ issued',
  ],
  [
    'a fiscal year for a vintage',
    { issued: { 'own 1': { vintage: 'FY2021', tonnes: '100' } } },
    'issued/own 1/vintage: Not one vintage of this report: if one is meant, write it as 2021.',
  ],
  [
    'two years for a vintage',
    { issued: { 'own 1': { vintage: '2021-2022', tonnes: '100' } } },
    'issued/own 1/vintage: Not one vintage of this report',
  ],
  [
    'one authentication number with two amounts',
    {
      issued: {
        '2021': { tonnes: '1009', authentication: 'JCM-TH-JP-2018-3026-01401' },
        'own 1': { tonnes: '100', authentication: 'JCM-TH-JP-2018-3026-01401' },
      },
    },
    'issued/own 1/authentication: This number stands in another row, too.',
  ],
  [
    'a change before the letter',
    letter('japan/project', { date: '2025-02-01', lastChange: '2025-01-01' }),
    'lastChange: Before the authorization date',
  ],
])('%s', async (_, typed, wanted) => {
  expect(await problems(typed)).toEqual([expect.stringContaining(wanted)]);
});

test('an issuance authorized before its project, and a transfer asked for before the issuance', async () => {
  const typed = {
    fields: { 'transfer-date': { value: '2025-10-29' } },
    authorizations: { 'japan/project': { date: '2025-11-02' }, 'japan/issuance': { date: '2025-11-01' } },
    issued: RECORD.issued ?? {},
  };
  expect(await problems(typed)).toEqual([
    'authorizations/japan/issuance/date: Before the authorization of the project (2025-11-02).',
    'fields/transfer-date/value: Before the credits were issued (2025-10-30).',
  ]);
});

test.each<[string, TypedCredits]>([
  ['the record itself', RECORD],
  ['nothing at all', {}],
  ['dates as the JCM’s pages write them', issued({ date: '30 Oct 2025' })],
  ['a date with slashes', letter('japan/project', { date: '5/Nov/2025' })],
  ['an amount with a comma', { fields: { 'loa-quantity': { value: '1,009' } } }],
  ['one side alone: the other is not 0', issued({ tonnes: '1009', japan: '800' })],
  ['all of it to one side', issued({ tonnes: '1009', japan: '0', partner: '1009' })],
  ['right IDs', { authorizations: { 'japan/project': { id: 'JCM-TH014' }, 'japan/issuance': { id: 'JCM-TH014-001' } } }],
])('nothing of %s', async (_, typed) => {
  expect(await problems(typed)).toEqual([]);
});
