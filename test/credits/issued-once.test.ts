/** Issued credits are entered once: on the Credits sheet where there is one (docs/decisions/0083-issued-credits.md). */
import { expect, test } from '@jest/globals';
import { assess, prepareSdgSheet } from '../../src/assess';
import { openPlaces } from '../../src/map/credits/open-fields';
import type { SdgProfile } from '../../src/map/sdg-profile';
import type { TypedAnswers } from '../../src/map/typed-answers';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { RECORD, TODAY, credited, th014, withCredits } from './th014';

const KIND = { technology: 'renewable-energy', sector: 'manufacturing' } as const;

function sdg(bytes: Uint8Array, answers: TypedAnswers = {}): { readonly bytes: Uint8Array; readonly profile: SdgProfile } {
  const assessment = assess(readXlsx(bytes));
  const choice = { language: 'en', values: 'linked', version: '0.0.0' } as const;
  const { plan, profile } = prepareSdgSheet(assessment, { kinds: [KIND], answers }, choice, TODAY);
  const [former] = assessment.extraction.ourSheets.sdg;
  return { bytes: writeXlsx(bytes, plan, former === undefined ? {} : { replace: former }), profile };
}

function saysElsewhere({ remarks }: SdgProfile): boolean {
  return remarks.some(({ en }) => en.includes('entered on the sheet "JCM Credits"'));
}

const ON_SDG_SHEET: TypedAnswers = {
  issuance: {
    '1': { tonnes: '1,009', vintage: '2021', decision: 'JCM-TH-JP-2018-3026-01401', date: '2025-10-30' },
    '2': { tonnes: '7', vintage: '2020', decision: 'another' },
  },
};

test('the records of the SDG sheet are taken over once, each in its place', async () => {
  const once = sdg(await th014(), ON_SDG_SHEET).bytes;
  expect(credited(once).credits.issued).toMatchObject([
    { key: '2021', typed: { tonnes: 1009, authentication: 'JCM-TH-JP-2018-3026-01401', date: '2025-10-30' } },
    { key: 'own 1', typed: { tonnes: 7, vintage: '2020', decision: 'another' } },
  ]);
  const both = withCredits(once);
  const again = sdg(both);
  expect([again.profile.issuedOn, again.profile.issuance.map(({ tonnes }) => tonnes)]).toEqual(['JCM Credits', [1009, 7]]);
  expect([again.profile.keptNotes, saysElsewhere(again.profile)]).toEqual([[], false]);
  // What the SDG sheet shows of them is nobody's word: it is neither a record nor a note the next time.
  const third = sdg(again.bytes);
  expect([third.profile.issuance, third.profile.keptNotes]).toEqual([again.profile.issuance, []]);
});

test('a record without a vintage, entered again in the row of its vintage under the same number, counts once', async () => {
  const { decision, ...record } = { tonnes: '1,009', decision: 'JCM-TH-JP-2018-3026-01401', date: '2025-10-30' };
  const onSdg = sdg(await th014(), { issuance: { '1': { ...record, decision }, '2': { ...record, decision, note: 'ours' } } }).bytes;
  const both = withCredits(onSdg, { issued: { '2021': { ...record, authentication: decision } } });
  const { credits } = credited(both);
  // What says more than the row of the vintage stays, and is told.
  expect(credits.issued).toMatchObject([
    { key: '2021', typed: { tonnes: 1009 } },
    { key: 'own 1', typed: { note: 'ours' } },
  ]);
  expect(credits.problems).toMatchObject([{ key: 'own 1', column: 'authentication' }]);
});

test('an amount changed on the Credits sheet is the one that counts', async () => {
  const first = sdg(withCredits(await th014(), RECORD)).bytes;
  const changed = withCredits(first, { issued: { '2021': { tonnes: '1,000' } } });
  const { profile } = sdg(changed);
  expect(profile.indicators.find(({ id }) => id === '9.4/issued-credits')?.value).toEqual({ kind: 'issued', tonnes: 1000 });
  expect(profile.keptNotes).toEqual([]);
});

test('an SDG sheet is told of credits that were issued, or put right, after it was written', async () => {
  const outdated = (bytes: Uint8Array): readonly string[] =>
    assess(readXlsx(bytes)).checks.workbook.flatMap((result) =>
      result.rule === 'outdated-sdg-sheet' && result.outcome === 'failed' ? result.findings.map(({ message }) => message.en) : [],
    );
  const first = sdg(withCredits(await th014(), RECORD)).bytes;
  expect(outdated(first)).toEqual([]);
  const changed = withCredits(first, { issued: { '2021': { tonnes: '1,000' } } });
  expect(outdated(changed)).toEqual([
    expect.stringMatching(
      /^Expected the credits issued of the sheet “JCM Credits” as they are now \(1,000 tCO2 in .*found 1,009 tCO2 in 'SDG'/,
    ),
  ]);
  expect(outdated(sdg(changed).bytes)).toEqual([]);
  // A Credits sheet that came later and has nothing new says nothing.
  expect(outdated(withCredits(sdg(await th014(), ON_SDG_SHEET).bytes))).toEqual([]);
  expect(outdated(withCredits(sdg(await th014()).bytes, RECORD))).toEqual([expect.stringMatching(/found none of that on the SDG sheet/)]);
});

test('a record that somebody types on the SDG sheet beside a Credits sheet is kept and said, not counted', async () => {
  const { profile } = sdg(withCredits(await th014(), RECORD), { issuance: { '1': { tonnes: '5', decision: 'a third' } } });
  expect(profile.issuance.map(({ tonnes }) => tonnes)).toEqual([1009]);
  expect(profile.keptNotes).toMatchObject([{ text: 'a third; 5' }]);
  expect(saysElsewhere(profile)).toBe(true);
});

test('what is invalid on the Credits sheet stands on the SDG sheet as typed, with what is wrong beside it, and is neither summed nor answered', async () => {
  const wrong = { '2021': { tonnes: '99999', date: '31.13.2025' }, 'own 1': { vintage: '2020', tonnes: '-5' }, 'own 2': { tonnes: 'abc' } };
  const { credits } = credited(await th014(), { ...RECORD, issued: wrong });
  expect(openPlaces(credits)).toEqual([{ table: 'issued', key: '2021', column: 'tonnes' }]);
  const bytes = withCredits(await th014(), { issued: wrong });
  const first = sdg(bytes);
  const { indicators, issuance, remarks } = first.profile;
  expect(indicators.find(({ id }) => id === '9.4/issued-credits')?.value).toEqual({ kind: 'issued' });
  expect(issuance.map(({ tonnes }) => tonnes)).toEqual([99999, -5, 'abc']);
  const told = remarks.map(({ en }) => en);
  for (const words of ['“99999”. More than the report', '“31.13.2025”. Enter a date', '“-5”. Negative', '“abc”. Credits are whole tonnes'])
    expect(told).toContainEqual(expect.stringContaining(words));
  const sheet = readXlsx(first.bytes).sheets.find(({ name }) => name === 'SDG');
  const texts = [...(sheet?.cells ?? [])].flatMap(({ content }) => (content.kind === 'text' ? [String(content.value)] : []));
  expect(texts).toEqual(expect.arrayContaining(['99999', '-5', 'abc']));
  expect(texts).toContainEqual(expect.stringContaining('Invalid. Credits issued (tCO₂): Negative'));
  // What stands beside the records is nobody's word the next time.
  expect(sdg(first.bytes).profile.keptNotes).toEqual([]);
  // Put right, all of it counts.
  const { profile } = sdg(
    withCredits(first.bytes, {
      issued: { '2021': { tonnes: '999', date: '2025-10-30' }, 'own 1': { tonnes: '5' }, 'own 2': { tonnes: '' } },
    }),
  );
  expect(profile.indicators.find(({ id }) => id === '9.4/issued-credits')?.value).toEqual({ kind: 'issued', tonnes: 1004 });
});
