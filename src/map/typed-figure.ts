import { isTwoNumbers, numberInText } from '../check/numbers/number-in-text';
import { wordNumber } from '../check/numbers/word-number';
import type { Words } from '../language';

/** As Excel takes it in English and Japanese: digits, commas between thousands, a decimal point. */
const AS_TYPED = /^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d*)?$/;

/** The figure that a text typed for a cell is there (`1,200`), else the text: `1,200 MWh`, `1.234,5` and `1e3` are not guessed at. */
export function figureOrText(text: string): string | number {
  const found = AS_TYPED.test(plain(text)) ? numberInText(text) : undefined;
  return found === undefined ? text : found.value;
}

export interface FigureDoubt {
  readonly words: Words;
  /** It is no figure, and counts as no answer. */
  readonly isInvalid: boolean;
}

/** Of a text typed where a figure belongs: why it is none, or that it may be meant as another one. */
export function figureDoubt(text: string): FigureDoubt | undefined {
  const typed = plain(text);
  if (typed === '') return undefined;
  if (typeof figureOrText(text) === 'string')
    return { words: { en: `${whyNone(text).en} ${UNCOUNTED.en}`, ja: whyNone(text).ja + UNCOUNTED.ja }, isInvalid: true };
  return isTwoNumbers(typed) ? { words: readAs(Number(typed), Number(typed.replace('.', ''))), isInvalid: false } : undefined;
}

function whyNone(text: string): Words {
  const found = numberInText(text);
  if (found === undefined)
    return { en: 'Not a number: type digits, such as 1234.5.', ja: '数値ではありません。1234.5 のように数字で入力してください。' };
  const { value, unit } = found;
  if (unit !== '')
    return {
      en: `Type the number alone, without “${unit}”: ${digits(value)}.`,
      ja: `「${unit}」を付けずに、数値だけを入力してください：${digits(value)}`,
    };
  const other = Number(plain(text).replace(',', ''));
  return isTwoNumbers(text)
    ? {
        en: `Either ${value} or ${other}: type the one that is meant so.`,
        ja: `${value} とも ${other} とも読めます。どちらかをそのように入力してください。`,
      }
    : {
        en: `Type it with digits and a decimal point: ${digits(value)}.`,
        ja: `数字と小数点で ${digits(value)} のように入力してください。`,
      };
}

function readAs(value: number, other: number): Words {
  const [read, meant] = [value, other].map(wordNumber);
  return {
    en: `Read as ${read}. If ${meant} is meant, type ${other}.`,
    ja: `${read} と読み取ります。${meant} の意味なら ${other} と入力してください。`,
  };
}

const UNCOUNTED: Words = { en: 'Until then it does not count as answered.', ja: 'それまでは回答済みに数えません。' };

/** Without an exponent and without commas. */
const digits = (value: number): string => new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 }).format(value);

const plain = (text: string): string => text.normalize('NFKC').trim();
