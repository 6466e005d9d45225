import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Words } from '../language';
import type { CellChoice } from '../extract/check-log/earlier-log';
import { refusalFor } from './check-file';
import { doFile, type ThreadOrders } from './file-thread';
import type { FileJsonOptions } from './check-json';
import { doneWith, type Done, type MadeBy, type WorkName } from './file-work';
import type { FoundWorkbook } from './find-workbooks';
import { Progress } from './progress';
import type { Terminal } from './terminal';
import { ThreadEnd, ThreadPool } from './thread-pool';
import { unlessInterrupted } from './unless-interrupted';

/** Bytes of workbooks from which on threads pay; measured in docs/portfolios.md. */
const ENOUGH_FOR_THREADS = 3_000_000;
/** Each thread needs some 150 MB of memory. */
const MOST_THREADS = 8;
/** How many files of each thread may be done before their turn to be given comes: more would only be kept. */
const AHEAD = 4;

export interface Company {
  readonly terminal: Terminal;
  /** Threads, as `--jobs` says; absent: as many as pay. */
  readonly jobs?: number;
  /** Cells chosen by hand. */
  readonly cells?: readonly CellChoice[];
}

/**
 * Does the work on each workbook, on several threads where that pays, and gives what it makes in the order of the files as it comes. No
 * workbook is kept, so the memory needed is that of the largest ones, a few at a time. Portfolios of ours that were merely found beside
 * reports are passed over. Throws the reason of `interrupted`.
 */
export async function* eachFile<Name extends WorkName>(
  work: Name,
  workbooks: readonly FoundWorkbook[],
  options: FileJsonOptions,
  { terminal, jobs, cells = [] }: Company,
): AsyncGenerator<MadeBy<Name>> {
  const sizes = await Promise.all(workbooks.map(({ path }) => sizeOf(path)));
  const orders = { work, options, cells };
  const threads = Math.min(jobs ?? threadsFor(sizes), sizes.length);
  const worker = terminal.program === undefined || threads < 2 ? inThisThread(orders) : onThreads(terminal.program, threads, orders);
  const progress = new Progress(terminal, sizes);
  const pending: Promise<Done<Name>>[] = [];
  const portfolios: Done<Name>[] = [];
  try {
    let next = 0;
    for (const [given, { isFound }] of workbooks.entries()) {
      for (; next < workbooks.length && pending.length < worker.atOnce; next += 1) pending.push(worker.doOn(workbooks[next]?.path ?? ''));
      progress.show(given);
      const done = await unlessInterrupted(pending.shift(), terminal.interrupted);
      if (done === undefined) continue;
      if (isFound && done.refusal === 'own-portfolio') portfolios.push(done);
      else yield done.made;
    }
    if (portfolios.length === workbooks.length) yield* portfolios.map(({ made }) => made);
  } finally {
    progress.end();
    await worker.close();
  }
}

interface FileWorker<Name extends WorkName> {
  readonly atOnce: number;
  readonly doOn: (path: string) => Promise<Done<Name>>;
  readonly close: () => Promise<void>;
}

function inThisThread<Name extends WorkName>(orders: ThreadOrders<Name>): FileWorker<Name> {
  return {
    atOnce: 1,
    doOn: (path) => doFile(path, orders),
    close: () => Promise.resolve(),
  };
}

function onThreads<Name extends WorkName>(program: string, threads: number, orders: ThreadOrders<Name>): FileWorker<Name> {
  const pool = new ThreadPool<Done<Name>>(program, orders, threads);
  return {
    atOnce: threads * AHEAD,
    doOn: async (file) => {
      const answer = await pool.ask(file);
      if (!(answer instanceof ThreadEnd)) return answer;
      const refusal = answer.isOutOfMemory ? TOO_MUCH : refusalFor(answer.reason);
      return doneWith(orders.work, { file, outcome: 'refused', refusal }, orders.options);
    },
    close: () => pool.close(),
  };
}

/** 1: this one. */
function threadsFor(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return all < ENOUGH_FOR_THREADS ? 1 : Math.min(availableParallelism(), MOST_THREADS);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0; // said when it is read
  }
}

const TOO_MUCH: { readonly code: string; readonly words: Words } = {
  code: 'too-large',
  words: {
    en: 'The workbook needs more memory than this program may use. Check it alone with --jobs 1, or allow Node.js more (NODE_OPTIONS=--max-old-space-size=8192).',
    ja: 'ブックの処理に必要なメモリが上限を超えました。--jobs 1 を付けてこのファイルだけを点検するか、Node.js のメモリ上限を増やしてください（NODE_OPTIONS=--max-old-space-size=8192）。',
  },
};
