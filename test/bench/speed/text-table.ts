/** Columns of equal width, two blanks between them; those of `numbers` to the right. */
export function textTable(rows: readonly (readonly string[])[], numbers: ReadonlySet<number>): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const padded = (text: string, column: number): string => {
    const width = widths[column] ?? 0;
    return numbers.has(column) ? text.padStart(width) : text.padEnd(width);
  };
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}
