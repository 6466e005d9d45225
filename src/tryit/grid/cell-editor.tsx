import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly initial: string;
  readonly choices: readonly string[];
  /** CSS pixels, of the cell. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Undefined: leave the cell as it was. */
  readonly onFinish: (text: string | undefined) => void;
}

/** The input over a cell that is being typed into. Enter and leaving keep what was typed, Escape does not. */
export function CellEditor({ label, initial, choices, left, top, width, height, onFinish }: Props) {
  const ended = useRef(false);
  const end = (text: string | undefined): void => {
    // Ending takes the input out of the page, which would end it once more as it loses the focus.
    if (ended.current) return;
    ended.current = true;
    onFinish(text);
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
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') end(event.currentTarget.value);
          if (event.key === 'Escape') end(undefined);
        }}
        onBlur={(event) => end(event.currentTarget.value === initial ? undefined : event.currentTarget.value)}
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
