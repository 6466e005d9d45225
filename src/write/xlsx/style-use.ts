/** Indexes into the workbook's styles that parts of a package name. */
export interface StyleUse {
  /** Into `cellXfs`: of cells and rows (`s`), of columns (`style`). */
  readonly cells: ReadonlySet<number>;
  /** Into `dxfs`: of conditional formats, tables, table styles, filters, pivot tables (`dxfId`, `headerRowDxfId` …). */
  readonly highlights: ReadonlySet<number>;
  /** `numFmtId` outside the styles: of pivot tables. */
  readonly formats: ReadonlySet<number>;
}

/**
 * Whatever could be an index, in whichever element: an index too many only keeps a style that nobody needs.
 * Found in the text as it is: a sheet may be long, and attributes look the same in every producer's.
 */
const INDEX = /\s(?:(s|style)|(\w*[dD]xfId)|(numFmtId))\s*=\s*["'](\d+)["']/g;

export function styleUseIn(texts: Iterable<string>): StyleUse {
  const use = { cells: new Set<number>(), highlights: new Set<number>(), formats: new Set<number>() };
  for (const text of texts) {
    for (const [, cell, highlight, , index = ''] of text.matchAll(INDEX)) {
      if (cell !== undefined) use.cells.add(Number(index));
      else if (highlight !== undefined) use.highlights.add(Number(index));
      else use.formats.add(Number(index));
    }
  }
  return use;
}
