import { useId, useRef } from 'react';
import { HelpPopover } from './help-popover';
import { SAMPLES, usePageWords } from './page-words';
import type { WorkbookFiles } from './use-workbook-file';

/** Title, what to open, and the way to take the workbook home. */
export function FileBar({ files, onLanguage }: { readonly files: WorkbookFiles; readonly onLanguage: () => void }) {
  const words = usePageWords();
  return (
    <header className="bar" aria-label={words.title}>
      <div className="bar-words">
        <h1>{words.title}</h1>
        <p>
          <strong>{words.promise}</strong> {words.notExcel}
        </p>
      </div>
      <div className="bar-actions">
        <SampleMenu files={files} />
        <FilePicker onFile={files.openFile} />
        <button type="button" className="button" disabled={!files.book} onClick={files.download}>
          {words.download}
        </button>
        <button type="button" className="button quiet" onClick={onLanguage}>
          {words.switchLanguage}
        </button>
        <HelpPopover />
      </div>
    </header>
  );
}

function SampleMenu({ files }: { readonly files: WorkbookFiles }) {
  const words = usePageWords();
  const id = useId();
  return (
    <span className="field sample">
      <label htmlFor={id}>{words.sample}</label>
      <select
        id={id}
        value={files.sample ?? ''}
        aria-describedby={`${id}-shows`}
        onChange={(event) => {
          const chosen = SAMPLES.find((sample) => sample === event.target.value);
          if (chosen) files.openSample(chosen);
        }}
      >
        {files.sample === undefined && <option value="">{words.sampleNone}</option>}
        {SAMPLES.map((sample) => (
          <option key={sample} value={sample}>
            {words.samples[sample]}
          </option>
        ))}
      </select>
      <span id={`${id}-shows`} className="sample-shows">
        {files.sample && words.sampleShows[files.sample]}
      </span>
    </span>
  );
}

/** A button before the browser's own file field, whose words the page cannot choose. */
function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" title={words.orDrop} onClick={() => input.current?.click()}>
        {words.openFile}
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
