/**
 * Keeps the settings in the browser's storage through `@microsoft/office-js-helpers` (docs/decisions): the only file that uses it,
 * and it is loaded only when needed, because it brings 15 kB of 2018 with it. Where storage is forbidden (private windows, partitioned
 * frames) the settings last as long as the pane.
 */
import { paneSettings, type PaneSettings } from './pane-settings';

export interface SettingsStore {
  readonly initial: PaneSettings;
  save(settings: PaneSettings): void;
}

const CONTAINER = 'jcm-monitor';
const KEY = 'pane';

export async function openSettingsStore(): Promise<SettingsStore> {
  try {
    const { Storage, StorageType } = await import('@microsoft/office-js-helpers');
    const storage = new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
    return {
      initial: paneSettings(storage.get(KEY)),
      save: (settings) => {
        try {
          storage.set(KEY, settings);
        } catch {
          // Full or forbidden storage: the choice still holds while the pane is open, which is all that can be done.
          return;
        }
      },
    };
  } catch {
    return { initial: paneSettings(undefined), save: () => undefined };
  }
}
