/** A text as it is compared: digits of every script as usual ones, small letters, one blank for any white space; with the way back to the text as it stands. */
export interface PlainText {
  readonly text: string;
  /** For each letter of `text`, where it comes from; one more at the end. */
  readonly from: readonly number[];
}

export function plainText(original: string): PlainText {
  let text = '';
  // The end of `text`: to look into a growing text takes the square of its length.
  let last = '';
  const from: number[] = [];
  let at = 0;
  for (const character of original) {
    for (const unit of plainCharacter(character).split('')) {
      if (unit === ' ' && last === ' ') continue;
      text += unit;
      last = unit;
      from.push(at);
    }
    at += character.length;
  }
  from.push(original.length);
  return { text, from };
}

function plainCharacter(character: string): string {
  // Nearly every letter of nearly every text.
  if (character > ' ' && character <= '~') return character.toLowerCase();
  // Zero width, soft hyphen: they stand in texts copied from web pages and cannot be seen.
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return '';
  return usualDigit(character.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '));
}

/** `٣` and `३` are 3: the digits of a script stand together, from 0 to 9. The Arabic separators are a point and a comma. */
function usualDigit(character: string): string {
  if (character <= '~') return character;
  if (character === '\u066b') return '.';
  if (character === '\u066c') return ',';
  if (!/^\p{Nd}$/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
