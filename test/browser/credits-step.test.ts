/** The step *Credits* with the record of TH014: typed in, looked at, written, and written again with consent. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { credited, th014 } from '../credits/th014';
import { en } from '../../src/taskpane/language/en';
import { check, openBytes, openStep, startBrowser, type TestBrowser } from './open-page';
import { downloaded } from './written-sheet';

let browser: TestBrowser;
beforeAll(async () => (browser = await startBrowser()));
afterAll(() => browser.close());

test('what is typed is looked at beside its field, written to the sheet, and kept when it is written again', async () => {
  const desk = await browser.open({ paneWidth: 320 });
  const { pane, page } = desk;
  await openBytes(desk, 'th014.xlsx', await th014());
  await check(desk);
  await openStep(desk, 'credits');
  const vintage = pane.locator('[data-credits="2021"]');
  await vintage.getByText('Whole tonnes of the report: 1,009 tCO₂').waitFor();
  const number = vintage.getByRole('textbox', { name: 'Credit authentication number' });
  await number.fill('JCM-TH-2018');
  await vintage.getByText('Expected in the form JCM-TH-JP-2018-3026-01401.').waitFor();
  await number.fill('JCM-TH-JP-2018-3026-01401');
  await vintage.getByText('Expected in the form').waitFor({ state: 'detached' });
  await vintage.getByRole('textbox', { name: 'Credits issued (tCO₂)' }).fill('1,009');
  await vintage.locator('summary').click();
  await vintage.getByRole('textbox', { name: 'To the Japanese side (tCO₂)' }).fill('800');
  await vintage.getByRole('textbox', { name: 'To the partner side (tCO₂)' }).fill('200');
  await vintage.getByText('The two sides come to 1,000 tCO₂, the whole is 1,009 tCO₂.').waitFor();
  await vintage.getByRole('textbox', { name: 'To the partner side (tCO₂)' }).fill('209');
  await pane.getByRole('textbox', { name: 'Entity acquiring JCM credits' }).fill('Ministry of the Environment, Government of Japan');
  await pane.locator('summary', { hasText: en.creditsExport }).click();
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: en.downloadJson, exact: true }).click();
  const exported = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { credits: unknown[] };
  expect(exported.credits[0]).toMatchObject({ issued: 1009, japan: 800, partner: 209 });

  await pane.getByRole('button', { name: en.writeCredits, exact: true }).click();
  await pane.getByText('Written to the sheet “JCM Credits”.').waitFor();
  await pane.getByRole('button', { name: en.writeAgain, exact: true }).click();
  await pane.getByText('The workbook has the Credits sheet “JCM Credits”.').waitFor();
  await pane.getByRole('button', { name: en.replaceYes, exact: true }).click();
  await pane.getByText('Written to the sheet “JCM Credits”.').waitFor();
  const { credits } = credited(await downloaded(desk));
  expect(credits.issued[0]?.typed).toMatchObject({ tonnes: 1009, japan: 800, partner: 209, authentication: 'JCM-TH-JP-2018-3026-01401' });
  expect(credits.keptNotes).toEqual([]);
  expect(desk.complaints).toEqual([]);
});
