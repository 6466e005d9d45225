import { cellName } from '../../address';
import { digestOfContent } from '../../our-sheets/own-content';
import { readStateTexts } from '../../our-sheets/state-texts';
import type { TableKind } from '../../our-sheets/our-sheets';
import type { SheetLayout } from '../../our-sheets/sheet-layout';
import { wordings } from '../../our-sheets/wordings';
import type { Cell } from '../../workbook';
import { looseText } from '../plain-text';
import type { SheetTexts } from '../sheet-texts';
import { tablesOn, type AnyTable, type OurTable } from './our-tables';

/** A sheet that JCM Monitor wrote: the marker stands in a cell of its own, whatever the tab is called. */
export function hasMarker(texts: SheetTexts, marker: string): boolean {
  return texts.all.some(({ phrase }) => phrase.loose === marker);
}

/** As `looseText`. */
export function titlesOf({ title }: SheetLayout): readonly string[] {
  return wordings(title).map(looseText);
}

/** One of ours whose marker was deleted: the columns round it look like ones that may be. The title and the tables below it are still there. */
export function isUnmarked(texts: SheetTexts, layout: SheetLayout): boolean {
  const titles = titlesOf(layout);
  if (!texts.all.some(({ phrase }) => titles.includes(phrase.loose))) return false;
  const kinds = new Set<string>(tablesOn(texts, layout).map(({ kind }) => kind));
  return layout.knownBy.every((kind) => kinds.has(kind));
}

/** A sheet of ours while it is read back, with what it says of itself right of the marker. */
export class OurSheet {
  readonly name: string;
  readonly tables: readonly AnyTable[];
  /** What was chosen for the sheet: anything that JSON may be; undefined where it cannot be read. */
  readonly state: unknown;
  /** How often each content of ours was written, by its digest; undefined on sheets that do not say. */
  private readonly digests: ReadonlyMap<string, number> | undefined;
  private readonly machineCells = new Set<string>();
  private readonly taken = new Set<string>();
  private readonly mayBeOurs = new Set<string>();

  constructor(
    readonly texts: SheetTexts,
    readonly dateSystem: 1900 | 1904,
    readonly layout: SheetLayout,
  ) {
    this.name = texts.sheet.name;
    for (const { row, column, phrase } of texts.all) if (phrase.loose === layout.marker) this.machineCells.add(cellName(row, column));
    this.tables = tablesOn(texts, layout);
    const { state, digests } = readStateTexts(this.machineTexts());
    this.state = state;
    this.digests = digests && counted(digests);
  }

  /** `en`, `ja` or `both`, as far as it says. */
  get language(): string | undefined {
    const { state } = this;
    const language: unknown = typeof state === 'object' && state !== null && 'language' in state ? state.language : undefined;
    return typeof language === 'string' ? language : undefined;
  }

  /** Whether the sheet says what on it is ours; the questions below make sense only then. */
  get knowsItsOwn(): boolean {
    return this.digests !== undefined;
  }

  tablesOf<Kind extends TableKind>(kind: Kind): readonly OurTable<Kind>[] {
    return this.tables.filter((table): table is AnyTable & OurTable<Kind> => table.kind === kind);
  }

  cell(row: number, column: number | undefined): Cell | undefined {
    return column === undefined ? undefined : this.texts.sheet.cells.at(row, column);
  }

  /** Where a link that was set on the cell leads. */
  link(row: number, column: number | undefined): string | undefined {
    return column === undefined ? undefined : this.texts.sheet.links?.get(cellName(row, column));
  }

  /** How often we wrote what stands in the cell; 0 where it is somebody's own, and where the sheet does not say. */
  timesWritten(cell: Cell): number {
    const digest = digestOf(cell);
    return digest === undefined ? 0 : (this.digests?.get(digest) ?? 0);
  }

  /** Whether somebody else than us wrote the cell, as far as the sheet can say. */
  isSomebodys(cell: Cell | undefined): boolean {
    return this.knowsItsOwn && cell !== undefined && digestOf(cell) !== undefined && this.timesWritten(cell) === 0;
  }

  /** Notes that the cell's words have gone into an answer. `mayBeOurs`: we may have written them ourselves. */
  take(cell: Cell | undefined, mayBeOurs: 'mayBeOurs' | 'theirs'): void {
    if (cell) (mayBeOurs === 'theirs' ? this.taken : this.mayBeOurs).add(cellName(cell.row, cell.column));
  }

  isTaken(cell: Cell): boolean {
    const name = cellName(cell.row, cell.column);
    return this.taken.has(name) || this.machineCells.has(name);
  }

  isTakenIfNotOurs(cell: Cell): boolean {
    return this.mayBeOurs.has(cellName(cell.row, cell.column));
  }

  /** The texts that `stateTexts` wrote; what somebody wrote among them is theirs. */
  private machineTexts(): readonly string[] {
    const marker = this.texts.all.find(({ phrase }) => phrase.loose === this.layout.marker);
    const texts: string[] = [];
    for (const { row, column, content } of marker ? this.texts.sheet.cells.row(marker.row) : []) {
      if (content.kind !== 'text' || column <= (marker?.column ?? 0) || !isMachineText(content.value, texts.at(-1))) continue;
      texts.push(content.value);
      this.machineCells.add(cellName(row, column));
    }
    return texts;
  }
}

/** A text that a cell does not hold goes on in the next. */
function isMachineText(text: string, before: string | undefined): boolean {
  const goesOn = before !== undefined && before.length >= FULL_CELL && text.startsWith(before.slice(0, before.indexOf(' ') + 1));
  return goesOn || text.startsWith('state {') || /^own [0-9a-z]+,[0-9a-z,]+$/.test(text);
}

/** Of what Excel takes in a cell (32,767), less what programs trim at the end. */
const FULL_CELL = 32_700;

function counted(digests: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const digest of digests) counts.set(digest, (counts.get(digest) ?? 0) + 1);
  return counts;
}

/** Undefined for what we never write: TRUE, #N/A. */
export function digestOf({ content, formula }: Cell): string | undefined {
  if (formula !== undefined) return digestOfContent({ kind: 'formula', formula });
  if (content.kind === 'text') return digestOfContent({ kind: 'text', text: content.value });
  return content.kind === 'number' ? digestOfContent({ kind: 'number', value: content.value }) : undefined;
}
