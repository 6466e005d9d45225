import { parseRangeName } from '../address';
import { decodeEscapes } from '../opc/xml-text';
import { XmlScanner } from '../opc/xml-scanner';
import type { CellRange } from '../workbook';
import { secretsIn } from './copy-context';
import { copyXml, withoutAttributes, type CopyRules } from './copy-xml';
import type { Secrets } from './secrets';

export interface FoundTable {
  readonly part: string;
  readonly sheet: string;
  readonly name: string;
  readonly range: CellRange;
  /** It shows what a query or a map of XML brings. */
  readonly isFed: boolean;
  readonly text: string;
}

export function readTable(text: string, part: string, sheet: string): FoundTable {
  const xml = new XmlScanner(text, part);
  xml.root();
  const range = parseRangeName(xml.required('ref'));
  if (!range) throw xml.damaged('a table without address');
  const type = xml.attribute('tableType') ?? 'worksheet';
  return { part, sheet, name: decodeEscapes(xml.required('displayName')), range, isFed: type !== 'worksheet', text };
}

/** Its words, without the filter and the formulas that the copy leaves out. */
export function tableSays(table: FoundTable, secrets: Secrets): boolean {
  return secretsIn(copyTable(table), secrets).length > 0;
}

export function copyTable({ text, part }: FoundTable): string {
  return copyXml(new XmlScanner(text, part), RULES);
}

const LEFT_OUT = new Set(['calculatedColumnFormula', 'totalsRowFormula', 'sortState', 'filterColumn']);
const ATTRIBUTES = new Set(['comment', 'connectionId']);

const RULES: CopyRules = {
  instead: (xml) => {
    if (!LEFT_OUT.has(xml.name)) return undefined;
    xml.skip();
    return '';
  },
  tag: (xml, tag) => (xml.name === 'table' ? withoutAttributes(tag, ATTRIBUTES) : tag),
};
