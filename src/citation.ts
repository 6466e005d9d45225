import type { Language, Words } from './language';

/** Where something stands written. A title or an address is the same in both languages; a sentence about it is not. */
export type Citation = string | Words;

export function citationText(citation: Citation, language: Language): string {
  return typeof citation === 'string' ? citation : citation[language];
}
