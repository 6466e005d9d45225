import type { Cell, CellAddress, Sheet } from '../workbook';

/** More are not listed: a whole sheet formatted away is one finding as well. */
const MOST = 500;

/** Cells with a number (not zero) or a text that their number format shows as nothing. */
export function invisibleCells(sheets: readonly Sheet[]): readonly CellAddress[] {
  const found: CellAddress[] = [];
  for (const sheet of sheets) {
    for (const cell of sheet.cells) {
      if (cell.numberFormat === 'General' || !isInvisible(cell)) continue;
      found.push({ sheet: sheet.name, row: cell.row, column: cell.column });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

/** Sections of a format code: positive; negative; zero; text. An empty section shows nothing. Source: Microsoft, "Number format codes". */
function isInvisible({ content, numberFormat }: Cell): boolean {
  if (content.kind !== 'number' && content.kind !== 'text') return false;
  const sections = sectionsOf(numberFormat);
  if (content.kind === 'text') return content.value.trim() !== '' && sections.length === 4 && isNothing(sections[3]);
  if (content.value === 0 || sections.length < 2) return false;
  return isNothing(content.value > 0 ? sections[0] : sections[1]);
}

function isNothing(section: string | undefined): boolean {
  return section !== undefined && section.replace(/\[[^\]]*\]|_.|\*.|\\ |"\s*"|\s/g, '') === '';
}

/** Semicolons inside quotes or behind a backslash separate nothing. */
function sectionsOf(numberFormat: string): readonly string[] {
  return numberFormat.replace(/"[^"]*"|\\./g, (literal) => literal.replaceAll(';', ',')).split(';');
}
