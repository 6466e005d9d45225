/** A text as it is compared: digits of every script as usual ones, small letters, one blank for any white space and none between Japanese letters; with the way back to the text as it stands. */
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
  const add = (unit: string, place: number): void => {
    text += unit;
    last = unit;
    from.push(place);
  };
  let blank: number | undefined;
  let at = 0;
  for (const character of original) {
    for (const unit of plainCharacter(character).split('')) {
      if (unit === ' ') {
        blank ??= at;
        continue;
      }
      // `山田 太郎` is `山田太郎`.
      if (blank !== undefined && !(isJapanese(last) && isJapanese(unit))) add(' ', blank);
      blank = undefined;
      const voiced = VOICING.test(unit) ? (last + unit).normalize('NFC') : '';
      if (voiced.length === 1) {
        text = text.slice(0, -1) + voiced;
        last = voiced;
      } else add(unit, at);
    }
    at += character.length;
  }
  if (blank !== undefined) add(' ', blank);
  from.push(original.length);
  return { text, from };
}

/** Half-width kana have their voicing marks as letters of their own: ｼﾞ is ジ. */
const VOICING = /[\u3099\u309a]/;

function isJapanese(unit: string): boolean {
  return unit > '~' && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(unit);
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
