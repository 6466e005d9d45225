/** A number written as text, and the unit written after it. */
export interface WrittenNumber {
  readonly value: number;
  /** As written; '' where the number stands alone. */
  readonly unit: string;
}

/**
 * The number that a text means, or undefined where it means none. Excel counts such a cell as text: `SUM` passes over it.
 * Understood: full-width digits, spaces and apostrophes between thousands, `1,234.5`, `1.234,5`, `0,533`, a leading apostrophe,
 * an exponent, and a unit of electricity or CO2 attached (`2,400.5 MWh`). `2,400` is read as two thousand four hundred, as the forms'
 * language (English) writes it.
 */
export function numberInText(text: string): WrittenNumber | undefined {
  const match = NUMBER_WITH_UNIT.exec(plainNumberText(text));
  if (!match?.groups) return undefined;
  const { sign = '', digits = '', exponent = '', unit = '' } = match.groups;
  const value = numberOf(sign, digits, exponent);
  return value === undefined ? undefined : { value, unit };
}

/** `12.000` is twelve thousand in half of Europe, and `12,00` is twelve there and a slip for 1,200 elsewhere. */
export function isTwoNumbers(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return /^[1-9]\d{0,2}\.\d{3}$/.test(plain) || (/^\d+,\d+$/.test(plain) && !/^[1-9]\d{0,2},\d{3}$/.test(plain));
}

const NUMBER_WITH_UNIT =
  /^(?<sign>[+-]?)\s*(?<digits>[\d.,' \u2019]*\d\.?)(?<exponent>e[+-]?\d{1,3})?\s*(?<unit>(?:[kMGT]?Wh|k?g|kt|t|tons?|tonnes?)(?:[\s_-]*CO\s*_?2\s*(?:e|eq)?)?(?:\s*\/.*)?)?$/i;

/**
 * The one number in a text that says more than a number: `approx. 987.65`, `987.65 (est.)`, `約987`, `987.65*`, `987 .65`. Undefined
 * where several numbers stand, or words that make it doubtful that it is the figure (`12 March`).
 */
export function roughNumberInText(text: string): WrittenNumber | undefined {
  const plain = plainNumberText(text);
  const [token] = plain.match(/\d(?:[\d.,' \u2019]*\d)?/g) ?? [];
  if (token === undefined) return undefined;
  const value = numberOf('', token.replace(/ (?=[.,])|(?<=[.,]) /g, ''), '');
  const unit = plain.replace(token, ' ').replace(DECORATION, ' ').trim();
  // What is left of other numbers is no unit.
  return value === undefined || (unit !== '' && !UNIT.test(unit)) ? undefined : { value, unit };
}

/** What people add to a figure without changing it: marks, brackets, and words for "approximately", "estimated" and "provisional". */
const DECORATION =
  /[()[\]{}<>*†‡※#~≈≒:;="“”'’`.,!?+]|\b(?:approx(?:imately)?|about|around|circa|ca|c|roughly|est(?:d|imated?)?|prov(?:isional)?|prelim(?:inary)?|measured)\b|概算|推定|推計|暫定|見込み?|およそ|おおよそ|ほぼ|程度|くらい|約/giu;
const UNIT = /^[kMGT]?Wh(?:\s*\/.*)?$/i;

/** NFKC turns full-width digits, commas and spaces into plain ones, and no-break spaces into spaces. */
function plainNumberText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replaceAll('\u2212', '-')
    .trim()
    .replace(/^['\u2019]/, '');
}

function numberOf(sign: string, written: string, exponent: string): number | undefined {
  const digits = withPointOnly(written.trim());
  if (digits === undefined) return undefined;
  const value = Number(`${sign}${digits}${exponent}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Digits with separators of any of the usual kinds → digits with a decimal point; undefined where the separators fit none. */
function withPointOnly(digits: string): string | undefined {
  const bare = digits.replace(/(?<=\d)[ '\u2019](?=\d{3}(?!\d))/g, '');
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(bare)) return bare;
  // 1,234.5 and 2,400
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(bare)) return bare.replaceAll(',', '');
  // 1.234,5 and 1.234.567
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(bare) || /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(bare)) {
    return bare.replaceAll('.', '').replace(',', '.');
  }
  // 0,533 and 1234,5
  return /^\d+,\d+$/.test(bare) ? bare.replace(',', '.') : undefined;
}
