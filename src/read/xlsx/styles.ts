import { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import type { Archive } from '../../opc/zip';
import { isFillColour } from '../fill-colour';
import { FileColours } from './file-colours';
import { readFill } from './file-fill';
import { BUILTIN_NUMBER_FORMATS } from './number-formats';
import { themeColours } from './theme-colours';

/** What is read of cell styles, by the index that cells name (`s`). */
export interface CellStyles {
  /** The number format codes. */
  readonly numberFormats: readonly string[];
  /** Whether text in such a cell has the colour of its fill. */
  readonly inFillColour: readonly boolean[];
}

export const NO_STYLES: CellStyles = { numberFormats: [], inFillColour: [] };

/** `theme`: the part with the colours that styles may point to. */
export function readStyles(archive: Archive, part: string, theme: string | undefined): CellStyles {
  const colours = new FileColours(themeColours(archive, theme));
  const text = archive.text(part);
  colours.findPalette(new XmlScanner(text, part));
  return new StylesReader(new XmlScanner(text, part), colours).read();
}

class StylesReader {
  private readonly custom = new Map<number, string>();
  private readonly fonts: (string | undefined)[] = [];
  private readonly fills: (string | undefined)[] = [];
  private readonly formats: { readonly numberFormat: number; readonly font: number; readonly fill: number }[] = [];

  constructor(
    private readonly xml: XmlScanner,
    private readonly colours: FileColours,
  ) {}

  read(): CellStyles {
    const { xml, custom, fonts, fills, formats } = this;
    xml.root();
    for (const depth = xml.depth; xml.nextChild(depth);) this.readGroup(xml.name);
    return {
      numberFormats: formats.map(({ numberFormat }) => custom.get(numberFormat) ?? BUILTIN_NUMBER_FORMATS.get(numberFormat) ?? 'General'),
      inFillColour: formats.map(({ font, fill }) => isFillColour(fonts[font], fills[fill])),
    };
  }

  private readGroup(group: string): void {
    const { xml } = this;
    for (const depth = xml.depth; xml.nextChild(depth);) {
      if (group === 'numFmts') this.readCustomFormat();
      else if (group === 'fonts') this.fonts.push(this.readFontColour());
      else if (group === 'fills') this.fills.push(readFill(xml, this.colours));
      else if (group === 'cellXfs') this.readFormat();
    }
  }

  private readCustomFormat(): void {
    const { xml } = this;
    if (xml.name === 'numFmt') this.custom.set(Number(xml.required('numFmtId')), decodeEscapes(xml.required('formatCode')));
  }

  private readFontColour(): string | undefined {
    const { xml } = this;
    let colour: string | undefined;
    for (const depth = xml.depth; xml.nextChild(depth);) if (xml.name === 'color') colour = this.colours.read(xml);
    return colour;
  }

  private readFormat(): void {
    const { xml } = this;
    if (xml.name !== 'xf') return;
    this.formats.push({ numberFormat: this.index('numFmtId'), font: this.index('fontId'), fill: this.index('fillId') });
  }

  private index(name: string): number {
    return Number(this.xml.attribute(name) ?? 0);
  }
}
