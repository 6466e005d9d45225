import type { Words } from '../language';
import { typedCell } from './figure-cell';
import type { SheetBuilder } from './sheet-builder';
import type { PlannedContent } from './sheet-plan';
import type { SheetStyle } from './sheet-styles';

/** A tile: what it is, the figure large, its unit or a remark small. */
export interface Tile {
  readonly label: Words;
  readonly figure: PlannedContent;
  readonly style: SheetStyle;
  readonly below: string | PlannedContent;
  readonly tone?: 'good' | 'warning' | 'error';
}

/** Tiles side by side, each merged over its columns. */
export function tileRow(sheet: SheetBuilder, tiles: readonly Tile[], places: readonly (readonly [left: number, right: number])[]): void {
  const line = (height: number, part: (tile: Tile) => readonly [PlannedContent, SheetStyle]): void => {
    places.forEach(([left, right], index) => {
      const tile = tiles[index];
      if (tile) sheet.span(left, right, ...part(tile));
    });
    sheet.atLeast(height);
    sheet.next();
  };
  line(22, (tile) => [{ kind: 'text', text: sheet.word(tile.label) }, `${tile.tone ?? 'plain'}Label`]);
  line(34, (tile) => [tile.figure, tile.style]);
  line(20, (tile) => [typeof tile.below === 'string' ? typedCell(tile.below) : tile.below, `${tile.tone ?? 'plain'}Below`]);
}
