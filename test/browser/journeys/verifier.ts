import { PANE_WORDS } from '../walk-states';
import { STEP_KEYS, type Desk } from '../open-page';
import type { Language } from '../../../src/language';
import type { Hand } from './hand';

/** Looks for one finding, tries a mend at its cell and takes it back, raises it as CAR, keeps that in the Check log. Needs the sample with slips. */
export async function verifier({ page, pane }: Desk, hand: Hand, language: Language): Promise<void> {
  const words = PANE_WORDS[language];
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  const slip = pane.locator('[data-rule="number-as-text"][data-outcome="failed"]');
  const changed = pane.getByText(words.changedSince);
  const seek = async (): Promise<void> => {
    await hand.press('/');
    await hand.type('987,65');
    await pane.locator('[data-outcome="failed"]').nth(1).waitFor({ state: 'detached' });
  };
  await page.getByRole('grid').focus();

  hand.begin('check');
  await hand.press('Control+Alt+Shift+J');
  await pane.locator('[data-outcome-of="check"]:focus').waitFor();

  hand.begin('find a finding');
  await hand.press(STEP_KEYS.findings);
  await slip.waitFor();
  await seek();
  hand.begin('go to its cell');
  await hand.tabTo(slip.locator('button[data-cell]').first());
  await hand.press('Enter');
  await page.locator('#cell-F9[aria-selected="true"]').waitFor();

  hand.begin('try a mend, take it back');
  await hand.press('F6');
  await hand.type('987.65');
  await hand.press('Enter');
  await page.locator('#cell-F9', { hasText: '987.65' }).waitFor();
  await changed.waitFor();
  await hand.press('Control+z');
  await page.locator('#cell-F9', { hasText: '987,65' }).waitFor();
  await hand.press('Control+Alt+Shift+J');
  await changed.waitFor({ state: 'detached' });
  await pane.locator('[data-outcome-of="check"]:focus').waitFor();

  hand.begin('raise it as CAR');
  await seek();
  await hand.tabTo(slip.getByRole('button', { name: words.decide }));
  await hand.press('Enter');
  await pane.getByRole('radio').first().and(pane.locator(':focus')).waitFor();
  await hand.press('ArrowDown', 2);
  await hand.press('Tab');
  await hand.type('Enter a number');
  await hand.press('Tab');
  await hand.type('K. Sato');
  await hand.press('Enter');
  await pane.locator('[data-decision="CAR"]').waitFor();

  hand.begin('keep it in the Check log');
  // The button that changes the decision has the focus.
  await button(words.decideAgain).and(pane.locator(':focus')).waitFor();
  await hand.press(STEP_KEYS.findings);
  await hand.tabTo(button(words.keepLog));
  await hand.press('Enter');
  await hand.press(STEP_KEYS.findings);
  await hand.tabTo(button(words.showMe));
  await hand.press('Enter');
  await page.getByRole('tab', { name: /^(Check log|チェック記録)$/, selected: true }).waitFor();
}
