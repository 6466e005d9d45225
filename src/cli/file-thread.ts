/** What a worker thread of the program does, and what this one does where there are no others. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CellChoice } from '../extract/check-log/earlier-log';
import { checkFile, type FileOutcome } from './check-file';
import type { FileJsonOptions } from './check-json';
import { doneWith, type Done, type WorkName } from './file-work';
import { nothingFound } from './nothing-found';

export interface ThreadOrders<Name extends WorkName> {
  readonly work: Name;
  readonly options: FileJsonOptions;
  readonly cells: readonly CellChoice[];
}

export async function doFile<Name extends WorkName>(file: string, { work, options, cells }: ThreadOrders<Name>): Promise<Done<Name>> {
  const nothing = await nothingFound(file);
  const outcome: FileOutcome =
    nothing === undefined
      ? await checkFile(file, options.settings, cells)
      : { file, outcome: 'refused', refusal: { code: 'unreadable-file', words: nothing } };
  return doneWith(work, outcome, options);
}

/** Does its work on each file whose path is sent. */
export function serveFiles(): void {
  const orders = workerData as ThreadOrders<WorkName>;
  const port = parentPort;
  port?.on('message', (file: string) => {
    void doFile(file, orders).then((done) => {
      port.postMessage(done);
    });
  });
}
