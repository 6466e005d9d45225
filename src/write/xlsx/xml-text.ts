/** The declaration of every part we write, whatever the original's encoding was. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text nodes and attribute values alike. For what Excel shows in a cell use `cellText`. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** What XML 1.0 has no way to write: control characters except tab and line feed, lone halves of surrogate pairs, two code points. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters to be found
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** For texts that are no cell's and know no escapes: a chart's title, what describes it. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/**
 * A string as SpreadsheetML holds it (ECMA-376 part 1, 22.9.2.19, `ST_Xstring`): what XML 1.0 forbids, and carriage returns, which
 * XML would turn into line feeds, are written `_xHHHH_`; a text that already looks like this has its underscore written so.
 */
export function cellText(text: string): string {
  return escaped(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

/** An attribute that holds such a string: line feeds and tabs would come back as blanks. */
export function cellTextAttribute(text: string): string {
  return cellText(text).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

/** ` name="value"` for each attribute that is given. A line feed, left as it is, would be read as a blank. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}
