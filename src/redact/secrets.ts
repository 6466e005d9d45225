import { parseFormula } from '../formula/parse-formula';
import { partsOf } from '../formula/formula-tree';
import type { Cell, CellAddress } from '../workbook';
import { dateSpellings, isDateFormat } from './date-spellings';
import { nameSpellings } from './name-spellings';
import { numberTokens, plainOfValue, significantDigits } from './number-tokens';
import { plainText, type PlainText } from './plain-text';
import { MARK, type NotSearched } from './redaction';

/** A cell with what stood in it before it was redacted. */
export interface SecretCell {
  readonly at: CellAddress;
  readonly cell: Cell;
}

export interface Hit {
  /** In the text as it stands. */
  readonly start: number;
  readonly end: number;
  readonly of: readonly CellAddress[];
}

/** Fewer digits, or letters, stand in any workbook by chance: `1`, `0.5`, `100`. */
const LEAST_DIGITS = 3;
const LEAST_LETTERS = 3;
const LEAST_IDEOGRAPHS = 2;
/** The same digits at another power of ten, or rounded, say the same only where they are so many. */
const LEAST_TELLING = 4;

/**
 * What must not be found in the copy, in all its spellings: a number with and without separators, with an exponent, as a per cent, rounded,
 * in a unit a power of ten away, a day as texts write days.
 */
export class Secrets {
  readonly notSearched: readonly NotSearched[];
  private readonly plain = new Map<string, CellAddress[]>();
  private readonly digits = new Map<string, CellAddress[]>();
  /** By length: a text is looked through once for all of one length. */
  private readonly texts = new Map<number, Map<string, CellAddress[]>>();
  /** With decimals, ascending: what a rounded number may have been. */
  private readonly unrounded: { readonly value: number; readonly decimals: number; readonly at: CellAddress }[] = [];
  private readonly leastDigits: number;
  private readonly leastTelling: number;

  constructor(cells: readonly SecretCell[], exceptions: readonly string[], dateSystem: 1900 | 1904) {
    // Among a hundred thousand readings of a log every number of three digits stands somewhere.
    this.leastDigits = LEAST_DIGITS + Math.max(0, Math.ceil(Math.log10(Math.max(1, cells.length)) - 2));
    this.leastTelling = Math.max(LEAST_TELLING, this.leastDigits);
    const open = new Set(exceptions.map((text) => plainText(text).text.trim()));
    const openNumbers = new Set(exceptions.flatMap((text) => numberTokens(plainText(text).text).flatMap(({ readings }) => readings)));
    const notSearched: NotSearched[] = [];
    for (const { at, cell } of cells) {
      const { content } = cell;
      if (content.kind === 'number') {
        if (openNumbers.has(plainOfValue(content.value))) notSearched.push({ at, reason: 'not-secret' });
        else if (!this.addNumber(content.value, at)) notSearched.push({ at, reason: 'too-short' });
        if (isDateFormat(cell.numberFormat)) for (const text of dateSpellings(content.value, dateSystem)) this.addText(text, at);
      } else if (content.kind === 'text' && content.value.trim() !== '') {
        const text = plainText(content.value).text.trim();
        if (open.has(text)) notSearched.push({ at, reason: 'not-secret' });
        else if (!this.addTextCell(text, content.value, at)) notSearched.push({ at, reason: 'too-short' });
      } else if (content.kind === 'boolean' || content.kind === 'error') notSearched.push({ at, reason: 'too-short' });
      for (const value of typedInFormula(cell)) if (!openNumbers.has(plainOfValue(value))) this.addNumber(value, at);
    }
    this.notSearched = notSearched;
    this.unrounded.sort((a, b) => a.value - b.value);
  }

  /** The cells that this number gives away. */
  ofNumber(value: number): readonly CellAddress[] {
    return Number.isFinite(value) ? this.ofReading(plainOfValue(value)) : [];
  }

  /** Where a text says a secret; stretches do not overlap. */
  in(original: string): readonly Hit[] {
    if (this.plain.size === 0 && this.texts.size === 0) return [];
    const text = plainText(original);
    const hits = [...this.numbersIn(text), ...this.textsIn(text)].sort((a, b) => a.start - b.start || b.end - a.end);
    const apart: Hit[] = [];
    for (const hit of hits) {
      const last = apart.at(-1);
      if (last === undefined || hit.start >= last.end) apart.push(hit);
      else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, hit.end), of: last.of };
    }
    return apart;
  }

  /** The text with XXX in the place of every secret. */
  without(original: string): string {
    let result = '';
    let at = 0;
    for (const { start, end } of this.in(original)) {
      result += original.slice(at, start) + MARK;
      at = end;
    }
    return result + original.slice(at);
  }

  private numbersIn({ text, from }: PlainText): readonly Hit[] {
    return numberTokens(text).flatMap(({ start, end, readings }) => {
      const of = readings.flatMap((reading) => this.ofReading(reading));
      return of.length === 0 ? [] : [{ start: from[start] ?? 0, end: from[end] ?? 0, of }];
    });
  }

  private textsIn({ text, from }: PlainText): readonly Hit[] {
    const hits: Hit[] = [];
    for (const [length, wanted] of this.texts) {
      for (let at = 0; at + length <= text.length; at += 1) {
        const of = wanted.get(text.slice(at, at + length));
        if (of && standsAlone(text, at, length)) hits.push({ start: from[at] ?? 0, end: from[at + length] ?? 0, of });
      }
    }
    return hits;
  }

  private ofReading(reading: string): readonly CellAddress[] {
    return this.plain.get(reading) ?? this.digits.get(significantDigits(reading)) ?? this.roundedTo(reading);
  }

  /** Up, down and as usual: all of them are less than a step of its last digit away. */
  private roundedTo(reading: string): readonly CellAddress[] {
    if (writtenDigits(reading) < this.leastTelling) return [];
    const decimals = decimalsOf(reading);
    const [value, step] = [Number(reading), 10 ** -decimals];
    let low = 0;
    let high = this.unrounded.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.unrounded[middle]?.value ?? 0) <= value - step) low = middle + 1;
      else high = middle;
    }
    for (let at = low; (this.unrounded[at]?.value ?? Number.POSITIVE_INFINITY) < value + step; at += 1) {
      const secret = this.unrounded[at];
      if (secret !== undefined && secret.decimals > decimals) return [secret.at];
    }
    return [];
  }

  private addNumber(value: number, at: CellAddress): boolean {
    const plain = plainOfValue(value);
    const digits = significantDigits(plain);
    if (Math.max(digits.length, writtenDigits(plain) - 1) < this.leastDigits) return false;
    add(this.plain, plain, at);
    if (digits.length >= this.leastTelling) add(this.digits, digits, at);
    if (decimalsOf(plain) > 0) this.unrounded.push({ value: Number(plain), decimals: decimalsOf(plain), at });
    return true;
  }

  private addTextCell(text: string, original: string, at: CellAddress): boolean {
    const [token] = numberTokens(text);
    const isNumber = token?.start === 0 && token.end === text.length;
    if (isNumber) return token.readings.map((reading) => this.addNumber(Number(reading), at)).includes(true);
    // `73914.62 MWh`: the number is as secret as the words round it, unless it may be a year.
    for (const reading of numberTokens(text).flatMap(({ readings }) => readings)) {
      if (significantDigits(reading).length >= LEAST_TELLING && !/^(19|20)\d\d$/.test(reading)) this.addNumber(Number(reading), at);
    }
    for (const spelling of nameSpellings(original)) this.addText(spelling, at);
    return this.addText(text, at);
  }

  private addText(original: string, at: CellAddress): boolean {
    const text = plainText(original).text.trim();
    const least = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? LEAST_IDEOGRAPHS : LEAST_LETTERS;
    if ([...text].length < least) return false;
    const same = this.texts.get(text.length) ?? new Map<string, CellAddress[]>();
    this.texts.set(text.length, same);
    add(same, text, at);
    return true;
  }
}

function add(index: Map<string, CellAddress[]>, key: string, at: CellAddress): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [at]);
  else if (list.length < MOST_OF && list.at(-1) !== at) list.push(at);
}

/** A thousand cells may hold the same reading; naming some is enough. */
const MOST_OF = 5;

function decimalsOf(plain: string): number {
  return plain.split('.')[1]?.length ?? 0;
}

/** Of a number as it is written, without the zeros before it. */
function writtenDigits(plain: string): number {
  return plain.replace(/^0\.0*|\./g, '').length;
}

/** Short words are found as words only: `MWh` is not in `MWh/p` said again, `AMI` not in `family`. */
function standsAlone(text: string, at: number, length: number): boolean {
  if (length >= LONG || !/^[\p{Script=Latin}\p{N}]/u.test(text.slice(at, at + length))) return true;
  const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{Script=Latin}\p{N}]/u.test(character);
  return !isWord(text[at - 1]) && !isWord(text[at + length]);
}

const LONG = 8;

/** The numbers of a formula that refers to no cell: `=2400.5+12`. With cells in it, its numbers are those of the methodology. */
function typedInFormula({ formula }: Cell): readonly number[] {
  if (formula === undefined) return [];
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') return [];
  const parts = [...partsOf(tree)];
  if (parts.some(({ kind }) => kind === 'reference' || kind === 'name')) return [];
  return parts.flatMap((part) => (part.kind === 'number' ? [part.value] : []));
}
