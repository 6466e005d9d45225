import { paneSettings, type PaneSettings } from './pane-settings';
import type { PaneStorage } from './pane-storage';

export interface SettingsStore {
  readonly initial: PaneSettings;
  save(settings: PaneSettings): void;
}

const KEY = 'pane';

export function settingsStore(storage: PaneStorage): SettingsStore {
  return {
    initial: paneSettings(storage.get(KEY)),
    save: (settings) => void storage.set(KEY, settings),
  };
}
