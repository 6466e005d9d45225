import { cellName, parseRangeName } from '../../address';
import { LIMITS } from '../../opc/limits';
import { tooLarge } from '../../opc/refusals';
import type { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import type { CellContent } from '../../workbook';
import { SharedFormula } from './shared-formula';
import type { ShownFormulas } from './shown-formula';

/** A cell whose shared formula had not been met when the cell was read. */
export interface WaitingCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** The `<f>` elements of one sheet: ordinary, shared, array and what-if data tables. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  /** By column: the array formula or data table last met there, and how far down it goes. Areas never overlap in Excel. */
  private readonly areas = new Map<number, { readonly formula: string; readonly bottom: number }>();
  private areaColumns = 0;
  private readonly waiting: (WaitingCell & { readonly shared: string })[] = [];
  private lateShared = '';

  constructor(
    private readonly xml: XmlScanner,
    private readonly formulas: ShownFormulas,
  ) {}

  /** The formula of the array or data table that covers a cell; only the first cell of such an area has an `<f>`. */
  inherited(row: number, column: number): string | undefined {
    if (this.areas.size === 0) return undefined;
    const area = this.areas.get(column);
    return area !== undefined && row <= area.bottom ? area.formula : undefined;
  }

  /** The `<f>` just opened, of the cell at (row, column); with the leading `=`. Undefined for one without text, which only marks the cell. */
  read(row: number, column: number): string | undefined {
    const { xml } = this;
    const type = xml.attribute('t');
    if (type === 'shared') return this.readShared(row, column, xml.required('si'));
    if (type === 'dataTable') return this.spread(xml.attribute('ref'), dataTableFormula(xml), row);
    const range = type === 'array' ? xml.attribute('ref') : undefined;
    const text = xml.readText();
    if (text === '') return undefined;
    const formula = this.formulas.shown(decodeEscapes(text));
    return range === undefined ? formula : this.spread(range, formula, row);
  }

  isLate(formula: string): boolean {
    return formula === LATE;
  }

  wait(cell: WaitingCell): void {
    this.waiting.push({ ...cell, shared: this.lateShared });
  }

  /** The waiting cells with their formulas. */
  *late(): Generator<WaitingCell & { readonly formula: string }> {
    for (const cell of this.waiting) {
      const shared = this.shared.get(cell.shared);
      if (!shared) throw this.xml.damaged(`${cellName(cell.row, cell.column)} shares a formula that stands nowhere`);
      yield { ...cell, formula: shared.at(cell.row, cell.column) };
    }
  }

  private readShared(row: number, column: number, index: string): string {
    const text = this.xml.readText();
    if (text !== '') {
      const formula = this.formulas.shown(decodeEscapes(text));
      this.shared.set(index, new SharedFormula(formula, row, column));
      return formula;
    }
    const shared = this.shared.get(index);
    if (shared) return shared.at(row, column);
    this.lateShared = index;
    return LATE;
  }

  private spread(range: string | undefined, formula: string, row: number): string {
    const area = range === undefined ? undefined : parseRangeName(range);
    if (!area || (area.top === area.bottom && area.left === area.right)) return formula;
    this.areaColumns += area.right - area.left + 1;
    // Areas that do not overlap cannot have more columns than the sheet has cells.
    if (this.areaColumns > LIMITS.cells) throw tooLarge(this.xml.part);
    for (let column = area.left; column <= area.right; column += 1) this.areas.set(column, { formula, bottom: Math.max(area.bottom, row) });
    return formula;
  }
}

/** No formula of a file looks like this: those have a leading `=`. */
const LATE = 'late';

/** As Excel shows a what-if data table: `=TABLE(row input, column input)`. */
function dataTableFormula(xml: XmlScanner): string {
  const first = xml.attribute('r1') ?? '';
  const second = xml.attribute('r2') ?? '';
  if (xml.attribute('dt2D') === '1') return `=TABLE(${first},${second})`;
  return xml.attribute('dtr') === '1' ? `=TABLE(${first},)` : `=TABLE(,${first})`;
}
