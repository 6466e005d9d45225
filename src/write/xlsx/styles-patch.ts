import type { CellStyle, PlannedHighlight } from '../../plan/sheet-plan';
import { StyleCollection } from './style-collection';
import { argb } from './sheet-xml';
import { attributes } from './xml-text';
import type { XmlElement, XmlPart } from './xml-part';

/** Elements of a font in the order the schema gives them (ECMA-376 part 1, 18.8.22). */
const FONT_ELEMENTS = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Format codes that have an index of their own in every workbook (18.8.30); the rest are written out. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '@': 49,
};
const FIRST_FREE_FORMAT = 164;

/**
 * Adds what a plan's styles need to the workbook's styles. Old entries keep their index, and an entry that is already there word for
 * word is used again: writing twice adds nothing the second time.
 */
export class StylesPatch {
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly formats: StyleCollection;
  private readonly cells: StyleCollection;
  private readonly highlights: StyleCollection;
  private readonly defaultCell: XmlElement | undefined;
  private readonly prefix: string;

  constructor(private readonly part: XmlPart) {
    this.prefix = part.root.prefix;
    const p = this.prefix;
    const collection = (name: string, ...ifMissing: string[]): StyleCollection => new StyleCollection(part, name, ifMissing);
    this.formats = collection('numFmts');
    this.fonts = collection('fonts', `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`);
    // The first two fills are Excel's own whatever the file says (18.8.20).
    this.fills = collection('fills', ...['none', 'gray125'].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`));
    this.borders = collection('borders', this.borderXml({ sides: [], colour: '' }));
    this.cells = collection('cellXfs', `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
    this.highlights = collection('dxfs');
    this.defaultCell = this.cells.elements[0];
  }

  /** Index into `cellXfs`. `quoted`: Excel shows an apostrophe in front and keeps the text a text when it is entered again. */
  cellStyle(style: CellStyle, quoted: boolean): number {
    const p = this.prefix;
    const font = style.font ? this.fonts.indexOf(this.fontXml(style.font)) : this.defaultIndex('fontId');
    const fill = style.fill === undefined ? 0 : this.fills.indexOf(this.fillXml(style.fill));
    const border = style.border ? this.borders.indexOf(this.borderXml(style.border)) : 0;
    const format = style.numberFormat === undefined ? 0 : this.formatId(style.numberFormat);
    const opening = attributes({
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: this.defaultCell?.attributes.get('xfId'),
      quotePrefix: quoted ? 1 : undefined,
      applyNumberFormat: format === 0 ? undefined : 1,
      applyFont: style.font ? 1 : undefined,
      applyFill: fill === 0 ? undefined : 1,
      applyBorder: border === 0 ? undefined : 1,
      applyAlignment: alignmentOf(style) === '' ? undefined : 1,
      applyProtection: style.unlocked ? 1 : undefined,
    });
    const alignment = alignmentOf(style) === '' ? '' : `<${p}alignment${alignmentOf(style)}/>`;
    const protection = style.unlocked ? `<${p}protection locked="0"/>` : '';
    return this.cells.indexOf(
      alignment + protection === '' ? `<${p}xf${opening}/>` : `<${p}xf${opening}>${alignment}${protection}</${p}xf>`,
    );
  }

  /** Index into `dxfs`. */
  highlight({ fill, fontColour }: Pick<PlannedHighlight, 'fill' | 'fontColour'>): number {
    const p = this.prefix;
    const font = fontColour === undefined ? '' : `<${p}font><${p}color rgb="${argb(fontColour)}"/></${p}font>`;
    // In a differential format the colour of a solid fill is the background's (18.8.14 and what Excel writes).
    const background =
      fill === undefined ? '' : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill>`;
    return this.highlights.indexOf(`<${p}dxf>${font}${background}</${p}dxf>`);
  }

  /** Puts all additions into the part; call once, at the end. */
  apply(): void {
    for (const collection of [this.formats, this.fonts, this.fills, this.borders, this.cells, this.highlights]) collection.apply();
  }

  private defaultIndex(name: string): number {
    return Number(this.defaultCell?.attributes.get(name) ?? 0);
  }

  /** The workbook's default font with what the style changes, so that a sheet in MS Gothic stays in MS Gothic. */
  private fontXml(font: NonNullable<CellStyle['font']>): string {
    const p = this.prefix;
    const base = this.fonts.elements[this.defaultIndex('fontId')];
    const elements = new Map((base?.children ?? []).map((element) => [element.name, this.part.source(element)]));
    if (font.bold) elements.set('b', `<${p}b/>`);
    if (font.italic) elements.set('i', `<${p}i/>`);
    if (font.underline) elements.set('u', `<${p}u/>`);
    if (font.size !== undefined) elements.set('sz', `<${p}sz val="${font.size}"/>`);
    if (font.colour !== undefined) elements.set('color', `<${p}color rgb="${argb(font.colour)}"/>`);
    return `<${p}font>${FONT_ELEMENTS.map((name) => elements.get(name) ?? '').join('')}</${p}font>`;
  }

  private fillXml(colour: string): string {
    const p = this.prefix;
    return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(colour)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  }

  private borderXml(border: NonNullable<CellStyle['border']>): string {
    const p = this.prefix;
    const side = (name: 'left' | 'right' | 'top' | 'bottom'): string =>
      border.sides.includes(name) ? `<${p}${name} style="thin"><${p}color rgb="${argb(border.colour)}"/></${p}${name}>` : `<${p}${name}/>`;
    return `<${p}border>${side('left')}${side('right')}${side('top')}${side('bottom')}<${p}diagonal/></${p}border>`;
  }

  private formatId(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    const known = this.formats.items.find((item) => item.attributes.get('formatCode') === code);
    if (known) return Number(known.attributes.get('numFmtId'));
    const used = this.formats.items.map((item) => Number(item.attributes.get('numFmtId') ?? 0));
    const id = Math.max(FIRST_FREE_FORMAT - 1, ...used) + 1;
    this.formats.add(
      { numFmtId: String(id), formatCode: code },
      `<${this.prefix}numFmt${attributes({ numFmtId: id, formatCode: code })}/>`,
    );
    return id;
  }
}

function alignmentOf(style: CellStyle): string {
  return attributes({
    horizontal: style.horizontal ?? (style.indent === undefined ? undefined : 'left'),
    vertical: style.vertical,
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent === 0 ? undefined : style.indent,
  });
}
