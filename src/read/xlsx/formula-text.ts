import { columnLetters, columnNumber } from '../../address';
import { LAST_COLUMN, LAST_ROW } from '../../excel-limits';

/**
 * A formula as a file writes it, cut into pieces: as much as is needed to move its references and to restore the names Excel shows.
 * Strings, quoted sheet names and structured references stay whole. Not a parser: `formula/` has that.
 */
export type FormulaPiece =
  | { readonly kind: 'other'; readonly text: string }
  /** A name, a function, an unquoted sheet. */
  | { readonly kind: 'word'; readonly text: string }
  /** `A1`; or one side of `A:C` (no row) or of `1:3` (no column). */
  | { readonly kind: 'reference'; readonly text: string; readonly column?: Axis; readonly row?: Axis }
  /** `[1]Sheet1`, `'[1]My sheet'`, `[1]`: what stands before the `!`; `sheet` without quotes, '' for a name of that book. */
  | { readonly kind: 'external'; readonly text: string; readonly book: number; readonly sheet: string };

export interface Axis {
  readonly at: number;
  readonly isAbsolute: boolean;
}

/** What names, functions and unquoted sheet names are made of; beyond ASCII, Excel takes nearly everything. */
const WORD = /[$\w.\\?\u0080-\uffff]+/y;
const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'(?:[^']|'')*'?/y;
const OTHER = /[^$\w.\\?\u0080-\uffff"'[]+/y;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;
/** Behind a word: `(` makes it a function, `!` a sheet, `:Sheet3!` the first of several sheets. */
const NOT_A_REFERENCE = /[(!]|:[$\w.\\?\u0080-\uffff]+!/y;
const RANGE_END = /:(\$?[A-Za-z]{1,3}|\$?\d{1,7})(?![$\w.\\?\u0080-\uffff(!])/y;
const EXTERNAL = /\[(\d{1,6})\]/y;
const EXTERNAL_QUOTED = /^'\[(\d{1,6})\]/;

export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = pieceAt(formula, at, pieces.at(-1));
    pieces.push(...found.pieces);
    at = found.end;
  }
  return pieces;
}

interface Found {
  readonly pieces: readonly FormulaPiece[];
  readonly end: number;
}

function pieceAt(formula: string, at: number, previous: FormulaPiece | undefined): Found {
  switch (formula[at]) {
    case '"':
      return other(matchAt(STRING, formula, at), at);
    case "'":
      return quotedSheet(matchAt(QUOTED_SHEET, formula, at), at);
    case '[':
      return brackets(formula, at, previous);
    default: {
      const word = matchAt(WORD, formula, at);
      return word === '' ? other(matchAt(OTHER, formula, at), at) : wordAt(formula, word, at);
    }
  }
}

function wordAt(formula: string, word: string, at: number): Found {
  const end = at + word.length;
  const asWord: Found = { pieces: [{ kind: 'word', text: word }], end };
  if (matchAt(NOT_A_REFERENCE, formula, end) !== '') return asWord;
  const cell = CELL.exec(word);
  if (cell) {
    const column = columnAxis(cell[1], cell[2]);
    const row = rowAxis(cell[3], cell[4]);
    return column && row ? { pieces: [{ kind: 'reference', text: word, column, row }], end } : asWord;
  }
  const side = lineReference(word);
  const rangeEnd = side && matchAt(RANGE_END, formula, end);
  const otherSide = rangeEnd ? lineReference(rangeEnd.slice(1)) : undefined;
  if (!side || !rangeEnd || !otherSide || (side.row === undefined) !== (otherSide.row === undefined)) return asWord;
  return { pieces: [side, { kind: 'other', text: ':' }, otherSide], end: end + rangeEnd.length };
}

/** One side of `A:C` or `1:3`. */
function lineReference(word: string): (FormulaPiece & { kind: 'reference' }) | undefined {
  const column = COLUMN.exec(word);
  const row = ROW.exec(word);
  const axis = column ? columnAxis(column[1], column[2]) : row ? rowAxis(row[1], row[2]) : undefined;
  if (!axis) return undefined;
  return column ? { kind: 'reference', text: word, column: axis } : { kind: 'reference', text: word, row: axis };
}

function columnAxis(dollar = '', letters = ''): Axis | undefined {
  const at = columnNumber(letters);
  return at <= LAST_COLUMN ? { at, isAbsolute: dollar !== '' } : undefined;
}

function rowAxis(dollar = '', digits = ''): Axis | undefined {
  const at = Number(digits);
  return at >= 1 && at <= LAST_ROW ? { at, isAbsolute: dollar !== '' } : undefined;
}

function quotedSheet(text: string, at: number): Found {
  const external = EXTERNAL_QUOTED.exec(text);
  if (!external) return other(text, at);
  const sheet = text.slice(external[0].length, -1).replaceAll("''", "'");
  return { pieces: [{ kind: 'external', text, book: Number(external[1]), sheet }], end: at + text.length };
}

/** `[1]Sheet1`, or the columns of a table (`Log[[#This Row],[kWh]]`), in which an apostrophe escapes brackets. */
function brackets(formula: string, at: number, previous: FormulaPiece | undefined): Found {
  const external = previous?.kind === 'word' ? '' : matchAt(EXTERNAL, formula, at);
  if (external !== '') {
    const sheet = matchAt(WORD, formula, at + external.length);
    const book = Number(external.slice(1, -1));
    return { pieces: [{ kind: 'external', text: external + sheet, book, sheet }], end: at + external.length + sheet.length };
  }
  let depth = 0;
  let end = at;
  do {
    if (formula[end] === '[') depth += 1;
    else if (formula[end] === ']') depth -= 1;
    else if (formula[end] === "'") end += 1;
    end += 1;
  } while (depth > 0 && end < formula.length);
  return other(formula.slice(at, end), at);
}

function other(text: string, at: number): Found {
  return { pieces: [{ kind: 'other', text }], end: at + text.length };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Excel writes columns in capitals. */
export function axisText(column: Axis | undefined, row: Axis | undefined): string {
  const letters = column ? `${column.isAbsolute ? '$' : ''}${columnLetters(column.at)}` : '';
  return row ? `${letters}${row.isAbsolute ? '$' : ''}${row.at}` : letters;
}
