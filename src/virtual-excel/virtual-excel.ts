import type { Inflate } from '../opc/zip';
import type { CellAddress, Workbook } from '../workbook';
import { EventPost } from './event-post';
import { Faults } from './faults';
import type { Host } from './host';
import { HostEvent } from './host';
import { HostError } from './host-error';
import { isTooLarge, refusal } from './message-limits';
import { ActionType, type RequestBody, type RequestMessage, type ResponseBody } from './messages';
import { Book } from './model/book';
import { areaOf } from './model/cell-area';
import { putTyped } from './model/put-typed';
import { shownCell, shownSheets, type ShownCell, type ShownSheet } from './model/shown-cells';
import { shownCharts, type ShownChart } from './model/shown-charts';
import { SheetRange } from './model/sheet-range';
import { workbook as workbookObject } from './objects/workbook';
import { assertUnlocked } from './objects/range-changes';
import { References } from './references';
import { Recalculation, type CalculationEngine } from './recalculation';
import { saveXlsx } from './save/save-xlsx';
import { RequestInterpreter } from './request-interpreter';
import { hasPassword } from './sheet-password';
import { SheetWatch } from './sheet-watch';
import { UndoHistory, type UndoStep } from './undo-history';

/** The object the client library looks for under `_richApiNativeBridge`. It sets `onMessageFromHost` itself. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

export interface VirtualExcelOptions {
  /** The file the workbook was read from, to be saved with the changes. */
  readonly original?: Uint8Array;
  readonly inflate?: Inflate;
  /** Without an engine, formulas that scripts write show `#BUSY!` until somebody calculates them. */
  readonly loadEngine?: () => Promise<CalculationEngine>;
  /** A script opens another workbook (`Excel.createWorkbook`); undefined: an empty one. */
  readonly onNewWorkbook?: (bytes: Uint8Array | undefined) => void;
}

/** A simulated Excel over one workbook: answers the messages of Microsoft's client library, and serves a grid. */
export class VirtualExcel {
  readonly bridge: Bridge;
  readonly book: Book;
  readonly faults = new Faults();
  private readonly recalculation: Recalculation;
  private readonly references = new References();
  private readonly events: EventPost;
  private readonly watch: SheetWatch;
  private readonly history: UndoHistory;
  private readonly listeners = new Set<() => void>();
  private count = 0;
  private writings = 0;
  /** Grows with everything that happens; `contents` only where a grid may have to draw cells anew, which selecting does not ask for. */
  happenings = 0;
  contents = 0;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    workbook: Workbook,
    private readonly options: VirtualExcelOptions = {},
  ) {
    this.book = new Book(workbook);
    this.history = new UndoHistory(this.book);
    this.recalculation = new Recalculation(this.book, options.loadEngine);
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
    this.events = new EventPost((text) => this.bridge.onMessageFromHost?.(text));
    this.watch = new SheetWatch(this.book, this.events);
  }

  /** How many messages have come so far. */
  get messages(): number {
    return this.count;
  }

  /** Grows whenever a script or a person has written cells: tells whether there is something to lose. Selecting and recalculating count nothing. */
  get revision(): number {
    return this.writings;
  }

  /** Formula cells that the engine could not compute. */
  get uncomputed(): readonly CellAddress[] {
    return this.recalculation.uncomputed.map(({ sheet, row, column }) => ({ sheet: sheet.name, row, column }));
  }

  get hasUncomputedFormulas(): boolean {
    return this.book.sheets.some((sheet) => [...sheet.filledCells()].some(({ content }) => content.kind === 'uncomputed'));
  }

  /** Loads the engine now rather than at the first change, and computes the formulas that have no value. */
  async prepare(): Promise<void> {
    await this.recalculation.prepare();
  }

  // What a grid needs

  sheets(): readonly ShownSheet[] {
    return shownSheets(this.book);
  }

  cell(sheetName: string, row: number, column: number): ShownCell {
    return shownCell(this.book, this.book.sheet(sheetName), row, column);
  }

  /** The charts of a sheet, with what their cells hold now. `onChange` tells when to ask again. */
  charts(sheetName: string): readonly ShownChart[] {
    return shownCharts(this.book, this.book.sheet(sheetName));
  }

  /** A person types into a cell. Throws `HostError` for a protected sheet. */
  edit(sheetName: string, row: number, column: number, typed: string): Promise<void> {
    return this.enter(sheetName, row, column, [[typed]], typed === '' ? 'clearing' : 'typing');
  }

  /** A person fills cells, the first at `row` and `column`; all of them or, where one is locked, none. An empty text clears its cell. */
  async enter(
    sheetName: string,
    row: number,
    column: number,
    texts: readonly (readonly string[])[],
    kind: UndoStep['kind'],
  ): Promise<void> {
    const sheet = this.book.sheet(sheetName);
    const place = new SheetRange(sheet, row, column, row + texts.length - 1, column + Math.max(...texts.map(({ length }) => length)) - 1);
    assertUnlocked(place);
    await this.recalculation.prepare();
    const before = this.book.state();
    texts.forEach((line, down) => line.forEach((text, across) => putTyped(sheet, row + down, column + across, text)));
    this.history.keep({ kind, sheet: sheet.name, cells: place.localAddress }, before);
    this.settle();
    this.tellOfChanges();
  }

  /** What Undo and Redo would take back and do again. */
  get undoable(): { readonly undo: UndoStep | undefined; readonly redo: UndoStep | undefined } {
    return { undo: this.history.next, redo: this.history.nextRedo };
  }

  undo(): UndoStep | undefined {
    return this.stepped(this.history.undo());
  }

  redo(): UndoStep | undefined {
    return this.stepped(this.history.redo());
  }

  private stepped(step: UndoStep | undefined): UndoStep | undefined {
    this.settle();
    this.tellOfChanges();
    return step;
  }

  /** A person takes the protection off a sheet, for this session: the saved file keeps it. Throws `HostError` where a password is set. */
  unprotect(sheetName: string): void {
    const sheet = this.book.sheet(sheetName);
    const { original, inflate } = this.options;
    if (original && sheet.nameInFile !== undefined && hasPassword(original, sheet.nameInFile, inflate)) {
      throw new HostError('AccessDenied', 'The sheet is protected with a password.');
    }
    sheet.isProtected = false;
    this.tellListeners();
  }

  /** A person selects cells, and with them their sheet. */
  select(sheetName: string, row: number, column: number, bottom = row, right = column): void {
    const sheet = this.book.sheet(sheetName);
    this.selectRange(new SheetRange(sheet, row, column, bottom, right));
    this.call();
    this.events.deliver();
  }

  get selection(): {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly bottom: number;
    readonly right: number;
  } {
    const { sheet, top, left, bottom, right } = this.book.selection;
    return { sheet: sheet.name, row: top, column: left, bottom, right };
  }

  /** Calls back after every change, by a script or by a person. Gives the way to stop it. */
  readonly onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The workbook as an .xlsx file, with everything done to it. Throws `UserError` for what cannot be carried into the file. */
  save(): Uint8Array {
    const { original, inflate } = this.options;
    if (!original) throw new RangeError('This workbook was not opened from a file');
    return saveXlsx(this.book, original, inflate);
  }

  // The wire

  private receive(text: string): void {
    this.queue = this.queue.then(async () => {
      const answer = await this.answer(text);
      this.bridge.onMessageFromHost?.(answer);
      this.events.deliver();
    });
  }

  private async answer(text: string): Promise<string> {
    const request = JSON.parse(text) as RequestMessage;
    this.count += 1;
    const failure = this.faults.strike(this.count);
    if (isTooLarge(text)) return refusal(request.id, 'RequestPayloadSizeLimitExceeded');
    if (failure && failure !== 'ResponsePayloadSizeLimitExceeded') return refusal(request.id, failure);
    const { body } = request.message;
    if (changesSomething(body)) await this.recalculation.prepare();
    const response = this.carryOut(body);
    const answer = JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(response) } });
    const isLost = failure === 'ResponsePayloadSizeLimitExceeded' || isTooLarge(answer);
    return isLost ? refusal(request.id, 'ResponsePayloadSizeLimitExceeded') : answer;
  }

  private carryOut(body: RequestBody): ResponseBody {
    const before = changesSomething(body) ? this.book.state() : undefined;
    const response = new RequestInterpreter(body, {
      host: this.host(),
      root: workbookObject(this.book),
      referenced: (id) => this.references.find(id, this.book),
      keepReference: (object) => this.references.keep(object),
      referenceOf: (object) => this.references.idOf(object),
    }).run();
    if (!before) {
      this.history.endScript();
      return response;
    }
    this.history.keepScript(before);
    this.settle('ThisLocalAddin');
    this.tellListeners();
    return response;
  }

  private host(): Host {
    return {
      book: this.book,
      recalculate: () => this.settle('ThisLocalAddin'),
      calculateNow: () => this.recalculation.calculate(),
      listen: (event, target) => this.events.listen(event, target),
      unlisten: (event, target) => this.events.unlisten(event, target),
      select: (selected) => this.selectRange(selected),
      activate: (sheet) => this.selectRange(this.book.selection.sheet === sheet ? this.book.selection : new SheetRange(sheet, 1, 1, 1, 1)),
      removeReference: (id) => this.references.remove(id),
      openNewWorkbook: (base64) => this.options.onNewWorkbook?.(base64 === undefined ? undefined : bytesOfBase64(base64)),
    };
  }

  private selectRange(selected: SheetRange): void {
    const before = this.book.activeSheet;
    this.book.activate(selected.sheet);
    this.book.selection = selected;
    if (before !== selected.sheet) this.events.raise(HostEvent.worksheetActivated, selected.sheet.id, { worksheetId: selected.sheet.id });
    this.events.raise(HostEvent.worksheetSelectionChanged, selected.sheet.id, {
      address: selected.localAddress,
      worksheetId: selected.sheet.id,
    });
  }

  /** After writing: tells who watches the sheets, and computes. */
  private settle(doneBy: 'ThisLocalAddin' | 'Unknown' = 'Unknown'): void {
    this.writings += this.watch.look();
    for (const sheet of this.book.sheets) {
      const cells = sheet.takeTouched();
      if (cells.length === 0) continue;
      this.writings += 1;
      this.recalculation.note(cells.map((place) => ({ sheet, ...place })));
      this.events.changed(SheetRange.of(sheet, areaOf(cells)), doneBy);
    }
    this.recalculation.run();
  }

  private tellOfChanges(): void {
    this.tellListeners();
    this.events.deliver();
  }

  private tellListeners(): void {
    this.contents += 1;
    this.call();
  }

  private call(): void {
    this.happenings += 1;
    for (const listener of this.listeners) listener();
  }
}

const WRITING: ReadonlySet<number> = new Set([ActionType.method, ActionType.setProperty, ActionType.update]);

function changesSomething(body: RequestBody): boolean {
  return (
    body.Actions.some((action) => WRITING.has(action.ActionType) && !action.Name.startsWith('_')) ||
    Object.values(body.ObjectPaths).some((path) => path.Name === 'Add')
  );
}

const bytesOfBase64 = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
