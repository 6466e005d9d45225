import type { Message } from 'sarif';

/**
 * A message that says the text as it is: braces would be placeholders (3.11.5), brackets before parentheses a link (3.11.6), and text from
 * a workbook is neither. Empty ones are not allowed (3.11.8).
 */
export function sarifMessage(text: string): Message & { text: string } {
  return { text: text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (') || '–' };
}
