import { quotedSheetName } from '../../address';
import { formulaPieces, type FormulaPiece } from './formula-text';

/** Prefixes that a file puts before functions and names younger than Excel 2007; Excel never shows them ([MS-XLSX] 2.2.2). */
const PREFIX = /_xl(?:fn|ws|pm|udf)\./g;
/** Excel shows `_xlfn.ANCHORARRAY(A1)` as `A1#` and `_xlfn.SINGLE(A1)` as `@A1`. Strings are matched first, to be left alone. */
const OPERATOR_FUNCTION = /"(?:[^"]|"")*"|_xlfn\.(ANCHORARRAY|SINGLE)\(([^()"]+)\)/g;
const PLAIN_SHEET = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/;
const PLAIN_BOOK = /^[\w.\u0080-\uffff]+$/;

/** Turns formulas of a file into what Excel shows, and remembers which other workbooks they point to. */
export class ShownFormulas {
  private readonly used = new Set<string>();

  /** `books`: file names of the external references, in the workbook part's order; undefined for links that are not to files. */
  constructor(private readonly books: readonly (string | undefined)[]) {}

  /** With the leading `=`. */
  shown(formula: string): string {
    // Most formulas have neither prefix nor link: no need to cut them up.
    if (!formula.includes('_xl') && !formula.includes('[')) return `=${formula}`;
    const withOperators = formula.replace(OPERATOR_FUNCTION, operatorText);
    return `=${formulaPieces(withOperators)
      .map((piece, index, all) => this.pieceText(piece, all[index + 1]))
      .join('')}`;
  }

  /** File names of the books that formulas shown so far point to, sorted. */
  get usedBooks(): string[] {
    return [...this.used].sort();
  }

  private pieceText(piece: FormulaPiece, next: FormulaPiece | undefined): string {
    if (piece.kind === 'word') return piece.text.replace(PREFIX, '');
    if (piece.kind === 'external') return this.externalText(piece, next);
    return piece.text;
  }

  private externalText(piece: FormulaPiece & { kind: 'external' }, next: FormulaPiece | undefined): string {
    // Only what stands before a `!` or `:` is a link; a lone `[1]` is something else.
    if (next?.kind !== 'other' || !/^[!:]/.test(next.text)) return piece.text;
    const book = this.books[piece.book - 1];
    if (book === undefined) return piece.text;
    this.used.add(book);
    const isPlain = PLAIN_BOOK.test(book) && (piece.sheet === '' || PLAIN_SHEET.test(piece.sheet)) && !piece.text.startsWith("'");
    const name = `[${book}]${piece.sheet}`;
    return isPlain ? name : quotedSheetName(name);
  }
}

function operatorText(match: string, name?: string, argument = ''): string {
  if (name === undefined) return match;
  return name === 'SINGLE' ? `@${argument}` : `${argument}#`;
}
