import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly onFile: (file: File) => void;
}

/** A button before the browser's own file field, whose words the page cannot choose. */
export function FilePicker({ label, hint, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" title={hint} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be opened again after a change outside.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
