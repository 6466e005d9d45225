import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { DraftParts, ForSheets } from './draft-parts';
import { isAllWritten, type DraftStore } from './draft-store';
import { layWritten } from './written-parts';

export interface PaneDraft extends Held {
  /** A part that is undefined is dropped. */
  put(changed: DraftParts): void;
  /**
   * These parts have been written into the workbook: each is dropped, unless it was changed while that was under way, and remembered as written.
   */
  settle(written: ForSheets): void;
  /** Drops all of it: what stands in the workbook counts again. */
  discard(): void;
}

interface Held {
  readonly parts: DraftParts;
  /** When the draft that an earlier visit left was last changed; undefined where there was none, or it has been discarded or written. */
  readonly leftAt?: string | undefined;
  /** False where the storage is forbidden or full: what was typed goes with the pane. */
  readonly isKept: boolean;
}

/** What was typed in the pane for the workbook in it, by `workbookKey`; undefined before it has been read. */
export function useDraft(store: DraftStore, workbook: string | undefined): PaneDraft {
  const [draft] = useState(() => openDraft(store));
  // Before the results are painted: what an earlier visit left stands above buttons, and must not push them away.
  useLayoutEffect(() => {
    if (workbook !== undefined) draft.belongTo(workbook);
  }, [draft, workbook]);
  const held = useSyncExternalStore(draft.subscribe, draft.held);
  return { ...held, ...draft.actions };
}

/** Outside of React: what is dropped after a write must not be a version from before it. */
function openDraft(store: DraftStore) {
  let held: Held = { parts: {}, isKept: true };
  let workbook: string | undefined;
  const listeners = new Set<() => void>();
  const hold = (next: Held): void => {
    held = next;
    for (const listener of listeners) listener();
  };
  const put = (changed: DraftParts): void => {
    const parts = { ...held.parts, ...changed };
    const leftAt = isAllWritten(parts) ? undefined : held.leftAt;
    hold({ parts, isKept: workbook === undefined || store.save(workbook, parts), leftAt });
  };
  return {
    held: () => held,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** A pane has one workbook for as long as it is open: another key means that it was saved under another name, and the draft goes with it. */
    belongTo: (name: string): void => {
      const before = workbook;
      if (name === before) return;
      workbook = name;
      if (before !== undefined) {
        store.remove(before);
        put({});
        return;
      }
      const { savedAt, ...parts } = store.read(name) ?? {};
      const said = held.parts;
      hold({ parts, leftAt: isAllWritten(parts) ? undefined : savedAt, isKept: true });
      // Of a workbook in which nothing was recognised no name is known until a person has chosen cells.
      if (Object.keys(said).length > 0) put(said);
    },
    actions: {
      put,
      settle: (written: ForSheets) => {
        const isStill = ([name, part]: [string, unknown]): boolean => Object.entries(held.parts).some(([n, p]) => n === name && p === part);
        const dropped = Object.entries(written)
          .filter(isStill)
          .map(([name]) => [name, undefined]);
        put({ ...Object.fromEntries(dropped), written: layWritten(held.parts.written ?? {}, written) });
      },
      discard: () => {
        if (workbook !== undefined) store.remove(workbook);
        hold({ parts: {}, isKept: true });
      },
    },
  };
}
