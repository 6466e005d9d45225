import { Inflate } from 'fflate';
import { XmlScanner } from '../../opc/xml-scanner';
import type { ZipEntry } from '../../opc/zip';
import { UserError } from '../../user-error';
import type { FileColours } from '../../read/xlsx/file-colours';

/** Compressed bytes that are looked at: `sheetPr` is the first element of a worksheet. */
const HEAD = 4096;

/** `#RRGGBB`, empty for none. All tabs show on opening: unpacking a long sheet whole for its first line would take as long as reading it. */
export function tabColour(entry: ZipEntry, colours: FileColours): string {
  try {
    return readTab(new XmlScanner(head(entry), entry.name), colours) ?? '';
  } catch (error) {
    // The text ends where the head does; a colour further on than that is not worth more.
    if (error instanceof UserError) return '';
    throw error;
  }
}

function readTab(xml: XmlScanner, colours: FileColours): string | undefined {
  xml.root();
  const depth = xml.depth;
  return xml.nextChild(depth) && xml.name === 'sheetPr' ? tabOf(xml, colours) : undefined;
}

function tabOf(xml: XmlScanner, colours: FileColours): string | undefined {
  for (const depth = xml.depth; xml.nextChild(depth);) if (xml.name === 'tabColor') return colours.read(xml);
  return undefined;
}

function head({ method, data }: ZipEntry): string {
  const start = data.subarray(0, HEAD);
  const pieces: Uint8Array[] = [];
  if (method === 0) pieces.push(start);
  else new Inflate((piece) => pieces.push(piece)).push(start);
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('');
}
