/** A process of its own that runs cases one after the other and tells of each before and after: the one that hangs or takes all memory is known by its number. */
import { originals } from './originals';
import { runCase } from './run-case';

export interface FuzzOrder {
  readonly seed: string;
  /** The number of the first case. */
  readonly from: number;
}

export type FuzzMessage =
  | { readonly kind: 'begun'; readonly number: number }
  | {
      readonly kind: 'done';
      readonly number: number;
      readonly what: string;
      readonly end: string;
      readonly faults: readonly string[];
      readonly milliseconds: number;
      readonly megabytes: number;
      /** Only of a case with faults, or a slow one. */
      readonly bytes?: Uint8Array;
    };

export const SLOW_MS = 5_000;

async function work({ seed, from }: FuzzOrder): Promise<void> {
  const books = await originals();
  for (let number = from; ; number += 1) {
    tell({ kind: 'begun', number });
    const { original, what, end, faults, milliseconds, bytes } = runCase(books, `${seed}/${number}`);
    const megabytes = process.memoryUsage().rss / 2 ** 20;
    const isNotable = faults.length > 0 || milliseconds > SLOW_MS;
    tell({ kind: 'done', number, what: `${original}: ${what}`, end, faults, milliseconds, megabytes, ...(isNotable ? { bytes } : {}) });
  }
}

function tell(message: FuzzMessage): void {
  process.send?.(message);
}

if (process.send) process.once('message', (order) => void work(order as FuzzOrder));
