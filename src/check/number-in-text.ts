/**
 * The number that a text means, or undefined where it means none. Excel counts such a cell as text: `SUM` passes over it.
 * Understood: full-width digits, spaces and apostrophes between thousands, `1,234.5`, `1.234,5`, `0,533`, a leading apostrophe,
 * an exponent, and a unit of electricity or CO2 attached (`2,400.5 MWh`). `2,400` is read as two thousand four hundred, as the forms'
 * language (English) writes it.
 */
export function numberInText(text: string): number | undefined {
  // NFKC turns full-width digits, commas and spaces into plain ones, and no-break spaces into spaces.
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replaceAll('\u2212', '-')
    .trim()
    .replace(/^['\u2019]/, '');
  const match = NUMBER_WITH_UNIT.exec(plain);
  if (!match?.groups) return undefined;
  const digits = withPointOnly((match.groups['digits'] ?? '').trim());
  if (digits === undefined) return undefined;
  const value = Number(`${match.groups['sign'] ?? ''}${digits}${match.groups['exponent'] ?? ''}`);
  return Number.isFinite(value) ? value : undefined;
}

const NUMBER_WITH_UNIT =
  /^(?<sign>[+-]?)\s*(?<digits>[\d.,' \u2019]*\d\.?)(?<exponent>e[+-]?\d{1,3})?\s*(?:(?:[kMGT]?Wh|k?g|kt|t|tons?|tonnes?)(?:[\s_-]*CO\s*_?2\s*(?:e|eq)?)?(?:\s*\/.*)?)?$/i;

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
