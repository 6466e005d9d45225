import { damagedPart } from './refusals';
import { OUTERMOST, XmlScope } from './xml-names';
import { decodeXml } from './xml-text';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

/**
 * Walks through an XML document tag by tag, without building a tree. Names come out as `xml-names.ts` describes.
 * `<a/>` yields open and close. Comments and processing instructions are passed over. A DOCTYPE is refused: Office files have none, and
 * with it go entity bombs and references to other files. Throws UserError `damaged-part` for anything not well-formed.
 *
 *     const xml = archive.xml('xl/workbook.xml');
 *     xml.root();                                          // 'workbook'
 *     for (const depth = xml.depth; xml.nextChild(depth); ) if (xml.name === 'sheets') …
 */
export class XmlScanner {
  /** Of the element opened or closed last. */
  name = '';
  /** How many elements are open; after `open` this counts the element itself, after `close` no more. */
  depth = 0;
  /** Where the current token starts and ends in `xml`, for those who patch a part. */
  start = 0;
  end = 0;

  private readonly openNames: string[] = [];
  /** Where the names of the open elements start and end, as written. */
  private readonly openBounds: number[] = [];
  private scope = OUTERMOST;
  /** Per attribute: start and end of the name, start and end of the value. */
  private readonly bounds: number[] = [];
  private boundCount = 0;
  private closesItself = false;
  private isCharacterData = false;
  /** Where the next `&` and the next carriage return stand: text before them needs no decoding, and most parts have next to none. */
  private nextReference = -1;
  private nextReturn = -1;

  constructor(
    readonly xml: string,
    /** Named in errors. */
    readonly part: string,
  ) {}

  next(): XmlToken {
    if (this.closesItself) return this.leave();
    for (;;) {
      const from = this.end;
      if (from >= this.xml.length) return this.finish();
      this.start = from;
      if (this.xml.charCodeAt(from) !== LESS) {
        if (this.readCharacters(from)) return 'text';
        continue;
      }
      const second = this.xml.charCodeAt(from + 1);
      if (second === SLASH) return this.readCloseTag(from + 2);
      if (second === QUESTION) this.end = this.after('?>', from + 2);
      else if (second !== EXCLAMATION) return this.readOpenTag(from + 1);
      else if (this.readDeclaration(from)) return 'text';
    }
  }

  /** The document element's name. To be called first. */
  root(): string {
    if (this.next() !== 'open') throw this.damaged('no document element');
    return this.name;
  }

  /** Moves on to the next element directly below the one open at `depth`; false when that one has ended. */
  nextChild(depth: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === 'open' && this.depth === depth + 1) return true;
      if (token === 'end' || (token === 'close' && this.depth < depth)) return false;
    }
  }

  /** Past the end of the element just opened. */
  skip(): void {
    const depth = this.depth;
    while (this.next() !== 'end') if (this.depth < depth) return;
  }

  /**
   * Where the next token starts, for a reader that knows a common form of what comes and reads it by itself; it then says with `passOver`
   * how far it came. -1 where that may not be: behind `<a/>`, and where names without prefix are not those of the part's own vocabulary.
   */
  get plainPosition(): number {
    return this.closesItself || !this.scope.isPlain ? -1 : this.end;
  }

  /** Whole elements up to `end` have been read by somebody else. */
  passOver(end: number): void {
    this.end = end;
  }

  /** Somebody else has met an element without prefix at `plainPosition`, and read its start tag up to `end`: it declares no namespaces. */
  openPlain(name: string, end: number): void {
    this.start = this.end;
    this.boundCount = 0;
    this.end = end;
    this.open(name, this.start + 1, this.start + 1 + name.length);
  }

  /** Whether names mean something else in the element just opened than around it. */
  get declaresNamespaces(): boolean {
    return this.scope.depth === this.depth;
  }

  /** All the text of the element just opened, and past its end. */
  readText(): string {
    if (!this.closesItself && this.xml.charCodeAt(this.end) !== LESS) return this.readPlainText();
    return this.readMixedText();
  }

  /** The common case: one stretch of text, then the end tag. */
  private readPlainText(): string {
    const start = this.end;
    const end = this.xml.indexOf('<', start);
    if (end < 0 || this.xml.charCodeAt(end + 1) !== SLASH) return this.readMixedText();
    this.start = start;
    const text = this.decoded(start, end);
    this.start = end;
    this.readCloseTag(end + 2);
    return text;
  }

  private readMixedText(): string {
    const depth = this.depth;
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === 'text') text += this.text();
      else if (token === 'end' || (token === 'close' && this.depth < depth)) return text;
    }
  }

  /** What the current text token says. */
  text(): string {
    if (this.isCharacterData) return this.xml.slice(this.start + CDATA.length, this.end - 3);
    return this.decoded(this.start, this.end);
  }

  /** An attribute of the element just opened. */
  attribute(name: string): string | undefined {
    const { xml, bounds } = this;
    // Without prefix an attribute is in no namespace: what is written is its name.
    const isPrefixed = name.includes(':');
    for (let index = 0; index < this.boundCount; index += 4) {
      const start = bounds[index] ?? 0;
      const end = bounds[index + 1] ?? 0;
      const isIt = isPrefixed
        ? this.scope.attribute(xml, start, end) === name
        : end - start === name.length && isWrittenAt(xml, start, name);
      if (isIt) return this.decoded(bounds[index + 2] ?? 0, bounds[index + 3] ?? 0);
    }
    return undefined;
  }

  /** The same for attributes an element cannot do without. */
  required(name: string): string {
    const value = this.attribute(name);
    if (value === undefined) throw this.damaged(`<${this.name}> without ${name}`);
    return value;
  }

  damaged(reason: string, cause?: unknown): Error {
    return damagedPart(this.part, `${reason}, at character ${this.start}`, cause);
  }

  private readOpenTag(nameStart: number): XmlToken {
    if (this.depth === 0 && this.openNames.length > 0) throw this.damaged('a second document element');
    const nameEnd = this.nameEnd(nameStart);
    const declaresNamespaces = this.readAttributes(nameEnd);
    if (declaresNamespaces) this.declareNamespaces();
    const name = this.scope.element(this.xml, nameStart, nameEnd);
    if (name === undefined) throw this.damaged('an undeclared namespace prefix');
    this.open(name, nameStart, nameEnd);
    return 'open';
  }

  private open(name: string, nameStart: number, nameEnd: number): void {
    this.name = name;
    this.openNames[this.depth] = name;
    this.openBounds[2 * this.depth] = nameStart;
    this.openBounds[2 * this.depth + 1] = nameEnd;
    this.depth += 1;
  }

  /** Notes where names and values lie; nothing is copied until somebody asks. Ends behind the `>`. True if there may be namespaces among them. */
  private readAttributes(from: number): boolean {
    const { xml, bounds } = this;
    let count = 0;
    let declaresNamespaces = false;
    let at = from;
    for (;;) {
      at = this.pastBlanks(at);
      const code = xml.charCodeAt(at);
      if (code === GREATER) break;
      if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) {
        this.closesItself = true;
        at += 1;
        break;
      }
      const nameEnd = this.nameEnd(at);
      const open = this.openingQuote(nameEnd);
      const close = this.closingQuote(xml.charCodeAt(open), open + 1);
      bounds[count] = at;
      bounds[count + 1] = nameEnd;
      bounds[count + 2] = open + 1;
      bounds[count + 3] = close;
      count += 4;
      // Both letters of `xmlns`: Excel writes an `x14ac:dyDescent` into every row.
      declaresNamespaces ||= xml.charCodeAt(at) === LETTER_X && xml.charCodeAt(at + 1) === LETTER_M;
      at = close + 1;
    }
    this.boundCount = count;
    this.end = at + 1;
    return declaresNamespaces;
  }

  /** `from`: where the attribute's name ends. */
  private openingQuote(from: number): number {
    const { xml } = this;
    if (xml.charCodeAt(from) === EQUALS && xml.charCodeAt(from + 1) === DOUBLE_QUOTE) return from + 1;
    const equals = this.pastBlanks(from);
    if (xml.charCodeAt(equals) !== EQUALS) throw this.damaged('an attribute without value');
    const open = this.pastBlanks(equals + 1);
    const quote = xml.charCodeAt(open);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw this.damaged('an attribute value without quotes');
    return open;
  }

  /** A loop, since values are short: `indexOf` takes longer to begin than most values have letters. */
  private closingQuote(quote: number, from: number): number {
    const { xml } = this;
    for (let at = from; at < xml.length; at += 1) if (xml.charCodeAt(at) === quote) return at;
    throw this.damaged('an attribute value without end');
  }

  private declareNamespaces(): void {
    const { xml, bounds } = this;
    let declarations: [string, string][] | undefined;
    for (let index = 0; index < this.boundCount; index += 4) {
      const start = bounds[index] ?? 0;
      const name = xml.slice(start, bounds[index + 1]);
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      declarations ??= [];
      declarations.push([name.slice(6), this.decoded(bounds[index + 2] ?? 0, bounds[index + 3] ?? 0)]);
    }
    if (declarations) this.scope = new XmlScope(this.depth + 1, this.scope, declarations);
  }

  private readCloseTag(nameStart: number): XmlToken {
    const { xml } = this;
    const open = this.openBounds[2 * this.depth - 2] ?? 0;
    const length = (this.openBounds[2 * this.depth - 1] ?? 0) - open;
    for (let index = 0; index < length; index += 1) {
      if (xml.charCodeAt(nameStart + index) !== xml.charCodeAt(open + index)) throw this.damaged('an end tag that closes another element');
    }
    const close = this.pastBlanks(nameStart + length);
    if (xml.charCodeAt(close) !== GREATER) throw this.damaged('an end tag that closes another element');
    this.end = close + 1;
    return this.leave();
  }

  private leave(): XmlToken {
    this.closesItself = false;
    this.boundCount = 0;
    if (this.depth === 0) throw this.damaged('an end tag without start');
    if (this.scope.depth === this.depth && this.scope.outer) this.scope = this.scope.outer;
    this.depth -= 1;
    this.name = this.openNames[this.depth] ?? '';
    return 'close';
  }

  private finish(): XmlToken {
    if (this.depth > 0) throw this.damaged(`<${this.openNames[this.depth - 1] ?? ''}> is not closed`);
    return 'end';
  }

  /** True for a text token; false for the blank space around the document element. */
  private readCharacters(from: number): boolean {
    const next = this.xml.indexOf('<', from);
    this.end = next < 0 ? this.xml.length : next;
    this.isCharacterData = false;
    if (this.depth > 0) return true;
    if (this.xml.slice(from, this.end).trim() !== '') throw this.damaged('text outside the document element');
    return false;
  }

  /** `<!…`: true for a CDATA section, which is text. */
  private readDeclaration(from: number): boolean {
    if (this.xml.startsWith('<!--', from)) {
      this.end = this.after('-->', from + 4);
      return false;
    }
    if (!this.xml.startsWith(CDATA, from) || this.depth === 0) throw this.damaged('a DOCTYPE or other declaration');
    this.end = this.after(']]>', from + CDATA.length);
    this.isCharacterData = true;
    return true;
  }

  private after(what: string, from: number): number {
    const at = this.xml.indexOf(what, from);
    if (at < 0) throw this.damaged(`no ${what}`);
    return at + what.length;
  }

  private nameEnd(from: number): number {
    const { xml } = this;
    let at = from;
    while (at < xml.length && !endsName(xml.charCodeAt(at))) at += 1;
    if (at === from || at === xml.length) throw this.damaged('a tag without name or end');
    return at;
  }

  private pastBlanks(from: number): number {
    let at = from;
    while (isBlank(this.xml.charCodeAt(at))) at += 1;
    return at;
  }

  /** Of a stretch of the current token. */
  private decoded(start: number, end: number): string {
    const text = this.xml.slice(start, end);
    if (this.nextReference < this.start) this.nextReference = this.position('&', this.start);
    if (this.nextReturn < this.start) this.nextReturn = this.position('\r', this.start);
    if (this.nextReference >= end && this.nextReturn >= end) return text;
    try {
      return decodeXml(text);
    } catch (error) {
      throw this.damaged('an unknown entity', error);
    }
  }

  /** The document's length where the character does not occur any more. */
  private position(character: string, from: number): number {
    const at = this.xml.indexOf(character, from);
    return at < 0 ? this.xml.length : at;
  }
}

const CDATA = '<![CDATA[';
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const SLASH = 47;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const LETTER_M = 109;
const LETTER_X = 120;

/** Space, tab, line feed, carriage return. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** As `startsWith`, which for names of a few letters takes longer to begin than to compare. */
function isWrittenAt(xml: string, start: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) if (xml.charCodeAt(start + index) !== name.charCodeAt(index)) return false;
  return true;
}

/** What cannot be in a name. Letters lie behind all of these: to look beyond the end of the table would cost more than all the rest. */
function endsName(code: number): boolean {
  return code <= GREATER && ENDS_NAME[code] === 1;
}

/** By character code. A table, since it is asked for every letter of every tag. */
const ENDS_NAME = Uint8Array.from({ length: 63 }, (_, code) => Number(isBlank(code) || [SLASH, EQUALS, GREATER, LESS].includes(code)));
