import type { WorkbookTable } from '../../workbook';

/** Asks, in the first message, what tables there are. Where each stands is asked of each, once they are known: `askTablePlaces`. */
export function loadTables(tables: Excel.TableCollection): void {
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name');
}

/** Asks, in the second message, for the places of the tables; after the sync, the function it gives tells the answer. */
export function askTablePlaces({ items }: Excel.TableCollection): () => WorkbookTable[] {
  const places = items.map((table) => ({ table, range: table.getRange().untrack().load('rowIndex,columnIndex,rowCount,columnCount') }));
  return () =>
    places.map(({ table, range: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      range: { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount },
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
      columns: table.columns.items.map(({ name }) => name),
    }));
}
