import { columnNumber, parseRangeName } from '../address';
import { LAST_COLUMN, LAST_ROW } from '../excel-limits';
import type { CellRange } from '../workbook';
import type { LiteralTree, NameTree, ParseFailure, ReferenceTree } from './formula-tree';

export type Token = (
  | { readonly kind: 'operand'; readonly tree: LiteralTree | ReferenceTree | NameTree }
  /** A function's name; its `(` follows as a mark. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'end' }
) & {
  readonly position: number;
  /** Whether whitespace stands before it: between two references a space is an operator. */
  readonly afterSpace: boolean;
};

const SPACE = /[ \t\r\n\u00a0\u3000]*/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!|EXTERNAL!)/iy;
const MARK = /<>|<=|>=|[-+*/^&=<>%(),;{}@:#]/y;
/** `'It''s [Book.xlsx]a sheet'!` and `[1]Sheet!`, `Sheet!`; what is inside the brackets is the other workbook. */
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const BARE_SHEET = /((?:\[[^[\]]+\])?[\p{L}\p{N}_.\\?:]*)!/uy;
/** What may not follow a reference: then it is the beginning of a name or of a function (`LOG10(`, `A1_total`). */
const REFERENCE_END = String.raw`(?![\p{L}\p{N}_.(\\?])`;
const COLUMNS = new RegExp(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${REFERENCE_END}`, 'uy');
const ROWS = new RegExp(String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})${REFERENCE_END}`, 'uy');
const CELLS = new RegExp(String.raw`(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?:\s*:\s*(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))?${REFERENCE_END}`, 'uy');
const FUNCTION = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** One token after the other; a `ParseFailure` where the text is none. */
export class TokenReader {
  private at = 0;

  constructor(private readonly text: string) {
    if (text.startsWith('=')) this.at = 1;
  }

  next(): Token | ParseFailure {
    const start = this.at;
    this.match(SPACE);
    const position = this.at;
    const place = { position, afterSpace: position > start };
    if (position >= this.text.length) return { kind: 'end', ...place };
    const reference = this.reference();
    if (reference !== undefined) return 'reason' in reference ? reference : { kind: 'operand', tree: reference, ...place };
    const literal = this.literal();
    if (literal !== undefined) return { kind: 'operand', tree: literal, ...place };
    const called = this.match(FUNCTION);
    if (called) return { kind: 'function', name: called[0].toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, ''), ...place };
    const name = this.name();
    if (name !== undefined) return 'reason' in name ? name : { kind: 'operand', tree: name, ...place };
    const mark = this.match(MARK);
    if (mark) return { kind: 'mark', text: mark[0], ...place };
    if (this.text[position] === '[') return this.failure('unsupported', 'structured reference');
    return this.failure('syntax', String.fromCodePoint(this.text.codePointAt(position) ?? 0));
  }

  private literal(): LiteralTree | undefined {
    const number = this.match(NUMBER);
    if (number) return { kind: 'number', value: Number(number[0]) };
    const text = this.match(TEXT);
    if (text) return { kind: 'text', value: (text[1] ?? '').replaceAll('""', '"') };
    const error = this.match(ERROR);
    if (error) return { kind: 'error', code: error[0].toUpperCase() };
    const boolean = this.match(/(TRUE|FALSE)(?![\p{L}\p{N}_.(!])/iuy);
    return boolean ? { kind: 'boolean', value: boolean[0].toUpperCase() === 'TRUE' } : undefined;
  }

  /** A reference, or anything else that has a sheet before it. */
  private reference(): ReferenceTree | NameTree | LiteralTree | ParseFailure | undefined {
    const position = this.at;
    const prefix = this.match(QUOTED_SHEET) ?? this.match(BARE_SHEET);
    if (prefix?.[1] === '') return { kind: 'failure', reason: 'syntax', name: '!', position };
    const place = prefix ? placeOf((prefix[1] ?? '').replaceAll("''", "'")) : {};
    if (place.sheet?.includes(':') === true) return { kind: 'failure', reason: 'unsupported', name: '3-D reference', position };
    const area = this.area();
    if (area !== undefined) return { kind: 'reference', ...place, ...area };
    if (!prefix) return undefined;
    const error = this.match(ERROR);
    if (error) return { kind: 'error', code: error[0].toUpperCase() };
    const name = this.match(NAME);
    return name ? { kind: 'name', name: name[0], ...place } : this.failure('syntax', this.text.charAt(this.at) || 'end');
  }

  private area(): Pick<ReferenceTree, 'range' | 'shape' | 'isAbsolute'> | undefined {
    const start = this.at;
    const columns = this.match(COLUMNS);
    if (columns) {
      const [a, b] = [columnNumber(columns[2] ?? ''), columnNumber(columns[4] ?? '')];
      const range = { top: 1, left: Math.min(a, b), bottom: LAST_ROW, right: Math.max(a, b) };
      if (isOnSheet(range)) return { range, shape: 'columns', isAbsolute: columns[1] === '$' && columns[3] === '$' };
    }
    const rows = this.at === start ? this.match(ROWS) : null;
    if (rows) {
      const [a, b] = [Number(rows[2]), Number(rows[4])];
      const range = { top: Math.min(a, b), left: 1, bottom: Math.max(a, b), right: LAST_COLUMN };
      if (isOnSheet(range)) return { range, shape: 'rows', isAbsolute: rows[1] === '$' && rows[3] === '$' };
    }
    const cells = this.at === start ? this.match(CELLS) : null;
    const [, first = '', last] = cells ?? [];
    const range = parseRangeName(last === undefined ? first : `${first}:${last}`);
    if (range) return { range, shape: last === undefined ? 'cell' : 'range', isAbsolute: [first, last ?? '$A$1'].every(isAbsolute) };
    // Looks like a reference and lies outside the sheet (`ABC9999999`, `XYZ1`): Excel takes it for a name.
    this.at = start;
    return undefined;
  }

  private name(): NameTree | ParseFailure | undefined {
    const position = this.at;
    const name = this.match(NAME);
    if (!name) return undefined;
    if (this.text[this.at] === '[') return { kind: 'failure', reason: 'unsupported', name: 'structured reference', position };
    return { kind: 'name', name: name[0] };
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private failure(reason: ParseFailure['reason'], name: string): ParseFailure {
    return { kind: 'failure', reason, name, position: this.at };
  }
}

/** `C:\reports\[Book.xlsx]Sheet` → the workbook and the sheet; `[1]` alone is a workbook whose names one means. */
function placeOf(prefix: string): { readonly sheet?: string; readonly workbook?: string } {
  const match = /^.*?\[([^[\]]+)\](.*)$/.exec(prefix);
  if (!match) return { sheet: prefix };
  const [, workbook = '', sheet = ''] = match;
  return sheet === '' ? { workbook } : { workbook, sheet };
}

function isAbsolute(cell: string): boolean {
  return /^\$[A-Za-z]+\$\d+$/.test(cell);
}

function isOnSheet({ top, left, bottom, right }: CellRange): boolean {
  return top >= 1 && left >= 1 && bottom <= LAST_ROW && right <= LAST_COLUMN;
}
