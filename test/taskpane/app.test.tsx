/**
 * @jest-environment jsdom
 *
 * The pane's parts by role and label, on real workbooks; Excel itself stands behind the pane in `test/browser`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { CellTableBuilder } from '../../src/cell-table';
import { readXlsx } from '../../src/read/xlsx';
import type { ExcelSession } from '../../src/taskpane/excel-session';
import { App } from '../../src/taskpane/frame/app';
import { startLanguage } from '../../src/taskpane/language/pane-language';
import { draftStore } from '../../src/taskpane/state/draft-store';
import { fleetingStorage } from '../../src/taskpane/state/pane-storage';
import { settingsStore } from '../../src/taskpane/state/settings-store';
import type { CellAddress, Workbook } from '../../src/workbook';
import { StylesThatHide } from './styles-that-hide';

Object.assign(globalThis, { Office: { context: {} } });
// jsdom draws nothing.
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
globalThis.ResizeObserver = class {
  observe = (): undefined => undefined;
  unobserve = (): undefined => undefined;
  disconnect = (): undefined => undefined;
};

// A limit against hanging: steps are loaded when they are first opened.
configure({ asyncUtilTimeout: 60_000 });

const SAMPLES = join(__dirname, '../../assets/samples');

function sample(name: string): Workbook {
  return readXlsx(new Uint8Array(readFileSync(join(SAMPLES, `${name}.xlsx`))));
}

/** The sample as somebody has it who deleted what names PE_p. */
function withoutLabel(book: Workbook): Workbook {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== 'MRS(calc_process)') return sheet;
    const cells = new CellTableBuilder();
    for (const { row, column, content, formula, numberFormat } of sheet.cells) {
      if (row !== 14 || content.kind !== 'text') cells.add(row, column, content, formula, numberFormat);
    }
    return { ...sheet, cells: cells.build() };
  });
  return { ...book, sheets };
}

interface Desk {
  readonly visits: CellAddress[];
  /** What stands in the storage of this computer: opened again, the pane finds it. */
  readonly storage: ReturnType<typeof fleetingStorage>;
}

async function openPane(name: string, given: Partial<ExcelSession> = {}, storage = fleetingStorage()): Promise<Desk> {
  cleanup();
  const visits: CellAddress[] = [];
  const excel: ExcelSession = {
    openSample: undefined,
    readWorkbook: () => Promise.resolve(sample(name)),
    selectedCell: () => Promise.reject(new Error('Nothing is selected.')),
    selectedRange: () => Promise.reject(new Error('Nothing is selected.')),
    fileBytes: () => Promise.reject(new Error('There is no file here.')),
    handOut: () => Promise.reject(new Error('Nothing is handed out here.')),
    goTo: (at) => Promise.resolve(void visits.push(at)),
    writeSheet: () => Promise.reject(new Error('Nothing is written here.')),
    ...given,
  };
  const clock = (): Date => new Date(2026, 10, 27, 12, 3);
  const words = await startLanguage('en');
  render(
    <StylesThatHide>
      <I18nextProvider i18n={words}>
        <App excel={excel} store={settingsStore(storage)} drafts={draftStore(storage, () => clock().toISOString())} clock={clock} />
      </I18nextProvider>
    </StylesThatHide>,
  );
  return { visits, storage };
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

async function check(): Promise<void> {
  press('Check this workbook');
  await screen.findByRole('heading', { level: 2, name: /error|mend/ });
}

async function openFindings(): Promise<void> {
  fireEvent.click(screen.getByRole('tab', { name: /^Findings/ }));
  await screen.findByRole('group', { name: 'Results of the check' });
}

it('names the state of every step from any of them', async () => {
  await openPane('solar-five-faults');
  await check();
  expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-label'))).toEqual([
    'Report: 5 of 5 readings found',
    expect.stringMatching(/^Findings: \d errors$/),
    expect.stringMatching(/^SDGs: \d+ to fill in$/),
    'Credits: 4 required entries left to fill in',
    'Write: not written yet',
  ]);
});

it('leads from the outcome to the findings', async () => {
  await openPane('solar-five-faults');
  await check();
  expect(document.activeElement?.textContent).toMatch(/^\d errors to mend before you submit$/);
  press(/errors to mend before you submit$/);
  await screen.findByRole('tab', { name: /^Findings/, selected: true });
  expect(document.activeElement?.id).toBe('tab-findings');
});

it('gives a check up when it is cancelled, and goes back to where it was', async () => {
  const signals: AbortSignal[] = [];
  await openPane('solar-correct', {
    readWorkbook: ({ signal, onProgress } = {}) => {
      if (signal) signals.push(signal);
      onProgress?.(1200, 5000);
      return new Promise(() => undefined);
    },
  });
  press('Check this workbook');
  await screen.findByText('Reading: 1,200 of 5,000 cells …');
  press('Cancel');
  await screen.findByRole('button', { name: 'Check this workbook' });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

it('leads from a figure of the calculation to its cell', async () => {
  const { visits } = await openPane('solar-correct');
  await check();
  const calculation = screen.getByRole('heading', { name: 'Calculation' }).parentElement ?? document.body;
  fireEvent.click(within(calculation).getByRole('button', { name: /^0\.797\b.*, go to cell/ }));
  await waitFor(() => expect(visits).toEqual([{ sheet: 'MRS(calc_process)', row: 12, column: 6 }]));
});

it('narrows the findings by words, and by what they came to', async () => {
  await openPane('solar-five-faults');
  await check();
  await openFindings();
  const all = screen.getAllByRole('listitem').filter((item) => item.dataset['outcome'] === 'failed').length;
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '987,65' } });
  await screen.findByText('1 finding shown.');
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByText('1 finding shown.')).toBeNull());
  press(/checks passed$/);
  expect(screen.queryAllByRole('button', { name: 'Decide' })).toHaveLength(0);
  press('Show all');
  expect(screen.getAllByRole('listitem').filter((item) => item.dataset['outcome'] === 'failed')).toHaveLength(all);
});

it('takes a decision with reason and name, keeps it for the next visit, and takes it back', async () => {
  const { storage } = await openPane('solar-five-faults');
  await check();
  await openFindings();
  const before = Number(/\d+/.exec(screen.getByRole('tab', { name: /^Findings/ }).textContent ?? '')?.[0]);
  fireEvent.click(screen.getAllByRole('button', { name: 'Decide' })[0] as HTMLElement);
  const form = await screen.findByRole('form', { name: 'Decision' });
  fireEvent.click(within(form).getByRole('radio', { name: /^CAR/ }));
  fireEvent.click(within(form).getByRole('button', { name: 'Save the decision' }));
  expect(within(form).getByText('Say what the CAR requests.')).toBeTruthy();
  fireEvent.click(within(form).getByRole('radio', { name: /^Dismissed/ }));
  fireEvent.click(within(form).getByRole('button', { name: 'Save the decision' }));
  expect(within(form).getByText('A dismissal needs a reason.')).toBeTruthy();
  expect(within(form).getByText('A decision needs a name.')).toBeTruthy();
  expect(document.activeElement).toBe(within(form).getByRole('textbox', { name: /^Reason/ }));
  fireEvent.change(within(form).getByRole('textbox', { name: /^Reason/ }), { target: { value: 'Metered in kWh' } });
  fireEvent.change(within(form).getByRole('textbox', { name: /^Your name/ }), { target: { value: 'K. Sato' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Save the decision' }));
  await screen.findByText('Dismissed · K. Sato · 2026-11-27');
  const tab = (): string | null => screen.getByRole('tab', { name: /^Findings/ }).getAttribute('aria-label');
  expect(tab()).toBe(`Findings: ${before - 1} errors`);
  screen.getByRole('button', { name: `${before} errors (1 dismissed)` });
  screen.getByText(new RegExp(`^Check finished: ${before - 1} errors`));
  fireEvent.click(screen.getByRole('tab', { name: /^Write/ }));
  await screen.findByText(new RegExp(`^${before - 1} errors are still open`));

  await openPane('solar-five-faults', {}, storage);
  await check();
  await openFindings();
  await screen.findByText('Dismissed · K. Sato · 2026-11-27');
  screen.getByText('1 decision or cell by hand is not in the workbook yet.');
  press('Undo');
  expect(screen.queryByText(/^Dismissed/)).toBeNull();
});

it('keeps a half-typed decision through another step and another check, until it is given up', async () => {
  await openPane('solar-five-faults');
  await check();
  await openFindings();
  fireEvent.click(screen.getAllByRole('button', { name: 'Decide' })[0] as HTMLElement);
  const reason = (): HTMLElement => screen.getByRole('textbox', { name: /^Reason/ });
  await screen.findByRole('form', { name: 'Decision' });
  fireEvent.click(screen.getByRole('radio', { name: /^CAR/ }));
  fireEvent.change(reason(), { target: { value: 'Meter 2 is' } });
  fireEvent.click(screen.getByRole('tab', { name: /^Report/ }));
  press('Check again');
  await screen.findByRole('heading', { level: 2, name: /error/ });
  await openFindings();
  await screen.findByRole('form', { name: 'Decision' });
  expect(reason()).toHaveProperty('value', 'Meter 2 is');
  expect(screen.getByRole('radio', { name: /^CAR/ })).toHaveProperty('checked', true);
  press('Cancel');
  expect(screen.queryByRole('form', { name: 'Decision' })).toBeNull();
});

it('closes a decision with Escape, goes back to its button, and has the words again when it is opened again', async () => {
  await openPane('solar-five-faults');
  await check();
  await openFindings();
  const decide = (): HTMLElement => screen.getAllByRole('button', { name: 'Decide' })[1] as HTMLElement;
  fireEvent.click(decide());
  const reason = await screen.findByRole('textbox', { name: /^Reason/ });
  fireEvent.change(reason, { target: { value: 'Meter 2 is' } });
  fireEvent.keyDown(reason, { key: 'Escape', isComposing: true });
  screen.getByRole('form', { name: 'Decision' });
  fireEvent.keyDown(reason, { key: 'Escape' });
  expect(screen.queryByRole('form', { name: 'Decision' })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(decide()));
  fireEvent.click(decide());
  expect(await screen.findByRole('textbox', { name: /^Reason/ })).toHaveProperty('value', 'Meter 2 is');
});

it('names the sheet of a finding’s first cell, and of each that is on another one', async () => {
  await openPane('solar-five-faults');
  await check();
  await openFindings();
  const cells = (rule: string): readonly (string | null)[] =>
    [...document.querySelectorAll(`[data-rule="${rule}"] button[data-cell]`)].map(({ textContent }) => textContent);
  expect(cells('number-as-text')).toEqual(['MRS(input)!F9']);
  expect(cells('default-conflict')).toEqual(['MRS(calc_process)!F8', 'F12']);
  expect(cells('unit-conflict')).toEqual(['MRS(calc_process)!G11', 'MRS(input)!G8']);
});

it('opens the help with the focus in it; Escape closes it and goes back to its button', async () => {
  await openPane('solar-correct');
  fireEvent.keyDown(document.body, { key: '?' });
  const help = await screen.findByRole('region', { name: 'Help and keys' });
  expect(help.contains(document.activeElement)).toBe(true);
  fireEvent.keyDown(document.activeElement ?? help, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Help and keys' })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Help and keys' }));
});

it('checks again at once with a cell that a person chose, and takes it back', async () => {
  await openPane('solar-correct', {
    readWorkbook: () => Promise.resolve(withoutLabel(sample('solar-correct'))),
    selectedCell: () => Promise.resolve({ at: { sheet: 'MRS(calc_process)', row: 14, column: 6 }, text: '0.0', isNumber: true }),
  });
  await check();
  const row = (): HTMLElement => screen.getAllByRole('listitem').find((item) => item.dataset['symbol'] === 'PE_p') as HTMLElement;
  fireEvent.click(within(row()).getByRole('button', { name: 'Pick the cell' }));
  fireEvent.click(within(row()).getByRole('button', { name: 'Use the selected cell' }));
  await waitFor(() => expect(row().textContent).toContain('chosen by hand'));
  fireEvent.click(within(row()).getByRole('button', { name: /^Undo/ }));
  await waitFor(() => expect(row().textContent).not.toContain('chosen by hand'));
});

it('puts single keys aside while somebody types, and where they are switched off', async () => {
  await openPane('solar-five-faults');
  await check();
  fireEvent.keyDown(document.body, { key: '2' });
  fireEvent.keyDown(await screen.findByRole('searchbox'), { key: '1' });
  expect(screen.getByRole('tab', { selected: true }).id).toBe('tab-findings');
  press('Help and keys');
  fireEvent.click(await screen.findByRole('switch', { name: 'Use these keys' }));
  fireEvent.keyDown(document.body, { key: '1' });
  expect(screen.getByRole('tab', { selected: true }).id).toBe('tab-findings');
});
