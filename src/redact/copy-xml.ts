import type { XmlScanner, XmlToken } from '../opc/xml-scanner';
import { XML_DECLARATION, escaped } from '../write/xlsx/xml-text';

/** How an element is copied; `tag` is its start tag as written, without what `copyXml` leaves out anyway. */
export interface CopyRules {
  /** What stands in the place of the element just opened, past whose end the rule has gone; undefined: it is copied. */
  readonly instead?: (xml: XmlScanner, tag: string) => string | undefined;
  /** The start tag to be written. */
  readonly tag?: (xml: XmlScanner, tag: string) => string;
  /** A stretch of text of the element named last, as written. */
  readonly text?: (raw: string, xml: XmlScanner) => string;
}

/**
 * Copies an XML part without what nobody would think of looking into: comments, processing instructions, extensions of later programs
 * (`extLst`, `mc:AlternateContent`), and elements and attributes of vocabularies that this room does not know.
 */
export function copyXml(xml: XmlScanner, rules: CopyRules): string {
  xml.root();
  return XML_DECLARATION + copyElement(xml, rules, new Map());
}

/** Namespaces that are known, by the prefix they have here. */
type KnownPrefixes = Map<string, boolean>;

/** The element just opened, to its end. */
export function copyElement(xml: XmlScanner, rules: CopyRules, prefixes: KnownPrefixes = new Map()): string {
  const out: string[] = [];
  const outside = xml.depth - 1;
  for (let token: XmlToken = 'open'; token !== 'end'; token = xml.next()) {
    if (token === 'open') out.push(copiedOpen(xml, rules, prefixes));
    else if (token === 'close') out.push(rawToken(xml));
    else out.push(rules.text ? rules.text(plainToken(xml), xml) : plainToken(xml));
    if (xml.depth === outside) break;
  }
  return out.join('');
}

/** The start tag; or all that stands in the place of the element, past whose end the scanner then is. */
function copiedOpen(xml: XmlScanner, rules: CopyRules, prefixes: KnownPrefixes): string {
  if (isLeftOut(xml.name)) {
    xml.skip();
    return '';
  }
  const raw = rawToken(xml);
  const tag = withoutForeign(raw, prefixes);
  const other = rules.instead?.(xml, tag);
  if (other !== undefined) return other;
  const written = rules.tag ? rules.tag(xml, tag) : tag;
  if (raw.endsWith('/>')) xml.next();
  return written;
}

/** CDATA says the same with other signs. */
function plainToken(xml: XmlScanner): string {
  const raw = rawToken(xml);
  return raw.startsWith('<![CDATA[') ? escaped(xml.text()) : raw;
}

function rawToken(xml: XmlScanner): string {
  return xml.xml.slice(xml.start, xml.end);
}

/** `x:` of `<x:c r="A1">`. */
export function prefixOf(tag: string): string {
  return /^<([^\s/>:]+:)?/.exec(tag)?.[1] ?? '';
}

function isLeftOut(name: string): boolean {
  return name.startsWith('{') || name.startsWith('mc:') || name.startsWith('x14:') || /(^|:)extLst$/.test(name);
}

/** Attributes in order: name, and value with its quotes. */
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

function withoutForeign(tag: string, prefixes: KnownPrefixes): string {
  if (!tag.includes(':')) return tag;
  for (const [, name = '', quoted = ''] of tag.matchAll(ATTRIBUTE)) {
    if (name.startsWith('xmlns:')) prefixes.set(name.slice('xmlns:'.length), KNOWN.has(quoted.slice(1, -1)));
  }
  return tag.replace(ATTRIBUTE, (attribute, name: string) => {
    if (!name.includes(':')) return attribute;
    const [prefix = '', local = ''] = name.split(':');
    if (prefix === 'xml') return attribute;
    return prefixes.get(prefix === 'xmlns' ? local : prefix) === true ? attribute : '';
  });
}

const KNOWN = new Set([
  ...['main', 'chart', 'spreadsheetDrawing'].map((name) => `http://schemas.openxmlformats.org/drawingml/2006/${name}`),
  ...['main', 'chart', 'spreadsheetDrawing'].map((name) => `http://purl.oclc.org/ooxml/drawingml/${name}`),
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** The value of an attribute of a tag, as written; undefined where there is none. */
export function writtenAttribute(tag: string, name: string): string | undefined {
  for (const [, found, quoted = ''] of tag.matchAll(ATTRIBUTE)) if (found === name) return quoted.slice(1, -1);
  return undefined;
}

export function withoutAttributes(tag: string, names: ReadonlySet<string>): string {
  return tag.replace(ATTRIBUTE, (attribute, name: string) => (names.has(name) ? '' : attribute));
}

/** The values of all attributes, changed. Namespaces stay what they are. */
export function withAttributes(tag: string, change: (value: string, name: string) => string): string {
  return tag.replace(ATTRIBUTE, (attribute, name: string, quoted: string) => {
    if (name === 'xmlns' || name.startsWith('xmlns:')) return attribute;
    const written = quoted.slice(1, -1);
    const changed = change(written, name);
    return changed === written ? attribute : ` ${name}="${changed}"`;
  });
}
