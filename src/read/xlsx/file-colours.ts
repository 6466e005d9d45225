import type { XmlScanner } from '../../opc/xml-scanner';
import { tinted } from './tinted';
import type { ThemeColours } from './theme-colours';

/** How styles name colours: `rgb`, `theme` with `tint`, or an index into a palette. Gives `#RRGGBB`, undefined for automatic ones. */
export class FileColours {
  private palette: readonly string[] = PALETTE;

  constructor(private readonly theme: ThemeColours) {}

  /** Of the element just opened (`color`, `fgColor`, `tabColor` …). */
  read(xml: XmlScanner): string | undefined {
    const colour = this.named(xml.attribute('rgb'), xml.attribute('theme'), xml.attribute('indexed'));
    return colour === undefined ? undefined : tinted(colour, Number(xml.attribute('tint') ?? 0));
  }

  /** A workbook may bring a palette of its own, as those do that come from .xls files. `xml`: a styles part from its beginning. */
  findPalette(xml: XmlScanner): void {
    if (!xml.xml.includes('indexedColors')) return;
    const own: string[] = [];
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token === 'open' && xml.name === 'rgbColor') own.push(rgb(xml.attribute('rgb')) ?? '#000000');
    }
    this.palette = [...own, ...PALETTE.slice(own.length)];
  }

  private named(argb: string | undefined, theme: string | undefined, indexed: string | undefined): string | undefined {
    if (argb !== undefined) return rgb(argb);
    if (theme !== undefined) return this.theme[Number(theme)];
    // 64 and 65 are the window's own colours: black on white, which is no colour to set.
    return indexed === undefined ? undefined : this.palette[Number(indexed)];
  }
}

/** `AARRGGBB`; Excel does not draw the transparency. */
function rgb(argb: string | undefined): string | undefined {
  const hex = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(argb ?? '')?.[1];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

const FIRST_EIGHT = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** ECMA-376 part 1, 18.8.27: the first eight stand twice. */
const PALETTE: readonly string[] = [
  ...FIRST_EIGHT,
  ...FIRST_EIGHT,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
].map((hex) => `#${hex}`);
