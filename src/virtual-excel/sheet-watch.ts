import type { EventPost } from './event-post';
import { HostEvent } from './host';
import type { Book } from './model/book';
import type { BookSheet } from './model/book-sheet';

/** Tells of sheets that came, went or got another name, whoever did it. */
export class SheetWatch {
  private known: ReadonlyMap<BookSheet, string>;

  constructor(
    private readonly book: Book,
    private readonly events: EventPost,
  ) {
    this.known = namesOf(book);
  }

  /** Gives how many changes there were since the last look. */
  look(): number {
    const before = this.known;
    this.known = namesOf(this.book);
    const added = [...this.known.keys()].filter((sheet) => !before.has(sheet));
    const deleted = [...before.keys()].filter((sheet) => !this.known.has(sheet));
    const renamed = [...this.known].filter(([sheet, name]) => (before.get(sheet) ?? name) !== name);
    for (const { id } of added) this.events.raiseOfBook(HostEvent.worksheetAdded, { source: 'Local', worksheetId: id });
    for (const { id } of deleted) this.events.raiseOfBook(HostEvent.worksheetDeleted, { source: 'Local', worksheetId: id });
    for (const [sheet, nameAfter] of renamed) {
      const details = { source: 'Local', worksheetId: sheet.id, nameBefore: before.get(sheet), nameAfter };
      this.events.raise(HostEvent.worksheetNameChanged, sheet.id, details);
    }
    return added.length + deleted.length + renamed.length;
  }
}

const namesOf = (book: Book): ReadonlyMap<BookSheet, string> => new Map(book.sheets.map((sheet) => [sheet, sheet.name]));
