import { cellName } from '../../address';
import { CellTableBuilder } from '../../cell-table';
import { isMarkerOfOurs } from '../../our-sheets/our-sheets';
import { UserError } from '../../user-error';
import type { CellRange, Sheet } from '../../workbook';
import type { CellAnswer } from './cell-question';
import { cellOf } from './cell-of-values';
import { joinedMerges } from './merged-ranges';
import type { SheetAnswer } from './sheet-question';

/** A rectangle of cells that one message carries. */
export type Block = CellRange;

/** So many cells of a metering log, with text, formulas and formats, stay well below 5 MB; a block that does not is halved. */
const BLOCK_CELLS = 50_000;
/** A hundred messages. A sheet with a stray value in its last row and column would need a million. */
const MOST_CELLS = 5_000_000;

/** Puts a sheet together from its head and its blocks. */
export class SheetCollector {
  readonly sheet: Excel.Worksheet;
  /** Whether our marker has been met. */
  isOurs = false;
  private readonly cells = new CellTableBuilder();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly merges: CellRange[] = [];
  private readonly inFillColour = new Set<string>();

  constructor(private readonly answer: SheetAnswer) {
    this.sheet = answer.sheet;
    if (this.cellCount > MOST_CELLS) throw tooLarge(answer.sheet.name);
    this.take(answer.cells);
  }

  /** Of the used range. */
  get cellCount(): number {
    const { used } = this.answer;
    return used ? (used.bottom - used.top + 1) * (used.right - used.left + 1) : 0;
  }

  /** What the head did not bring: below it, and to the right of it. */
  missing(): Block[] {
    const { used, head } = this.answer;
    if (!used) return [];
    const right = { ...used, left: Math.max(used.left, head.columns + 1), bottom: Math.min(used.bottom, head.rows) };
    const below = { ...used, top: Math.max(used.top, head.rows + 1) };
    return [right, below].flatMap(blocksOf);
  }

  take({ arrays, hiddenRows, hiddenColumns, merges, inFillColour }: CellAnswer): void {
    for (const row of hiddenRows) this.hiddenRows.add(row);
    for (const column of hiddenColumns) this.hiddenColumns.add(column);
    this.merges.push(...merges);
    arrays?.values.forEach((values, row) => {
      values.forEach((value, column) => {
        const type = arrays.valueTypes[row]?.[column] ?? 'Unknown';
        const cell = cellOf(value, arrays.formulas[row]?.[column], type);
        if (!cell) return;
        if (isMarkerOfOurs(value)) this.isOurs = true;
        const [atRow, atColumn] = [arrays.top + row, arrays.left + column];
        const name = inFillColour.size === 0 ? '' : cellName(atRow, atColumn);
        if (inFillColour.has(name)) this.inFillColour.add(name);
        this.cells.add(atRow, atColumn, cell.content, cell.formula, arrays.numberFormats[row]?.[column] ?? 'General');
      });
    });
  }

  finish(): Pick<Sheet, 'cells' | 'hiddenRows' | 'hiddenColumns' | 'merges' | 'inFillColour'> {
    const { top, bottom, left, right } = this.answer.used ?? NOTHING;
    return {
      cells: this.cells.build(),
      hiddenRows: ascending(this.hiddenRows, top, bottom),
      hiddenColumns: ascending(this.hiddenColumns, left, right),
      merges: joinedMerges(this.merges),
      ...(this.isOurs || this.inFillColour.size === 0 ? {} : { inFillColour: this.inFillColour }),
    };
  }
}

const NOTHING: CellRange = { top: 1, left: 1, bottom: 0, right: 0 };

function blocksOf({ top, left, bottom, right }: CellRange): Block[] {
  if (top > bottom || left > right) return [];
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / (right - left + 1)));
  return Array.from({ length: Math.ceil((bottom - top + 1) / rows) }, (_, index) => ({
    top: top + index * rows,
    left,
    bottom: Math.min(bottom, top + (index + 1) * rows - 1),
    right,
  }));
}

function ascending(places: ReadonlySet<number>, first: number, last: number): number[] {
  return [...places].filter((place) => place >= first && place <= last).sort((a, b) => a - b);
}

function tooLarge(sheet: string): UserError {
  return new UserError('too-large', {
    en: `The sheet "${sheet}" uses more than ${MOST_CELLS.toLocaleString('en')} cells. Delete stray values far from the table, then try again.`,
    ja: `シート「${sheet}」の使用範囲が ${MOST_CELLS.toLocaleString('ja')} セルを超えています。表から離れた場所にある不要な値を削除してから、もう一度お試しください。`,
  });
}
