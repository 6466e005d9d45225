import type { HostEvent } from './host';
import { HostEvent as Kind } from './host';
import type { EventEntry } from './messages';
import type { SheetRange } from './model/sheet-range';

/** The category of events in `Constants.eventMessageCategory`, and the target of handlers for any sheet (`eventWorkbookId`). */
const EVENT_CATEGORY = 65536;
export const ANY_SHEET = 'Workbook';

type Details = Readonly<Record<string, unknown>>;

/** Collects what happened and brings it to those who asked, after the answer to the message at hand. */
export class EventPost {
  private readonly listening = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private nextId = 1;

  constructor(private readonly send: (text: string) => void) {}

  listen(event: HostEvent, target: string): void {
    const key = `${event} ${target}`;
    this.listening.set(key, (this.listening.get(key) ?? 0) + 1);
  }

  unlisten(event: HostEvent, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.listening.get(key) ?? 0) - 1;
    if (left > 0) this.listening.set(key, left);
    else this.listening.delete(key);
  }

  /** An event of one sheet: for those who watch this sheet and those who watch any. */
  raise(event: HostEvent, sheetId: string, details: Details): void {
    this.tell(event, sheetId, details);
    this.tell(event, ANY_SHEET, details);
  }

  /** An event of the workbook: a sheet came or went. */
  raiseOfBook(event: HostEvent, details: Details): void {
    this.tell(event, ANY_SHEET, details);
  }

  /** `ThisLocalAddin`: the script that hears of it did it itself (`EventTriggerSource`). */
  changed(range: SheetRange, triggerSource: 'ThisLocalAddin' | 'Unknown'): void {
    this.raise(Kind.worksheetChanged, range.sheet.id, {
      address: range.localAddress,
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource,
      worksheetId: range.sheet.id,
    });
  }

  private tell(event: HostEvent, target: string, details: Details): void {
    if (!this.listening.has(`${event} ${target}`)) return;
    this.waiting.push([EVENT_CATEGORY, event, target, JSON.stringify(details), this.nextId]);
    this.nextId += 1;
  }

  deliver(): void {
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    this.send(JSON.stringify({ type: 3, message: { entries } }));
  }
}
