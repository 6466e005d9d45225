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
  /** Names without prefix are those of a main vocabulary: what is written is the name. */
  readonly isPlain: boolean;
  private elementNames: NameTable;
  private attributeNames: NameTable | undefined;
  private ownNamespaces: ReadonlyMap<string, string> | undefined;

  /** `declarations`: prefix ('' for the default namespace) and namespace. `depth`: of the element that declares them. */
  constructor(
    readonly depth: number,
    readonly outer: XmlScope | undefined,
    private readonly declarations: readonly (readonly [string, string])[],
  ) {
    const own = declarations.findLast(([prefix]) => prefix === '');
    this.isPlain = own === undefined ? (outer?.isPlain ?? true) : prefixed(own[1], '') === '';
    this.elementNames = this.isPlain ? PLAIN_NAMES : this.allNames();
  }

  /** The element's name at `start` to `end` of the document; undefined where its prefix is not declared. */
  element(xml: string, start: number, end: number): string | undefined {
    const name = this.elementNames.find(xml, start, end);
    if (name !== undefined || this.elementNames !== PLAIN_NAMES) return name;
    // The first with a prefix: in most worksheets there is none.
    this.elementNames = this.allNames();
    return this.elementNames.find(xml, start, end);
  }

  /** The same of an attribute. Without prefix it is in no namespace, whatever the default is (Namespaces in XML 1.0, 6.2). */
  attribute(xml: string, start: number, end: number): string | undefined {
    this.attributeNames ??= new NameTable((raw) => this.resolve(raw, undefined));
    return this.attributeNames.find(xml, start, end);
  }

  private allNames(): NameTable {
    return new NameTable((raw) => this.resolve(raw, namespaceOf('', this)));
  }

  /** Those declared here, by prefix: made when somebody first asks for one. */
  get own(): ReadonlyMap<string, string> {
    return (this.ownNamespaces ??= new Map(this.declarations));
  }

  private resolve(raw: string, unprefixed: string | undefined): string | undefined {
    const colon = raw.indexOf(':');
    if (colon < 0) return prefixed(unprefixed ?? '', raw);
    const namespace = namespaceOf(raw.slice(0, colon), this);
    return namespace === undefined ? undefined : prefixed(namespace, raw.slice(colon + 1));
  }
}

function namespaceOf(prefix: string, inner: XmlScope): string | undefined {
  for (let scope: XmlScope | undefined = inner; scope; scope = scope.outer) {
    const namespace = scope.own.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

/** Remembers resolved names, so that the million `<c>` of a sheet cost neither a new string nor a look at prefixes. */
class NameTable {
  private readonly raw: (string | undefined)[];
  private readonly resolved: (string | undefined)[];

  /** `slots`: for how many names there is room, a power of two. */
  constructor(
    private readonly resolve: (raw: string) => string | undefined,
    private readonly slots = 64,
  ) {
    this.raw = new Array<string | undefined>(slots);
    this.resolved = new Array<string | undefined>(slots);
  }

  /** The name at `start` to `end` of the document; undefined where its prefix is not declared. */
  find(xml: string, start: number, end: number): string | undefined {
    const length = end - start;
    const letters = xml.charCodeAt(start) + 3 * xml.charCodeAt(start + (length >> 1)) + 7 * xml.charCodeAt(end - 1);
    const slot = (letters + 31 * length) & (this.slots - 1);
    const known = this.raw[slot] ?? '';
    // `c`, `v`, `r`: one letter is told by its slot and the first comparison.
    const isSame =
      known.length === length && known.charCodeAt(0) === xml.charCodeAt(start) && (length === 1 || xml.startsWith(known, start));
    if (isSame) return this.resolved[slot];
    const raw = xml.slice(start, end);
    const resolved = this.resolve(raw);
    if (resolved !== undefined && length <= LONGEST) {
      // Where both are the same, the copy that `PLAIN_NAMES` makes.
      this.raw[slot] = raw === resolved ? resolved : raw;
      this.resolved[slot] = resolved;
    }
    return resolved;
  }
}

/** Of the names that are remembered; those of Office have up to 40 letters. */
const LONGEST = 64;

/**
 * For all documents, since names without prefix in a main vocabulary mean the same in all of them. With 512 slots, no two of the 119 names that
 * workbooks use most and that stand beside each other come to the same.
 */
const PLAIN_NAMES = new NameTable((raw) => (raw.includes(':') ? undefined : copyOf(raw)), 512);

/** What `slice` gives may keep the whole document in memory, for as long as the name is remembered. */
function copyOf(name: string): string {
  return name.length > LONGEST ? name : name.split('').join('');
}

/** Around the document element; one for all documents. */
export const OUTERMOST = new XmlScope(0, undefined, [['xml', 'http://www.w3.org/XML/1998/namespace']]);
