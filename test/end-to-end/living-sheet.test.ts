/** The SDG sheet lives: what people typed on it with another program stands on it once after it is written again, whatever was chosen anew. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess';
import type { EarlierAnswers } from '../../src/extract/our-sheet/earlier-answers';
import { earlierChoice } from '../../src/map/earlier-choice';
import { readXlsx } from '../../src/read/xlsx';
import { findSheet } from '../../src/workbook';
import { command } from '../cli/command';
import { recalculate } from '../libre-office';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { typedOn, type Field } from './type-on-sheet';

const OWN_CLAIMS = { section: 'Claims of your own', below: 1 } as const;
const CHECK_LIST = 'Sustainable development (SD) check list';
const ODOR = 'Occurrence of ambient odor';

const TYPED: readonly (readonly [Field, string | number])[] = [
  [{ head: 'Value', row: '7.2/re-initiatives' }, 'Claimed'],
  [{ head: 'Evidence', row: '7.2/re-initiatives' }, 'Minutes of the seminar'],
  [{ head: 'Date', row: '7.2/re-initiatives' }, 'May 2023'],
  [{ head: 'Note', row: '7.2/re-initiatives' }, '=SUM(not a formula'],
  [{ head: 'Value', row: '17.6/financing-projects' }, 0],
  [{ head: 'Evidence', row: '17.6/financing-projects' }, '融資契約書'],
  [{ head: 'Value', row: '5.5/women-in-management' }, 40],
  [{ head: 'Unit', row: '5.5/women-in-management' }, 'per cent of managers'],
  [{ head: 'Value', row: '13.3/partner-countries' }, 'thirty or so'],
  [{ head: 'Credits issued (tCO₂)', row: 'Record 1' }, 500.25],
  [{ head: 'Decision or credit authentication number', row: 'Record 1' }, 'JC decision 7'],
  [{ head: 'Target', ...OWN_CLAIMS }, '15.5'],
  [{ head: 'Indicator', ...OWN_CLAIMS }, 'Nesting pairs of storks'],
  [{ head: 'Value', ...OWN_CLAIMS }, 12],
  [{ head: 'Applies', row: 'Disaster related projects' }, 'Yes'],
  [{ head: 'Applies', row: 'Waste-to-energy projects' }, 'perhaps later'],
  [{ head: 'At registration', row: ODOR }, 'Not identified'],
  [{ head: 'Answer', row: ODOR }, 'Identified'],
  [{ head: 'Description', row: ODOR }, 'A smell of paint in March'],
  [{ head: 'Reason for the change', row: ODOR }, 'The roof was painted'],
  [{ head: 'Item', section: CHECK_LIST, below: 17 }, 'Our storks are disturbed'],
  [{ head: 'Answer', section: CHECK_LIST, below: 17 }, 'Not identified'],
  [{ head: 'Checks', row: '7.1/clean-energy-investment' }, 'ask Sato'],
];

/** Of the texts, those that occur nowhere in words of ours. */
const UNIQUE = TYPED.flatMap(([{ head }, typed]) =>
  typeof typed === 'string' && typed.length > 5 && !/identified$|^Claimed$/i.test(typed) && head !== 'Applies' ? [typed] : [],
);

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'))));
afterAll(() => rm(folder, { recursive: true }));

let count = 0;
/** The workbook after `write`, with these flags. */
async function write(bytes: Uint8Array, ...flags: readonly string[]): Promise<Uint8Array> {
  const [file, out] = [join(folder, `${(count += 1)}.xlsx`), join(folder, `${(count += 1)}.xlsx`)];
  await writeFile(file, bytes);
  const { code } = await command('write', file, '--out', out, ...flags);
  expect(code).toBe(0);
  return new Uint8Array(await readFile(out));
}

function textsOnSheet(bytes: Uint8Array): readonly string[] {
  const sheet = findSheet(readXlsx(bytes), 'SDG');
  return [...(sheet?.cells ?? [])].flatMap(({ content }) => (content.kind === 'text' ? [content.value] : []));
}

function answersOn(bytes: Uint8Array): EarlierAnswers {
  const { earlierAnswers } = assess(readXlsx(bytes)).extraction;
  if (!earlierAnswers) throw new Error('no SDG sheet');
  return earlierAnswers;
}

function expectEveryWordOnce(bytes: Uint8Array): void {
  const texts = textsOnSheet(bytes);
  const often = UNIQUE.map((typed) => [typed, texts.filter((text) => text === typed).length]);
  expect(often).toEqual(UNIQUE.map((typed) => [typed, 1]));
  expect(texts.filter((text) => text === 'perhaps later')).toHaveLength(1);
  const { issuance, checkList, unkeyed } = answersOn(bytes);
  expect(issuance).toEqual([expect.objectContaining({ tonnes: 500.25, decision: 'JC decision 7' })]);
  expect(checkList['7']).toMatchObject({ plan: 'Not identified', answer: 'Identified' });
  expect(Object.values(checkList).filter(({ item }) => item === 'Our storks are disturbed')).toEqual([
    expect.objectContaining({ answer: 'Not identified' }),
  ]);
  expect(unkeyed).toContainEqual(expect.objectContaining({ label: 'Nesting pairs of storks', value: 12 }));
}

describe('what people typed on the SDG sheet', () => {
  let typed: Uint8Array;
  beforeAll(async () => (typed = await typedOn(await write(await monitoringWorkbook()), 'SDG', TYPED)));

  test('stands on the renewed sheet, in its fields', async () => {
    const renewed = await write(typed);
    expectEveryWordOnce(renewed);
    expect(answersOn(renewed).indicators).toMatchObject({
      '7.2/re-initiatives': { value: 'Claimed', evidence: 'Minutes of the seminar', date: 'May 2023', note: '=SUM(not a formula' },
      '17.6/financing-projects': { value: 0, evidence: '融資契約書' },
      '5.5/women-in-management': { value: 40, unit: 'per cent of managers' },
      '13.3/partner-countries': { value: 'thirty or so' },
    });
    expect(earlierChoice(assess(readXlsx(renewed)).extraction)).toMatchObject({ added: ['Disaster related projects'], removed: [] });
  });

  test('stays where it is however often the sheet is written', async () => {
    const renewed = await write(await write(await write(typed)));
    expectEveryWordOnce(renewed);
    expect(textsOnSheet(await write(renewed))).toEqual(textsOnSheet(renewed));
  });

  test('stays when the project becomes another, and goes back into its rows with it', async () => {
    const changed = await write(
      typed,
      '--technology',
      'waste-to-energy',
      '--remove-type',
      'disaster-related-projects',
      '--values',
      'frozen',
    );
    expectEveryWordOnce(changed);
    const { indicators, project } = answersOn(changed);
    expect(project).toMatchObject({ kinds: ['waste-to-energy/other'], values: 'frozen' });
    expect(indicators['7.2/re-initiatives']).toMatchObject({ value: 'Claimed', evidence: 'Minutes of the seminar' });
    const back = await write(changed, '--technology', 'renewable-energy', '--values', 'linked', '--add-type', 'Disaster related projects');
    expectEveryWordOnce(back);
    expect(answersOn(back).indicators).toEqual(answersOn(await write(typed)).indicators);
  });

  test('stays when LibreOffice has saved the file in between', async () => {
    const [saved = new Uint8Array()] = recalculate([await write(typed)]);
    expectEveryWordOnce(await write(saved));
  }, 60_000);

  test('stays in Japanese, in both languages and back', async () => {
    const both = await write(await write(typed, '--language', 'ja'), '--language', 'both');
    const english = await write(both, '--language', 'en');
    expectEveryWordOnce(english);
    expect(answersOn(english).indicators['7.2/re-initiatives']?.value).toBe('Claimed');
  });
});
