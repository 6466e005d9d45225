/**
 * The three users from end to end with the keyboard alone, in both languages; and how few clicks a check and a sheet take. What each stage
 * took is written into `test-output/journeys.md`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/language';
import { handOf, journeysPage, type Hand, type Journey } from './journeys/hand';
import { participant } from './journeys/participant';
import { reportingStaff } from './journeys/reporting-staff';
import { verifier } from './journeys/verifier';
import { PICTURES, startBrowser, type Desk, type TestBrowser } from './open-page';
import { LOCALES, PANE_WORDS } from './walk-states';

let browser: TestBrowser;
const journeys: Journey[] = [];
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  writeFileSync(join(PICTURES, 'journeys.md'), journeysPage(journeys));
  await browser.close();
});

const USERS: Readonly<
  Record<string, { readonly sample?: string; readonly go: (desk: Desk, hand: Hand, language: Language) => Promise<void> }>
> = {
  participant: { go: participant },
  verifier: { sample: 'solar-five-faults', go: verifier },
  'reporting staff': { go: reportingStaff },
};

describe.each(['en', 'ja'] as const)('with the keyboard alone (%s)', (language) => {
  it.each(Object.keys(USERS))('%s', async (user) => {
    const { sample, go } = USERS[user] ?? { go: participant };
    const desk = await browser.open({ locale: LOCALES[language], ...(sample === undefined ? {} : { sample }) });
    const hand = handOf(desk);
    await go(desk, hand, language);
    journeys.push({ user, language, stages: hand.stages });
    expect(hand.stages.every(({ clicks }) => clicks === 0)).toBe(true);
    expect(hand.stages.find(({ name }) => name === 'check')?.keys).toHaveLength(1);
    expect(desk.complaints).toEqual([]);
  });
});

it('checks in one click, and writes in two', async () => {
  const desk = await browser.open();
  const { pane } = desk;
  const words = PANE_WORDS.en;
  const hand = handOf(desk);
  hand.begin('check');
  await hand.click(pane.getByRole('button', { name: words.check }));
  await pane.locator('[data-outcome-of="check"]').waitFor();
  hand.begin('write');
  await hand.click(pane.locator('#tab-write'));
  await hand.click(pane.getByRole('button', { name: words.write, exact: true }));
  await pane.getByRole('button', { name: words.showMe }).waitFor();
  journeys.push({ user: 'anybody, with the mouse', language: 'en', stages: hand.stages });
  expect(hand.stages.map(({ clicks }) => clicks)).toEqual([1, 2]);
});
