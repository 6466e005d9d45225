import type { SheetLanguage } from './sheet-content';
import { SheetBuilder } from './sheet-builder';

/** A sheet's blocks below each other. What stands at the top counts over the tables below, so they are laid out once to learn where these will stand. */
export function laidOut(
  language: SheetLanguage,
  widths: readonly number[],
  { dateSystem = 1900 }: { readonly dateSystem?: 1900 | 1904 },
  addBlocks: (sheet: SheetBuilder) => void,
): SheetBuilder {
  const draft = new SheetBuilder(language, widths, dateSystem);
  addBlocks(draft);
  const sheet = new SheetBuilder(language, widths, dateSystem, draft);
  addBlocks(sheet);
  return sheet;
}
