/** The whole pane in jsdom, over Microsoft's own client and a workbook in the virtual Excel. */
import { deserialize, serialize } from 'node:v8';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../src/language';
import type { VirtualExcel } from '../../src/virtual-excel/virtual-excel';
import { StylesThatHide } from './styles-that-hide';

// What a browser has and jsdom has not. The screen is neither dark nor of high contrast.
Object.assign(globalThis, {
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});

export interface PaneDesk {
  readonly excel: VirtualExcel;
  /** Closes the pane. What it kept stays. */
  close(): void;
}

/** The genuine library is one for each workbook: a pane opened again finds the same. */
export async function openWorkbook(bytes: Uint8Array, name = 'report.xlsx'): Promise<VirtualExcel> {
  const { inflateWithNode } = await import('../../src/opc/node-inflate');
  const { openVirtualExcel } = await import('../../src/virtual-excel/open-virtual-excel');
  const { genuineClient } = await import('../virtual-excel/genuine-client');
  const { nodeIronCalc } = await import('../virtual-excel/node-ironcalc');
  const excel = await openVirtualExcel(bytes, { name, inflate: inflateWithNode, loadEngine: nodeIronCalc });
  Object.assign(globalThis, {
    Excel: genuineClient(excel.bridge).Excel,
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  return excel;
}

export async function openPane(excel: VirtualExcel, language: Language = 'en'): Promise<PaneDesk> {
  const { excelSession } = await import('../../src/taskpane/excel-session');
  const { App } = await import('../../src/taskpane/frame/app');
  const { startLanguage } = await import('../../src/taskpane/language/pane-language');
  const { draftStore } = await import('../../src/taskpane/state/draft-store');
  const { openPaneStorage } = await import('../../src/taskpane/state/pane-storage');
  const { settingsStore } = await import('../../src/taskpane/state/settings-store');
  const storage = await openPaneStorage();
  const clock = (): Date => new Date(2026, 10, 27, 12, 3);
  const { unmount } = render(
    <StylesThatHide>
      <I18nextProvider i18n={await startLanguage(language)}>
        <App excel={excelSession} store={settingsStore(storage)} drafts={draftStore(storage, () => clock().toISOString())} clock={clock} />
      </I18nextProvider>
    </StylesThatHide>,
  );
  return { excel, close: unmount };
}

/** A limit against hanging, not an expectation: a check takes its time on a machine that is busy with other tests. */
export const PATIENCE = { timeout: 60_000 };

export async function check(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Check this workbook' }));
  await screen.findByRole('tab', { name: /^Report/ }, PATIENCE);
}

export async function openStep(name: 'SDGs' | 'Credits' | 'Write'): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
  const panel = await screen.findByRole('tabpanel', { name: new RegExp(`^${name}`) });
  await waitFor(() => expect(panel.querySelector('[data-coming]')).toBeNull(), PATIENCE);
  return panel;
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }, PATIENCE));
}

export async function said(text: string | RegExp, place: HTMLElement = document.body): Promise<HTMLElement> {
  return within(place).findByText(text, undefined, PATIENCE);
}

export function type(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } });
}
