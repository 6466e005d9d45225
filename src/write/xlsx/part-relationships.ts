import { relationshipsPartOf, resolveTarget } from '../../opc/relationships';
import type { PackageEdit } from './package-edit';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from './namespaces';
import type { WriteTarget } from './write-target';
import { children, type XmlElement, type XmlPart } from './xml-part';
import { XML_DECLARATION, attributes } from './xml-text';

export interface PartRelationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part it leads to; undefined for what lies outside the package. */
  readonly part: string | undefined;
  readonly element: XmlElement;
}

/** The relationships of one part of a package (`''` for those of the package itself), to be read and edited. */
export class PartRelationships {
  readonly all: readonly PartRelationship[];
  private readonly xml: XmlPart | undefined;
  private readonly ids: Set<string>;

  constructor(pkg: PackageEdit, source: string) {
    const name = relationshipsPartOf(source);
    this.xml = pkg.has(name) ? pkg.xml(name) : undefined;
    this.all = children(this.xml?.root, 'Relationship').map((element) => relationship(element, source));
    this.ids = new Set(this.all.map(({ id }) => id));
  }

  /** The last word of a type tells it apart in both dialects: `worksheet`, `styles`, `calcChain`. */
  ofType(lastWord: string): readonly PartRelationship[] {
    return this.all.filter(({ type }) => type.endsWith(`/${lastWord}`));
  }

  /** Returns the new id. `target` is relative to the source's folder or absolute. */
  add(type: string, target: string): string {
    if (!this.xml) throw new RangeError('This part has no relationships to add to');
    let number = this.ids.size + 1;
    while (this.ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.ids.add(id);
    this.xml.append(this.xml.root, `<${this.xml.root.prefix}Relationship${attributes({ Id: id, Type: type, Target: target })}/>`);
    return id;
  }

  remove(relation: PartRelationship): void {
    this.xml?.remove(relation.element);
  }
}

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** As it stands, to be written again. */
export function asNew({ id, type, part, element }: PartRelationship): NewRelationship {
  return { id, type, target: element.attributes.get('Target') ?? '', isExternal: part === undefined };
}

/** A whole relationships part. */
function relationshipsXml(relations: readonly NewRelationship[]): string {
  const elements = relations.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship${attributes({ Id: id, Type: type, Target: target, TargetMode: isExternal ? 'External' : undefined })}/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${elements.join('')}</Relationships>`;
}

/** Writes the relationships of a part, with a type of their own where the package gives none to all `.rels`. */
export function putRelationships(
  { pkg, types }: Pick<WriteTarget, 'pkg' | 'types'>,
  source: string,
  relations: readonly NewRelationship[],
): void {
  const part = relationshipsPartOf(source);
  pkg.put(part, relationshipsXml(relations));
  if (!types.hasDefault('rels')) types.add(part, CONTENT_TYPES.relationships);
}

/** `xl/_rels/workbook.xml.rels` → `xl/workbook.xml`; undefined for other parts. */
export function sourceOf(name: string): string | undefined {
  const match = /^(|.*\/)_rels\/([^/]*)\.rels$/i.exec(name);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : undefined;
}

function relationship(element: XmlElement, source: string): PartRelationship {
  const target = element.attributes.get('Target') ?? '';
  const isExternal = element.attributes.get('TargetMode')?.toLowerCase() === 'external';
  return {
    id: element.attributes.get('Id') ?? '',
    type: element.attributes.get('Type') ?? '',
    part: isExternal ? undefined : resolveTarget(source, target),
    element,
  };
}

/**
 * `xl/worksheets/sheet6.xml` to `xl/tables/table1.xml` → `../tables/table1.xml`. An absolute target would be as correct, but not every
 * program understands it (ExcelJS 4.4 does not find such tables).
 */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
