import { useId, useLayoutEffect, useRef } from 'react';
import { usePageWords } from './page-words';

interface Props {
  /** The workbook with changes, and the one that is to take its place. */
  readonly present: string;
  readonly next: string;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asks before changes go that nobody has downloaded. Escape keeps them; the button that keeps them has the focus. */
export function DiscardDialog({ present, next, onDownload, onDiscard, onKeep }: Props) {
  const words = usePageWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing, not only taking it away, gives the focus back to where it was.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <h2 id={`${id}-title`}>{words.askTitle(next)}</h2>
      <p id={`${id}-text`}>{words.askText(present)}</p>
      <div className="ask-actions">
        <button type="button" className="button" onClick={onKeep}>
          {words.askKeep}
        </button>
        <button type="button" className="button" onClick={onDownload}>
          {words.askDownload}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {words.askDiscard}
        </button>
      </div>
    </dialog>
  );
}
