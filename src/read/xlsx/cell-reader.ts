import { cellName } from '../../address';
import { LAST_COLUMN, LAST_ROW } from '../../excel-limits';
import { CellTableBuilder, type CellTable } from '../../cell-table';
import { LIMITS } from '../../opc/limits';
import { tooLarge } from '../../opc/refusals';
import type { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import type { CellContent, CellRange } from '../../workbook';
import { COLOURED_HEAD } from '../fill-colour';
import { FormulaReader } from './formula-reader';
import { isHiddenRow, type HiddenLines } from './hidden-lines';
import { PlainCell } from './plain-cell';
import { PlainRow } from './plain-row';
import { readRichText, type Text } from './rich-text';
import type { ShownFormulas } from './shown-formula';
import type { CellStyles } from './styles';
import { serialOfIsoDate } from './xml-values';

/** What cells only point to. */
export interface CellSources {
  readonly strings: readonly Text[];
  readonly styles: CellStyles;
  readonly formulas: ShownFormulas;
  readonly dateSystem: 1900 | 1904;
}

/** Reads `<sheetData>` in one pass. Cells with a style but no content are left out. */
export class CellReader {
  /** `Sheet.inFillColour`. */
  readonly inFillColour = new Set<string>();
  private readonly table: CellTableBuilder;
  private readonly formulas: FormulaReader;
  private readonly plain: PlainCell;
  private readonly plainRow: PlainRow;
  private row = 0;
  private column = 0;
  private count = 0;
  private top = LAST_ROW + 1;
  private left = LAST_COLUMN + 1;
  private bottom = 0;
  private right = 0;

  constructor(
    private readonly xml: XmlScanner,
    private readonly sources: CellSources,
    private readonly hidden: HiddenLines,
  ) {
    this.formulas = new FormulaReader(xml, sources.formulas);
    this.plain = new PlainCell(xml.xml);
    this.plainRow = new PlainRow(xml.xml);
    this.table = new CellTableBuilder(Math.ceil(xml.xml.length / SHORT_CELL));
  }

  /** The smallest range around all cells; undefined where there are none. */
  get usedRange(): CellRange | undefined {
    const { top, left, bottom, right } = this;
    return this.count === 0 ? undefined : { top, left, bottom, right };
  }

  readRows(): void {
    const { xml } = this;
    for (const depth = xml.depth; xml.nextChild(depth);) {
      if (xml.name !== 'row') continue;
      this.readRow();
      this.readPlainRows();
    }
  }

  /** All cells read. Throws where a cell shares a formula that stands nowhere. */
  finish(): CellTable {
    for (const { row, column, formula, content, numberFormat } of this.formulas.late()) {
      this.table.add(row, column, content, formula, numberFormat);
    }
    return this.table.build();
  }

  private get isInColouredHead(): boolean {
    return this.row <= COLOURED_HEAD.rows && this.column <= COLOURED_HEAD.columns;
  }

  private readRow(): void {
    const { xml } = this;
    const number = xml.attribute('r');
    // A row without number follows the one before it, and so does a cell without address.
    this.row = number === undefined ? this.row + 1 : Number(number);
    if (!(this.row >= 1 && this.row <= LAST_ROW)) throw xml.damaged('a row outside the sheet');
    this.plainRow.follow(xml, isHiddenRow(xml));
    this.startRow();
    this.readCells();
  }

  /** As many rows as are like the one just read. The scanner hears only of those that hold something else than plain cells. */
  private readPlainRows(): void {
    const { xml, plainRow } = this;
    for (let from = xml.plainPosition; from >= 0 && plainRow.read(from) && isOnSheet(plainRow.row, 1); from = xml.plainPosition) {
      this.row = plainRow.row;
      this.startRow();
      const end = this.readPlainCells(plainRow.end);
      const behind = plainRow.pastEndTag(end);
      if (behind > 0) xml.passOver(behind);
      else {
        xml.openPlain('row', plainRow.end);
        xml.passOver(end);
        this.readCells();
      }
    }
  }

  private startRow(): void {
    this.column = 0;
    this.hidden.addRow(this.row, this.plainRow.isHidden);
  }

  /** Of the row just opened. */
  private readCells(): void {
    const { xml } = this;
    const depth = xml.depth;
    do {
      const from = xml.plainPosition;
      if (from >= 0) xml.passOver(this.readPlainCells(from));
    } while (this.readNextChild(depth));
  }

  private readNextChild(depth: number): boolean {
    const { xml } = this;
    if (!xml.nextChild(depth)) return false;
    if (xml.name === 'c') this.readCell();
    return true;
  }

  /** As many cells as come in the usual form; where the last of them ends. */
  private readPlainCells(from: number): number {
    const { plain } = this;
    let at = from;
    while (plain.read(at) && isOnSheet(plain.row, plain.column)) {
      this.row = plain.row;
      this.column = plain.column;
      this.addPlainCell();
      at = plain.end;
    }
    return at;
  }

  private addPlainCell(): void {
    const { row, column, plain, sources } = this;
    const { number, text, type } = plain;
    const isNumber = !Number.isNaN(number);
    const formula =
      plain.formula === undefined ? this.formulas.inherited(row, column) : sources.formulas.shown(decodeEscapes(plain.formula));
    if (isNumber && type === 'n') {
      this.include(row, column);
      this.table.addNumber(row, column, number, formula, this.formatOf(plain.style));
      return;
    }
    const content = isNumber ? this.sharedString(number) : text === undefined ? undefined : this.valueOf(type, text);
    if (content !== undefined || formula !== undefined) this.add(content ?? UNCOMPUTED, formula, this.formatOf(plain.style));
  }

  private readCell(): void {
    const { xml } = this;
    this.place(xml.attribute('r'));
    const style = Number(xml.attribute('s') ?? 0);
    const type = xml.attribute('t') ?? 'n';
    let content: CellContent | undefined;
    let formula = this.formulas.inherited(this.row, this.column);
    for (const depth = xml.depth; xml.nextChild(depth);) {
      if (xml.name === 'v') content = this.valueOf(type, xml.readText());
      else if (xml.name === 'f') formula = this.formulas.read(this.row, this.column);
      else if (xml.name === 'is') content = readRichText(xml);
      else xml.skip();
    }
    if (content === undefined && formula === undefined) return;
    this.add(content ?? UNCOMPUTED, formula, this.formatOf(style));
  }

  /** The number format of the current cell, which has something in it; notes if nobody can see that. */
  private formatOf(style: number): string {
    const { numberFormats, inFillColour } = this.sources.styles;
    if (inFillColour[style] && this.isInColouredHead) this.inFillColour.add(cellName(this.row, this.column));
    return numberFormats[style] ?? 'General';
  }

  private add(content: CellContent, formula: string | undefined, numberFormat: string): void {
    const { row, column } = this;
    this.include(row, column);
    if (formula === undefined || !this.formulas.isLate(formula)) this.table.add(row, column, content, formula, numberFormat);
    else this.formulas.wait({ row, column, content, numberFormat });
  }

  private include(row: number, column: number): void {
    this.count += 1;
    if (this.count > LIMITS.cells) throw tooLarge(this.xml.part);
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  private place(address: string | undefined): void {
    if (address === undefined) this.column += 1;
    else this.parseAddress(address);
    if (!isOnSheet(this.row, this.column)) throw this.xml.damaged('a cell outside the sheet');
  }

  /** Reads `AB12`, character by character: every cell comes by here, and a regular expression would take as long as all the rest. */
  private parseAddress(address: string): void {
    let at = 0;
    let column = 0;
    let row = 0;
    for (let code = address.charCodeAt(0); code >= 65 && code <= 90; code = address.charCodeAt(at)) {
      column = column * 26 + code - 64;
      at += 1;
    }
    for (let code = address.charCodeAt(at); code >= 48 && code <= 57; code = address.charCodeAt(at)) {
      row = row * 10 + code - 48;
      at += 1;
    }
    if (at !== address.length) throw this.xml.damaged(`no cell address: ${address}`);
    this.column = column;
    this.row = row;
  }

  /** Undefined where the value is left blank, as some programs do for formulas they have not evaluated. */
  private valueOf(type: string, raw: string): CellContent | undefined {
    switch (type) {
      case 'str':
        return { kind: 'text', value: decodeEscapes(raw) };
      case 's':
        return raw === '' ? undefined : this.sharedString(Number(raw));
      case 'b':
        return raw === '' ? undefined : { kind: 'boolean', value: raw === '1' || raw === 'true' };
      case 'e':
        return raw === '' ? undefined : { kind: 'error', code: raw };
      case 'd':
        return raw === '' ? undefined : this.number(serialOfIsoDate(raw, this.sources.dateSystem));
      default:
        return this.plainNumber(raw);
    }
  }

  private plainNumber(raw: string): CellContent | undefined {
    const value = Number(raw);
    // To JavaScript a blank is 0; here it is no value.
    return value === 0 && raw.trim() === '' ? undefined : this.number(value);
  }

  private number(value: number): CellContent {
    if (!Number.isFinite(value)) throw this.xml.damaged(`a number that is none, in row ${this.row}`);
    return { kind: 'number', value };
  }

  private sharedString(index: number): CellContent {
    const text = this.sources.strings[index];
    if (!text) throw this.xml.damaged(`no shared string ${index}`);
    return text;
  }
}

/** Characters of the shortest cells that logs are made of, with their share of the row's tags. */
const SHORT_CELL = 32;

const UNCOMPUTED: CellContent = { kind: 'uncomputed' };

function isOnSheet(row: number, column: number): boolean {
  return column >= 1 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
}
