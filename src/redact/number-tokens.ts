/** A number as a text spells it. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** `2400.5`: no separators, no exponent, no needless zeros. Every reading of the spelling: `2,400` is 2400 here and 2.4 there. */
  readonly readings: readonly string[];
}

/** Digits with what may stand between them; the text is plain (`plain-text.ts`). An apostrophe groups digits in Switzerland. */
const RUN = /\d(?:[\d.,'’ ]*\d)?(?:e[+-]?\d{1,3}(?!\d))?(?: ?%)?/g;
const ENGLISH = /^\d{1,3}(?:([, '’])\d{3})(?:\1\d{3})*(?:\.\d+)?$|^\d*(?:\.\d+)?$/;
const EUROPEAN = /^\d{1,3}(?:([. '’])\d{3})(?:\1\d{3})*(?:,\d+)?$|^\d*(?:,\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;

const SEPARATORS = [' ', ',', /[ ,]+/];

/** All numbers of a plain text: of `2,400.5, 12` the whole, and each of its pieces. */
export function numberTokens(text: string): readonly NumberToken[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const whole = { start: match.index, text: match[0] };
    const found = new Map<string, NumberToken>();
    const isInPieces = /[ ,]/.test(whole.text);
    for (const { start, text: piece } of isInPieces ? [whole, ...SEPARATORS.flatMap((one) => pieces(whole, one))] : [whole]) {
      const place = `${start} ${piece.length}`;
      const readings = found.has(place) ? [] : readingsOf(piece);
      if (readings.length > 0) found.set(place, { start, end: start + piece.length, readings });
    }
    return [...found.values()];
  });
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

function pieces({ start, text }: Piece, separator: string | RegExp): readonly Piece[] {
  let at = 0;
  return text.split(separator).flatMap((piece) => {
    const place = text.indexOf(piece, at);
    at = place + piece.length;
    const trimmed = piece.replace(/[.,'’ ]+$/, '');
    return trimmed === '' ? [] : [{ start: start + place, text: trimmed }];
  });
}

function readingsOf(text: string): readonly string[] {
  const [, body = '', power = '0', percent] = /^(.*?)(?:e([+-]?\d+))?( ?%)?$/.exec(text) ?? [];
  const shift = Number(power) - (percent === undefined ? 0 : 2);
  const english = ENGLISH.test(body) || INDIAN.test(body) ? [body.replace(/[, '’]/g, '')] : [];
  const european = EUROPEAN.test(body) ? [body.replace(/[. '’]/g, '').replace(',', '.')] : [];
  const shifts = percent === undefined ? [shift] : [shift, shift + 2];
  return [...new Set([...english, ...european].flatMap((digits) => shifts.map((by) => plainNumber(digits, by))))];
}

/** `02400.50` with its point moved by `shift` to the right: `2400.5`. */
function plainNumber(digits: string, shift = 0): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = whole + fraction;
  const point = whole.length + shift;
  const left = point <= 0 ? '0' : all.padEnd(point, '0').slice(0, point);
  const right = point < 0 ? '0'.repeat(-point) + all : all.slice(point);
  const plainLeft = left.replace(/^0+(?=\d)/, '');
  const plainRight = right.replace(/0+$/, '');
  return plainRight === '' ? plainLeft : `${plainLeft}.${plainRight}`;
}

/** A stored number without its sign, to the fifteen digits that Excel keeps. */
export function plainOfValue(value: number): string {
  const [, digits = '', power = '0'] = /^([\d.]+)(?:e([+-]?\d+))?$/.exec(String(Number(Math.abs(value).toPrecision(15)))) ?? [];
  return plainNumber(digits, Number(power));
}

/** `0.024005` and `24005` → `24005`: the same figure in another unit has the same. */
export function significantDigits(plain: string): string {
  return plain.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}
