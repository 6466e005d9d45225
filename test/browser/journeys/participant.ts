import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PANE_WORDS } from '../walk-states';
import { openBytes, STEP_KEYS, type Desk } from '../open-page';
import type { Language } from '../../../src/language';
import { downloaded, sdgSheet } from '../written-sheet';
import type { Hand } from './hand';

const OWN_FILE = readFileSync(join(__dirname, '../../../assets/samples/solar-five-faults.xlsx'));

/** Before submitting: finds a slip in a file of one's own, mends it, checks again, writes the SDG sheet. */
export async function participant(desk: Desk, hand: Hand, language: Language): Promise<void> {
  const { page, pane } = desk;
  const words = PANE_WORDS[language];
  await openBytes(desk, 'my-report.xlsx', OWN_FILE);
  const changed = pane.getByText(words.changedSince);
  const slip = pane.locator('[data-rule="number-as-text"][data-outcome="failed"]');
  await page.getByRole('grid').focus();

  hand.begin('check');
  await hand.press('Control+Alt+Shift+J');
  await pane.locator('[data-outcome-of="check"]:focus').waitFor();

  hand.begin('find the slip');
  await hand.press(STEP_KEYS.findings);
  await slip.waitFor();
  await hand.press('/');
  await hand.type('987,65');
  await pane.locator('[data-outcome="failed"]').nth(1).waitFor({ state: 'detached' });
  hand.begin('go to its cell');
  await hand.tabTo(slip.locator('button[data-cell]').first());
  await hand.press('Enter');
  await page.locator('#cell-F9[aria-selected="true"]').waitFor();

  hand.begin('mend it');
  await hand.press('F6');
  await hand.type('987.65');
  await hand.press('Enter');
  await changed.waitFor();
  hand.begin('check again');
  await hand.press('Control+Alt+Shift+J');
  await changed.waitFor({ state: 'detached' });
  await slip.waitFor({ state: 'detached' });
  await pane.locator('[data-outcome-of="check"]:focus').waitFor();

  hand.begin('write');
  await hand.press(STEP_KEYS.write);
  await pane.getByRole('button', { name: words.write, exact: true }).waitFor();
  await hand.press('Control+Enter');
  await pane.getByRole('button', { name: words.showMe, exact: true }).waitFor();
  expect(sdgSheet(await downloaded(desk)).name).toBe('SDG');
}
