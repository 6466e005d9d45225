import type * as ironCalcModule from '@ironcalc/wasm';
import type { Model } from '@ironcalc/wasm';
import { cellName, quotedSheetName } from '../address';
import { referenceSpelling } from '../formula/spell-out-references';
import type { CellContent } from '../workbook';
import type { Book, BookName } from './model/book';
import type { BookSheet } from './model/book-sheet';
import { plainTable } from './model/book-table';
import type { CalculationEngine, ChangedCell, ComputedCell } from './recalculation';

/** The module `@ironcalc/wasm`, its WebAssembly already loaded. */
export type IronCalc = Pick<typeof ironCalcModule, 'Model'>;

/**
 * IronCalc behind the virtual Excel. It gives values only as formatted text, with 15 digits at most; but joined to an empty text
 * (`=A1&""`) a number comes with all its digits. So the model has one more sheet, with such a mirror of every formula cell.
 */
export class IronCalcEngine implements CalculationEngine {
  /** Names IronCalc did not take, with its reason. */
  readonly refusedNames = new Map<string, string>();
  private model: Model | undefined;
  private sheets: readonly { readonly sheet: BookSheet; readonly name: string }[] = [];
  /** IronCalc knows no tables here, and no cells of several sheets at once. */
  private spell = referenceSpelling([], []);
  /** The row of each formula cell's mirror. */
  private mirrors = new Map<string, number>();
  /** What the formula cells showed after the last computation. */
  private results = new Map<string, Result>();

  constructor(private readonly ironCalc: IronCalc) {}

  open(book: Book): void {
    this.model?.free();
    const model = new this.ironCalc.Model('book', 'en', 'UTC', 'en');
    this.model = model;
    this.sheets = book.sheets.map((sheet) => ({ sheet, name: sheet.name }));
    model.pauseEvaluation();
    this.sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    model.newSheet();
    this.mirrors = new Map();
    this.spell = referenceSpelling(
      book.tables.map(plainTable),
      this.sheets.map(({ name }) => name),
    );
    for (const name of book.names) this.define(model, book, name);
    for (const { sheet } of this.sheets) for (const { row, column } of sheet.filledCells()) this.enter(model, { sheet, row, column });
    model.resumeEvaluation();
    model.evaluate();
    this.results = this.readResults(model);
  }

  update(book: Book, changes: readonly ChangedCell[]): readonly ComputedCell[] {
    const before = this.results;
    if (this.model && this.hasSameSheets(book)) this.applyChanges(this.model, changes);
    else this.open(book);
    return [...this.results].flatMap(([key, result]) =>
      before.get(key)?.shown === result.shown ? [] : [{ ...result.at, content: result.content }],
    );
  }

  valueOf(sheet: BookSheet, row: number, column: number): CellContent | undefined {
    return this.results.get(keyOf({ sheet, row, column }))?.content;
  }

  private applyChanges(model: Model, changes: readonly ChangedCell[]): void {
    model.pauseEvaluation();
    for (const change of changes) this.enter(model, change);
    model.resumeEvaluation();
    model.evaluate();
    this.results = this.readResults(model);
  }

  private hasSameSheets(book: Book): boolean {
    return (
      this.sheets.length === book.sheets.length &&
      this.sheets.every(({ sheet, name }, index) => sheet === book.sheets[index] && name === sheet.name)
    );
  }

  private enter(model: Model, { sheet, row, column }: ChangedCell): void {
    const index = this.sheets.findIndex((known) => known.sheet === sheet);
    if (index < 0) return;
    const { content, formula } = sheet.cell(row, column);
    model.setUserInput(
      index,
      row,
      column,
      formula === undefined ? typedForm(content) : this.spell(formula, { sheet: sheet.name, row, column }),
    );
    if (formula !== undefined) this.mirror(model, { sheet, row, column });
  }

  private mirror(model: Model, at: ChangedCell): void {
    if (this.mirrors.has(keyOf(at))) return;
    const row = this.mirrors.size + 1;
    this.mirrors.set(keyOf(at), row);
    model.setUserInput(this.sheets.length, row, 1, `=${quotedSheetName(at.sheet.name)}!${cellName(at.row, at.column)}&""`);
  }

  /** A name IronCalc does not take (constants, formulas) is left out: what uses it cannot be computed. */
  private define(model: Model, book: Book, { name, formula, sheet }: BookName): void {
    const scope = sheet ? book.sheets.indexOf(sheet) : null;
    const text = formula.slice(1);
    try {
      model.isValidDefinedName(name, scope, text);
    } catch (refusal) {
      this.refusedNames.set(name, String(refusal));
      return;
    }
    model.newDefinedName(name, scope, text);
  }

  private readResults(model: Model): Map<string, Result> {
    const results = new Map<string, Result>();
    this.sheets.forEach(({ sheet }, index) => {
      for (const { row, column, formula } of sheet.filledCells()) {
        if (formula === undefined) continue;
        const at = { sheet, row, column };
        const kind = model.getCellType(index, row, column);
        const mirror = kind === NUMBER ? this.mirrors.get(keyOf(at)) : undefined;
        const shown =
          mirror === undefined
            ? model.getFormattedCellValue(index, row, column)
            : model.getFormattedCellValue(this.sheets.length, mirror, 1);
        results.set(keyOf(at), { at, shown: `${kind} ${shown}`, content: contentOf(kind, shown) });
      }
    });
    return results;
  }
}

interface Result {
  readonly at: ChangedCell;
  /** The kind and the text together: two results that show the same are the same. */
  readonly shown: string;
  readonly content: CellContent | undefined;
}

const keyOf = ({ sheet, row, column }: ChangedCell): string => `${sheet.id} ${row} ${column}`;

/** IronCalc's numbers for kinds of cells, as Excel's TYPE function. */
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;
const ERROR = 16;

/** What IronCalc answers when it cannot parse, does not know a function or has not got it: not an error of the workbook. */
const BEYOND = new Set(['#ERROR!', '#N/IMPL!', '#NAME?']);

function contentOf(kind: number, shown: string): CellContent | undefined {
  switch (kind) {
    case NUMBER:
      return { kind: 'number', value: Number(shown) };
    case TEXT:
      return { kind: 'text', value: shown };
    case BOOLEAN:
      return { kind: 'boolean', value: shown === 'TRUE' };
    case ERROR:
      if (BEYOND.has(shown)) return undefined;
      // Excel shows 0 for a circular reference, after a warning.
      return shown === '#CIRC!' ? { kind: 'number', value: 0 } : { kind: 'error', code: shown };
    default:
      return undefined;
  }
}

/** A constant as somebody would have to type it to get it back. */
function typedForm(content: CellContent): string {
  switch (content.kind) {
    case 'empty':
    case 'uncomputed':
      return '';
    case 'number':
      return String(content.value);
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'text':
      return `'${content.value}`;
  }
}
