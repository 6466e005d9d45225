import { relationshipsPartOf } from '../../opc/relationships';
import type { ContentTypes } from './content-types';
import { keptDrawing } from './kept-drawing';
import { keyOf, type PackageEdit } from './package-edit';
import { PartRelationships, sourceOf } from './part-relationships';

/**
 * Removes what only this sheet used (its tables, drawings, pictures, comments, printer settings …) together with its
 * relationships; the sheet's own part stays, to be written anew. What any other part still points to stays too.
 * Gives the sheet's drawing where people have drawn something themselves: it stays for the new sheet, without our charts.
 */
export function removeSheetBelongings(pkg: PackageEdit, types: ContentTypes, sheetPart: string): string | undefined {
  const belongings = reachable(relationsByPart(pkg), [keyOf(sheetPart)]);
  belongings.delete(keyOf(sheetPart));
  const drawing = keptDrawing(pkg, sheetPart);
  const targets = relationsByPart(pkg);
  targets.delete(keyOf(sheetPart));
  const stillUsed = reachable(targets, drawing === undefined ? [''] : ['', keyOf(drawing)]);
  for (const name of pkg.names) {
    const owner = sourceOf(name);
    const isOrphan = belongings.has(keyOf(name)) && !stillUsed.has(keyOf(name));
    const isOrphansRelations = owner !== undefined && belongings.has(keyOf(owner)) && !stillUsed.has(keyOf(owner));
    if (!isOrphan && !isOrphansRelations) continue;
    pkg.remove(name);
    types.remove(name);
  }
  const relations = relationshipsPartOf(sheetPart);
  if (pkg.has(relations)) pkg.remove(relations);
  return drawing;
}

type Targets = Map<string, readonly string[]>;

function relationsByPart(pkg: PackageEdit): Targets {
  const targets: Targets = new Map();
  for (const name of pkg.names) {
    const source = sourceOf(name);
    if (source === undefined) continue;
    const parts = new PartRelationships(pkg, source).all.flatMap(({ part }) => (part === undefined ? [] : [keyOf(part)]));
    targets.set(keyOf(source), parts);
  }
  return targets;
}

function reachable(targets: Targets, from: readonly string[]): Set<string> {
  const seen = new Set(from);
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const next of targets.get(part) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}
