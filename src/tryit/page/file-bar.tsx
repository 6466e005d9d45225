import { useId, type ReactNode } from 'react';
import { FilePicker } from './file-picker';
import { HelpPopover } from './help-popover';
import { SAMPLES, usePageWords } from './page-words';
import type { WorkbookFiles } from './use-workbook-file';

/** What the sample on the page shows. */
const SHOWS = 'sample-shows';

interface Props {
  readonly files: WorkbookFiles;
  readonly onLanguage: () => void;
  /** The ribbon. */
  readonly children: ReactNode;
}

/** Title, the ribbon, what to open, and the way to take the workbook home. */
export function FileBar({ files, onLanguage, children }: Props) {
  const words = usePageWords();
  return (
    <header className="bar" aria-label={words.title}>
      <div className="bar-line">
        <h1>{words.title}</h1>
        <p>
          <strong>{words.promise}</strong> {words.notExcel} {files.sample && <em id={SHOWS}>{words.sampleShows[files.sample]}</em>}
        </p>
        <div className="bar-actions">
          <button type="button" className="button quiet" onClick={onLanguage}>
            {words.switchLanguage}
          </button>
          <HelpPopover />
        </div>
      </div>
      <div className="bar-line">
        {children}
        <div className="bar-actions">
          <SampleMenu files={files} />
          <FilePicker label={words.openFile} hint={words.orDrop} onFile={files.openFile} />
          <button type="button" className="button" disabled={!files.book} onClick={files.download}>
            {words.download}
          </button>
        </div>
      </div>
    </header>
  );
}

function SampleMenu({ files }: { readonly files: WorkbookFiles }) {
  const words = usePageWords();
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{words.sample}</label>
      <select
        id={id}
        value={files.sample ?? ''}
        aria-describedby={SHOWS}
        onChange={(event) => {
          const chosen = SAMPLES.find((sample) => sample === event.target.value);
          if (chosen) files.openSample(chosen);
        }}
      >
        {files.sample === undefined && <option value="">{words.sampleNone}</option>}
        {SAMPLES.map((sample) => (
          <option key={sample} value={sample} title={words.sampleShows[sample]}>
            {words.samples[sample]}
          </option>
        ))}
      </select>
    </span>
  );
}
