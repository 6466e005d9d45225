import { relationshipsPartOf } from '../../../src/opc/relationships';
import { relativeTarget } from '../../../src/write/xlsx/part-relationships';
import { alteredPackage } from '../alter-package';

export const NAMESPACE = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  x15: 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main',
  xm: 'http://schemas.microsoft.com/office/excel/2006/main',
} as const;

const MICROSOFT_TYPES = 'http://schemas.microsoft.com/office';
export const SPREADSHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** ` xmlns:r="…"` for each of these prefixes. */
export function declared(...prefixes: readonly (keyof typeof NAMESPACE)[]): string {
  return prefixes.map((prefix) => (prefix === 'main' ? ` xmlns="${NAMESPACE.main}"` : ` xmlns:${prefix}="${NAMESPACE[prefix]}"`)).join('');
}

/** Parts that are put into a package, with their types and the relationships that lead to them. */
export class PartsToAdd {
  private readonly parts = new Map<string, string | Uint8Array>();
  private readonly types: string[] = [];
  private readonly relations = new Map<string, string[]>();

  /** Text gets an XML declaration. */
  add(name: string, content: string | Uint8Array, contentType?: string): string {
    this.parts.set(name, typeof content === 'string' ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${content}` : content);
    if (contentType !== undefined) this.types.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
    return name;
  }

  /** `type`: `chart`, or `ms:2017/10/relationships/person` for Microsoft's own. Gives the id. */
  relate(source: string, type: string, target: string, mode?: 'External'): string {
    const list = this.relations.get(source) ?? [];
    const id = `rIdX${list.length + 1}`;
    const address = type.startsWith('ms:') ? `${MICROSOFT_TYPES}/${type.slice(3)}` : /^http/.test(type) ? type : `${NAMESPACE.r}/${type}`;
    const to = mode === 'External' ? `Target="${target}" TargetMode="External"` : `Target="${relativeTarget(source, target)}"`;
    this.relations.set(source, [...list, `<Relationship Id="${id}" Type="${address}" ${to}/>`]);
    return id;
  }

  /** The package with all of this in it. */
  into(bytes: Uint8Array, changes: Parameters<typeof alteredPackage>[1], defaults: string): Uint8Array {
    const added = [...this.parts].map(([name, content]) => [name, () => content] as const);
    const relations = [...this.relations].map(([source, list]) => {
      const put = (xml: string): string =>
        (xml === '' ? NO_RELATIONS : xml).replace('</Relationships>', `${list.join('')}</Relationships>`);
      return [relationshipsPartOf(source), put] as const;
    });
    const types = (xml: string): string => xml.replace('</Types>', `${defaults}${this.types.join('')}</Types>`);
    const typed = (xml: string): string => (changes['[Content_Types].xml']?.(types(xml)) ?? types(xml)).toString();
    return alteredPackage(bytes, { ...changes, ...Object.fromEntries([...added, ...relations]), '[Content_Types].xml': typed });
  }
}

const NO_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
