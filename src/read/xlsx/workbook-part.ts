import type { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import type { CalculationMode, Visibility } from '../../workbook';
import { isTrue } from './xml-values';

/** What `xl/workbook.xml` says, before anything it names is looked up. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  /** Relationship ids, in order: `[1]` in a formula is the first. */
  readonly externalReferences: readonly string[];
  readonly calculation: CalculationMode;
  readonly dateSystem: 1900 | 1904;
  readonly isStructureProtected: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: Visibility;
}

export interface NameEntry {
  readonly name: string;
  /** As the file writes it, without `=`. */
  readonly formula: string;
  /** Index into `sheets`. */
  readonly sheet?: number;
}

const CALCULATION: ReadonlyMap<string, CalculationMode> = new Map([
  ['auto', 'automatic'],
  ['autoNoTable', 'automatic-except-tables'],
  ['manual', 'manual'],
]);

/** `xml` stands on the document element. */
export function readWorkbookPart(xml: XmlScanner): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  const externalReferences: string[] = [];
  let calculation: CalculationMode = 'automatic';
  let dateSystem: 1900 | 1904 = 1900;
  let isStructureProtected = false;
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'workbookPr') dateSystem = isTrue(xml.attribute('date1904')) ? 1904 : 1900;
    else if (xml.name === 'workbookProtection') isStructureProtected = isTrue(xml.attribute('lockStructure'));
    else if (xml.name === 'calcPr') calculation = CALCULATION.get(xml.attribute('calcMode') ?? 'auto') ?? 'automatic';
    else if (xml.name === 'sheets') eachChild(xml, 'sheet', () => sheets.push(readSheetEntry(xml)));
    else if (xml.name === 'externalReferences') eachChild(xml, 'externalReference', () => externalReferences.push(xml.required('r:id')));
    else if (xml.name === 'definedNames') eachChild(xml, 'definedName', () => names.push(readName(xml)));
  }
  refuseNamesakes(sheets, xml);
  return { sheets, names, externalReferences, calculation, dateSystem, isStructureProtected };
}

/** Excel repairs such a workbook by renaming; before that nobody can say which of the two a formula means. */
function refuseNamesakes(sheets: readonly SheetEntry[], xml: XmlScanner): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size < sheets.length) throw xml.damaged('two sheets of one name');
}

function eachChild(xml: XmlScanner, name: string, read: () => void): void {
  for (const depth = xml.depth; xml.nextChild(depth);) if (xml.name === name) read();
}

function readSheetEntry(xml: XmlScanner): SheetEntry {
  const state = xml.attribute('state');
  return {
    name: decodeEscapes(xml.required('name')),
    relationship: xml.required('r:id'),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}

function readName(xml: XmlScanner): NameEntry {
  const name = decodeEscapes(xml.required('name'));
  const sheet = xml.attribute('localSheetId');
  const formula = decodeEscapes(xml.readText());
  return sheet === undefined ? { name, formula } : { name, formula, sheet: Number(sheet) };
}
