/** HTML that is known to be HTML. `html` makes it, and only text of our own may be made into it directly. */
export class Markup {
  constructor(readonly text: string) {}
}

/** Undefined and '' leave nothing; lists are put one after the other. */
export type Part = string | number | Markup | undefined | readonly Part[];

/** The template's own text is HTML; what stands in `${…}` is text, unless it is `Markup`. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(template.map((text, index) => text + markupOf(parts[index])).join(''));
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Also without control characters, which HTML does not allow, and marks that turn the direction of reading for what follows. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '').replace(/[^\P{Control}\t\n]|\p{Bidi_Control}/gu, '\ufffd');
}
