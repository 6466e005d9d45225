import type { XmlScanner } from '../../opc/xml-scanner';
import { isTrue } from '../../read/xlsx/xml-values';
import type { BorderFormat, BorderSide, CellFormat } from '../model/cell-format';
import type { FileColours } from '../../read/xlsx/file-colours';

/** A file's word for a line (18.18.3, ST_BorderStyle) in the two words of Office.js: style and weight. */
const LINES: Readonly<Record<string, readonly [string, string]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  double: ['Double', 'Thick'],
  dashed: ['Dash', 'Thin'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** `start` and `end` are strict files' words for left and right. */
const SIDES: Readonly<Record<string, BorderSide>> = {
  left: 'EdgeLeft',
  start: 'EdgeLeft',
  right: 'EdgeRight',
  end: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

/** `<border>` just opened. */
export function readBorder(xml: XmlScanner, colours: FileColours): CellFormat['borders'] {
  const borders: Partial<Record<BorderSide, BorderFormat>> = {};
  const [down, up] = [isTrue(xml.attribute('diagonalDown')), isTrue(xml.attribute('diagonalUp'))];
  for (const depth = xml.depth; xml.nextChild(depth);) {
    const side = SIDES[xml.name];
    const isDiagonal = xml.name === 'diagonal';
    const line = readLine(xml, colours);
    if (!line) continue;
    if (side) borders[side] = line;
    if (isDiagonal && down) borders.DiagonalDown = line;
    if (isDiagonal && up) borders.DiagonalUp = line;
  }
  return borders;
}

function readLine(xml: XmlScanner, colours: FileColours): BorderFormat | undefined {
  const line = LINES[xml.attribute('style') ?? ''];
  let color = '#000000';
  for (const depth = xml.depth; xml.nextChild(depth);) if (xml.name === 'color') color = colours.read(xml) ?? color;
  return line && { style: line[0], weight: line[1], color };
}
