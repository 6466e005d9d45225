import { useRef, type FocusEvent, type KeyboardEvent } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Editing {
  readonly onKeyDown: (event: KeyboardEvent<Field>) => void;
  readonly onBlur: (event: FocusEvent<Field>) => void;
  readonly onInput: () => void;
}

interface Edited {
  /** What stands in the cell; absent where the first letter typed has replaced it. */
  readonly original: string | undefined;
  /** Where a key that keeps the text leads, as an arrow key would. */
  readonly leads: Readonly<Record<string, string>>;
  /** Undefined: leave the cell as it was. `key`: the arrow that leads on from it, or the Escape that was pressed; absent where the field was left. */
  readonly onFinish: (text: string | undefined, key?: string) => void;
}

/** Of a text that is being edited, in its cell or in the formula bar: Enter and leaving keep it, Escape does not, Alt+Enter breaks the line. */
export function useEditing({ original, leads, onFinish }: Edited): Editing {
  const ended = useRef(false);
  const end = (text: string, key?: string): void => {
    // Ending takes the field out of the page, which would end it once more as it loses the focus.
    if (ended.current) return;
    ended.current = true;
    onFinish(text === original ? undefined : text, key);
  };
  const onKeyDown = (event: KeyboardEvent<Field>): void => {
    event.stopPropagation();
    // Of an input method: Enter takes what it suggests, and ends nothing else.
    if (event.nativeEvent.isComposing) return;
    const field = event.currentTarget;
    const lead = leads[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (event.key === 'Escape') {
      ended.current = true;
      onFinish(undefined, event.key);
    } else if (event.key === 'Enter' && event.altKey) {
      field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    } else if (lead === undefined) return;
    else end(field.value, lead);
    event.preventDefault();
  };
  // A field that stays begins anew.
  return { onKeyDown, onBlur: (event) => end(event.currentTarget.value), onInput: () => void (ended.current = false) };
}

export const ENTER_LEADS = { Enter: 'ArrowDown', 'Shift+Enter': 'ArrowUp' } as const;
/** In the cell itself. */
export const CELL_LEADS: Readonly<Record<string, string>> = { ...ENTER_LEADS, Tab: 'ArrowRight', 'Shift+Tab': 'ArrowLeft' };
const ARROWS = Object.fromEntries(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'].map((key) => [key, key]));
/** A person began by typing: then arrow keys leave the cell, as in Excel. */
export const TYPED_LEADS: Readonly<Record<string, string>> = { ...CELL_LEADS, ...ARROWS };
