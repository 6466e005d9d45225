import type { XmlScanner } from '../../opc/xml-scanner';
import type { FileColours } from './file-colours';

/** Of the `<fill>` just opened one colour: the middle of a pattern is not what people see, its background is. Undefined: no fill. */
export function readFill(xml: XmlScanner, colours: FileColours): string | undefined {
  let fill: string | undefined;
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'patternFill') fill = readPattern(xml, colours);
    else if (xml.name === 'gradientFill') fill = readGradient(xml, colours);
    else xml.skip();
  }
  return fill;
}

function readPattern(xml: XmlScanner, colours: FileColours): string | undefined {
  const pattern = xml.attribute('patternType') ?? 'none';
  let [front, back]: (string | undefined)[] = [];
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'fgColor') front = colours.read(xml);
    else if (xml.name === 'bgColor') back = colours.read(xml);
  }
  return pattern === 'none' ? undefined : pattern === 'solid' ? front : back;
}

function readGradient(xml: XmlScanner, colours: FileColours): string | undefined {
  const start = xml.depth;
  let first: string | undefined;
  for (let token = xml.next(); token !== 'end' && xml.depth >= start; token = xml.next()) {
    if (token === 'open' && xml.name === 'color') first ??= colours.read(xml);
  }
  return first;
}
