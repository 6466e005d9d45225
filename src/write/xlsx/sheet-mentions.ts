/** What a workbook's formulas may be calling: the sheets and tables that are to go, in lower case. */
export interface Targets {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Of the tables: slicers go by them. */
  readonly tableIds: ReadonlySet<string>;
}

/**
 * A text; the quoted sheet before an exclamation mark (`'MRS(input)'!`, `'Jan:Dec'!`); the bare one (`Jan:SDG!`); a name, which may be a
 * table's. Sheets of other workbooks (`[1]SDG!`) begin with a bracket.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(\[[^\]]*\])?([\p{L}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}_\\][\p{L}\p{N}_.\\?]*)?)!|([\p{L}_\\][\p{L}\p{N}_.\\?]*)/gu;

/** Whether a formula refers to one of them. What a text spells out for `INDIRECT` is not seen. */
export function mentions(formula: string, { sheets, tables }: Pick<Targets, 'sheets' | 'tables'>): boolean {
  for (const [, quoted, book, bare, name] of formula.matchAll(TOKEN)) {
    if (name !== undefined && tables.has(name.toLowerCase())) return true;
    const written = quoted?.replaceAll("''", "'") ?? (book === undefined ? bare : undefined);
    if (written === undefined || written.includes('[')) continue;
    // A reference through several sheets names the first and the last.
    if (written.split(':').some((sheet) => sheets.has(sheet.toLowerCase()))) return true;
  }
  return false;
}
