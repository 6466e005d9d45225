import type { Located } from '../../extract/extraction';
import { measureOfUnit } from '../../extract/unit';
import type { CellSource } from '../../formula/cell-source';

/** A name and its unit may stand in cells of their own. */
const HEADING_ROWS = 3;

/** The texts above a row of a column of a log, from the top down. */
export function headingAbove(sheet: string, row: number, column: number, source: Pick<CellSource, 'cell'>): readonly Located<string>[] {
  const above = Array.from({ length: Math.min(HEADING_ROWS, row - 1) }, (_, index) => ({ sheet, row: row - 1 - index, column }));
  return above.reverse().flatMap((at) => {
    const content = source.cell(at.sheet, at.row, at.column)?.content;
    return content?.kind === 'text' ? [{ value: content.value, at }] : [];
  });
}

/** `Roof 3 (MWh)`, `Roof 3, kWh`, `発電量［MWh］`: what stands in brackets, or at the end. */
export function unitInHeading(heading: string): string | undefined {
  const text = heading.normalize('NFKC').trim();
  const inBrackets = [...text.matchAll(/[([]([^()[\]]+)[)\]]/g)].map(([, inside = '']) => inside);
  return [...inBrackets.reverse(), text.split(/[\s,:]+/).at(-1) ?? ''].find((unit) => measureOfUnit(unit) !== undefined);
}
