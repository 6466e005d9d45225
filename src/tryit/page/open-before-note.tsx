import { FilePicker } from './file-picker';
import { usePageWords } from './page-words';
import type { WorkbookFiles } from './use-workbook-file';

/** After the page was loaded again: which file it no longer has, what became of the work in it, and the way to open it again. */
export function OpenBeforeNote({ files }: { readonly files: WorkbookFiles }) {
  const words = usePageWords();
  const { before, book } = files;
  if (!before || !book) return null;
  return (
    <section className="refusal told" role="alert">
      <h2>{words.beforeTitle(before.name)}</h2>
      <p>
        {before.isChanged && `${words.beforeChanged} `}
        {words.beforeText(book.name)}
      </p>
      <div className="told-actions">
        <FilePicker label={words.beforeOpen(before.name)} onFile={files.openFile} />
        <button type="button" className="button" onClick={files.forget}>
          {words.dismiss}
        </button>
      </div>
    </section>
  );
}
