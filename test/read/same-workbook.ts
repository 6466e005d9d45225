import type { Cell, Workbook } from '../../src/workbook';

/**
 * What Office.js cannot say of a workbook, and the two readers therefore need not agree on. Nothing else may differ.
 * - The file's name: a reader of bytes does not know it.
 * - `runs`: sub- and superscript inside a text.
 * - The order of names (Excel sorts them), of tables and of merged areas means nothing.
 */
export function comparable({ name: _, ...workbook }: Workbook): unknown {
  return {
    ...workbook,
    names: [...workbook.names].sort((a, b) => nameKey(a).localeCompare(nameKey(b))),
    tables: [...workbook.tables].sort((a, b) => a.name.localeCompare(b.name)),
    sheets: workbook.sheets.map(({ cells, merges, ...sheet }) => ({
      ...sheet,
      // As text: a quarter of a million objects take jest a minute to compare.
      cells: [...cells].map((cell) => JSON.stringify(withoutRuns(cell))),
      merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    })),
  };
}

const nameKey = ({ name, sheet = '' }: Workbook['names'][number]): string => `${name} ${sheet}`;

function withoutRuns(cell: Cell): Cell {
  if (cell.content.kind !== 'text' || !cell.content.runs) return cell;
  return { ...cell, content: { kind: 'text', value: cell.content.value } };
}
