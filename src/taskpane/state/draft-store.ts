/**
 * What was typed in the pane and is not in the workbook yet: it outlasts the pane, on this computer only. One draft for each workbook.
 *
 * To keep something of your own: add a part to `draft-parts.ts`; in a component, take `draft` of `useDraft`, show `draft.parts.yours`, call
 * `draft.put({ yours })` at every change, and `draft.settle({ yours })` when it has been written into the workbook: it is remembered as written
 * (`written-parts.ts`). `<DraftNote>` tells the person what came from the last visit; add your part to its count.
 */
import * as v from 'valibot';
import type { Extraction } from '../../extract/extraction';
import { DraftSchema, type Draft, type DraftParts } from './draft-parts';
import type { PaneStorage } from './pane-storage';

export interface DraftStore {
  /** Undefined where there is none, or none that can be read. */
  read(workbook: string): Draft | undefined;
  /** Whether it is kept beyond the pane. A draft with nothing in it is removed. */
  save(workbook: string, parts: DraftParts): boolean;
  remove(workbook: string): void;
}

const PREFIX = 'draft/';

/** Drafts of this many workbooks; then the oldest goes. Reports are written once a year: who has ten unfinished ones has forgotten the eleventh. */
const MOST_DRAFTS = 10;

/** `now`: an ISO time, asked for at the moment of saving. */
export function draftStore(storage: PaneStorage, now: () => string): DraftStore {
  const key = (workbook: string): string => PREFIX + workbook;
  const others = (workbook: string): readonly string[] => {
    const keys = storage.keys().filter((each) => each.startsWith(PREFIX) && each !== key(workbook));
    // What stands in a workbook goes before what stands nowhere else.
    const rank = (each: string): string => {
      const { savedAt = '', ...parts } = readDraft(storage.get(each)) ?? {};
      return `${isAllWritten(parts) ? 0 : 1} ${savedAt}`;
    };
    return keys
      .map((each) => [each, rank(each)] as const)
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
      .map(([each]) => each);
  };
  return {
    read: (workbook) => readDraft(storage.get(key(workbook))),
    save: (workbook, parts) => {
      if (isEmpty(parts)) {
        storage.remove(key(workbook));
        return storage.isLasting;
      }
      const older = others(workbook);
      for (const each of older.slice(0, Math.max(0, older.length + 1 - MOST_DRAFTS))) storage.remove(each);
      return storage.set(key(workbook), { savedAt: now(), ...parts }) && storage.isLasting;
    },
    remove: (workbook) => storage.remove(key(workbook)),
  };
}

function readDraft(stored: unknown): Draft | undefined {
  const { success, output } = v.safeParse(DraftSchema, stored);
  return success ? output : undefined;
}

/** Nothing in it waits to be written. */
export function isAllWritten({ written: _, ...waiting }: DraftParts): boolean {
  return isEmpty(waiting);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return false;
  return value === undefined || (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty));
}

/**
 * By what a draft finds its workbook again: the file's name and the project's reference number. Another file of that name with another
 * project is another workbook; the same file in another folder is the same.
 */
export function workbookKey({ workbookName = '', reports, plans }: Extraction): string {
  const references = [...reports, ...plans].flatMap(({ reference }) => reference?.value ?? []);
  return `${workbookName}/${references[0] ?? ''}`;
}
