/**
 * The fast lane for cells as nearly every program writes them: `<c r="B2" s="1" t="s"><f>SUM(A1:A9)</f><v>12.5</v></c>`, where attributes,
 * formula and value may be missing. Each character is looked at once, and no text is cut out that nobody needs: a metering log of a
 * million cells takes a third of the time that the general scanner takes for it (docs/decisions/0070-reading-speed.md).
 *
 * It is right or it is silent: `read` answers false for anything else (other attributes, other elements, references such as `&amp;`, blanks
 * between tags, damage), and the caller has the general scanner read that cell from its start.
 */
export class PlainCell {
  row = 0;
  column = 0;
  /** The index of the cell's style. */
  style = 0;
  /** As the file writes it: `n` unless said otherwise. */
  type = 'n';
  /** Without the leading `=`. */
  formula: string | undefined;
  /** What `<v>` says where that is a number of up to 15 digits and the type `n` or `s`; otherwise NaN, and it is in `text`. */
  number = Number.NaN;
  /** Apart from `number`: in one field for both every number would be an object of its own. */
  text: string | undefined;
  /** Behind `</c>`. */
  end = 0;
  /** Which attributes have been met: a bit for each letter. */
  private seen = 0;

  constructor(private readonly xml: string) {}

  /** The cell that starts at `from`. `style`, `type`, `formula`, `number` and `text` of a cell without them are as if it were the first. */
  read(from: number): boolean {
    const { xml } = this;
    if (xml.charCodeAt(from) !== LESS || xml.charCodeAt(from + 1) !== LETTER_C) return false;
    this.seen = 0;
    this.column = 0;
    this.style = 0;
    this.type = 'n';
    this.formula = undefined;
    this.number = Number.NaN;
    this.text = undefined;
    let at = from + 2;
    while (xml.charCodeAt(at) === SPACE) {
      at = this.readAttribute(at + 1);
      if (at < 0) return false;
    }
    if (this.column === 0) return false;
    const code = xml.charCodeAt(at);
    if (code === GREATER) return this.readContent(at + 1);
    this.end = at + 2;
    return code === SLASH && xml.charCodeAt(at + 1) === GREATER;
  }

  /** Behind the closing quote, or -1. */
  private readAttribute(at: number): number {
    const { xml } = this;
    const letter = xml.charCodeAt(at);
    const bit = 1 << (letter & 31);
    if (xml.charCodeAt(at + 1) !== EQUALS || xml.charCodeAt(at + 2) !== QUOTE || (this.seen & bit) !== 0) return -1;
    this.seen |= bit;
    switch (letter) {
      case LETTER_R:
        return this.readAddress(at + 3);
      case LETTER_S:
        return this.readStyle(at + 3);
      case LETTER_T:
        return this.readType(at + 3);
      default:
        return -1;
    }
  }

  private readAddress(from: number): number {
    const { xml } = this;
    let at = from;
    let column = 0;
    let row = 0;
    let code = xml.charCodeAt(at);
    for (; code >= 65 && code <= 90; code = xml.charCodeAt((at += 1))) column = column * 26 + code - 64;
    for (; code >= 48 && code <= 57; code = xml.charCodeAt((at += 1))) row = row * 10 + code - 48;
    this.column = column;
    this.row = row;
    return code === QUOTE ? at + 1 : -1;
  }

  private readStyle(from: number): number {
    const { xml } = this;
    let at = from;
    let style = 0;
    let code = xml.charCodeAt(at);
    for (; code >= 48 && code <= 57; code = xml.charCodeAt((at += 1))) style = style * 10 + code - 48;
    this.style = style;
    return code === QUOTE && at > from ? at + 1 : -1;
  }

  private readType(from: number): number {
    const { xml } = this;
    if (xml.charCodeAt(from + 1) === QUOTE) {
      const type = TYPES[xml.charCodeAt(from)];
      if (type === undefined) return -1;
      this.type = type;
      return from + 2;
    }
    if (!xml.startsWith('str"', from)) return -1;
    this.type = 'str';
    return from + 4;
  }

  private readContent(from: number): boolean {
    const { xml } = this;
    let at = from;
    if (xml.charCodeAt(at) === LESS && xml.charCodeAt(at + 1) === LETTER_F) at = this.readFormula(at);
    if (at > 0 && xml.charCodeAt(at + 1) === LETTER_V) at = this.readValue(at);
    this.end = at > 0 ? this.pastEndTag(at, LETTER_C) : -1;
    return this.end > 0;
  }

  /** `<f>…</f>` without attributes: shared and array formulas are not for this lane. */
  private readFormula(from: number): number {
    const { xml } = this;
    if (xml.charCodeAt(from + 2) !== GREATER) return -1;
    const end = this.textEnd(from + 3);
    if (end <= from + 3) return -1;
    this.formula = xml.slice(from + 3, end);
    return this.pastEndTag(end, LETTER_F);
  }

  private readValue(from: number): number {
    const { xml } = this;
    if (xml.charCodeAt(from) !== LESS || xml.charCodeAt(from + 2) !== GREATER) return -1;
    const start = from + 3;
    let end = this.type === 'n' || this.type === 's' ? this.readNumber(start) : -1;
    if (end < 0) {
      end = this.textEnd(start);
      if (end < 0) return -1;
      this.text = xml.slice(start, end);
    }
    return this.pastEndTag(end, LETTER_V);
  }

  /**
   * Up to 15 digits are a whole number that a double holds exactly, and so is 10 to the power of as many decimals; their quotient is rounded
   * once, so it is the double nearest to what is written (Clinger, "How to Read Floating Point Numbers Accurately", 1990, section 3).
   */
  private readNumber(from: number): number {
    const { xml } = this;
    const isNegative = xml.charCodeAt(from) === MINUS;
    const first = isNegative ? from + 1 : from;
    let at = first;
    let digits = 0;
    let code = xml.charCodeAt(at);
    for (; code >= 48 && code <= 57; code = xml.charCodeAt((at += 1))) digits = digits * 10 + code - 48;
    const point = at;
    if (code === POINT) {
      code = xml.charCodeAt((at += 1));
      for (; code >= 48 && code <= 57; code = xml.charCodeAt((at += 1))) digits = digits * 10 + code - 48;
    }
    const decimals = Math.max(0, at - point - 1);
    const power = POWERS_OF_TEN[decimals];
    const count = point - first + decimals;
    if (code !== LESS || count === 0 || count > MOST_DIGITS || power === undefined) return -1;
    this.number = isNegative ? -digits / power : digits / power;
    return at;
  }

  /** Up to the next tag; -1 where a reference or a carriage return stands before it, which need decoding. */
  private textEnd(from: number): number {
    const { xml } = this;
    for (let at = from; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === LESS) return at;
      if (code === AMPERSAND || code === RETURN) return -1;
    }
    return -1;
  }

  /** Behind `</v>`; -1 where that is not what stands there. */
  private pastEndTag(at: number, letter: number): number {
    const { xml } = this;
    const isIt =
      xml.charCodeAt(at) === LESS &&
      xml.charCodeAt(at + 1) === SLASH &&
      xml.charCodeAt(at + 2) === letter &&
      xml.charCodeAt(at + 3) === GREATER;
    return isIt ? at + 4 : -1;
  }
}

const LESS = 60;
const GREATER = 62;
const EQUALS = 61;
const SLASH = 47;
const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const RETURN = 13;
const MINUS = 45;
const POINT = 46;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

/** Types of one letter (ST_CellType, ISO/IEC 29500-1 18.18.11), by its code; `inlineStr` has no `<v>`, and `str` has three. */
const TYPES: Readonly<Record<number, string>> = { 98: 'b', 100: 'd', 101: 'e', 110: 'n', 115: 's' };

const MOST_DIGITS = 15;
const POWERS_OF_TEN = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));
