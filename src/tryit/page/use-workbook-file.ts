import { useCallback, useEffect, useRef, useState } from 'react';
import type { Words } from '../../language';
import { UserError } from '../../user-error';
import { loadIronCalc, openVirtualExcel, type VirtualExcel } from '../../virtual-excel';
import { PAGE_WORDS, type SampleName } from './page-words';

/** The file on the page. `number` tells one opening from the next, also of the same file. */
export type WorkbookFile =
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'open'; readonly name: string; readonly excel: VirtualExcel; readonly number: number }
  | { readonly kind: 'refused'; readonly name: string; readonly words: Words };

export interface WorkbookFiles {
  readonly file: WorkbookFile;
  /** Undefined: a file of the person's own. */
  readonly sample: SampleName | undefined;
  openSample(sample: SampleName): void;
  openFile(file: File): void;
}

/** Opens samples and files, one at a time; of two openings that overlap the later one counts. */
export function useWorkbookFile(first: SampleName): WorkbookFiles {
  const [file, setFile] = useState<WorkbookFile>({ kind: 'opening', name: fileName(first) });
  const [sample, setSample] = useState<SampleName | undefined>(first);
  const latest = useRef(0);

  const load = useCallback(async (name: string, read: () => Promise<ArrayBuffer>) => {
    const number = (latest.current += 1);
    const opened = await openedFile(name, number, read);
    if (number === latest.current) setFile(opened);
  }, []);
  useEffect(() => void load(fileName(first), () => fetchSample(first)), [first, load]);

  const open = useCallback(
    (name: string, read: () => Promise<ArrayBuffer>) => {
      setFile({ kind: 'opening', name });
      void load(name, read);
    },
    [load],
  );
  const openSample = useCallback(
    (chosen: SampleName) => {
      setSample(chosen);
      open(fileName(chosen), () => fetchSample(chosen));
    },
    [open],
  );
  const openFile = useCallback(
    (chosen: File) => {
      setSample(undefined);
      open(chosen.name, () => chosen.arrayBuffer());
    },
    [open],
  );

  return { file, sample, openSample, openFile };
}

const fileName = (sample: SampleName): string => `${sample}.xlsx`;

async function fetchSample(sample: SampleName): Promise<ArrayBuffer> {
  const answer = await fetch(`samples/${fileName(sample)}`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.arrayBuffer();
}

async function openedFile(name: string, number: number, read: () => Promise<ArrayBuffer>): Promise<WorkbookFile> {
  try {
    const excel = await openVirtualExcel(new Uint8Array(await read()), { loadEngine: loadIronCalc });
    return { kind: 'open', name, number, excel };
  } catch (thrown) {
    return { kind: 'refused', name, words: thrown instanceof UserError ? thrown.words : unexpected(thrown) };
  }
}

function unexpected(thrown: unknown): Words {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return { en: PAGE_WORDS.en.unexpected(reason), ja: PAGE_WORDS.ja.unexpected(reason) };
}
