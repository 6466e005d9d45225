import { cellName } from '../address';
import type { Cell, Sheet } from '../workbook';
import type { InvisibleCell } from './extraction';
import { shownSection } from './shown-section';

/** More are not listed: a whole sheet formatted away is one finding as well. */
const MOST = 5000;

/** Cells with a number (not zero) or a text that is not shown, or with a number shown as another one. */
export function invisibleCells(sheets: readonly Sheet[]): readonly InvisibleCell[] {
  const found: InvisibleCell[] = [];
  for (const sheet of sheets) {
    for (const cell of sheet.cells) {
      const by = invisibleBy(cell, sheet);
      if (by === undefined) continue;
      found.push({ sheet: sheet.name, row: cell.row, column: cell.column, by });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

function invisibleBy({ row, column, content, numberFormat }: Cell, { inFillColour }: Sheet): InvisibleCell['by'] | undefined {
  if (content.kind !== 'number' && content.kind !== 'text') return undefined;
  if (content.kind === 'text' ? content.value.trim() === '' : content.value === 0) return undefined;
  if (inFillColour?.has(cellName(row, column))) return 'colour';
  if (numberFormat === 'General') return undefined;
  const section = shownSection(numberFormat, content.value);
  if (section === undefined) return undefined;
  if (isNothing(section)) return 'format';
  return content.kind === 'number' && isScaled(section) ? 'scaled' : undefined;
}

function isNothing(section: string): boolean {
  return section.replace(/\[[^\]]*\]|_.|\*.|\\ |"\s*"|\s/g, '') === '';
}

/** A comma behind the last digit divides by a thousand (Microsoft, "Number format codes"). `0.0," MWh"` says what it shows. */
function isScaled(section: string): boolean {
  const words = section.match(/"[^"]*"|\\./g)?.join('') ?? '';
  return !/\p{L}/u.test(words) && /[0#?],+(?![0#?,])/.test(section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ''));
}
