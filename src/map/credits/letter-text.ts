import type { Letter } from './letters';

/** A letter as one copies it. */
export function letterText({ paragraphs }: Letter): string {
  return paragraphs.join('\n\n');
}
