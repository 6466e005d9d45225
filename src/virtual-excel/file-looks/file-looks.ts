import { readRelationships } from '../../opc/relationships';
import { XmlScanner } from '../../opc/xml-scanner';
import { openZip, type Archive, type Inflate } from '../../opc/zip';
import { PackageEdit } from '../../write/xlsx/package-edit';
import { PartRelationships } from '../../write/xlsx/part-relationships';
import { openTarget, type WriteTarget } from '../../write/xlsx/write-target';
import { SheetLooks, type LooksSource } from '../model/sheet-looks';
import { fileCharts } from './file-charts';
import { FileColours } from '../../read/xlsx/file-colours';
import { NO_STYLES, readFileStyles, type FileStyles } from './file-styles';
import { readSheetLooks } from './sheet-looks-reader';
import { tabColour } from './tab-colour';
import { themeColours } from '../../read/xlsx/theme-colours';

/**
 * Fonts, fills, borders, widths, lists and the like of a file's sheets: what a `Workbook` leaves out because no rule asks for it. A sheet
 * is read when somebody looks at it. Only for showing and for answering: what is saved comes from the file itself.
 */
export class FileLooks {
  private readonly archive: Archive;
  private readonly target: WriteTarget;
  private readonly colours: FileColours;
  private styles: FileStyles | undefined;

  constructor(bytes: Uint8Array, inflate?: Inflate) {
    this.archive = openZip(bytes, inflate);
    const pkg = new PackageEdit(this.archive);
    this.target = openTarget(pkg, new PartRelationships(pkg, ''));
    this.colours = new FileColours(themeColours(this.archive, this.target.relations.ofType('theme')[0]?.part));
  }

  /** `name`: of the sheet, in the file. */
  of(name: string): LooksSource {
    return { looks: () => this.read(name), tabColour: () => this.tabColour(name) };
  }

  private read(name: string): SheetLooks {
    const part = this.partOf(name);
    if (part === undefined) return new SheetLooks();
    const looks = readSheetLooks(this.archive.xml(part), this.knownStyles(), () => readRelationships(this.archive, part));
    looks.charts = fileCharts(this.archive, part, name);
    return looks;
  }

  private tabColour(name: string): string {
    const part = this.partOf(name)?.toLowerCase();
    const entry = this.archive.entries.find((found) => found.name.toLowerCase() === part);
    if (!entry) return '';
    this.knownStyles();
    return tabColour(entry, this.colours);
  }

  private partOf(name: string): string | undefined {
    const { workbook, relations } = this.target;
    return relations.all.find(({ id }) => id === workbook.find(name)?.relationship)?.part;
  }

  /** With them comes the palette that colours may point to. */
  private knownStyles(): FileStyles {
    return (this.styles ??= this.readStyles());
  }

  private readStyles(): FileStyles {
    const part = this.target.relations.ofType('styles')[0]?.part;
    if (part === undefined || !this.archive.has(part)) return NO_STYLES;
    const text = this.archive.text(part);
    this.colours.findPalette(new XmlScanner(text, part));
    return readFileStyles(new XmlScanner(text, part), this.colours);
  }
}
