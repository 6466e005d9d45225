import { child, type XmlElement, type XmlPart } from './xml-part';

/** The children of a style sheet in the order of the schema (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** One counted collection of the styles part (`<fonts count="3">…`): found, or made where the schema wants it. */
export class StyleCollection {
  readonly elements: readonly XmlElement[];
  /** The attributes of all entries, old and new. */
  readonly items: { readonly attributes: ReadonlyMap<string, string> }[];
  private readonly collection: XmlElement | undefined;
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    private readonly part: XmlPart,
    private readonly name: string,
    /** What a new collection begins with. */
    ifMissing: readonly string[],
  ) {
    this.collection = child(part.root, name);
    this.elements = this.collection?.children ?? [];
    this.items = [...this.elements];
    this.elements.forEach((element, index) => {
      const source = part.source(element);
      if (!this.indexes.has(source)) this.indexes.set(source, index);
    });
    this.initial = this.collection ? [] : ifMissing;
    this.initial.forEach((xml, index) => this.indexes.set(xml, index));
  }

  private readonly initial: readonly string[];

  /** The index of this entry, which is added unless it is there word for word. */
  indexOf(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    return this.add({}, xml);
  }

  add(attributes: Readonly<Record<string, string>>, xml: string): number {
    const index = this.elements.length + this.initial.length + this.added.length;
    this.added.push(xml);
    this.indexes.set(xml, index);
    this.items.push({ attributes: new Map(Object.entries(attributes)) });
    return index;
  }

  apply(): void {
    if (this.added.length === 0 && this.initial.length === 0) return;
    const content = [...this.initial, ...this.added].join('');
    const count = String(this.elements.length + this.initial.length + this.added.length);
    if (this.collection) {
      if (this.collection.attributes.has('count')) this.part.setAttribute(this.collection, 'count', count);
      this.part.append(this.collection, content);
      return;
    }
    const tag = this.part.root.prefix + this.name;
    const xml = `<${tag} count="${count}">${content}</${tag}>`;
    const later = ORDER.slice(ORDER.indexOf(this.name) + 1);
    const next = this.part.root.children.find((element) => later.includes(element.name));
    if (next) this.part.insertBefore(next, xml);
    else this.part.append(this.part.root, xml);
  }
}
