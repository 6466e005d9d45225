/** Puts the copy together from the parts that are known, each copied by those who know it. A part that nobody here knows does not come along. */
import { CONTENT_TYPES_PART, readContentTypes, type ContentTypes } from '../opc/content-types';
import type { Archive } from '../opc/zip';
import type { Workbook } from '../workbook';
import { ContentTypes as WrittenTypes } from '../write/xlsx/content-types';
import { PackageEdit, keyOf } from '../write/xlsx/package-edit';
import { PartRelationships, asNew, putRelationships, sourceOf, type PartRelationship } from '../write/xlsx/part-relationships';
import { XML_DECLARATION, attributes } from '../write/xlsx/xml-text';
import type { CopyContext } from './copy-context';
import { copyChart, copyDrawing } from './copy-drawing';
import { NOTE_PART, NOTE_RELATION, NOTE_TYPE } from './copy-note';
import { copySheet } from './copy-sheet';
import { copyTable, type FoundTable } from './copy-tables';
import { copyOther, copySharedStrings, copyStyles, copyWorkbookPart } from './copy-workbook-part';
import { kindOfPart } from './part-kinds';
import type { SheetPart } from './read-source';
import { wellFormed } from './well-formed';

export interface PackageToCopy {
  readonly archive: Archive;
  readonly workbook: Workbook;
  readonly sheets: readonly SheetPart[];
  /** Tables that stand in the copy, by part. */
  readonly tables: ReadonlyMap<string, FoundTable>;
  readonly withoutPictures: boolean;
  /** What the copy says of itself (`copy-note.ts`). */
  readonly note: string;
}

/** Relationships that are followed, by the last word of their type and by what they lead from. The others stay behind with their parts. */
const FOLLOWED: Readonly<Record<string, readonly string[]>> = {
  package: ['officeDocument'],
  officeDocument: ['worksheet', 'chartsheet', 'styles', 'theme', 'sharedStrings'],
  worksheet: ['table', 'drawing', 'hyperlink'],
  chartsheet: ['drawing'],
  drawing: ['chart', 'image'],
  chart: ['image'],
  theme: ['image'],
};
/** No element names these by their id. */
const IMPLIED = new Set(['officeDocument', 'styles', 'theme', 'sharedStrings', 'worksheet', 'chartsheet']);

export interface CopiedPackage {
  readonly bytes: Uint8Array;
  /** The parts that hold pictures. */
  readonly pictures: readonly string[];
}

export function copyPackage(from: PackageToCopy, context: CopyContext): CopiedPackage {
  return new PackageCopy(from, context).whole();
}

class PackageCopy {
  private readonly pkg: PackageEdit;
  private readonly types: ContentTypes;
  private readonly writtenTypes: WrittenTypes;
  private readonly usedTexts = new Set<number>();
  private readonly pictures: string[] = [];
  private readonly kept = new Map<string, { readonly name: string; readonly type: string }>();
  private readonly sheetNames = new Map<string, string>();

  constructor(
    private readonly from: PackageToCopy,
    private readonly context: CopyContext,
  ) {
    this.pkg = new PackageEdit(from.archive);
    this.types = readContentTypes(from.archive);
    this.writtenTypes = new WrittenTypes(this.pkg);
    for (const { name, part } of from.sheets) this.sheetNames.set(keyOf(part), name);
  }

  whole(): CopiedPackage {
    this.relate('', 'package', '');
    this.dropOthers();
    this.putNote();
    this.pkg.put(CONTENT_TYPES_PART, this.typesXml());
    return { bytes: this.pkg.save(), pictures: this.pictures };
  }

  private putNote(): void {
    const main = new PartRelationships(this.pkg, '').all.map(asNew);
    const target = { id: 'note', type: NOTE_RELATION, target: NOTE_PART, isExternal: false };
    putRelationships({ pkg: this.pkg, types: this.writtenTypes }, '', [...main, target]);
    if (this.from.archive.has(NOTE_PART)) this.context.cleared('document-properties', NOTE_PART);
    this.pkg.put(NOTE_PART, this.from.note);
    this.keep(NOTE_PART, NOTE_TYPE);
  }

  private dropOthers(): void {
    for (const name of this.pkg.names) {
      const source = sourceOf(name);
      if (
        name === CONTENT_TYPES_PART ||
        this.kept.has(keyOf(name)) ||
        (source !== undefined && (source === '' || this.kept.has(keyOf(source))))
      ) {
        continue;
      }
      if (source === undefined && !name.endsWith('/')) this.context.cleared(kindOfPart(name, this.types.of(name) ?? ''), name);
      this.pkg.remove(name);
    }
  }

  /** Copies the parts to which the relationships of `source` lead; gives the ids that lead to something. */
  private follow(source: string, kind: string): { readonly relations: readonly PartRelationship[]; readonly ids: ReadonlySet<string> } {
    const followed = FOLLOWED[kind] ?? [];
    const relations = new PartRelationships(this.pkg, source).all.filter(({ type }) => followed.includes(lastWord(type)));
    const ordered = [...relations].sort((a, b) => orderOf(a) - orderOf(b));
    const ids = ordered.filter((relation) => relation.part === undefined || this.copyPart(relation.part, lastWord(relation.type)));
    return {
      relations,
      ids: new Set(ids.filter(({ part, type }) => part !== undefined || lastWord(type) === 'hyperlink').map(({ id }) => id)),
    };
  }

  private relate(source: string, kind: string, xml: string, followed = this.follow(source, kind)): void {
    const { relations, ids } = followed;
    const named = ({ id, type }: PartRelationship): boolean =>
      ids.has(id) && (IMPLIED.has(lastWord(type)) || xml.includes(`="${id}"`) || xml.includes(`='${id}'`));
    const left = relations.filter(named).map(asNew);
    const part = source === '' ? '_rels/.rels' : relationshipsOf(this.pkg, source);
    if (left.length > 0) putRelationships({ pkg: this.pkg, types: this.writtenTypes }, source, left);
    else if (part !== undefined && this.pkg.has(part)) this.pkg.remove(part);
  }

  /** Whether it stands in the copy. */
  private copyPart(name: string, kind: string): boolean {
    if (this.kept.has(keyOf(name))) return true;
    if (!this.pkg.has(name)) return false;
    if (kind === 'image') return this.keepPicture(name);
    if (kind === 'table' && !this.from.tables.has(keyOf(name))) return false;
    const followed = this.follow(name, kind);
    const xml = wellFormed(name, () => this.copied(name, kind, followed.ids));
    if (xml === undefined) return false;
    this.relate(name, kind, xml, followed);
    this.pkg.put(name, xml);
    return this.keep(name, kind === 'officeDocument' ? MAIN : (this.types.of(name) ?? 'application/xml'));
  }

  private copied(part: string, kind: string, keptIds: ReadonlySet<string>): string | undefined {
    const text = this.from.archive.text(part);
    const { context } = this;
    switch (kind) {
      case 'officeDocument':
        return copyWorkbookPart(part, text, context);
      case 'worksheet':
      case 'chartsheet': {
        const links = new Map(
          new PartRelationships(this.pkg, part)
            .ofType('hyperlink')
            .map(({ id, element, part: inside }) => [id, inside ?? element.attributes.get('Target') ?? '']),
        );
        return copySheet(
          { name: this.sheetNames.get(keyOf(part)) ?? part, part, text, links, keptIds, usedTexts: this.usedTexts },
          context,
        );
      }
      case 'table': {
        const table = this.from.tables.get(keyOf(part));
        return table && copyTable(table);
      }
      case 'drawing':
        return copyDrawing({ part, text, keptIds, workbook: this.from.workbook }, context);
      case 'chart':
        return copyChart(part, text, context);
      case 'styles':
        return copyStyles(part, text, context);
      case 'sharedStrings':
        return copySharedStrings(part, text, this.usedTexts, context);
      default:
        return copyOther(part, text, context);
    }
  }

  private keepPicture(name: string): boolean {
    if (this.from.withoutPictures) return false;
    this.pictures.push(name);
    return this.keep(name, this.types.of(name) ?? 'image/png');
  }

  private keep(name: string, type: string): true {
    this.kept.set(keyOf(name), { name, type });
    return true;
  }

  private typesXml(): string {
    const kept = [...this.kept.values()].map(({ name, type }) => `<Override${attributes({ PartName: `/${name}`, ContentType: type })}/>`);
    return `${XML_DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="${RELATIONS}"/>${kept.join('')}</Types>`;
  }
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'application/vnd.openxmlformats-package.relationships+xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Sheets first: which texts are used is known behind them. */
function orderOf({ type }: PartRelationship): number {
  return lastWord(type) === 'sharedStrings' ? 1 : 0;
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

function relationshipsOf(pkg: PackageEdit, source: string): string | undefined {
  return pkg.names.find((name) => keyOf(sourceOf(name) ?? '\n') === keyOf(source));
}
