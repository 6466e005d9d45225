import { expect, test } from '@jest/globals';
import { assess } from '../../src/assess';
import { fieldOf } from '../../src/map/credits/credits-profile';
import { letters } from '../../src/map/credits/letters';
import { typedOnSheets } from '../../src/map/typed-on-sheets';
import type { CreditsProfile } from '../../src/map/credits/credits-profile';
import { readXlsx } from '../../src/read/xlsx';
import { editedByLibreOffice } from '../libre-office';
import { RECORD, credited, th014, withCredits, withRemarkBesideSource } from './th014';

const REPORT = th014();

function typedIn({ fields, authorizations, issued }: CreditsProfile): unknown {
  return [fields, authorizations, issued].map((rows) =>
    rows.filter(({ typed }) => Object.keys(typed).length > 0).map((row) => [row.key, row.typed]),
  );
}

test('the record of TH014: what the report says of it, whole tonnes among it, and nothing to look at', async () => {
  const { credits } = credited(await REPORT, RECORD);
  expect(['reference', 'partner', 'from', 'to', 'quantity'].map((id) => fieldOf(credits, id))).toEqual([
    'TH014',
    'Thailand',
    '2021-01-01',
    '2021-12-31',
    1009,
  ]);
  expect(credits.issued[0]).toMatchObject({ label: { en: '2021-01-01 – 2021-12-31' }, typed: { tonnes: 1009 } });
  expect(credits.problems).toEqual([]);
});

test.each(['en', 'ja', 'both'] as const)(
  'what was typed stands on the sheet (%s), is read back, and survives a second writing',
  async (language) => {
    const once = withCredits(await REPORT, RECORD, language);
    const wanted = typedIn(credited(await REPORT, RECORD).credits);
    const again = withCredits(once, {}, language);
    for (const bytes of [once, again]) {
      const { credits } = credited(bytes);
      expect(typedIn(credits)).toEqual(wanted);
      expect(credits.keptNotes).toEqual([]);
      expect(assess(readXlsx(bytes)).extraction.ourSheets.credits).toEqual([language === 'ja' ? 'JCMクレジット' : 'JCM Credits']);
    }
    expect(typedOnSheets(assess(readXlsx(again)).extraction, ['JCM Credits', 'JCMクレジット'])).not.toHaveLength(0);
  },
);

test('a remark typed in the column of sources is a note; the entry of its row stays in its field', async () => {
  const remarked = await withRemarkBesideSource(withCredits(await REPORT, RECORD), 'Entity acquiring JCM credits', 'my remark');
  for (const bytes of [remarked, withCredits(remarked)]) {
    const { credits } = credited(bytes);
    expect(fieldOf(credits, 'entity')).toBe('Ministry of the Environment, Government of Japan');
    expect(credits.keptNotes.map(({ text }) => text)).toEqual(['my remark']);
  }
});

test('rows inserted above the tables and above the report, by LibreOffice', async () => {
  const sheet = (name: string): string => `book.Sheets.getByName("${name}")`;
  const moved = editedByLibreOffice(
    withCredits(await REPORT, RECORD),
    `${sheet('JCM Credits')}.Rows.insertByIndex(9, 3)`,
    `${sheet('MRS(calc_process)')}.unprotect("")`,
    `${sheet('MRS(calc_process)')}.Rows.insertByIndex(2, 2)`,
  );
  const { credits } = credited(moved);
  expect(typedIn(credits)).toEqual(typedIn(credited(await REPORT, RECORD).credits));
  expect([fieldOf(credits, 'quantity'), credits.keptNotes, credits.problems]).toEqual([1009, [], []]);
});

test('every blank of the letters is filled, or named', async () => {
  const [authorization, transfer] = letters(
    credited(await REPORT, { ...RECORD, fields: { ...RECORD.fields, addressee: { value: 'Thailand' } } }).credits,
  );
  expect(authorization?.paragraphs.join('\n')).toContain(
    'The proposed quantity of ITMOs to be authorized is 1,009 tCO₂ eq for the period from 1 January 2021 to 31 December 2021.',
  );
  expect(authorization?.stoodIn).toHaveLength(3);
  expect(transfer?.paragraphs.join('\n')).toContain(
    "We would like to request Thailand's consideration for the transfer of 1,009 tCO₂ eq of carbon credits arising from project activities implemented from 1 January 2021 to 31 December 2021, and issued on 30 October 2025 to Japan as Internationally transferred mitigation outcomes (ITMOs).",
  );
  expect(transfer?.missing.map(({ en }) => en)).toEqual(['date of the letter']);
});
