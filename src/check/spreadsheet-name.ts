/** `JCM_MN_AM003_ver02.0` in its parts. */
export interface SpreadsheetName {
  readonly country: string;
  /** `MN_AM003`. */
  readonly methodology: string;
  /** 2 for `ver02.0` and `Ver2.0`; absent where the name says none. */
  readonly version?: number;
}

/** The parts of a spreadsheet's name; undefined for a text that is none. */
export function spreadsheetName(text: string): SpreadsheetName | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  const match = /(?:^|[^A-Z])([A-Z]{2})_?([AP]M)_?(\d{3})(?!\d)(?:.*?VER\.?_?(\d+(?:\.\d+)?))?/.exec(plain);
  if (!match) return undefined;
  const [, country = '', kind = '', number = '', version] = match;
  return { country, methodology: `${country}_${kind}${number}`, ...(version === undefined ? {} : { version: Number(version) }) };
}
