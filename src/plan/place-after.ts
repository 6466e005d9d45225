import type { Extraction } from '../extract/extraction';

/**
 * Behind which sheet ours is put: `wanted`, or where that lies within sheets that a formula adds up through (`SUM(Jan:Dec!B5)`), the last of
 * these, since whatever stands between them is taken in. What a text spells out for `INDIRECT` is not seen.
 */
export function placeAfter(extraction: Pick<Extraction, 'book'>, wanted: string | undefined): { readonly after?: string } {
  if (wanted === undefined) return {};
  const sheets = extraction.book?.sheets.map(({ name }) => name) ?? [];
  const spans = spansIn(extraction, sheets);
  let place = indexIn(sheets, wanted);
  for (let span = spans.find(takesIn); span !== undefined; span = spans.find(takesIn)) place = span.last;
  return { after: sheets[place] ?? wanted };

  function takesIn({ first, last }: Span): boolean {
    return first <= place && place < last;
  }
}

/** From one tab to another one, counted from 0. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function spansIn({ book }: Pick<Extraction, 'book'>, sheets: readonly string[]): readonly Span[] {
  const written = new Set<string>();
  const look = (formula: string | undefined): void => {
    if (formula?.includes('!') !== true) return;
    for (const [, start = '', end = '', bareStart = start, bareEnd = end] of formula.matchAll(THROUGH_SHEETS)) {
      if (bareStart !== '') written.add(`${bareStart}:${bareEnd}`.replaceAll("''", "'"));
    }
  };
  for (const { cells } of book?.sheets ?? []) for (const { formula } of cells) look(formula);
  for (const { formula } of book?.names ?? []) look(formula);
  return [...written].flatMap((pair) => {
    const [a = -1, b = -1] = pair.split(':').map((name) => indexIn(sheets, name));
    return a < 0 || b < 0 ? [] : [{ first: Math.min(a, b), last: Math.max(a, b) }];
  });
}

/** A text; `'Jan 24:Dec 24'!`; `Jan:Dec!`. Not of other workbooks (`[1]Jan:Dec!`), nor `Jan!A1:Dec!B5`, which is none. */
const THROUGH_SHEETS =
  /"(?:[^"]|"")*"|'((?:[^':[]|'')+):((?:[^':[]|'')+)'!|(?<![\p{L}\p{N}_.\]!$])([\p{L}_\\][\p{L}\p{N}_.\\]*):([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/** Excel compares sheet names without regard to case. */
function indexIn(sheets: readonly string[], name: string): number {
  return sheets.findIndex((sheet) => sheet.toLowerCase() === name.toLowerCase());
}
