import type { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import type { FileColours } from '../../read/xlsx/file-colours';
import { readFill } from '../../read/xlsx/file-fill';
import { BUILTIN_NUMBER_FORMATS } from '../../read/xlsx/number-formats';
import { isTrue } from '../../read/xlsx/xml-values';
import type { CellFormat, FontFormat } from '../model/cell-format';
import { readBorder } from './file-borders';

/** What conditional formats change of a cell. */
export interface HighlightLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface FileStyles {
  /** By the index that cells name (`s`). */
  readonly cells: readonly CellFormat[];
  /** By the index that conditional formats name (`dxfId`). */
  readonly highlights: readonly HighlightLook[];
}

export const NO_STYLES: FileStyles = { cells: [], highlights: [] };

/** Reads a styles part. Left out: named styles, patterns and gradients of fills (they become one colour), text rotation, shrinking. */
export function readFileStyles(xml: XmlScanner, colours: FileColours): FileStyles {
  const reader = new StylesReader(xml, colours);
  return reader.read();
}

class StylesReader {
  private readonly numberFormats = new Map<number, string>();
  private readonly fonts: FontFormat[] = [];
  private readonly fills: (string | undefined)[] = [];
  private readonly borders: CellFormat['borders'][] = [];
  /** Cell styles point to fonts, fills and number formats: noted first, put together last. */
  private readonly cells: (() => CellFormat)[] = [];
  private readonly highlights: HighlightLook[] = [];

  constructor(
    private readonly xml: XmlScanner,
    private readonly colours: FileColours,
  ) {}

  read(): FileStyles {
    const { xml } = this;
    xml.root();
    for (const depth = xml.depth; xml.nextChild(depth);) this.readGroup(xml.name);
    return { cells: this.cells.map((format) => format()), highlights: this.highlights };
  }

  private readGroup(group: string): void {
    const { xml } = this;
    for (const depth = xml.depth; xml.nextChild(depth);) {
      if (group === 'numFmts') this.numberFormats.set(Number(xml.attribute('numFmtId')), decodeEscapes(xml.attribute('formatCode') ?? ''));
      else if (group === 'fonts') this.fonts.push(this.readFont());
      else if (group === 'fills') this.fills.push(readFill(xml, this.colours));
      else if (group === 'borders') this.borders.push(readBorder(xml, this.colours));
      else if (group === 'cellXfs') this.readCellStyle();
      else if (group === 'dxfs') this.highlights.push(this.readHighlight());
      else xml.skip();
    }
  }

  private readFont(): FontFormat {
    const { xml } = this;
    const font: { -readonly [K in keyof FontFormat]: FontFormat[K] } = {};
    for (const depth = xml.depth; xml.nextChild(depth);) {
      const value = xml.attribute('val');
      if (xml.name === 'b') font.bold = isTrue(value, true);
      else if (xml.name === 'i') font.italic = isTrue(value, true);
      else if (xml.name === 'u') font.underline = UNDERLINES[value ?? 'single'] ?? 'None';
      else if (xml.name === 'sz') font.size = Number(value);
      else if (xml.name === 'name' && value !== undefined) font.name = value;
      else if (xml.name === 'color') Object.assign(font, colourPart(this.colours.read(xml)));
      xml.skip();
    }
    return font;
  }

  private readCellStyle(): void {
    const { xml } = this;
    const [numberFormat, font, fill, border] = ['numFmtId', 'fontId', 'fillId', 'borderId'].map((name) => Number(xml.attribute(name) ?? 0));
    let format: CellFormat = {};
    for (const depth = xml.depth; xml.nextChild(depth);) {
      if (xml.name === 'alignment') format = { ...format, ...readAlignment(xml) };
      else if (xml.name === 'protection') format = { ...format, locked: isTrue(xml.attribute('locked'), true) };
      xml.skip();
    }
    this.cells.push(() => {
      const colour = this.fills[fill ?? 0];
      return {
        ...format,
        numberFormat: this.numberFormats.get(numberFormat ?? 0) ?? BUILTIN_NUMBER_FORMATS.get(numberFormat ?? 0) ?? 'General',
        font: this.fonts[font ?? 0] ?? {},
        ...(colour === undefined ? {} : { fill: colour }),
        borders: this.borders[border ?? 0] ?? {},
      };
    });
  }

  /** In a conditional format a solid fill has its colour in the background. */
  private readHighlight(): HighlightLook {
    const { xml } = this;
    let look: HighlightLook = {};
    for (const depth = xml.depth; xml.nextChild(depth);) {
      if (xml.name === 'font') {
        const { color, bold } = this.readFont();
        look = { ...look, ...(color === undefined ? {} : { fontColor: color }), ...(bold === undefined ? {} : { bold }) };
      } else if (xml.name === 'fill') {
        const fill = this.readHighlightFill();
        look = { ...look, ...(fill === undefined ? {} : { fill }) };
      } else xml.skip();
    }
    return look;
  }

  private readHighlightFill(): string | undefined {
    const { xml } = this;
    const start = xml.depth;
    const found: { bgColor?: string; fgColor?: string } = {};
    for (let token = xml.next(); token !== 'end' && xml.depth >= start; token = xml.next()) {
      if (token !== 'open' || (xml.name !== 'bgColor' && xml.name !== 'fgColor')) continue;
      const colour = this.colours.read(xml);
      if (colour !== undefined) found[xml.name] = colour;
    }
    return found.bgColor ?? found.fgColor;
  }
}

const UNDERLINES: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

const colourPart = (color: string | undefined): FontFormat => (color === undefined ? {} : { color });

/** `centerContinuous` is the one word Office.js spells differently. */
function readAlignment(xml: XmlScanner): CellFormat {
  const [horizontal, vertical, indent] = [xml.attribute('horizontal'), xml.attribute('vertical'), xml.attribute('indent')];
  return {
    ...(horizontal === undefined ? {} : { horizontal: horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : capital(horizontal) }),
    ...(vertical === undefined ? {} : { vertical: capital(vertical) }),
    ...(indent === undefined ? {} : { indent: Number(indent) }),
    wrap: isTrue(xml.attribute('wrapText')),
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
