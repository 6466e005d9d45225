import type { Workbook } from '../workbook';
import type { InputTable } from './extraction';
import type { Pair } from './pair-sheets';
import { withoutSumsOfRows } from './total-rows';

/** Table 1 of all input sheets of a calculation sheet as one; undefined where its input sheet has none. */
export function joinTables({ input, further }: Pair, workbook: Workbook): InputTable | undefined {
  const first = input?.table;
  if (!first) return undefined;
  const others = further.flatMap(({ sheet: { table }, isDrawnOn }) => (table ? [{ table, isDrawnOn }] : []));
  if (others.length === 0) return first;
  // A total on one sheet may add up the rows of another.
  const rows = withoutSumsOfRows(
    [first, ...others.map(({ table }) => table)].flatMap((table) => table.rows),
    workbook,
  );
  const heads = [first, ...others.map(({ table }) => table)].map(({ valuesHead }) => valuesHead);
  const estimated = heads.includes('estimated') ? { valuesHead: 'estimated' as const } : {};
  return { ...first, ...estimated, rows, further: others.map(({ table: { sheet, range }, isDrawnOn }) => ({ sheet, range, isDrawnOn })) };
}
