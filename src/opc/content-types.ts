import type { Archive } from './zip';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Which type a part says it has: its own, or that of its file extension. */
export class ContentTypes {
  constructor(
    private readonly overrides: ReadonlyMap<string, string>,
    private readonly defaults: ReadonlyMap<string, string>,
  ) {}

  of(part: string): string | undefined {
    const name = part.toLowerCase();
    return this.overrides.get(name) ?? this.defaults.get(name.slice(name.lastIndexOf('.') + 1));
  }
}

/** Types are compared in lower case: part names and extensions have no case (Open Packaging Conventions 6.2.2.3). */
export function readContentTypes(archive: Archive): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  if (!archive.has(CONTENT_TYPES_PART)) return new ContentTypes(overrides, defaults);
  const xml = archive.xml(CONTENT_TYPES_PART);
  xml.root();
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'Override') overrides.set(xml.required('PartName').toLowerCase().replace(/^\//, ''), xml.required('ContentType'));
    else if (xml.name === 'Default') defaults.set(xml.required('Extension').toLowerCase(), xml.required('ContentType'));
  }
  return new ContentTypes(overrides, defaults);
}
