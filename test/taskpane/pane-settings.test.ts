import { paneSettings } from '../../src/taskpane/state/pane-settings';
import { today } from '../../src/taskpane/today';

const DEFAULTS = { values: 'linked', verifier: '' };

it.each([undefined, null, 'nonsense', 7, []])('starts with the defaults where %p was stored', (stored) => {
  expect(paneSettings(stored)).toMatchObject(DEFAULTS);
});

it('keeps what is usable and lets the rest fall back alone', () => {
  expect(paneSettings({ language: 'ja', values: 'frozen', sheetLanguage: 'both' })).toMatchObject({
    ...DEFAULTS,
    language: 'ja',
    values: 'frozen',
    sheetLanguage: 'both',
  });
  const stored = { planDeviation: 0.5, capacityFactor: { low: 0.4, high: 0.2 } };
  expect(paneSettings({ bands: stored }).bands).toEqual({ planDeviation: 0.5 });
  expect(paneSettings({ bands: { capacityFactor: { low: 0, high: 0.2 } } }).bands.capacityFactor).toEqual({ low: 0, high: 0.2 });
});

it('dates the sheet by the calendar on the wall', () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
