import type { DefinedName, Sheet } from '../../workbook';

/** Texts, quoted sheet names and the two ways of writing an external book without quotes. */
const PIECES =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\w\])])\[([^\][]+)\][^!"'()[\],;+\-*/^&=<>{}\s]*[!:]|(?<![\w.])([\w.-]+\.xl[a-z]{1,3})!/gi;
const BOOK_IN_BRACKETS = /\[([^\][]+)\]/;
const BOOK_OF_NAME = /(?:^|[\\/])([^\\/]+\.xl[a-z]{1,3})$/i;

/** File names, without folders, of the other workbooks that formulas and names point to, sorted. */
export function externalBooks(sheets: readonly Sheet[], names: readonly DefinedName[]): string[] {
  const found = new Set<string>();
  const look = (formula: string): void => {
    if (formula.includes('[') || /\.xl/i.test(formula)) booksIn(formula).forEach((book) => found.add(book));
  };
  for (const sheet of sheets) for (const { formula } of sheet.cells) if (formula !== undefined) look(formula);
  for (const { formula } of names) look(formula);
  return [...found].sort();
}

function booksIn(formula: string): string[] {
  return [...formula.matchAll(PIECES)].flatMap(([, quoted, bracketed, bare]) => {
    const inQuotes = quoted?.replaceAll("''", "'");
    const book = inQuotes === undefined ? (bracketed ?? bare) : (BOOK_IN_BRACKETS.exec(inQuotes)?.[1] ?? BOOK_OF_NAME.exec(inQuotes)?.[1]);
    return book === undefined ? [] : [book];
  });
}
