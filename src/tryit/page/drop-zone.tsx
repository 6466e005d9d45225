import { useEffect, useState } from 'react';
import { usePageWords } from './page-words';

/** The whole page takes a dropped file. The same can be done with the button: dragging is never the only way. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = usePageWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listeners = {
      dragover: (event: DragEvent): void => {
        event.preventDefault();
        setOver(true);
      },
      // Leaving the window: there is no element one goes to.
      dragleave: (event: DragEvent): void => {
        if (event.relatedTarget === null) setOver(false);
      },
      drop: (event: DragEvent): void => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      },
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    kinds.forEach((kind) => window.addEventListener(kind, listeners[kind]));
    return () => kinds.forEach((kind) => window.removeEventListener(kind, listeners[kind]));
  }, [onFile]);
  return over ? <div className="drop-hint">{words.dropHere}</div> : null;
}
