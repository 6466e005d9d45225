import { cellName, parseRangeName } from '../../address';
import type { Cell } from '../../workbook';
import type { TableLayout } from '../../our-sheets/sheet-layout';
import type { EarlierNote } from './earlier-answers';
import { wordsOf } from '../plain-text';
import { isFilled } from '../sheet-texts';
import { filled, rowsOf } from './field-row';
import type { OurSheet } from './our-sheet';
import { strangersAmong } from './strangers';
import { formulaBehind, typedContent } from './typed-content';

/** The notes that the sheet kept from a former one, word for word. */
export function notesOfTable(sheet: OurSheet): readonly EarlierNote[] {
  return rowsOf(sheet, 'notes').flatMap((row): EarlierNote[] => {
    const text = row.words('text');
    if (text === undefined) return [];
    row.takeIfTheirs('where', 'text');
    return [{ where: row.words('where') ?? '', text, ...filled({ link: row.link('text') }) }];
  });
}

/**
 * What people wrote and no field holds: each cell outside the fields that is none of ours and has not gone into an answer, figures typed over,
 * comments, links and formulas behind answers. Asked last, when all answers are taken. Nothing outside the fields on a sheet that does not say what is
 * ours: our own words would pass for somebody's.
 */
export function notesBesideAnswers(sheet: OurSheet): readonly EarlierNote[] {
  const cells = sheet.knowsItsOwn ? [...sheet.texts.sheet.cells].filter((cell) => isFilled(cell) && !sheet.isTaken(cell)) : [];
  const strangers = strangersAmong(sheet, cells);
  const labels = new RowLabels(
    sheet,
    cells.filter((cell) => !strangers.has(cell)),
  );
  const outside = cells.filter((cell) => strangers.has(cell) && !sheet.isTakenIfNotOurs(cell));
  return [
    ...[...outside, ...linkedAnswers(sheet)].flatMap((cell) => noteOf(sheet, cell, labels)),
    ...comments(sheet, labels),
    ...formulasInFields(sheet).map(({ cell, formula }) => ({ where: placeOf(sheet, cell, labels), text: formula })),
  ];
}

/** Answers that are a number or one of few words: a link that somebody set on them has no place beside them. */
function linkedAnswers(sheet: OurSheet): readonly Cell[] {
  return cellsInColumns(sheet, ({ short = [] }) => short).filter(
    (cell) => sheet.isTaken(cell) && sheet.link(cell.row, cell.column) !== undefined,
  );
}

/** The filled cells of certain columns of each table. */
function cellsInColumns(sheet: OurSheet, columnsOf: (table: TableLayout) => readonly string[]): readonly Cell[] {
  return sheet.tables.flatMap(({ kind, columns, rows }) => {
    const table = sheet.layout.tables[kind];
    const places = new Map<string, number>(columns);
    const wanted = table === undefined ? [] : columnsOf(table);
    return rows.flatMap((row) => wanted.flatMap((name) => sheet.cell(row, places.get(name)) ?? []));
  });
}

/** In a file they go with the former sheet, also those on cells of ours. */
function comments(sheet: OurSheet, labels: RowLabels): readonly EarlierNote[] {
  return [...(sheet.texts.sheet.comments ?? [])].flatMap(([cell, text]) => {
    const at = parseRangeName(cell);
    return at ? [{ where: placeOf(sheet, { row: at.top, column: at.left }, labels), text }] : [];
  });
}

/** A field keeps what a formula comes to; the formula itself refers to cells that stand elsewhere by then. */
function formulasInFields(sheet: OurSheet): readonly { readonly cell: Cell; readonly formula: string }[] {
  // Without the column of sources the report's figures pass for somebody's, and so would our own links to them.
  const unsourced = rowsOf(sheet, 'indicators').flatMap((row) => (row.has('source') ? [] : (row.cell('value') ?? [])));
  const ours = new Set(unsourced.filter((cell) => sheet.timesWritten(cell) > 0).map(({ row, column }) => cellName(row, column)));
  return [...sheet.texts.sheet.cells].flatMap((cell) => {
    const formula = sheet.isTaken(cell) && !ours.has(cellName(cell.row, cell.column)) ? formulaBehind(cell) : undefined;
    return formula === undefined ? [] : [{ cell, formula }];
  });
}

function noteOf(sheet: OurSheet, cell: Cell, labels: RowLabels): readonly EarlierNote[] {
  const text = typedContent(cell, sheet.dateSystem);
  if (text === undefined) return [];
  const formula = sheet.isTaken(cell) ? undefined : formulaBehind(cell);
  const shown = formula === undefined ? String(text) : `${text} (${formula})`;
  return [{ where: placeOf(sheet, cell, labels), text: shown, ...filled({ link: sheet.link(cell.row, cell.column) }) }];
}

function placeOf(sheet: OurSheet, { row, column }: Pick<Cell, 'row' | 'column'>, labels: RowLabels): string {
  const place = `${sheet.name}!${cellName(row, column)}`;
  const label = labels.of(row);
  return label === undefined ? place : `${place} (${label})`;
}

const LONGEST_LABEL = 60;

/** What a row is about: its indicator, item or type, else the first text of ours in it. */
class RowLabels {
  private readonly labels = new Map<number, string>();

  constructor(sheet: OurSheet, ours: readonly Cell[]) {
    const naming = cellsInColumns(sheet, ({ named }) => (named === undefined ? [] : [named]));
    for (const cell of [...naming, ...ours]) {
      const words = cell.content.kind === 'text' ? wordsOf(cell.content)?.replace(/\s+/g, ' ') : undefined;
      if (words !== undefined && !this.labels.has(cell.row)) this.labels.set(cell.row, shortened(words));
    }
  }

  of(row: number): string | undefined {
    return this.labels.get(row);
  }
}

function shortened(words: string): string {
  return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL)}…` : words;
}
