import type { CellContent } from './workbook';

/** A constant as somebody would type it: all digits of a number, '' where nothing stands or nothing is computed. */
export function typedText(content: CellContent): string {
  switch (content.kind) {
    case 'number':
      return String(content.value);
    case 'text':
      return content.value;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    default:
      return '';
  }
}
