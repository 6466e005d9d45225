import { keyOf, type PackageEdit } from './package-edit';
import { children, type XmlElement, type XmlPart } from './xml-part';
import { attributes } from './xml-text';

const PART = '[Content_Types].xml';

/** What kind of part each name is: the one list of a package that must know every part. */
export class ContentTypes {
  private readonly xml: XmlPart;
  private readonly overrides: ReadonlyMap<string, XmlElement>;

  constructor(pkg: PackageEdit) {
    this.xml = pkg.xml(PART);
    this.overrides = new Map(
      children(this.xml.root, 'Override').map((element) => [keyOf((element.attributes.get('PartName') ?? '').replace(/^\//, '')), element]),
    );
  }

  /** Names of the parts of this type, in lower case. */
  partsOf(type: string): readonly string[] {
    return [...this.overrides].filter(([, element]) => element.attributes.get('ContentType') === type).map(([name]) => name);
  }

  /** Whether all parts with this file extension have a type without saying so. */
  hasDefault(extension: string): boolean {
    return children(this.xml.root, 'Default').some((element) => element.attributes.get('Extension')?.toLowerCase() === extension);
  }

  add(part: string, type: string): void {
    const known = this.overrides.get(keyOf(part));
    if (known) {
      this.xml.keep(known);
      this.xml.setAttribute(known, 'ContentType', type);
    } else this.xml.append(this.xml.root, `<${this.xml.root.prefix}Override${attributes({ PartName: `/${part}`, ContentType: type })}/>`);
  }

  remove(part: string): void {
    const known = this.overrides.get(keyOf(part));
    if (known) this.xml.remove(known);
  }
}
