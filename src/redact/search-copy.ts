/** Looks through the finished copy, all parts unpacked, for what must not be in it. */
import { addressText } from '../address';
import { partsOf } from '../formula/formula-tree';
import { parseFormula } from '../formula/parse-formula';
import { inflateAnywhere } from '../opc/inflate';
import { openZip, type Inflate } from '../opc/zip';
import { XmlScanner } from '../opc/xml-scanner';
import { readXlsx } from '../read/xlsx';
import type { CellAddress } from '../workbook';
import { meaning, withoutAddresses } from './copy-context';
import { NOTE_PART } from './copy-note';
import { readable } from './copy-sheet';
import type { Remains } from './redaction';
import type { Secrets } from './secrets';
import { wellFormed } from './well-formed';

/** What is found in cells comes with the cell's address, so that it can be named. */
export function searchCopy(bytes: Uint8Array, secrets: Secrets, inflate: Inflate = inflateAnywhere): readonly Remains[] {
  const found = new Map<string, Remains>();
  const note = (where: string, of: readonly CellAddress[]): void => {
    if (of.length > 0 && !found.has(where)) found.set(where, { kind: 'found', where, of });
  };
  const archive = openZip(bytes, inflate);
  for (const { name } of archive.entries) {
    // Made of the names of cells and nothing else.
    if (name === NOTE_PART) continue;
    note(name, secretsOf(name.slice(name.lastIndexOf('/') + 1), secrets));
    if (/\.(xml|rels)$/i.test(name))
      wellFormed(name, () => {
        searchXml(new XmlScanner(archive.text(name), name), secrets, note);
      });
  }
  for (const { name: sheet, cells } of readXlsx(bytes, inflate).sheets) {
    for (const { row, column, content, formula } of cells) {
      const at = addressText({ sheet, row, column });
      if (content.kind === 'number') note(at, secrets.ofNumber(content.value));
      else if (content.kind === 'text') note(at, secretsOf(content.value, secrets));
      if (formula !== undefined) note(at, saidInFormula(formula, secrets));
    }
  }
  return [...found.values()];
}

function secretsOf(text: string, secrets: Secrets): readonly CellAddress[] {
  return secrets.in(text).flatMap(({ of }) => of);
}

function saidInFormula(formula: string, secrets: Secrets): readonly CellAddress[] {
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') return secretsOf(withoutAddresses(formula), secrets);
  return [...partsOf(tree)].flatMap((part) => {
    if (part.kind === 'number') return secrets.ofNumber(part.value);
    return part.kind === 'text' ? secretsOf(part.value, secrets) : [];
  });
}

/** Cells are looked at as cells: their texts stand in another part, and their numbers there are places in a list. */
const CELLS = new Set(['sheetData', 'sst']);
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f', 'c:f', 'definedName', 'calculatedColumnFormula', 'totalsRowFormula']);
/** Whole texts, whose runs are no texts by themselves. */
const WHOLE = new Set(['a:p', 'si', 'is', 'comment', 'text']);
/** Values that are addresses, places in a list or colours. */
const PLACES = /^(sqref|ref|r|Id|id|guid|rgb|lastClr|xmlns|Type|ContentType|PartName|spans|activeCell|topLeftCell|.*:.*)$/;
/** A number by itself is a measure (a width, a style, a place in points), but for where a rule or an axis turns. */
const MEASURE = /^[-+]?[\d.]+(?:e[-+]?\d+)?(?:pt|in|mm|%)?$/i;
const TURNS = new Set(['cfvo', 'c:max', 'c:min', 'c:majorUnit', 'c:crossesAt']);

function searchXml(xml: XmlScanner, secrets: Secrets, note: (where: string, of: readonly CellAddress[]) => void): void {
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'close') continue;
    const where = `${xml.part}: ${xml.name}`;
    if (token === 'text') {
      // Corners of anchors are columns, rows and distances.
      if (!xml.name.startsWith('xdr:')) note(where, secretsOf(FORMULAS.has(xml.name) ? withoutAddresses(xml.text()) : xml.text(), secrets));
    } else if (CELLS.has(xml.name)) xml.skip();
    else {
      searchAttributes(xml, secrets, (of) => {
        note(where, of);
      });
      if (WHOLE.has(xml.name)) note(where, secretsOf(xml.readText(), secrets));
    }
  }
}

const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function searchAttributes(xml: XmlScanner, secrets: Secrets, note: (of: readonly CellAddress[]) => void): void {
  const isColour = /^a:(srgb|sys|hsl|scrgb|prst|scheme)Clr$/.test(xml.name);
  for (const [, name = '', double, single] of xml.xml.slice(xml.start, xml.end).matchAll(ATTRIBUTE)) {
    const value = meaning(double ?? single ?? '');
    // The names of sheets are told by themselves: nothing can clear them.
    if (xml.name === 'sheet' && name === 'name') continue;
    if (PLACES.test(name) || isColour || (MEASURE.test(value) && !TURNS.has(xml.name) && !/[nN]ame$/.test(name))) continue;
    note(secretsOf(name === 'Target' ? readable(value) : name === 'location' ? withoutAddresses(value) : value, secrets));
  }
}
