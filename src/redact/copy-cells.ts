/** The cells of a sheet: redacted ones become XXX, frozen ones the value that they show, all others stay as they are. */
import { columnNumber, parseRangeName } from '../address';
import type { XmlScanner } from '../opc/xml-scanner';
import { decodeEscapes } from '../opc/xml-text';
import { SharedFormula } from '../read/xlsx/shared-formula';
import type { CellRange } from '../workbook';
import { cellText } from '../write/xlsx/xml-text';
import { copyElement, prefixOf, withoutAttributes, writtenAttribute } from './copy-xml';
import { MARK } from './redaction';

/** What becomes of the cells of one sheet. */
export interface SheetFate {
  readonly isRedacted: (row: number, column: number) => boolean;
  readonly isFrozen: (row: number, column: number) => boolean;
  /** The text that stands in the place of the cell's own. */
  readonly rewordedAt: (row: number, column: number) => string | undefined;
}

/** The `<f>` elements that more than one cell uses, found before the cells are copied. */
interface JointFormulas {
  readonly shared: ReadonlyMap<string, SharedFormula>;
  /** Arrays and data tables of which a cell is redacted or frozen: all of them are frozen. */
  readonly frozenAreas: readonly CellRange[];
}

/** The `<sheetData>` just opened. `ahead`: a scanner of its own at the same place. `usedTexts`: the shared strings that stand in the copy. */
export function copyCells(xml: XmlScanner, ahead: XmlScanner, fate: SheetFate, usedTexts: Set<number>): string {
  const joint = jointFormulas(ahead, fate);
  const place = new Place();
  return copyElement(xml, {
    instead: (inner, tag) => {
      if (inner.name === 'row') place.enterRow(inner.attribute('r'));
      if (inner.name !== 'c') return undefined;
      place.enterCell(inner.attribute('r'));
      return copyCell(inner, tag, { fate, joint, place, usedTexts });
    },
  });
}

/** Rows and cells may leave their address out: they then follow the one before (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73). */
class Place {
  row = 0;
  column = 0;

  enterRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number);
    this.column = 0;
  }

  enterCell(address: string | undefined): void {
    const [, letters, digits] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(address ?? '') ?? [];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    if (digits !== undefined) this.row = Number(digits);
  }
}

interface CellSituation {
  readonly fate: SheetFate;
  readonly joint: JointFormulas;
  readonly place: Place;
  readonly usedTexts: Set<number>;
}

/** `cm` and `vm` lead to the metadata of later programs, which the copy has not (ECMA-376 part 1, 18.3.1.4). */
const METADATA = new Set(['cm', 'vm']);
const TYPE = new Set(['t']);

function copyCell(xml: XmlScanner, written: string, { fate, joint, place: { row, column }, usedTexts }: CellSituation): string {
  const tag = /\s[cv]m\s*=/.test(written) ? withoutAttributes(written, METADATA) : written;
  if (written.endsWith('/>')) {
    xml.skip();
    return tag;
  }
  const prefix = prefixOf(tag);
  const end = `</${prefix}c>`;
  const type = xml.attribute('t');
  const textCell = (text: string): string =>
    `${withoutAttributes(tag, TYPE).slice(0, -1)} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}is>${end}`;
  const parts = readParts(xml, joint.shared, row, column);
  if (fate.isRedacted(row, column)) return parts.isFilled ? textCell(MARK) : `${withoutAttributes(tag, TYPE)}${end}`;
  const reworded = fate.rewordedAt(row, column);
  if (reworded !== undefined) return textCell(reworded);
  const isFrozen = fate.isFrozen(row, column) || joint.frozenAreas.some((area) => isInside(area, row, column));
  const formula = isFrozen ? '' : parts.formula;
  if (type === 'str' && formula === '' && parts.value !== undefined) return textCell(decodeEscapes(parts.value));
  if (type === 's' && parts.value !== undefined) usedTexts.add(Number(parts.value));
  const value = parts.value === undefined ? '' : `<${prefix}v>${cellTextOf(parts.value)}</${prefix}v>`;
  return `${tag}${formula}${value}${parts.inline}${end}`;
}

/** The value is escaped already where it needs it (`_x000D_`): only XML's own characters are written anew. */
function cellTextOf(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

interface CellParts {
  readonly isFilled: boolean;
  /** The `<f>`, ready to be written; '' for none. */
  readonly formula: string;
  readonly value: string | undefined;
  /** The `<is>`, ready to be written. */
  readonly inline: string;
}

function readParts(xml: XmlScanner, shared: JointFormulas['shared'], row: number, column: number): CellParts {
  let formula = '';
  let value: string | undefined;
  let inline = '';
  for (const depth = xml.depth; xml.nextChild(depth);) {
    const tag = xml.xml.slice(xml.start, xml.end);
    if (xml.name === 'v') value = xml.readText();
    else if (xml.name === 'is') inline = copyElement(xml, WITHOUT_PHONETICS);
    else if (xml.name === 'f') formula = copyFormula(xml, tag, shared, row, column);
    else xml.skip();
  }
  return { isFilled: formula !== '' || value !== undefined || inline !== '', formula, value, inline };
}

/** Furigana say a text a second time. */
export const WITHOUT_PHONETICS = {
  instead: (xml: XmlScanner): string | undefined => {
    if (xml.name !== 'rPh' && xml.name !== 'phoneticPr') return undefined;
    xml.skip();
    return '';
  },
};

/** A shared formula is written out: the cell that it was written for may be redacted. */
function copyFormula(xml: XmlScanner, tag: string, shared: JointFormulas['shared'], row: number, column: number): string {
  const prefix = prefixOf(tag);
  const type = xml.attribute('t');
  const written = (attributes: string, text: string): string => `<${prefix}f${attributes}>${cellText(text)}</${prefix}f>`;
  if (type === 'shared') {
    const formula = shared.get(xml.required('si'));
    xml.skip();
    return formula === undefined ? '' : written('', formula.at(row, column));
  }
  const kept = FORMULA_ATTRIBUTES.map((name) => [name, writtenAttribute(tag, name)] as const).filter(([, value]) => value !== undefined);
  const attributes = kept.map(([name, value = '']) => ` ${name}="${value}"`).join('');
  const text = xml.readText();
  return text === '' && type !== 'dataTable' ? '' : written(attributes, decodeEscapes(text));
}

const FORMULA_ATTRIBUTES = ['t', 'ref', 'aca', 'ca', 'dt2D', 'dtr', 'del1', 'del2', 'r1', 'r2', 'bx'];

function jointFormulas(xml: XmlScanner, { isRedacted, isFrozen }: SheetFate): JointFormulas {
  const shared = new Map<string, SharedFormula>();
  const areas: CellRange[] = [];
  const touched: { row: number; column: number }[] = [];
  const place = new Place();
  const outside = xml.depth - 1;
  for (let token = xml.next(); token !== 'end' && xml.depth > outside; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'row') place.enterRow(xml.attribute('r'));
    else if (xml.name === 'c') {
      place.enterCell(xml.attribute('r'));
      const { row, column } = place;
      if (isRedacted(row, column) || isFrozen(row, column)) touched.push({ row, column });
    } else if (xml.name === 'f') readJoint(xml, place, shared, areas);
  }
  return { shared, frozenAreas: areas.filter((area) => touched.some(({ row, column }) => isInside(area, row, column))) };
}

function readJoint(xml: XmlScanner, { row, column }: Place, shared: Map<string, SharedFormula>, areas: CellRange[]): void {
  const type = xml.attribute('t');
  const range = parseRangeName(xml.attribute('ref') ?? '');
  if ((type === 'array' || type === 'dataTable') && range) areas.push(range);
  const index = type === 'shared' ? xml.attribute('si') : undefined;
  const text = index === undefined ? '' : xml.readText();
  if (index !== undefined && text !== '') shared.set(index, new SharedFormula(decodeEscapes(text), row, column));
}

function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
