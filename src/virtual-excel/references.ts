import type { HostObject } from './object-type';
import type { Book } from './model/book';
import { SheetRange } from './model/sheet-range';

/** Ranges that a script holds on to from one message to the next, each under an id. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): void {
    if (this.idOf(object) !== undefined) return;
    this.count += 1;
    this.kept.set(`reference-${this.count}`, object);
  }

  idOf(object: HostObject): string | undefined {
    for (const [id, known] of this.kept) if (known.self === object.self) return id;
    return undefined;
  }

  /** A range of a deleted sheet is gone, even if somebody holds on to it. */
  find(id: string, book: Book): HostObject | undefined {
    const object = this.kept.get(id);
    return object && sheetsOf(object).every((sheet) => book.sheets.includes(sheet)) ? object : undefined;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }
}

function sheetsOf({ self }: HostObject): SheetRange['sheet'][] {
  const ranges: unknown[] = Array.isArray(self) ? self : [self];
  return ranges.flatMap((range) => (range instanceof SheetRange ? [range.sheet] : []));
}
