import { damagedPart } from './refusals';
import { XmlScope } from './xml-names';
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
  private scope = new XmlScope(0, undefined, []);
  /** Per attribute: start and end of the name, start and end of the value. */
  private readonly bounds: number[] = [];
  private boundCount = 0;
  private closesItself = false;
  private isCharacterData = false;

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

  /** All the text of the element just opened, and past its end. */
  readText(): string {
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
    return this.decode(this.xml.slice(this.start, this.end));
  }

  /** An attribute of the element just opened. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.boundCount; index += 4) {
      const found = this.scope.attributes.find(this.xml, this.bounds[index] ?? 0, this.bounds[index + 1] ?? 0);
      if (found === name) return this.decode(this.xml.slice(this.bounds[index + 2], this.bounds[index + 3]));
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
    const nameEnd = this.nameEnd(nameStart);
    this.readAttributes(nameEnd);
    this.depth += 1;
    this.declareNamespaces();
    this.name = this.resolved(nameStart, nameEnd);
    this.openNames[this.depth - 1] = this.name;
    return 'open';
  }

  /** Notes where names and values lie; nothing is copied until somebody asks. Ends behind the `>`. */
  private readAttributes(from: number): void {
    const { xml, bounds } = this;
    let count = 0;
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
      const equals = this.pastBlanks(nameEnd);
      if (xml.charCodeAt(equals) !== EQUALS) throw this.damaged('an attribute without value');
      const open = this.pastBlanks(equals + 1);
      const quote = xml.charCodeAt(open);
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw this.damaged('an attribute value without quotes');
      const close = xml.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", open + 1);
      if (close < 0) throw this.damaged('an attribute value without end');
      bounds[count] = at;
      bounds[count + 1] = nameEnd;
      bounds[count + 2] = open + 1;
      bounds[count + 3] = close;
      count += 4;
      at = close + 1;
    }
    this.boundCount = count;
    this.end = at + 1;
  }

  private declareNamespaces(): void {
    const { xml, bounds } = this;
    let declarations: [string, string][] | undefined;
    for (let index = 0; index < this.boundCount; index += 4) {
      const start = bounds[index] ?? 0;
      if (xml.charCodeAt(start) !== LETTER_X || !xml.startsWith('xmlns', start)) continue;
      const name = xml.slice(start, bounds[index + 1]);
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      declarations ??= [];
      declarations.push([name.slice(6), this.decode(xml.slice(bounds[index + 2], bounds[index + 3]))]);
    }
    if (declarations) this.scope = new XmlScope(this.depth, this.scope, declarations);
  }

  private readCloseTag(nameStart: number): XmlToken {
    const nameEnd = this.nameEnd(nameStart);
    const close = this.pastBlanks(nameEnd);
    if (this.xml.charCodeAt(close) !== GREATER) throw this.damaged('an end tag without end');
    if (this.resolved(nameStart, nameEnd) !== this.openNames[this.depth - 1]) throw this.damaged('an end tag that closes another element');
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

  private resolved(start: number, end: number): string {
    const name = this.scope.elements.find(this.xml, start, end);
    if (name === undefined) throw this.damaged('an undeclared namespace prefix');
    return name;
  }

  private nameEnd(from: number): number {
    const { xml } = this;
    let at = from;
    for (let code = xml.charCodeAt(at); !endsName(code); code = xml.charCodeAt(at)) at += 1;
    if (at === from || at >= xml.length) throw this.damaged('a tag without name or end');
    return at;
  }

  private pastBlanks(from: number): number {
    let at = from;
    while (isBlank(this.xml.charCodeAt(at))) at += 1;
    return at;
  }

  private decode(text: string): string {
    try {
      return decodeXml(text);
    } catch (error) {
      throw this.damaged('an unknown entity', error);
    }
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
const LETTER_X = 120;

/** Space, tab, line feed, carriage return. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Also NaN, the end of the document. */
function endsName(code: number): boolean {
  return code <= 62 ? isBlank(code) || code === SLASH || code === EQUALS || code === GREATER || code === LESS : Number.isNaN(code);
}
