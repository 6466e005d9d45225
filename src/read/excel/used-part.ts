/** The top-left part of a sheet that is asked for before its size is known, in rows and columns. */
export interface Head {
  readonly rows: number;
  readonly columns: number;
}

/** Only the size of the sheet is of interest. */
export const SMALLEST_HEAD: Head = { rows: 1, columns: 1 };

/** Large enough for any sheet of a monitoring spreadsheet, small enough that a dense sheet of numbers fits into 5 MB. */
export const USUAL_HEAD: Head = { rows: 1000, columns: 60 };

/** What of the head lies between A1 and the end of what is used. A range, whatever is used: of an absent one no properties can be asked. */
export function usedPart(sheet: Excel.Worksheet, { rows, columns }: Head): Excel.Range {
  const toTheEnd = sheet.getUsedRange(true).untrack().getBoundingRect(sheet.getRange('A1').untrack()).untrack();
  return toTheEnd.getIntersection(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
}
