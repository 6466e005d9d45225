/**
 * What a workbook is called when it is taken home: after the file that was opened and the sheets that have come to it since, so that it does
 * not overwrite that file and says what is new in it.
 */
export function downloadName(name: string, sheetsThen: readonly string[], sheetsNow: readonly string[]): string {
  const added = sheetsNow.filter((sheet) => !sheetsThen.includes(sheet));
  const what = added.length > 0 ? added : ['changed'];
  return name.replace(/(\.xls[xm])?$/i, `-${what.map(inFileName).join('-')}$1`);
}

/** Excel forbids most of what files do in the names of sheets already. */
function inFileName(sheet: string): string {
  return sheet.toLowerCase().replaceAll(/[\s"<>|]+/g, '-');
}
