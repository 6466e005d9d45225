import type { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import type { CellContent, TextRun } from '../../workbook';

export type Text = CellContent & { kind: 'text' };

/** The strings that cells name by index (`t="s"`). */
export function readSharedStrings(xml: XmlScanner): Text[] {
  const texts: Text[] = [];
  xml.root();
  const depth = xml.depth;
  do readPlainTexts(xml, texts);
  while (readNextText(xml, depth, texts));
  return texts;
}

/** As many as come in the usual form. A fast lane like `PlainCell`: anything else is left to the general scanner. */
function readPlainTexts(xml: XmlScanner, texts: Text[]): void {
  const document = xml.xml;
  for (let from = xml.plainPosition; from >= 0 && document.startsWith(START, from); from = xml.plainPosition) {
    const end = document.indexOf('<', from + START.length);
    if (end < 0 || !document.startsWith(END, end)) return;
    const value = document.slice(from + START.length, end);
    if (value.includes('&') || value.includes('\r')) return;
    texts.push({ kind: 'text', value: decodeEscapes(value) });
    xml.passOver(end + END.length);
  }
}

const START = '<si><t>';
const END = '</t></si>';

function readNextText(xml: XmlScanner, depth: number, texts: Text[]): boolean {
  while (xml.nextChild(depth)) {
    if (xml.name !== 'si') continue;
    texts.push(readRichText(xml));
    return true;
  }
  return false;
}

/** The content of the `<si>` or `<is>` just opened, and past its end. Phonetic guides (furigana, `<rPh>`) are left out: Excel does not count them as text. */
export function readRichText(xml: XmlScanner): Text {
  const runs: TextRun[] = [];
  let plain = '';
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 't') plain += decodeEscapes(xml.readText());
    else if (xml.name === 'r') addRun(runs, readRun(xml));
    else xml.skip();
  }
  if (runs.length === 0) return { kind: 'text', value: plain };
  if (plain !== '') runs.unshift({ text: plain, position: 'baseline' });
  const value = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
  return runs.some((run) => run.position !== 'baseline') ? { kind: 'text', value, runs } : { kind: 'text', value };
}

/** Runs differ in font and colour too; those that only differ so are one run here. */
function addRun(runs: TextRun[], run: TextRun): void {
  const last = runs.at(-1);
  if (last?.position === run.position) runs[runs.length - 1] = { text: last.text + run.text, position: run.position };
  else if (run.text !== '') runs.push(run);
}

function readRun(xml: XmlScanner): TextRun {
  let text = '';
  let position: TextRun['position'] = 'baseline';
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 't') text += decodeEscapes(xml.readText());
    else if (xml.name === 'rPr') position = readPosition(xml);
    else xml.skip();
  }
  return { text, position };
}

function readPosition(xml: XmlScanner): TextRun['position'] {
  let position: TextRun['position'] = 'baseline';
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name !== 'vertAlign') continue;
    const value = xml.attribute('val');
    if (value === 'subscript' || value === 'superscript') position = value;
  }
  return position;
}
