import { cellName, columnNumber } from '../../address';
import { openZip, type Inflate } from '../../opc/zip';
import type { Cell, CellContent } from '../../workbook';
import { fileFormula } from '../../write/xlsx/file-formula';
import { PackageEdit } from '../../write/xlsx/package-edit';
import { PartRelationships } from '../../write/xlsx/part-relationships';
import { openTarget, type WriteTarget } from '../../write/xlsx/write-target';
import { child, children, type XmlElement, type XmlPart } from '../../write/xlsx/xml-part';
import { attributes, cellText, escaped } from '../../write/xlsx/xml-text';
import type { BookSheet } from '../model/book-sheet';
import { cannotSave } from './cannot-save';

/** Puts the cells that were typed into, and the new values of formulas, into the sheets' parts. */
export function patchCells(original: Uint8Array, sheets: readonly BookSheet[], inflate?: Inflate): Uint8Array {
  const changed = sheets.map((sheet) => ({ sheet, cells: changedCells(sheet) })).filter(({ cells }) => cells.length > 0);
  if (changed.length === 0) return original;
  const pkg = new PackageEdit(openZip(original, inflate));
  const target = openTarget(pkg, new PartRelationships(pkg, ''));
  for (const { sheet, cells } of changed) new SheetPatch(pkg.xml(partOf(target, sheet)), sheet).put(cells);
  if (changed.some(({ sheet, cells }) => cells.some((cell) => cell.formula !== fileFormulaOf(sheet, cell)))) dropChain(target);
  return pkg.save();
}

function changedCells(sheet: BookSheet): Cell[] {
  const cells = [...sheet.writtenCells()].filter((cell) => {
    const before = sheet.cellInFile(cell.row, cell.column);
    return JSON.stringify(cell.content) !== JSON.stringify(before?.content ?? NOTHING) || cell.formula !== before?.formula;
  });
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

const NOTHING: CellContent = { kind: 'empty' };

const fileFormulaOf = (sheet: BookSheet, { row, column }: Cell): string | undefined => sheet.cellInFile(row, column)?.formula;

function partOf({ workbook, relations }: WriteTarget, sheet: BookSheet): string {
  const entry = workbook.find(sheet.nameInFile ?? '');
  const part = relations.all.find(({ id }) => id === entry?.relationship)?.part;
  if (part === undefined) throw cannotSave(`the sheet ${sheet.name} is not in the file`, `シート「${sheet.name}」がファイルにありません`);
  return part;
}

/** An entry for a cell that has no formula any more would make Excel repair the file; Excel makes a missing chain anew. */
function dropChain({ pkg, types, relations }: WriteTarget): void {
  for (const chain of relations.ofType('calcChain')) {
    if (chain.part === undefined || !pkg.has(chain.part)) continue;
    pkg.remove(chain.part);
    types.remove(chain.part);
    relations.remove(chain);
  }
}

class SheetPatch {
  private readonly data: XmlElement;
  private readonly rows: ReadonlyMap<number, XmlElement>;

  constructor(
    private readonly xml: XmlPart,
    private readonly sheet: BookSheet,
  ) {
    const data = child(xml.root, 'sheetData');
    if (!data) throw cannotSave(`the sheet ${sheet.name} has no cells part`, `シート「${sheet.name}」にセルの情報がありません`);
    this.data = data;
    this.rows = new Map(children(data, 'row').map((row) => [Number(row.attributes.get('r') ?? Number.NaN), row]));
    if (this.rows.has(Number.NaN))
      throw cannotSave(`rows of ${sheet.name} carry no number`, `シート「${sheet.name}」の行に番号がありません`);
  }

  /** `cells` by row, then column. */
  put(cells: readonly Cell[]): void {
    const byRow = new Map<number, Cell[]>();
    for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    for (const [number, own] of byRow) {
      const row = this.rows.get(number);
      if (row) this.patchRow(row, own);
      else this.addRow(number, own);
    }
  }

  private addRow(number: number, cells: readonly Cell[]): void {
    const xml = `<${this.prefix}row r="${number}">${cells.map((cell) => this.cellXml(cell, undefined)).join('')}</${this.prefix}row>`;
    const next = this.data.children.find((row) => Number(row.attributes.get('r')) > number);
    if (next) this.xml.insertBefore(next, xml);
    else this.xml.append(this.data, xml);
  }

  private patchRow(row: XmlElement, cells: readonly Cell[]): void {
    for (const cell of cells) {
      const old = row.children.find((element) => columnOf(element) === cell.column);
      const xml = this.cellXml(cell, old);
      const next = row.children.find((element) => columnOf(element) > cell.column);
      if (old) {
        this.xml.insertBefore(old, xml);
        this.xml.remove(old);
      } else if (next) this.xml.insertBefore(next, xml);
      else this.xml.append(row, xml);
    }
  }

  /** The cell keeps its style. A formula that stayed keeps its element, which others may share; only its value is new. */
  private cellXml(cell: Cell, old: XmlElement | undefined): string {
    const p = this.prefix;
    const formula = this.formulaXml(cell, old);
    const place = { r: cellName(cell.row, cell.column), s: old?.attributes.get('s') };
    const { content } = cell;
    switch (content.kind) {
      case 'empty':
        return `<${p}c${attributes(place)}/>`;
      case 'uncomputed':
        return `<${p}c${attributes(place)}>${formula}</${p}c>`;
      case 'number':
        return `<${p}c${attributes(place)}>${formula}<${p}v>${content.value}</${p}v></${p}c>`;
      case 'boolean':
        return `<${p}c${attributes({ ...place, t: 'b' })}>${formula}<${p}v>${content.value ? 1 : 0}</${p}v></${p}c>`;
      case 'error':
        return `<${p}c${attributes({ ...place, t: 'e' })}>${formula}<${p}v>${escaped(content.code)}</${p}v></${p}c>`;
      case 'text':
        return formula === ''
          ? `<${p}c${attributes({ ...place, t: 'inlineStr' })}><${p}is><${p}t xml:space="preserve">${cellText(content.value)}</${p}t></${p}is></${p}c>`
          : `<${p}c${attributes({ ...place, t: 'str' })}>${formula}<${p}v>${cellText(content.value)}</${p}v></${p}c>`;
    }
  }

  private formulaXml(cell: Cell, old: XmlElement | undefined): string {
    const element = old && child(old, 'f');
    if (element && cell.formula !== undefined && cell.formula === fileFormulaOf(this.sheet, cell)) return this.xml.source(element);
    if (element?.attributes.has('ref')) {
      const at = `${this.sheet.name}!${cellName(cell.row, cell.column)}`;
      throw cannotSave(`other cells share the formula that stood in ${at}`, `${at} にあった数式を他のセルが共有しています`);
    }
    return cell.formula === undefined ? '' : `<${this.prefix}f>${escaped(fileFormula(cell.formula))}</${this.prefix}f>`;
  }

  private get prefix(): string {
    return this.data.prefix;
  }
}

function columnOf(cell: XmlElement): number {
  return columnNumber((cell.attributes.get('r') ?? '').replace(/\d+$/, ''));
}
