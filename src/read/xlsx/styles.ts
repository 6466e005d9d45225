import type { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import { BUILTIN_NUMBER_FORMATS } from './number-formats';

/** The number format code of every cell style, by the index that cells name (`s`). */
export function readNumberFormats(xml: XmlScanner): string[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  xml.root();
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'numFmts') readCustomFormats(xml, custom);
    else if (xml.name === 'cellXfs') readFormatIds(xml, ids);
  }
  return ids.map((id) => custom.get(id) ?? BUILTIN_NUMBER_FORMATS.get(id) ?? 'General');
}

function readCustomFormats(xml: XmlScanner, custom: Map<number, string>): void {
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'numFmt') custom.set(Number(xml.required('numFmtId')), decodeEscapes(xml.required('formatCode')));
  }
}

function readFormatIds(xml: XmlScanner, ids: number[]): void {
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'xf') ids.push(Number(xml.attribute('numFmtId') ?? 0));
  }
}
