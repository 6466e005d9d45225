/** A part of a pattern: a character, `?` (any one), `*` (any number). */
type Part = { readonly character: string } | 'one' | 'many';

/** Whether a text fits a pattern of Excel: `*` any text, `?` any character, `~` before either takes it as it is. Case does not matter. */
export function wildcardTest(pattern: string): (text: string) => boolean {
  const parts = partsOf(pattern.toLowerCase());
  return (text) => fits(parts, [...text.toLowerCase()]);
}

function partsOf(pattern: string): readonly Part[] {
  return (pattern.match(/~[*?~]|[^]/gu) ?? []).map((found): Part => {
    if (found === '*') return 'many';
    if (found === '?') return 'one';
    return { character: found.length === 2 && found.startsWith('~') ? found.slice(1) : found };
  });
}

/** Goes back to the last `*` only, so that a pattern of many stars ends soon; a regular expression would not. */
function fits(parts: readonly Part[], text: readonly string[]): boolean {
  let part = 0;
  let star = -1;
  let afterStar = 0;
  for (let at = 0; at < text.length;) {
    const wanted = parts[part];
    if (wanted === 'many') {
      star = part;
      afterStar = at;
      part += 1;
    } else if (wanted === 'one' || (wanted !== undefined && wanted.character === text[at])) {
      part += 1;
      at += 1;
    } else if (star >= 0) {
      part = star + 1;
      afterStar += 1;
      at = afterStar;
    } else {
      return false;
    }
  }
  return parts.slice(part).every((rest) => rest === 'many');
}
