/** The third of the users: reporting staff, who write the SDG sheet. In Japanese, by keyboard alone. */
import { openBytes, picture, startBrowser, type Desk, type TestBrowser } from './open-page';
import { downloaded, sdgSheet, textOf } from './written-sheet';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Tab after Tab, as a person does who looks for a control; gives how many it took. */
async function tabTo({ page, pane }: Desk, name: RegExp): Promise<number> {
  for (let stops = 1; stops <= 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(pane))) return stops;
  }
  throw new Error(`No ${name} within 60 stops`);
}

function focused(pane: Desk['pane']): Promise<string> {
  return pane.locator('html').evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : undefined;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });
}

it('checks, answers the list, fills in an indicator, writes, looks at it; a closed pane loses nothing', async () => {
  const desk = await browser.open({ locale: 'ja-JP', viewport: { width: 1280, height: 1000 } });
  const { page, pane } = desk;
  const { keyboard } = page;
  await pane.getByRole('button', { name: 'このブックをチェック' }).focus();
  await keyboard.press('Enter');
  await pane.locator('[data-outcome-of="check"]').waitFor();

  await tabTo(desk, /^報告/);
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await pane.getByText('16 項目中 0 項目回答済み').waitFor();
  await tabTo(desk, /^指標を検索/);
  await keyboard.type('6.4');
  await pane.getByText('該当する指標はありません。').waitFor();
  await keyboard.press('Control+A');
  await keyboard.type('17.6');
  await tabTo(desk, /^値/);
  await keyboard.type('3');
  await picture(desk, '40-indicator-ja');

  await tabTo(desk, /^次の未回答へ/);
  await keyboard.press('Enter');
  await keyboard.press('i');
  await pane.locator('[data-item="1"] textarea').waitFor();
  await keyboard.type('騒音');
  await keyboard.press('Enter');
  for (let item = 2; item <= 15; item += 1) await keyboard.press('n');
  await pane.getByText('16 項目中 15 項目回答済み').waitFor();
  await keyboard.press('ArrowUp');
  expect(await focused(pane)).toBe('該当なし');
  await picture(desk, '41-check-list-ja');

  // The pane is closed and opened again: everything is there, and can still be discarded.
  await page.reload();
  await pane.getByRole('button', { name: 'このブックをチェック' }).focus();
  await keyboard.press('Enter');
  await pane.locator('[data-outcome-of="check"]').waitFor();
  await tabTo(desk, /^報告/);
  await keyboard.press('End');
  await keyboard.press('Enter');
  await pane.getByText('未書き込みの入力が 17 件あります。').waitFor();
  await pane.getByRole('button', { name: '破棄' }).waitFor();
  await picture(desk, '42-draft-ja');
  await tabTo(desk, /^SDGs シートを作成/);
  await keyboard.press('Enter');
  await pane.getByRole('button', { name: '表示する' }).waitFor();
  expect(await pane.getByText('未書き込みの入力').count()).toBe(0);
  await tabTo(desk, /^表示する/);
  await keyboard.press('Enter');
  await page.getByRole('tab', { name: 'SDG', selected: true }).waitFor();

  // What was typed stands on the sheet, and comes back from it where no draft is.
  const bytes = await downloaded(desk);
  const texts = [...sdgSheet(bytes).cells].map(textOf);
  expect(texts.filter((text) => text === '該当なし')).toHaveLength(14);
  expect(texts).toContain('騒音');
  await openBytes(desk, 'again.xlsx', bytes);
  await pane.getByRole('button', { name: 'このブックをチェック' }).click();
  await pane.locator('[data-outcome-of="check"]').waitFor();
  await pane.locator('#tab-sdgs').click();
  await pane.getByText('16 項目中 15 項目回答済み').waitFor();
  expect(desk.complaints).toEqual([]);
});
