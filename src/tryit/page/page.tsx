import { useContext, useEffect } from 'react';
import { WorkbookView } from '../grid/workbook-view';
import { PaneDivider } from '../pane/pane-divider';
import { PaneFrame } from '../pane/pane-frame';
import { usePaneHost } from '../pane/use-pane-host';
import { usePaneWidth } from '../pane/use-pane-width';
import { DiscardDialog } from './discard-dialog';
import { DropZone } from './drop-zone';
import { FaultMenu, wantsFaults } from './fault-menu';
import { FileBar } from './file-bar';
import { OpenBeforeNote } from './open-before-note';
import { PAGE_WORDS, PageLanguage, usePageWords } from './page-words';
import { Ribbon } from './ribbon';
import { NoUndoButtons, UndoButtons } from './undo-buttons';
import { usePageLanguage } from './use-page-language';
import { useWorkbookFile, type WorkbookFiles } from './use-workbook-file';

/** The whole page: what to open, the workbook, and the pane beside it. */
export function Page() {
  const [language, setLanguage] = usePageLanguage();
  const files = useWorkbookFile('solar-correct');
  const { book } = files;
  const host = usePaneHost(setLanguage);
  const [width, setWidth] = usePaneWidth();

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = PAGE_WORDS[language].title;
  }, [language]);

  return (
    <PageLanguage value={language}>
      <div className="page">
        <FileBar files={files} onLanguage={() => setLanguage(language === 'en' ? 'ja' : 'en')}>
          <Ribbon host={host}>{book ? <UndoButtons key={book.number} excel={book.excel} /> : <NoUndoButtons />}</Ribbon>
          {book && wantsFaults() && <FaultMenu key={`faults-${book.number}`} excel={book.excel} />}
        </FileBar>
        <FileStatus files={files} />
        <OpenBeforeNote files={files} />
        {book && (
          <main className="desk" aria-label={PAGE_WORDS[language].title}>
            <WorkbookView key={`book-${book.number}`} excel={book.excel} />
            {/* Another workbook gets another pane, as another window of Excel does. */}
            {host.isShown && <PaneDivider width={width} onWidth={setWidth} />}
            <aside className="pane" style={{ width }} hidden={!host.isShown}>
              <PaneFrame key={`pane-${book.number}`} excel={book.excel} host={host} />
            </aside>
          </main>
        )}
        {book && files.asking !== undefined && (
          <DiscardDialog
            present={book.name}
            next={files.asking}
            onDownload={() => {
              files.download();
              files.discard();
            }}
            onDiscard={files.discard}
            onKeep={files.keep}
          />
        )}
        <DropZone onFile={files.openFile} />
      </div>
    </PageLanguage>
  );
}

/** Which file is open or being opened, and why one was not: what stood on the page before then stays. */
function FileStatus({ files }: { readonly files: WorkbookFiles }) {
  const words = usePageWords();
  const language = useContext(PageLanguage);
  const { book, opening, refused } = files;
  return (
    <>
      <p role="status" className={opening === undefined ? 'unseen' : 'opening'}>
        {opening !== undefined ? words.opening(opening) : book && words.opened(book.name)}
      </p>
      {refused && (
        <div className="refusal" role="alert">
          <h2>{words.notOpened(refused.name)}</h2>
          <p>
            {refused.words[language]} {book && words.stillOpen(book.name)}
          </p>
          {book && (
            <button type="button" className="button" onClick={files.dismiss}>
              {words.dismiss}
            </button>
          )}
        </div>
      )}
    </>
  );
}
