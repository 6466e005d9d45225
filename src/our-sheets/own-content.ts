/** What stands in a cell, as the plan writes it and as it is read back. */
export type OwnContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** In A1 style, with the leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * A short digest by which a content of ours is known again, wherever on the sheet it stands by then. The sheet carries one for each content
 * outside the input fields, as often as it was written: a 5 of somebody's beside the fives of ours is one too many.
 */
export function digestOfContent(content: OwnContent): string {
  switch (content.kind) {
    case 'text':
      return ownTextDigest(content.text);
    case 'number':
      // Programs save 15 to 17 digits of a number: 12 are the same everywhere.
      return ownTextDigest(String(Number(content.value.toPrecision(12))));
    case 'formula':
      return ownTextDigest(withoutReferences(content.formula));
  }
}

/** A cell or an area, with its sheet if any: what moves when rows are inserted or a sheet is renamed. */
const REFERENCE = /(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])/giu;
const QUOTED_TEXT = /("(?:[^"]|"")*")/;

/** The formula with every reference replaced by `#`, spaces and capitals outside of texts evened out: programs save them in their own way. */
function withoutReferences(formula: string): string {
  const parts = formula.split(QUOTED_TEXT);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(REFERENCE, '#').replace(/\s+/g, '').toUpperCase())).join('');
}

function ownTextDigest(text: string): string {
  // FNV-1a, 32 bits: a thousand texts on a sheet meet by chance once in some thousand sheets, and what is lost then is a note outside every field.
  let hash = 0x811c9dc5;
  const even = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  for (const character of even) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
