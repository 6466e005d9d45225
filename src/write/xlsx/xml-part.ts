/**
 * A small XML part that is edited by splicing: what is not touched keeps every byte, comments and unknown extensions included.
 * Elements are found by local name, so prefixed parts (`<x:workbook>`) are as good as others.
 */
export interface XmlElement {
  /** `x:` or empty: how this element's namespace is written here. */
  readonly prefix: string;
  readonly name: string;
  /** By qualified name, entities resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** Just after the `>` of the start tag. */
  readonly openEnd: number;
  /** At the `</` of the end tag; equals `end` for an empty element. */
  readonly closeStart: number;
  readonly end: number;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export class XmlPart {
  readonly root: XmlElement;
  private readonly edits: Edit[] = [];
  private readonly appended = new Map<XmlElement, string[]>();

  constructor(private readonly text: string) {
    this.root = parse(text);
  }

  get isChanged(): boolean {
    return this.edits.length > 0 || this.appended.size > 0;
  }

  source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** Behind the last child of the element. */
  append(parent: XmlElement, xml: string): void {
    const list = this.appended.get(parent);
    if (list) list.push(xml);
    else this.appended.set(parent, [xml]);
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.edits.push({ from: element.start, to: element.start, text: xml });
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.edits.push({ from: element.end, to: element.end, text: xml });
  }

  remove(element: XmlElement): void {
    this.edits.push({ from: element.start, to: element.end, text: '' });
  }

  /** Takes a removal back. */
  keep(element: XmlElement): void {
    const at = this.edits.findIndex(({ from, to, text }) => from === element.start && to === element.end && text === '');
    if (at >= 0) this.edits.splice(at, 1);
  }

  /**
   * Takes out all that an element was filled with. One that was empty (`<names/>`) before `append` filled it is empty again; one that was
   * not there before goes.
   */
  clear(element: XmlElement): void {
    if (/\s>$/.test(this.text.slice(element.start, element.openEnd))) {
      this.edits.push({ from: element.openEnd - 2, to: element.end, text: '/>' });
    } else this.remove(element);
  }

  /** `value` is plain text. Blanks and quotes stay as they are, so that the former value gives the former text. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    if (element.attributes.get(name) === value) return;
    const tag = this.text.slice(element.start, element.openEnd);
    const written = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
    const found = new RegExp(`(\\s${name.replace(/[.\\-]/g, '\\$&')}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
    if (found) {
      const [, before = '', quoted = ''] = found;
      const from = element.start + found.index + before.length + 1;
      this.edits.push({ from, to: from + quoted.length - 2, text: written });
      return;
    }
    const from = element.openEnd - (tag.endsWith('/>') ? 2 : 1);
    this.edits.push({ from, to: from, text: ` ${name}="${written}"` });
  }

  toString(): string {
    const edits = [...this.edits, ...[...this.appended].map(([parent, xml]) => this.appendEdit(parent, xml.join('')))];
    // Stable: two insertions at one place keep their order.
    edits.sort((a, b) => a.from - b.from || a.to - b.to);
    let result = '';
    let at = 0;
    for (const edit of edits) {
      if (edit.from < at) continue; // within something that goes
      result += this.text.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    return result + this.text.slice(at);
  }

  private appendEdit(parent: XmlElement, xml: string): Edit {
    if (parent.closeStart !== parent.end) return { from: parent.closeStart, to: parent.closeStart, text: xml };
    // The blank in the place of the slash tells `clear` that this element stood here empty.
    return { from: parent.openEnd - 2, to: parent.openEnd, text: ` >${xml}</${parent.prefix}${parent.name}>` };
  }
}

/** The first child with this local name. */
export function child(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((element) => element.name === name);
}

export function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

interface OpenElement {
  prefix: string;
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  start: number;
  openEnd: number;
}

/** Comments, CDATA, processing instructions and the declaration; a start tag; an end tag. Quoted attributes may hold `>`. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!(?:[^<>]|<[^<>]*>)*>|<\/[^>]*>|<((?:[^\s"'/<>]+:)?)([^\s"'/<>:]+)((?:[^"'<>/]|\/(?!>)|"[^"]*"|'[^']*')*)(\/?)>/g;

function parse(text: string): XmlElement {
  const open: OpenElement[] = [];
  for (const match of text.matchAll(MARKUP)) {
    const [tag, prefix = '', name, inside = '', slash] = match;
    const start = match.index;
    const end = start + tag.length;
    if (name !== undefined) {
      const element = { prefix, name, attributes: attributesOf(inside), children: [], start, openEnd: end };
      if (slash === '') open.push(element);
      else if (open.length === 0) return { ...element, closeStart: end, end };
      else open.at(-1)?.children.push({ ...element, closeStart: end, end });
    } else if (tag.startsWith('</')) {
      const closed = open.pop();
      if (!closed) break;
      const element = { ...closed, closeStart: start, end };
      const parent = open.at(-1);
      if (!parent) return element;
      parent.children.push(element);
    }
  }
  throw new SyntaxError('Not well-formed XML');
}

function attributesOf(inside: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of inside.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(name, resolved(double ?? single ?? ''));
  }
  return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/g, (entity, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name ?? ''] ?? entity;
  });
}
