import { relationshipsPartOf } from '../../opc/relationships';
import type { ContentTypes } from './content-types';
import { keptDrawing } from './kept-drawing';
import { keyOf, type PackageEdit } from './package-edit';
import { ownParts, reachable, relationsByPart } from './part-graph';
import { sourceOf } from './part-relationships';

/**
 * Removes what only this sheet used (its tables, drawings, pictures, comments, printer settings …) together with its
 * relationships; the sheet's own part stays, to be written anew. What any other part still points to stays too.
 * Gives the sheet's drawing where people have drawn something themselves: it stays for the new sheet, without our charts.
 */
export function removeSheetBelongings(pkg: PackageEdit, types: ContentTypes, sheetPart: string): string | undefined {
  const own = ownParts(pkg, [sheetPart]);
  const drawing = keptDrawing(pkg, types, sheetPart);
  const kept = drawing === undefined ? new Set<string>() : reachable(relationsByPart(pkg), [keyOf(drawing)]);
  removeParts(pkg, types, new Set([...own].filter((part) => !kept.has(part) && part !== keyOf(sheetPart))));
  const relations = relationshipsPartOf(sheetPart);
  if (pkg.has(relations)) removePart(pkg, types, relations);
  return drawing;
}

/** Removes the sheet's part with all that only it used, what people drew included. What leads to the part is left to the caller. */
export function removeSheetPart(pkg: PackageEdit, types: ContentTypes, sheetPart: string): void {
  removeParts(pkg, types, ownParts(pkg, [sheetPart]));
}

/** With their relationships. */
function removeParts(pkg: PackageEdit, types: ContentTypes, gone: ReadonlySet<string>): void {
  for (const name of pkg.names) if (gone.has(keyOf(name)) || gone.has(keyOf(sourceOf(name) ?? ''))) removePart(pkg, types, name);
}

function removePart(pkg: PackageEdit, types: ContentTypes, name: string): void {
  pkg.remove(name);
  types.remove(name);
}
