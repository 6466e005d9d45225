import { useRef, type KeyboardEvent } from 'react';

interface Props {
  readonly label: string;
  readonly initial: string;
  /** The person began by typing: then arrow keys leave the cell, as in Excel; after F2 they move within the text. */
  readonly isTyped: boolean;
  readonly choices: readonly string[];
  /** CSS pixels, of the cell. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Undefined: leave the cell as it was. `key`: the arrow that leads on from it. */
  readonly onFinish: (text: string | undefined, key?: string) => void;
}

/** The input over a cell that is being typed into. Enter, Tab and leaving keep what was typed, Escape does not. */
export function CellEditor({ label, initial, isTyped, choices, left, top, width, height, onFinish }: Props) {
  const ended = useRef(false);
  const end = (text: string | undefined, key?: string): void => {
    // Ending takes the input out of the page, which would end it once more as it loses the focus.
    if (ended.current) return;
    ended.current = true;
    onFinish(text, key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    // Of an input method: Enter takes what it suggests, and ends nothing else.
    if (event.nativeEvent.isComposing) return;
    const onwards =
      isTyped && choices.length === 0 && event.key.startsWith('Arrow') ? event.key : LEADS[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (event.key === 'Escape') end(undefined);
    else if (onwards !== undefined) end(event.currentTarget.value, onwards);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className="grid-editor"
        aria-label={label}
        defaultValue={initial}
        list={choices.length > 0 ? 'grid-choices' : undefined}
        style={{ left, top, height, minWidth: Math.max(width, 120) }}
        ref={(input) => input?.focus({ preventScroll: true })}
        onKeyDown={onKeyDown}
        onBlur={(event) => end(event.currentTarget.value === initial && !isTyped ? undefined : event.currentTarget.value)}
      />
      {choices.length > 0 && (
        <datalist id="grid-choices">
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}

const LEADS: Readonly<Record<string, string>> = {
  Enter: 'ArrowDown',
  'Shift+Enter': 'ArrowUp',
  Tab: 'ArrowRight',
  'Shift+Tab': 'ArrowLeft',
};
