/** What was typed for a vintage stays with it, and is counted once, while the report's figures come and go. */
import { expect, test } from '@jest/globals';
import { creditsText } from '../../src/cli/credits-text';
import { openZip, saveZip, zipEntry } from '../../src/opc/zip';
import { letters } from '../../src/map/credits/letters';
import { RECORD, credited, th014, withCredits } from './th014';

const REPORT = th014();

/** As a program without a calculation saves it: formulas without their values. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const archive = openZip(bytes);
  return saveZip(
    archive.entries.map((entry) =>
      /worksheets\/sheet\d+\.xml$/.test(entry.name)
        ? zipEntry(entry.name, archive.text(entry.name).replace(/(<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g, '$1'))
        : entry,
    ),
  );
}

function issuedIn(bytes: Uint8Array): unknown {
  return credited(bytes).credits.issued.map(({ key, typed }) => [key, typed['tonnes'], typed['vintage']]);
}

test('without computed values the entries of a vintage stay in its row, and in the letter', async () => {
  const uncomputed = withoutValues(withCredits(await REPORT, RECORD));
  for (const bytes of [uncomputed, withCredits(uncomputed)]) {
    const { credits } = credited(bytes);
    expect(credits.vintages[0]?.vintages.kind).toBe('unknown');
    expect(issuedIn(bytes)).toEqual([['2021', 1009, undefined]]);
    expect(letters(credits)[1]?.paragraphs.join('\n')).toContain('transfer of 1,009 tCO₂ eq');
  }
});

test('a row of one’s own that names a vintage of the report goes back to its row, another stays and is worded as a year', async () => {
  const own = { vintage: '2021', tonnes: '1009', date: '2025-10-30' };
  const written = withCredits(await REPORT, { issued: { 'own 1': own, 'own 2': { vintage: '2025', tonnes: '5' } } });
  for (const bytes of [written, withCredits(written)]) {
    expect(issuedIn(bytes)).toEqual([
      ['2021', 1009, undefined],
      ['own 1', 5, '2025'],
    ]);
    expect(credited(bytes).credits.keptNotes).toEqual([]);
    expect(creditsText(credited(bytes).credits, 'ja')).toContain('ビンテージ 2025、');
  }
});

test('the same issuance in both rows is counted once and kept as a note; a different one stays and is counted with the vintage', async () => {
  const twice = await Promise.all(
    ['1009', '7'].map(async (tonnes) => withCredits(await REPORT, { issued: { ...RECORD.issued, 'own 1': { vintage: '2021', tonnes } } })),
  );
  expect(twice.map(issuedIn)).toEqual([
    [['2021', 1009, undefined]],
    [
      ['2021', 1009, undefined],
      ['own 1', 7, '2021'],
    ],
  ]);
  const [same, other] = twice.map((bytes) => credited(bytes).credits);
  expect([same?.keptNotes, same?.problems]).toMatchObject([[{ text: '2021; 1009' }], []]);
  expect(other?.problems.map(({ words }) => words.en)).toEqual([
    'More than the report: 1,016 tCO₂ issued, 1,009 tCO₂ in whole tonnes of the vintage.',
  ]);
});
