import type { Cell, CellAddress } from '../../workbook';
import { wordsOf } from '../plain-text';
import type { OurSheet } from './our-sheet';
import type { TableColumns, TableKind } from '../../our-sheets/our-sheets';
import type { OurTable } from './our-tables';
import { typedContent } from './typed-content';

/** One row of a table of ours, read by the names of its columns. */
export class FieldRow<Kind extends TableKind, Name extends TableColumns[Kind] = TableColumns[Kind]> {
  constructor(
    readonly sheet: OurSheet,
    private readonly table: OurTable<Kind>,
    readonly row: number,
  ) {}

  has(name: Name): boolean {
    return this.table.columns.has(name);
  }

  cell(name: Name): Cell | undefined {
    return this.sheet.cell(this.row, this.table.columns.get(name));
  }

  /** The first cell of the row where the column was deleted. */
  at(name: Name): CellAddress {
    return { sheet: this.sheet.name, row: this.row, column: this.table.columns.get(name) ?? 1 };
  }

  /** What a cell shows, whoever wrote it. */
  typed(name: Name): string | number | undefined {
    return typedContent(this.cell(name), this.sheet.dateSystem);
  }

  /** The same as words, with the address where somebody set a link that has no place of its own. */
  words(name: Name): string | undefined {
    const typed = this.typed(name);
    return typed === undefined ? undefined : String(typed);
  }

  wordsWithLink(name: Name): string | undefined {
    const [words, link] = [this.words(name), this.link(name)];
    return words === undefined || link === undefined || link === words ? words : `${words} (${link})`;
  }

  link(name: Name): string | undefined {
    return this.sheet.link(this.row, this.table.columns.get(name));
  }

  /** What we wrote ourselves: text or number, never a formula's result. */
  ours(name: Name): string | undefined {
    const cell = this.cell(name);
    return cell && cell.formula === undefined ? wordsOf(cell.content) : undefined;
  }

  /** Filled, and by us: a remark that somebody typed in a column of ours says nothing of the row. */
  isWrittenByUs(name: Name): boolean {
    return this.ours(name) !== undefined && !this.sheet.isSomebodys(this.cell(name));
  }

  /** Fields that only people write in. */
  take(...names: readonly Name[]): void {
    for (const name of names) this.sheet.take(this.cell(name), 'theirs');
  }

  /** Cells that we fill and people may: their words are read too, and are no note. */
  takeIfTheirs(...names: readonly Name[]): void {
    for (const name of names) this.sheet.take(this.cell(name), 'mayBeOurs');
  }
}

export function rowsOf<Kind extends TableKind>(sheet: OurSheet, kind: Kind): readonly FieldRow<Kind>[] {
  return sheet.tablesOf(kind).flatMap((table) => table.rows.map((row) => new FieldRow<Kind>(sheet, table, row)));
}

/** An object of the fields that have something in them: absent and empty are one. */
export function filled<Fields extends object>(fields: Fields): { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}
