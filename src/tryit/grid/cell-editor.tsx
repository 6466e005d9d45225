import { CELL_LEADS, TYPED_LEADS, useEditing } from './use-editing';

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

/** The field over a cell that is being typed into; it grows with its text. */
export function CellEditor({ label, initial, isTyped, choices, left, top, width, height, onFinish }: Props) {
  const hasChoices = choices.length > 0;
  const editing = useEditing({
    original: isTyped ? undefined : initial,
    leads: isTyped && !hasChoices ? TYPED_LEADS : CELL_LEADS,
    onFinish,
  });
  const field = {
    className: 'grid-editor',
    'aria-label': label,
    defaultValue: initial,
    style: { left, top, minHeight: height, minWidth: Math.max(width, 120) },
    ref: focusAtEnd,
    ...editing,
  };
  // A line of text cannot hold the line breaks of a cell; a text of several lines cannot offer choices.
  if (!hasChoices) return <textarea rows={1} {...field} />;
  return (
    <>
      <input list="grid-choices" {...field} />
      <datalist id="grid-choices">
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </>
  );
}

function focusAtEnd(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(field.value.length, field.value.length);
}
