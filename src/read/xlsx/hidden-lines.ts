import type { XmlScanner } from '../../opc/xml-scanner';
import type { CellRange } from '../../workbook';
import { isTrue } from './xml-values';

/**
 * Rows and columns nobody sees: marked hidden (also by a filter or a collapsed outline), or of no height or width. Excel itself reports the
 * latter as hidden.
 */
export class HiddenLines {
  private readonly rows = new Set<number>();
  /** Rows the file lists, where those it does not list are hidden. */
  private listedRows: Set<number> | undefined;
  private readonly columns: { readonly first: number; readonly last: number }[] = [];

  /** Of `<sheetFormatPr>`. Comes before rows and columns. */
  setDefaults(xml: XmlScanner): void {
    if (isTrue(xml.attribute('zeroHeight'))) this.listedRows = new Set();
  }

  addRow(row: number, isHidden: boolean): void {
    this.listedRows?.add(row);
    if (isHidden) this.rows.add(row);
  }

  /** Of the `<col>` just opened. */
  addColumns(xml: XmlScanner): void {
    if (!isTrue(xml.attribute('hidden')) && !isZero(xml.attribute('width'))) return;
    this.columns.push({ first: Number(xml.required('min')), last: Number(xml.required('max')) });
  }

  /** Ascending. */
  rowsWithin(range: CellRange | undefined): number[] {
    const listed = this.listedRows;
    if (!range || (this.rows.size === 0 && listed === undefined)) return [];
    return numbers(range.top, range.bottom).filter((row) => this.rows.has(row) || listed?.has(row) === false);
  }

  columnsWithin(range: CellRange | undefined): number[] {
    if (!range || this.columns.length === 0) return [];
    return numbers(range.left, range.right).filter((column) => this.columns.some(({ first, last }) => column >= first && column <= last));
  }
}

/** Whether nobody sees the `<row>` just opened. */
export function isHiddenRow(xml: XmlScanner): boolean {
  return isTrue(xml.attribute('hidden')) || isZero(xml.attribute('ht'));
}

function isZero(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
