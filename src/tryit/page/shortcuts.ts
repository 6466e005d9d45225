/** The keyboard shortcuts the add-in's manifest names; Excel reads the same file. */
import file from '../../../assets/shortcuts.json';

export interface Shortcut {
  /** The name of the command. */
  readonly action: string;
  /** `Ctrl+Alt+Shift+J`. */
  readonly keys: string;
}

export const SHORTCUTS: readonly Shortcut[] = file.shortcuts.map(({ action, key }) => ({ action, keys: key.default }));

/** By the key's place: with Alt a letter's key gives other signs on many keyboards. */
export function isPressed(event: KeyboardEvent, keys: string): boolean {
  const wanted = keys.split('+');
  return (
    event.ctrlKey === wanted.includes('Ctrl') &&
    event.altKey === wanted.includes('Alt') &&
    event.shiftKey === wanted.includes('Shift') &&
    !event.metaKey &&
    event.code === `Key${wanted.at(-1) ?? ''}`
  );
}
