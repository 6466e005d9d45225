import { PANE_WORDS } from '../walk-states';
import { openBytes, STEP_KEYS, type Desk } from '../open-page';
import type { Language } from '../../../src/language';
import { ITEM_ANSWERS } from '../../../src/our-sheets/sdg-sheet';
import { downloaded, sdgSheet, textOf } from '../written-sheet';
import type { Hand } from './hand';

const DESCRIPTION: Readonly<Record<Language, string>> = { en: 'Noise', ja: '騒音' };

/** Fills in an indicator, answers the check list, closes the pane and comes back, writes, looks at the sheet; later it comes back from the sheet. */
export async function reportingStaff(desk: Desk, hand: Hand, language: Language): Promise<void> {
  const { page, pane } = desk;
  const words = PANE_WORDS[language];
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  const answered = (count: number) =>
    pane.getByText(words.itemsAnswered_other.replace('{{answered}}', String(count)).replace('{{count}}', '16')).first();
  const checked = async (): Promise<void> => {
    await button(words.check).focus();
    await hand.press('Enter');
    await pane.locator('[data-outcome-of="check"]:focus').waitFor();
  };

  hand.begin('check');
  await checked();

  hand.begin('fill in an indicator');
  await hand.press(STEP_KEYS.sdgs);
  await answered(0).waitFor();
  await hand.tabTo(pane.getByRole('searchbox', { name: words.searchIndicators }));
  await hand.type('17.6');
  await hand.tabTo(pane.getByRole('textbox', { name: words.field_value, exact: true }));
  await hand.type('3');

  hand.begin('answer the check list');
  await hand.tabTo(button(words.nextUnanswered));
  await hand.press('Enter');
  await hand.press('i');
  await pane.locator('[data-item="1"] textarea:focus').waitFor();
  await hand.type(DESCRIPTION[language]);
  await hand.press('Enter');
  await hand.press('n', 14);
  await answered(15).waitFor();

  hand.begin('come back to the closed pane');
  await page.reload();
  await checked();
  await hand.press(STEP_KEYS.write);
  const [kept = ''] = words.fromLastVisit_other.replace('{{count}}', '17').split('{{when}}');
  await pane.getByText(kept).waitFor();
  await button(words.discardDraft).waitFor();

  hand.begin('write');
  await hand.press('Control+Enter');
  await button(words.showMe).waitFor();
  await pane.locator('[data-draft]').waitFor({ state: 'detached' });
  hand.begin('look at the sheet');
  await hand.tabTo(button(words.showMe));
  await hand.press('Enter');
  await page.getByRole('tab', { name: 'SDG', selected: true }).waitFor();

  const bytes = await downloaded(desk);
  const texts = [...sdgSheet(bytes).cells].map(textOf);
  expect(texts.filter((text) => text === ITEM_ANSWERS['not-identified'][language])).toHaveLength(14);
  expect(texts).toContain(DESCRIPTION[language]);
  await openBytes(desk, 'again.xlsx', bytes);
  await button(words.check).click();
  await pane.locator('[data-outcome-of="check"]').waitFor();
  await pane.locator('#tab-sdgs').click();
  await answered(15).waitFor();
}
