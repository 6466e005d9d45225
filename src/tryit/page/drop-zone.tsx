import { useState, type DragEvent, type ReactNode } from 'react';
import { usePageWords } from './page-words';

interface Props {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** The whole page takes a dropped file. The same can be done with the button: dragging is never the only way. */
export function DropZone({ onFile, children }: Props) {
  const words = usePageWords();
  const [over, setOver] = useState(false);
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div
      className="page"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={take}
    >
      {children}
      {over && <div className="drop-hint">{words.dropHere}</div>}
    </div>
  );
}
