const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A reference that only a DTD could declare, or to a character that there is not. */
export class UnknownEntity extends RangeError {}

/** Resolves character references and line ends, as every XML reader must. Throws UnknownEntity. */
export function decodeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('&') ? lines.replace(/&([^;&\s]{0,12};)?/g, decodeReference) : lines;
}

function decodeReference(reference: string): string {
  const name = reference.slice(1, -1);
  const plain = PREDEFINED.get(name);
  if (plain !== undefined) return plain;
  if (!/^#(?:\d+|x[0-9A-Fa-f]+)$/.test(name)) throw new UnknownEntity(`unknown entity ${reference}`);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code > 0x10ffff) throw new UnknownEntity(`no character ${reference}`);
  return String.fromCodePoint(code);
}

/** `_x000D_` is how spreadsheet parts write characters that XML cannot hold, `_x005F_` an underscore that would look like one (ST_Xstring, ISO/IEC 29500-1 22.9.2.19). */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** For attribute values and element content of what we write. */
export function encodeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
