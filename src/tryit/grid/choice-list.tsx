import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

interface Props {
  readonly label: string;
  readonly choices: readonly string[];
  /** What stands in the cell. */
  readonly present: string;
  /** CSS pixels from the grid's edge, and the cell's width. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Undefined: leave the cell as it was. */
  readonly onFinish: (choice: string | undefined) => void;
}

/** The opened drop-down list of a cell: arrow keys and first letters move, Enter takes, Escape leaves. */
export function ChoiceList({ label, choices, present, left, top, width, onFinish }: Props) {
  const [at, setAt] = useState(Math.max(choices.indexOf(present), 0));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === ' ') onFinish(choices[at]);
    else if (event.key === 'Escape' || event.key === 'Tab' || (event.altKey && event.key.startsWith('Arrow'))) onFinish(undefined);
    else setAt(moved(event.key, at, choices));
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={optionId(at)}
      className="grid-choices"
      style={{ left, top, minWidth: Math.max(width, 120) }}
      onKeyDown={onKeyDown}
      onBlur={() => onFinish(undefined)}
    >
      {choices.map((choice, index) => (
        // Keys are handled by the list, which holds the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={choice}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          // The list would lose the focus, and close, before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => setAt(index)}
          onClick={() => onFinish(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}

const optionId = (index: number): string => `grid-choice-${index}`;

function moved(key: string, at: number, choices: readonly string[]): number {
  const last = choices.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default: {
      const begins = (choice: string): boolean => choice.toLowerCase().startsWith(key.toLowerCase());
      const later = choices.findIndex((choice, index) => index > at && begins(choice));
      const found = later < 0 ? choices.findIndex(begins) : later;
      return found < 0 ? at : found;
    }
  }
}
