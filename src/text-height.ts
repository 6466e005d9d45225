/**
 * How tall a row must be to show wrapped text in full. Excel fits rows by itself only while somebody edits, and never where cells are merged;
 * so the height is estimated, rather too tall than too short. Lengths are in digits of the default font, as Excel counts column widths.
 */

/** Excel's own limit: Microsoft, "Excel specifications and limits". */
const TALLEST_ROW = 409;
const DEFAULT_SIZE = 11;
/** Height of a line by its font size. Calibri 11 gives 15 points; Japanese fonts (Yu Gothic, Meiryo) stand taller. */
const LATIN_LINE = 1.36;
const JAPANESE_LINE = 1.6;
const CELL_MARGIN = 5;
/** Excel keeps about this much of a column free of text. */
const SIDE_MARGIN = 1;

export interface TextFont {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
}

/** Points that `text` needs in a cell `width` digits wide. */
export function textHeight(text: string, width: number, { size = DEFAULT_SIZE, bold = false }: TextFont = {}): number {
  const room = Math.max(1, ((width - SIDE_MARGIN) * DEFAULT_SIZE) / size / (bold ? 1.1 : 1));
  const lines = text.split('\n').reduce((sum, paragraph) => sum + lineCount(paragraph, room), 0);
  const lineHeight = size * (hasFullWidth(text) ? JAPANESE_LINE : LATIN_LINE);
  return Math.min(TALLEST_ROW, Math.ceil(lines * lineHeight + CELL_MARGIN));
}

/** Words stay whole, as far as they fit in a line; Japanese breaks anywhere. */
function lineCount(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(/[^\S\n]+|[\u0021-\u2fff]+|[^]/gu) ?? []) {
    const length = textLength(piece);
    if (used + length <= room) used += length;
    else if (piece.trim() === '')
      used = room; // A space at the end of a line hangs over it.
    else if (length <= room) {
      lines += 1;
      used = length;
    } else {
      const rest = used + length;
      lines += Math.ceil(rest / room) - 1;
      used = rest % room;
    }
  }
  return lines;
}

/** Digits that the text is wide: a Japanese character counts a little more than two, being as wide as its font is high. */
export function textLength(text: string): number {
  let length = 0;
  for (const character of text) length += characterWidth(character);
  return length;
}

/** Of proportional letters beside a digit: about what Calibri, Arial and their kin have in common. */
function characterWidth(character: string): number {
  if (isFullWidth(character)) return 2.1;
  if (/[\sijlI.,:;'|!()[\]]/.test(character)) return 0.55;
  if (/[tfr/-]/.test(character)) return 0.7;
  if (/[mMW@%]/.test(character)) return 1.55;
  return /[A-ZÀ-Þw]/.test(character) ? 1.2 : 1;
}

function hasFullWidth(text: string): boolean {
  return [...text].some(isFullWidth);
}

/** Unicode's East Asian wide and full-width blocks, roughly: from CJK radicals on, without the half-width forms. */
function isFullWidth(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) || code >= 0x1f000;
}
