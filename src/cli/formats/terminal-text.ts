/** Text on a terminal: a grid of cells of which Japanese characters take two. */
import { eastAsianWidth } from 'get-east-asian-width';

/** Cells that the text takes on a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHLESS.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

const WIDTHLESS = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]$/u;

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

export function paddedLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/**
 * Text from a file without what a terminal would obey: control characters (the escape that starts a command, the line feed in a file's
 * name) stand as their pictures, marks that turn the direction of reading as a replacement character.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Control}\p{Bidi_Control}]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

/**
 * Lines of at most `columns` cells. Words stay whole as long as they fit; Japanese breaks anywhere, but not before a closing bracket or
 * full stop, nor after an opening bracket.
 */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    lines.push(line.trimEnd());
    line = '';
  };
  for (const piece of (text.match(PIECE) ?? []).flatMap((piece) => fitting(piece, columns))) {
    if (line !== '' && textWidth(line) + textWidth(piece.trimEnd()) > columns) end();
    line += line === '' ? piece.trimStart() : piece;
  }
  end();
  return lines;
}

/** From CJK radicals to Hangul, and the full-width forms. */
const WIDE = '\\u2e80-\\ud7ff\\uf900-\\ufaff\\uff01-\\uff60';
const OPENING = '（「『【〔［｛“';
const CLOSING = '）」』】〕］｝”、。，．・：；！？ーっゃゅょッャュョ';
/** What stays together: spaces go with what they follow. */
const PIECE = new RegExp(`[${OPENING}]*(?:[${WIDE}]|[^\\s${WIDE}]+)?[${CLOSING}]*\\s*`, 'gu');

/** A piece longer than a line, a formula say, is cut. */
function fitting(piece: string, columns: number): readonly string[] {
  if (textWidth(piece.trimEnd()) <= columns) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (textWidth(part) + textWidth(character) > columns) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
