/** @jest-environment jsdom */
import { draftStore, type DraftStore } from '../../src/taskpane/state/draft-store';
import { fleetingStorage, openPaneStorage } from '../../src/taskpane/state/pane-storage';
import { settingsStore } from '../../src/taskpane/state/settings-store';

const TYPED = { answers: { indicators: { '7.2/x': { value: '5', note: '' } } } };
const OF_ANOTHER_VERSION = { savedAt: '2026-11-27T12:03:00Z', answers: { indicators: 7 }, choices: { values: 'frozen', added: [] } };

let minute = 0;
const nextMinute = (): string => new Date(Date.UTC(2026, 10, 27, 12, minute++)).toISOString();

async function openStore(): Promise<DraftStore> {
  return draftStore(await openPaneStorage(), nextMinute);
}

beforeEach(() => {
  window.localStorage.clear();
  minute = 0;
});
afterEach(() => jest.restoreAllMocks());

it('gives back, to the next pane, what was typed for a workbook, and to no other workbook', async () => {
  const store = await openStore();
  expect(store.save('report.xlsx/TH014', TYPED)).toBe(true);
  const next = await openStore();
  expect(next.read('report.xlsx/TH014')).toEqual({ savedAt: '2026-11-27T12:00:00.000Z', ...TYPED });
  expect(next.read('report.xlsx/TH015')).toBeUndefined();
});

it('gives back texts that look like dates as texts', async () => {
  const answers = { indicators: { '7.2/x': { date: '2026-05-01T00:00:00Z' } } };
  (await openStore()).save('a', { answers });
  expect((await openStore()).read('a')).toMatchObject({ answers });
});

it('drops a part, and the draft with its last part', async () => {
  const store = await openStore();
  store.save('a', { ...TYPED, choices: { values: 'frozen' } });
  store.save('a', { answers: undefined, choices: { values: 'frozen' } });
  expect(store.read('a')).toMatchObject({ choices: { values: 'frozen' } });
  expect(store.read('a')?.answers).toBeUndefined();
  store.save('a', { answers: {}, choices: undefined });
  expect(store.read('a')).toBeUndefined();
  expect(Object.keys(window.localStorage).filter((key) => key.includes('draft'))).toEqual([]);
});

it('lets an unreadable part fall alone', async () => {
  const storage = await openPaneStorage();
  storage.set('draft/a', OF_ANOTHER_VERSION);
  storage.set('draft/b', 'nonsense');
  const store = draftStore(storage, nextMinute);
  expect(store.read('a')).toEqual({ savedAt: OF_ANOTHER_VERSION.savedAt, answers: undefined, choices: OF_ANOTHER_VERSION.choices });
  expect(store.read('b')).toBeUndefined();
});

it('keeps the drafts of ten workbooks, and lets the oldest go', async () => {
  const store = await openStore();
  for (let workbook = 1; workbook <= 11; workbook += 1) store.save(`book ${workbook}`, TYPED);
  store.save('book 11', { choices: { values: 'linked' } });
  expect(store.read('book 1')).toBeUndefined();
  expect(store.read('book 2')).toBeDefined();
});

it('says that a full storage keeps nothing', async () => {
  const store = await openStore();
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(store.save('a', TYPED)).toBe(false);
});

it('keeps for as long as the pane where the storage is forbidden, and says so', async () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  const storage = await openPaneStorage();
  const store = draftStore(storage, nextMinute);
  expect(store.save('a', TYPED)).toBe(false);
  expect(store.read('a')).toMatchObject(TYPED);
});

it('keeps the settings in the same storage', async () => {
  const first = settingsStore(await openPaneStorage());
  first.save({ ...first.initial, values: 'frozen' });
  expect(settingsStore(await openPaneStorage()).initial.values).toBe('frozen');
  expect(settingsStore(fleetingStorage()).initial.values).toBe('linked');
});
