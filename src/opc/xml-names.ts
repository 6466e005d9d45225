/**
 * Namespaces under the prefixes Microsoft's documents use, so that readers can ask for `r:id` whatever the producer calls the prefix.
 * The main vocabularies, of which a part has only one, get none. ISO strict names (ISO/IEC 29500-1) fold into the transitional ones.
 * Names of any other namespace come out as `{namespace}local`.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a:'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c:'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing', 'xdr:'],
  ['http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing', 'xdr:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.microsoft.com/office/spreadsheetml/2009/9/main', 'x14:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
]);

function prefixed(namespace: string, local: string): string {
  const prefix = PREFIXES.get(namespace);
  return prefix === undefined ? `{${namespace}}${local}` : prefix + local;
}

/** The namespace declarations in force in a part of a document; inner scopes inherit from outer ones. */
export class XmlScope {
  readonly elements: NameTable;
  /** Names without prefix are those of a main vocabulary: what is written is the name. */
  readonly isPlain: boolean;
  private attributeNames: NameTable | undefined;
  private readonly namespaces: ReadonlyMap<string, string>;

  /** `declarations`: prefix ('' for the default namespace) to namespace. `depth`: of the element that declares them. */
  constructor(
    readonly depth: number,
    readonly outer: XmlScope | undefined,
    declarations: Iterable<readonly [string, string]>,
  ) {
    this.namespaces = new Map([...(outer ? outer.namespaces : XML_ONLY), ...declarations]);
    this.isPlain = prefixed(this.namespaces.get('') ?? '', '') === '';
    this.elements = new NameTable((raw) => this.resolve(raw, this.namespaces.get('')));
  }

  /** Made when somebody first asks for an attribute with a prefix. */
  get attributes(): NameTable {
    // An attribute without prefix is in no namespace, whatever the default is (Namespaces in XML 1.0, 6.2).
    return (this.attributeNames ??= new NameTable((raw) => this.resolve(raw, undefined)));
  }

  private resolve(raw: string, unprefixed: string | undefined): string | undefined {
    const colon = raw.indexOf(':');
    if (colon < 0) return prefixed(unprefixed ?? '', raw);
    const namespace = this.namespaces.get(raw.slice(0, colon));
    return namespace === undefined ? undefined : prefixed(namespace, raw.slice(colon + 1));
  }
}

const XML_ONLY: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** Remembers resolved names, so that the million `<c>` of a sheet cost neither a new string nor a look at prefixes. */
class NameTable {
  private readonly raw: string[] = new Array<string>(SLOTS).fill('');
  private readonly resolved: string[] = new Array<string>(SLOTS).fill('');

  constructor(private readonly resolve: (raw: string) => string | undefined) {}

  /** The name at `start` to `end` of the document; undefined where its prefix is not declared. */
  find(xml: string, start: number, end: number): string | undefined {
    const slot = (xml.charCodeAt(start) + 7 * xml.charCodeAt(end - 1) + 31 * (end - start)) & (SLOTS - 1);
    const known = this.raw[slot] ?? '';
    // `c`, `v`, `r`: one letter is told by its slot and the first comparison.
    const isSame =
      known.length === end - start && known.charCodeAt(0) === xml.charCodeAt(start) && (end - start === 1 || xml.startsWith(known, start));
    if (isSame) return this.resolved[slot];
    const raw = xml.slice(start, end);
    const resolved = this.resolve(raw);
    if (resolved !== undefined) {
      this.raw[slot] = raw;
      this.resolved[slot] = resolved;
    }
    return resolved;
  }
}

const SLOTS = 256;

/** Around the document element; one for all documents, since names without declarations mean the same in all of them. */
export const OUTERMOST = new XmlScope(0, undefined, []);
