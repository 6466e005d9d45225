/** Cells as spreadsheet programs put them on the clipboard: a line for each row, tabs between cells, quotes round a cell that holds either. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < text.length) {
    const [, content = '', end = ''] = cell.exec(text) ?? [];
    rows.at(-1)?.push(unquoted(content));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
    else if (cell.lastIndex === text.length) rows.at(-1)?.push('');
  }
  // Programs end the last line, too.
  return rows.filter((row) => row.length > 0);
}

export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function unquoted(content: string): string {
  return content.startsWith('"') && content.endsWith('"') && content.length > 1 ? content.slice(1, -1).replaceAll('""', '"') : content;
}
