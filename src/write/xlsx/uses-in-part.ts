import { quotedSheetName } from '../../address';
import { XmlScanner } from '../../opc/xml-scanner';
import { mentions, type Targets } from './sheet-mentions';

/** What refers to a sheet from elsewhere in the workbook, and where that stands. */
export interface SheetUse {
  /** The formula of a cell (`'Summary'!B2`, or the range that shares it); a conditional format or drop-down (its sheet); a defined name; any other part. */
  readonly kind: 'cell' | 'rule' | 'name' | 'part';
  readonly at: string;
}

/** A part to be looked through; `sheet` where it is a worksheet's own. */
export interface SearchedPart {
  readonly name: string;
  readonly text: string;
  readonly sheet?: string;
}

/** Elements that hold a formula, whatever their vocabulary: of cells, rules, charts, tables, x14 extensions. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula', 'definedName']);
/** Attributes that do: of form controls and shapes. */
const LINKS = ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'textlink'];

/** Where the part refers to the sheets or tables. `goneScopes`: the places of the sheets, whose own names go with them. */
export function usesIn(part: SearchedPart, targets: Targets, goneScopes: ReadonlySet<string>): readonly SheetUse[] {
  if (!mayMention(part.text, targets)) return [];
  const xml = new XmlScanner(part.text, part.name);
  const uses: SheetUse[] = [];
  let cell = '';
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    const name = xml.name.replace(/^.*[:}]/, '');
    if (name === 'c') cell = xml.attribute('r') ?? '';
    if (LINKS.some((link) => mentions(xml.attribute(link) ?? '', targets)) || isSource(xml, name, targets)) {
      uses.push({ kind: 'part', at: part.name });
    }
    if (!FORMULAS.has(name) || (name === 'definedName' && goneScopes.has(xml.attribute('localSheetId') ?? ''))) continue;
    const use = useAt(part, xml, name, cell);
    if (mentions(xml.readText(), targets)) uses.push(use);
  }
  return uses;
}

function useAt({ name: part, sheet }: SearchedPart, xml: XmlScanner, element: string, cell: string): SheetUse {
  if (element === 'definedName') return { kind: 'name', at: xml.attribute('name') ?? '' };
  if (sheet === undefined) return { kind: 'part', at: part };
  if (xml.name === 'f') return { kind: 'cell', at: `${quotedSheetName(sheet)}!${xml.attribute('ref') ?? cell}` };
  return { kind: 'rule', at: quotedSheetName(sheet) };
}

/** Where a pivot table has its figures from (ECMA-376 part 1, 18.10.1.94 and 18.10.1.78), or which table a slicer filters ([MS-XLSX] 2.6.80). */
function isSource(xml: XmlScanner, name: string, { sheets, tables, tableIds }: Targets): boolean {
  if (name === 'tableSlicerCache') return tableIds.has(xml.attribute('tableId') ?? '');
  if (name !== 'worksheetSource' && name !== 'rangeSet') return false;
  return sheets.has((xml.attribute('sheet') ?? '').toLowerCase()) || tables.has((xml.attribute('name') ?? '').toLowerCase());
}

/** Whether it is worth reading the part: most never say the name. Whoever writes letters as character references may say it so. */
function mayMention(text: string, { sheets, tables }: Targets): boolean {
  if (text.includes('&#') || text.includes('tableSlicerCache')) return true;
  return [...sheets, ...tables].some((name) => {
    const [longest = ''] = (name.match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
    return new RegExp(longest, 'iu').test(text);
  });
}
