import type { WriteTarget } from './write-target';
import type { XmlPart } from './xml-part';

/** Takes the cells of one sheet out of the workbook's calculation chain, and the chain out of the workbook where nothing is left of it. */
export function dropSheetFromChain({ pkg, types, relations }: WriteTarget, sheetId: number): void {
  for (const chain of relations.ofType('calcChain')) {
    if (chain.part === undefined || !pkg.has(chain.part) || dropFromChain(pkg.xml(chain.part), sheetId)) continue;
    pkg.remove(chain.part);
    types.remove(chain.part);
    relations.remove(chain);
  }
}

/**
 * Takes the cells of one sheet out of the calculation chain. An entry for a cell without a formula makes Excel repair the file; a
 * formula without an entry is merely added the next time Excel calculates, so new sheets need nothing.
 * Returns whether any entry is left: an empty chain is not allowed.
 */
export function dropFromChain(chain: XmlPart, sheetId: number): boolean {
  let current = 0;
  let written = 0;
  let left = 0;
  for (const cell of chain.root.children) {
    // Without `i` an entry belongs to the sheet of the one before it (ECMA-376 part 1, 18.6.1).
    const own = cell.attributes.get('i');
    if (own !== undefined) current = Number(own);
    if (current === sheetId) {
      chain.remove(cell);
      continue;
    }
    if (own === undefined && written !== current) chain.setAttribute(cell, 'i', String(current));
    written = current;
    left += 1;
  }
  return left > 0;
}
