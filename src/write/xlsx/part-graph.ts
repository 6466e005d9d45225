import { keyOf, type PackageEdit } from './package-edit';
import { PartRelationships, sourceOf } from './part-relationships';

/** For each part that has relationships (`''`: the package), the parts they lead to; all in lower case. */
export type Targets = ReadonlyMap<string, readonly string[]>;

export function relationsByPart(pkg: PackageEdit): Targets {
  const targets = new Map<string, readonly string[]>();
  for (const name of pkg.names) {
    const source = sourceOf(name);
    if (source === undefined) continue;
    const parts = new PartRelationships(pkg, source).all.flatMap(({ part }) => (part === undefined ? [] : [keyOf(part)]));
    targets.set(keyOf(source), parts);
  }
  return targets;
}

/** All parts to which relationships lead from these, themselves included. */
export function reachable(targets: Targets, from: readonly string[]): Set<string> {
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

/** The XML parts that lead from the workbook and that spreadsheet programs write: people's own custom XML is none of them. */
export function partsOfWorkbook(pkg: PackageEdit, workbookPart: string): readonly string[] {
  const custom = new Set(
    new PartRelationships(pkg, workbookPart).ofType('customXml').flatMap(({ part }) => (part === undefined ? [] : [keyOf(part)])),
  );
  const found = reachable(relationsByPart(pkg), [keyOf(workbookPart)]);
  return pkg.names.filter((name) => found.has(keyOf(name)) && !custom.has(keyOf(name)) && /\.xml$/i.test(name));
}

/** The parts themselves with those that lead from them and from nowhere else; all in lower case. */
export function ownParts(pkg: PackageEdit, parts: readonly string[]): ReadonlySet<string> {
  const theirs = parts.map(keyOf);
  const relations = relationsByPart(pkg);
  const others = reachable(new Map([...relations].filter(([source]) => !theirs.includes(source))), ['']);
  return new Set([...reachable(relations, theirs)].filter((part) => theirs.includes(part) || !others.has(part)));
}
