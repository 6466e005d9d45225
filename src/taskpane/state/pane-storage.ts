/**
 * The browser's storage through `@microsoft/office-js-helpers` (docs/decisions): the only file that uses the package, and it is loaded only
 * here, because it brings 15 kB of 2018 with it. Where storage is forbidden (private windows, partitioned frames), what is kept lasts as long
 * as the pane, and `isLasting` says so.
 */
export interface PaneStorage {
  readonly isLasting: boolean;
  /** Anything that JSON may be; undefined where nothing was kept. */
  get(key: string): unknown;
  /** Whether it is kept: a full storage takes nothing more. */
  set(key: string, value: unknown): boolean;
  remove(key: string): void;
  keys(): readonly string[];
}

const CONTAINER = 'jcm-monitor';

export async function openPaneStorage(): Promise<PaneStorage> {
  try {
    const { Storage, StorageType } = await import('@microsoft/office-js-helpers');
    return lastingStorage(new Storage<string>(CONTAINER, StorageType.LocalStorage));
  } catch {
    return fleetingStorage();
  }
}

interface TextStorage {
  get(key: string): unknown;
  set(key: string, value: string): string;
  delete(key: string): unknown;
  keys(): readonly string[];
}

function lastingStorage(storage: TextStorage): PaneStorage {
  return {
    isLasting: true,
    get: (key) => parsed(storage.get(key)),
    // As a text of JSON: what the package parses by itself it also searches for dates, and a typed `2023-05-01T00:00:00Z` comes back as another thing.
    set: (key, value) => succeeds(() => storage.set(key, JSON.stringify(value))),
    remove: (key) => void succeeds(() => storage.delete(key)),
    // The package gives them with the container's name before them, but wants them without.
    keys: () => storage.keys().map((key) => key.slice(`@${CONTAINER}/`.length)),
  };
}

function parsed(stored: unknown): unknown {
  if (typeof stored !== 'string') return undefined;
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    return undefined;
  }
}

/** Full or forbidden storage: what was said still holds while the pane is open. */
function succeeds(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

/** For as long as the pane is open. */
export function fleetingStorage(): PaneStorage {
  const kept = new Map<string, unknown>();
  return {
    isLasting: false,
    get: (key) => kept.get(key),
    set: (key, value) => Boolean(kept.set(key, value)),
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}
