import { LAST_COLUMN } from '../../excel-limits';
import { columnNumber } from '../../address';
import type { Relationship } from '../../opc/relationships';
import type { XmlScanner } from '../../opc/xml-scanner';
import { readLinks, type WrittenLink } from '../../read/xlsx/sheet-links';
import { isTrue } from '../../read/xlsx/xml-values';
import { cellKey } from '../model/cell-key';
import { DEFAULT_ROW_POINTS, pointsOfFileWidth } from '../model/column-width';
import { SheetLooks, type SheetLink } from '../model/sheet-looks';
import type { FileStyles } from './file-styles';
import { rangesOf, readValidation } from './file-validations';

/** A link over whole rows or columns is nobody's; it is not shown. */
const MOST_LINKED_CELLS = 10_000;

/**
 * Reads what a worksheet part says of the sheet's looks. Contents are passed over.
 * Left out: conditional formats other than those with a formula, lists that point to other sheets in files of Excel 2007 (`extLst`), outlines, images.
 */
export function readSheetLooks(xml: XmlScanner, styles: FileStyles, relationships: () => readonly Relationship[]): SheetLooks {
  return new SheetLooksReader(xml, styles, relationships).read();
}

class SheetLooksReader {
  private readonly looks: SheetLooks;
  private row = 0;

  constructor(
    private readonly xml: XmlScanner,
    private readonly styles: FileStyles,
    private readonly relationships: () => readonly Relationship[],
  ) {
    this.looks = new SheetLooks(styles.cells);
  }

  read(): SheetLooks {
    const { xml } = this;
    xml.root();
    for (const depth = xml.depth; xml.nextChild(depth);) this.readSection(xml.name);
    return this.looks;
  }

  private readSection(name: string): void {
    const { xml, looks } = this;
    if (name === 'sheetFormatPr') this.readDefaults();
    else if (name === 'conditionalFormatting') this.readHighlights();
    else if (name === 'hyperlinks') putLinks(looks, readLinks(xml), this.relationships());
    else {
      for (const depth = xml.depth; xml.nextChild(depth);) {
        if (name === 'sheetData' && xml.name === 'row') this.readRow();
        else if (name === 'cols' && xml.name === 'col') this.readColumns();
        else if (name === 'sheetViews' && xml.name === 'sheetView') this.readView();
        else if (name === 'dataValidations' && xml.name === 'dataValidation') looks.validations.push(...readValidation(xml));
        else xml.skip();
      }
    }
  }

  private readDefaults(): void {
    const { xml, looks } = this;
    const width = xml.attribute('defaultColWidth');
    if (width !== undefined) looks.defaultColumnWidth = pointsOfFileWidth(Number(width));
    looks.defaultRowHeight = Number(xml.attribute('defaultRowHeight') ?? DEFAULT_ROW_POINTS);
    xml.skip();
  }

  private readColumns(): void {
    const { xml, looks } = this;
    const [first, last] = [Number(xml.attribute('min')), Math.min(LAST_COLUMN, Number(xml.attribute('max')))];
    const [width, style] = [xml.attribute('width'), xml.attribute('style')];
    if (style !== undefined) looks.places.addColumns(first, last, Number(style));
    // A width of nothing is a hidden column, and those are known already.
    if (width === undefined || Number(width) === 0) return;
    const points = pointsOfFileWidth(Number(width));
    for (let column = first; column <= last; column += 1) looks.columnWidths.set(column, points);
  }

  private readView(): void {
    const { xml, looks } = this;
    looks.showGridlines = isTrue(xml.attribute('showGridLines'), true);
    for (const depth = xml.depth; xml.nextChild(depth);) {
      if (xml.name !== 'pane' || !(xml.attribute('state') ?? '').startsWith('frozen')) continue;
      looks.frozenRows = Number(xml.attribute('ySplit') ?? 0);
      looks.frozenColumns = Number(xml.attribute('xSplit') ?? 0);
    }
  }

  private readRow(): void {
    const { xml, looks } = this;
    const number = xml.attribute('r');
    this.row = number === undefined ? this.row + 1 : Number(number);
    if (isTrue(xml.attribute('customFormat'))) looks.places.addRow(this.row, Number(xml.attribute('s') ?? 0));
    this.readHeight();
    let column = 0;
    for (const depth = xml.depth; xml.nextChild(depth);) {
      const address = xml.attribute('r');
      column = address === undefined ? column + 1 : columnOf(address);
      looks.places.addCell(this.row, column, Number(xml.attribute('s') ?? 0));
      xml.skip();
    }
  }

  private readHeight(): void {
    const { xml, looks } = this;
    const height = Number(xml.attribute('ht') ?? 0);
    if (!(height > 0)) return;
    if (isTrue(xml.attribute('customHeight'))) looks.rowHeights.set(this.row, height);
    else if (height !== looks.defaultRowHeight) looks.fittedHeights.set(this.row, height);
  }

  private readHighlights(): void {
    const { xml, looks } = this;
    const [range] = rangesOf(xml.attribute('sqref'));
    for (const depth = xml.depth; xml.nextChild(depth);) {
      const look = xml.attribute('type') === 'expression' ? this.styles.highlights[Number(xml.attribute('dxfId') ?? -1)] : undefined;
      const formula = this.readFormula();
      if (!look || !range) continue;
      looks.highlights.push({ id: `{file-${looks.highlights.length + 1}}`, range, formula: `=${formula}`, ...look });
    }
  }

  private readFormula(): string {
    const { xml } = this;
    let formula = '';
    for (const depth = xml.depth; xml.nextChild(depth);) {
      if (xml.name === 'formula') formula = xml.readText();
      else xml.skip();
    }
    return formula;
  }
}

function putLinks(looks: SheetLooks, links: readonly WrittenLink[], relationships: readonly Relationship[]): void {
  const addresses = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const { range, relationship, location, tip } of links) {
    const address = relationship === undefined ? undefined : addresses.get(relationship);
    if (address === undefined && location === undefined) continue;
    const link: SheetLink = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tip === undefined ? {} : { screenTip: tip }),
    };
    const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1];
    if (rows * columns > MOST_LINKED_CELLS) continue;
    for (let cell = 0; cell < rows * columns; cell += 1) {
      looks.links.set(cellKey(range.top + Math.floor(cell / columns), range.left + (cell % columns)), link);
    }
  }
}

/** Of `AB12`; every cell comes by here. */
function columnOf(address: string): number {
  let end = 0;
  while (address.charCodeAt(end) > 57) end += 1;
  return end === 1 ? address.charCodeAt(0) - 64 : columnNumber(address.slice(0, end));
}
