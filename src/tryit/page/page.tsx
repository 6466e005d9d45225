import { useContext, useEffect, useState } from 'react';
import type { Language } from '../../language';
import { WorkbookView } from '../grid/workbook-view';
import { PaneFrame } from '../pane/pane-frame';
import { DropZone } from './drop-zone';
import { FileBar } from './file-bar';
import { PAGE_WORDS, PageLanguage, usePageWords } from './page-words';
import { useWorkbookFile, type WorkbookFile } from './use-workbook-file';

/** The whole page: what to open, the workbook, and the pane beside it. */
export function Page({ language: first }: { readonly language: Language }) {
  const [language, setLanguage] = useState(first);
  const files = useWorkbookFile('solar-correct');
  const { file } = files;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = PAGE_WORDS[language].title;
  }, [language]);

  return (
    <PageLanguage value={language}>
      <div className="page">
        <FileBar files={files} onLanguage={() => setLanguage(language === 'en' ? 'ja' : 'en')} />
        <FileStatus file={file} />
        {file.kind === 'open' && (
          <main className="desk" aria-label={PAGE_WORDS[language].title}>
            <WorkbookView key={`book-${file.number}`} excel={file.excel} />
            {/* Another workbook gets another pane, as another window of Excel does; so does another language of "Excel". */}
            <PaneFrame key={`pane-${file.number}-${language}`} excel={file.excel} />
          </main>
        )}
        <DropZone onFile={files.openFile} />
      </div>
    </PageLanguage>
  );
}

function FileStatus({ file }: { readonly file: WorkbookFile }) {
  const words = usePageWords();
  const language = useContext(PageLanguage);
  if (file.kind === 'refused') {
    return (
      <main className="refusal" role="alert">
        <h2>{words.notOpened(file.name)}</h2>
        <p>{file.words[language]}</p>
      </main>
    );
  }
  return (
    <p role="status" className={file.kind === 'open' ? 'unseen' : 'opening'}>
      {file.kind === 'open' ? words.opened(file.name) : words.opening(file.name)}
    </p>
  );
}
