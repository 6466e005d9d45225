import type { Book } from './model/book';
import { changedSheets, type BookState } from './model/book-state';

/** What was done, for the words on an Undo button. */
export interface UndoStep {
  readonly kind: 'typing' | 'clearing' | 'pasting' | 'script';
  /** The sheet it was done to. */
  readonly sheet: string;
  /** `B2`, `B2:C5`; absent for what a script did, which is the sheet as a whole. */
  readonly cells?: string;
}

interface Kept extends UndoStep {
  /** The workbook on the other side of the step. */
  readonly other: BookState;
}

/** Enough to get out of a mistake; each step holds what changed only, but a recalculation may change many cells. */
const MOST_STEPS = 50;

/**
 * Undo and Redo as in Excel, for what people do and what scripts do. The messages in which a script writes, one after the other, are one
 * step: a person who undoes the writing of a sheet wants the whole sheet gone.
 */
export class UndoHistory {
  private done: Kept[] = [];
  private undone: Kept[] = [];
  private isScriptWriting = false;

  constructor(private readonly book: Book) {}

  get next(): UndoStep | undefined {
    return this.done.at(-1);
  }

  get nextRedo(): UndoStep | undefined {
    return this.undone.at(-1);
  }

  /** A person has done something, and this is how the workbook was before. */
  keep(step: UndoStep, before: BookState): void {
    this.isScriptWriting = false;
    this.push({ ...step, other: before });
  }

  /** A script's message has been carried out. It may have changed nothing. */
  keepScript(before: BookState): void {
    const [changed] = changedSheets(before, this.book.state());
    if (!changed || this.isScriptWriting) return;
    this.isScriptWriting = true;
    this.push({ kind: 'script', sheet: changed.name, other: before });
  }

  /** A script has read: what it writes after this is another step. */
  endScript(): void {
    this.isScriptWriting = false;
  }

  undo(): UndoStep | undefined {
    return this.swap(this.done, this.undone);
  }

  redo(): UndoStep | undefined {
    return this.swap(this.undone, this.done);
  }

  private push(step: Kept): void {
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }

  private swap(from: Kept[], to: Kept[]): UndoStep | undefined {
    const step = from.pop();
    if (!step) return undefined;
    this.isScriptWriting = false;
    to.push({ ...step, other: this.book.state() });
    this.book.restore(step.other);
    return step;
  }
}
