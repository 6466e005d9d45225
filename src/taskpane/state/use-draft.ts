import { useState } from 'react';
import type { DraftParts } from './draft-parts';
import type { DraftStore } from './draft-store';

export interface PaneDraft {
  readonly parts: DraftParts;
  /** When the draft that an earlier visit left was last changed; absent where there was none, or it has been discarded or written. */
  readonly leftAt?: string;
  /** False where the storage is forbidden or full: what was typed goes with the pane. */
  readonly isKept: boolean;
  /** A part that is undefined is dropped. */
  put(changed: DraftParts): void;
  discard(): void;
}

interface Held {
  readonly workbook: string | undefined;
  readonly parts: DraftParts;
  readonly leftAt?: string | undefined;
  readonly isKept: boolean;
}

/**
 * What was typed in the pane for the workbook in it, by `workbookKey`; undefined before it has been read. A pane has one workbook for as long
 * as it is open: another key means that it was saved under another name, and the draft goes with it at the next change.
 */
export function useDraft(store: DraftStore, workbook: string | undefined): PaneDraft {
  const [held, setHeld] = useState<Held>({ workbook: undefined, parts: {}, isKept: true });
  if (workbook !== undefined && workbook !== held.workbook) setHeld(heldFor(store, workbook, held));
  const { parts, leftAt, isKept } = held;
  return {
    parts,
    ...(leftAt === undefined ? {} : { leftAt }),
    isKept,
    put: (changed) => {
      const next = { ...parts, ...changed };
      const isSaved = workbook === undefined || store.save(workbook, next);
      const isOver = Object.values(next).every((part) => part === undefined);
      setHeld({ ...held, parts: next, isKept: isSaved, leftAt: isOver ? undefined : leftAt });
    },
    discard: () => {
      if (workbook !== undefined) store.remove(workbook);
      setHeld({ workbook: held.workbook, parts: {}, isKept: true });
    },
  };
}

function heldFor(store: DraftStore, workbook: string, held: Held): Held {
  if (held.workbook !== undefined) return { ...held, workbook };
  const { savedAt, ...parts } = store.read(workbook) ?? {};
  return { workbook, parts, leftAt: savedAt, isKept: true };
}
