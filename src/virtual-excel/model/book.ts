import { type CalculationMode, type DefinedName, type Workbook, type WorkbookTable } from '../../workbook';
import { LONGEST_SHEET_NAME } from '../../excel-limits';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { BookSheet } from './book-sheet';
import type { BookState } from './book-state';
import type { BookTable } from './book-table';
import { SheetRange } from './sheet-range';

export interface BookName extends Omit<DefinedName, 'sheet'> {
  /** Absent for the whole workbook. */
  readonly sheet?: BookSheet;
  readonly comment: string;
  readonly visible: boolean;
}

/** A chart sheet holds a place among the tabs; nothing else is known of it. */
const CHART_SHEET = Symbol('chart sheet');
export type Tab = BookSheet | typeof CHART_SHEET;

/** The workbook that scripts and people change. */
export class Book {
  private tabs: Tab[] = [];
  names: BookName[] = [];
  tables: BookTable[] = [];
  readonly name: string;
  calculation: CalculationMode = 'automatic';
  dateSystem: 1900 | 1904 = 1900;
  isStructureProtected = false;
  isReadOnly = false;
  /** The sheets the file came with. */
  readonly namesInFile: readonly string[];
  activeSheet: BookSheet;
  selection: SheetRange;
  readonly settings = new Map<string, unknown>();
  private nextId = 1;

  constructor(workbook: Workbook) {
    for (const sheet of workbook.sheets) {
      while (this.tabs.length < sheet.position) this.tabs.push(CHART_SHEET);
      this.tabs.push(BookSheet.fromFile(this.newId(), sheet));
    }
    this.names = workbook.names.map(({ name, formula, sheet }) => {
      const owner = sheet === undefined ? undefined : this.findSheet(sheet);
      return { name, formula, comment: '', visible: true, ...(owner ? { sheet: owner } : {}) };
    });
    this.namesInFile = workbook.sheets.map((sheet) => sheet.name);
    this.name = workbook.name ?? 'Workbook.xlsx';
    this.calculation = workbook.calculation;
    this.dateSystem = workbook.dateSystem;
    this.isStructureProtected = workbook.isStructureProtected;
    const first = this.sheets.find((sheet) => sheet.visibility === 'visible');
    if (!first) throw invalidArgument('a workbook has at least one visible sheet');
    this.activeSheet = first;
    this.selection = new SheetRange(first, 1, 1, 1, 1);
  }

  /** The worksheets, in tab order. */
  get sheets(): readonly BookSheet[] {
    return this.tabs.filter((tab) => tab !== CHART_SHEET);
  }

  /** Among all tabs, from 0. */
  positionOf(sheet: BookSheet): number {
    return this.tabs.indexOf(sheet);
  }

  /** By name (without regard to case) or by id, as `worksheets.getItem` takes either. */
  findSheet(key: string): BookSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase());
  }

  sheet(key: string): BookSheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw itemNotFound(`worksheet ${key}`);
    return sheet;
  }

  /** With Excel's own looks; `range` with the header row. */
  addTable({
    sheet,
    ...given
  }: Pick<WorkbookTable, 'name' | 'range' | 'hasHeaders' | 'hasTotals' | 'columns'> & { sheet: BookSheet }): BookTable {
    const table = { ...given, id: this.newId(), sheet, style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true };
    this.tables.push(table);
    return table;
  }

  addSheet(name: string | undefined): BookSheet {
    this.assertStructure();
    const chosen = name ?? this.freeSheetName();
    this.assertSheetName(chosen);
    const sheet = BookSheet.added(this.newId(), chosen);
    this.tabs.push(sheet);
    return sheet;
  }

  renameSheet(sheet: BookSheet, name: string): void {
    this.assertStructure();
    this.assertSheetName(name, sheet);
    sheet.name = name;
  }

  /** Like Excel with alerts off: the last visible sheet cannot go. */
  deleteSheet(sheet: BookSheet): void {
    this.assertStructure();
    const rest = this.sheets.filter((other) => other !== sheet);
    const next = rest.find((other) => other.visibility === 'visible');
    if (!next) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    if (sheet.visibility === 'veryHidden') throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
    this.tabs.splice(this.tabs.indexOf(sheet), 1);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    if (this.activeSheet === sheet) this.activate(next);
  }

  moveSheet(sheet: BookSheet, position: number): void {
    this.assertStructure();
    if (position < 0 || position >= this.tabs.length) throw invalidArgument('Worksheet.position');
    this.tabs.splice(this.tabs.indexOf(sheet), 1);
    this.tabs.splice(position, 0, sheet);
  }

  activate(sheet: BookSheet): void {
    if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    this.activeSheet = sheet;
    if (this.selection.sheet !== sheet) this.selection = new SheetRange(sheet, 1, 1, 1, 1);
  }

  /** The workbook as it stands, to come back to. */
  state(): BookState {
    return {
      tabs: [...this.tabs],
      sheets: new Map(this.sheets.map((sheet) => [sheet, sheet.state()])),
      names: this.names,
      tables: this.tables.map((table) => ({ ...table })),
      selection: this.selection,
    };
  }

  restore(state: BookState): void {
    this.tabs = [...state.tabs];
    for (const [sheet, own] of state.sheets) sheet.restore(own);
    this.names = [...state.names];
    this.tables = state.tables.map((table) => ({ ...table }));
    this.selection = state.selection;
    this.activeSheet = state.selection.sheet;
  }

  assertStructure(): void {
    if (this.isStructureProtected) {
      throw new HostError('AccessDenied', "You cannot perform the requested operation: the workbook's structure is protected.");
    }
  }

  newId(): string {
    const serial = this.nextId.toString(16).toUpperCase().padStart(12, '0');
    this.nextId += 1;
    return `{00000000-0001-0000-0000-${serial}}`;
  }

  /** Names of tables and defined names share one space in Excel. */
  isNameTaken(name: string): boolean {
    const wanted = name.toLowerCase();
    return (
      this.tables.some((table) => table.name.toLowerCase() === wanted) || this.names.some((known) => known.name.toLowerCase() === wanted)
    );
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) if (!this.findSheet(`Sheet${number}`)) return `Sheet${number}`;
  }

  private assertSheetName(name: string, self?: BookSheet): void {
    if (
      name === '' ||
      name.length > LONGEST_SHEET_NAME ||
      /[[\]:*?/\\]/.test(name) ||
      /^'|'$/.test(name) ||
      name.toLowerCase() === 'history'
    ) {
      throw invalidArgument('a worksheet name has 1 to 31 characters, none of [ ] : * ? / \\');
    }
    const taken = this.findSheet(name);
    if (taken && taken !== self) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
  }
}
