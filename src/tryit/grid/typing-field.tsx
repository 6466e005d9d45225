import { useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { TYPED_LEADS, useEditing } from './use-editing';

interface Props {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  /** The grid, and in it the cell that is told as the one with the focus. */
  readonly gridId: string;
  readonly activeId: string;
  /** Nothing can be typed into the cell. */
  readonly isLocked: boolean;
  /** CSS pixels, of the cell. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** While nothing is typed. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** As `useEditing` has it. */
  readonly onFinish: (text: string | undefined, key?: string) => void;
}

/**
 * Holds the focus of the cells, unseen over the active one: an input method composes only into a field. With the first letter it brings
 * (also an emoji or a dictated word) the field is seen, and its text replaces the content of the cell.
 */
export function TypingField({ ref, label, gridId, activeId, isLocked, left, top, width, height, onFinish, ...waiting }: Props) {
  const [isTyped, setIsTyped] = useState(false);
  const editing = useEditing({
    original: undefined,
    leads: TYPED_LEADS,
    onFinish: (text, key) => {
      if (ref.current) ref.current.value = '';
      setIsTyped(false);
      onFinish(text, key);
    },
  });
  return (
    <textarea
      ref={ref}
      rows={1}
      className={isTyped ? 'grid-editor' : 'grid-typing'}
      data-waiting={!isTyped || undefined}
      aria-label={label}
      aria-controls={gridId}
      aria-activedescendant={isTyped ? undefined : activeId}
      readOnly={isLocked}
      autoComplete="off"
      spellCheck={false}
      style={isTyped ? { left, top, minHeight: height, minWidth: Math.max(width, 120) } : { left, top, width, height }}
      {...(isTyped ? editing : waiting)}
      onInput={() => {
        editing.onInput();
        setIsTyped(true);
      }}
    />
  );
}
