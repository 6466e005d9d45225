import type { ContentTypes } from './content-types';
import { chartRelationship, isOurAnchor } from './drawing-anchor';
import type { PackageEdit } from './package-edit';
import { PartRelationships, asNew, putRelationships } from './part-relationships';

/**
 * The drawing of a sheet that is written anew, without our charts: pictures, shapes and charts that people put on the sheet stay where they
 * are. Undefined where nothing of theirs stands there.
 */
export function keptDrawing(pkg: PackageEdit, types: ContentTypes, sheetPart: string): string | undefined {
  const part = new PartRelationships(pkg, sheetPart).ofType('drawing')[0]?.part;
  if (part === undefined || !pkg.has(part)) return undefined;
  const xml = pkg.xml(part);
  const ours = xml.root.children.filter(isOurAnchor);
  if (ours.length === xml.root.children.length) return undefined;
  if (ours.length === 0) return part;
  const gone = new Set(ours.map(chartRelationship));
  const relations = new PartRelationships(pkg, part).all.filter(({ id }) => !gone.has(id));
  for (const anchor of ours) xml.remove(anchor);
  pkg.put(part, xml.toString());
  putRelationships({ pkg, types }, part, relations.map(asNew));
  return part;
}
