import { useCallback, useEffect, useRef, useState } from 'react';
import type { Words } from '../../language';
import { UserError } from '../../user-error';
import { loadIronCalc, openVirtualExcel, type VirtualExcel, type VirtualExcelOptions } from '../../virtual-excel';
import { downloadWorkbook, sheetNames } from './download-workbook';
import { openBefore, rememberOpen, type OpenBefore } from './open-before';
import { PAGE_WORDS, type SampleName } from './page-words';

/** The workbook on the page. `number` tells one opening from the next, also of the same file. */
export interface OpenBook {
  readonly name: string;
  /** Those that it was opened with. */
  readonly sheets: readonly string[];
  readonly sample: SampleName | undefined;
  readonly excel: VirtualExcel;
  readonly number: number;
}

export interface RefusedFile {
  readonly name: string;
  readonly words: Words;
}

/** What a person chose to open: a sample, or (`sample` undefined) a file of their own. */
interface Source {
  readonly name: string;
  readonly sample: SampleName | undefined;
  readonly read: () => Promise<ArrayBuffer>;
}

export interface WorkbookFiles {
  /** Stays where it is until another one has been opened for good. */
  readonly book: OpenBook | undefined;
  /** The name of the file that is being opened. */
  readonly opening: string | undefined;
  readonly refused: RefusedFile | undefined;
  /** The name of a file that waits until the person has said whether the present workbook's changes may go. */
  readonly asking: string | undefined;
  /** A file of the person's own that was open before the page was loaded again: a sample stands in its place. */
  readonly before: Extract<OpenBefore, { readonly sample: undefined }> | undefined;
  /** The sample on the page, or on its way there. Undefined: a file of the person's own. */
  readonly sample: SampleName | undefined;
  openSample(sample: SampleName): void;
  openFile(file: File): void;
  /** The answers to `asking`. */
  discard(): void;
  keep(): void;
  download(): void;
  /** The person has read why a file was refused. */
  dismiss(): void;
  /** That a file was open before need not be said any longer. */
  forget(): void;
}

/** Opens samples and files, one at a time; of two openings that overlap the later one counts. Nothing typed or written is given up unasked. */
export function useWorkbookFile(first: SampleName): WorkbookFiles {
  const [book, setBook] = useState<OpenBook>();
  const [before, setBefore] = useState(openBefore);
  const [sampleAtFirst] = useState(before?.sample ?? first);
  const [opening, setOpening] = useState<Source | undefined>(() => sampleSource(sampleAtFirst));
  const [refused, setRefused] = useState<RefusedFile>();
  const [asking, setAsking] = useState<Source>();
  const latest = useRef(0);
  /** The state of the present workbook that was opened or downloaded last. */
  const saved = useRef(0);

  /** What a script wants opened (`Excel.createWorkbook`) asks like a person's file. */
  const newWorkbook = useRef<(bytes: Uint8Array | undefined) => void>(() => undefined);

  const load = useCallback(async (source: Source): Promise<OpenBook | undefined> => {
    const number = (latest.current += 1);
    const opened = await openedFile(source, number, (bytes) => newWorkbook.current(bytes));
    if (number !== latest.current) return undefined;
    setOpening(undefined);
    if ('words' in opened) {
      setRefused(opened);
      return undefined;
    }
    saved.current = opened.excel.revision;
    setBook(opened);
    return opened;
  }, []);
  useEffect(() => void load(sampleSource(sampleAtFirst)), [sampleAtFirst, load]);
  const forget = useCallback((present: OpenBook | undefined) => {
    setBefore(undefined);
    if (present) rememberOpen({ ...present, isChanged: false });
  }, []);

  const open = useCallback(
    (source: Source) => {
      setAsking(undefined);
      setRefused(undefined);
      setOpening(source);
      void load(source).then((opened) => opened && forget(opened));
    },
    [load, forget],
  );
  const request = useCallback(
    (source: Source) => {
      if (book && book.excel.revision !== saved.current) setAsking(source);
      else open(source);
    },
    [book, open],
  );
  useEffect(() => {
    newWorkbook.current = (bytes) => {
      // An empty workbook would show nothing here.
      if (bytes) request({ name: `Book${latest.current + 1}.xlsx`, sample: undefined, read: () => Promise.resolve(bytes.slice().buffer) });
    };
  }, [request]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (book && book.excel.revision !== saved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [book]);
  const own = before && before.sample === undefined ? before : undefined;
  useEffect(() => {
    const keep = (): void => {
      // Who has not opened the file again yet may still do so the next time.
      if (book && !own) rememberOpen({ ...book, isChanged: book.excel.revision !== saved.current });
    };
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [book, own]);

  return {
    book,
    opening: opening?.name,
    refused,
    asking: asking?.name,
    before: own,
    sample: opening ? opening.sample : book?.sample,
    openSample: useCallback((sample: SampleName) => request(sampleSource(sample)), [request]),
    openFile: useCallback((file: File) => request({ name: file.name, sample: undefined, read: () => file.arrayBuffer() }), [request]),
    discard: () => asking && open(asking),
    keep: () => setAsking(undefined),
    download: () => {
      if (!book) return;
      downloadWorkbook(book);
      saved.current = book.excel.revision;
    },
    dismiss: () => setRefused(undefined),
    forget: () => forget(book),
  };
}

function sampleSource(sample: SampleName): Source {
  const name = `${sample}.xlsx`;
  return { name, sample, read: () => fetchSample(name) };
}

async function fetchSample(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(`samples/${name}`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.arrayBuffer();
}

type NewWorkbook = NonNullable<VirtualExcelOptions['onNewWorkbook']>;

async function openedFile({ name, sample, read }: Source, number: number, onNewWorkbook: NewWorkbook): Promise<OpenBook | RefusedFile> {
  try {
    const excel = await openVirtualExcel(new Uint8Array(await read()), { name, loadEngine: loadIronCalc, onNewWorkbook });
    return { name, sheets: sheetNames(excel), sample, excel, number };
  } catch (thrown) {
    return { name, words: thrown instanceof UserError ? thrown.words : unexpected(thrown) };
  }
}

function unexpected(thrown: unknown): Words {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return { en: PAGE_WORDS.en.unexpected(reason), ja: PAGE_WORDS.ja.unexpected(reason) };
}
