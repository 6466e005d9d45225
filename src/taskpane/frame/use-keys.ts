import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/** Whether single keys do anything: people who speak to their computer must be able to switch them off (WCAG 2.1, 2.1.4). */
export const KeysOn = createContext(true);

/** What single keys do while the focus is in the pane, and not in a field where they are typed. */
export function useKeys(acts: Readonly<Record<string, () => void>>): void {
  const isOn = useContext(KeysOn);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = isTyping(event) ? undefined : acts[nameOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}

/** `j`, `Ctrl+Enter`; on a Mac Command does what Ctrl does elsewhere. */
function nameOf({ altKey, ctrlKey, metaKey, key }: KeyboardEvent): string {
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${key}`;
}

/** A radio button, a check box and a button take no text: keys that they use themselves are none of ours. */
const WHERE_TYPED =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="listbox"]';

function isTyping({ target, defaultPrevented }: KeyboardEvent): boolean {
  return defaultPrevented || !(target instanceof Element) || target.closest(WHERE_TYPED) !== null;
}
