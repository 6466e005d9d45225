import type { PaneDoor } from './pane-door';

/** The enumerations that come with `Document.getFileAsync`, as Office.js has them. */
export const FILE_WORDS = {
  FileType: { Compressed: 'compressed' },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
} as const;

type Result =
  { readonly status: 'succeeded'; readonly value: unknown } | { readonly status: 'failed'; readonly error: { readonly message: string } };
type Done = (result: Result) => void;

/** `Office.context.document`, as far as the workbook's bytes are asked for: in slices, each answered later. */
export function documentFor(door: PaneDoor): object {
  return {
    getFileAsync: (_type: string, { sliceSize = 4_194_304 }: { readonly sliceSize?: number }, done: Done) => {
      later(done, () => fileOf(door.readFile(), sliceSize));
    },
  };
}

function fileOf(bytes: Uint8Array, sliceSize: number): object {
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, done: Done) => {
      later(done, () => {
        const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
        return { data, index, size: data.length };
      });
    },
    closeAsync: () => undefined,
  };
}

function later(done: Done, value: () => unknown): void {
  queueMicrotask(() => {
    done(attempt(value));
  });
}

function attempt(value: () => unknown): Result {
  try {
    return { status: 'succeeded', value: value() };
  } catch (error) {
    return { status: 'failed', error: { message: error instanceof Error ? error.message : String(error) } };
  }
}
