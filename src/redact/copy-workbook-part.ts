/** The workbook part, the styles and the shared strings. */
import { XmlScanner } from '../opc/xml-scanner';
import { decodeEscapes } from '../opc/xml-text';
import { withoutAddresses, withoutSecrets, type CopyContext } from './copy-context';
import { WITHOUT_PHONETICS } from './copy-cells';
import { copyElement, copyXml, prefixOf, withAttributes, withoutAttributes } from './copy-xml';
import type { Secrets } from './secrets';

/** Children of a workbook (ECMA-376 part 1, 18.2.27) that are copied. */
const KEPT = new Set('fileVersion workbookPr workbookProtection bookViews sheets definedNames calcPr'.split(' '));
const FREE_WORDS = new Set(['comment', 'description', 'help', 'statusBar', 'customMenu', 'shortcutKey']);
const CODE_NAME = new Set(['codeName']);

export function copyWorkbookPart(part: string, text: string, context: CopyContext): string {
  return copyXml(new XmlScanner(text, part), {
    instead: (xml) => {
      if (xml.depth === 2 && !KEPT.has(xml.name)) {
        if (SETTINGS.has(xml.name)) context.cleared('workbook-settings', xml.name);
        xml.skip();
        return '';
      }
      return xml.name === 'definedName' ? copyName(xml, context) : undefined;
    },
    tag: (xml, tag) => (xml.name === 'fileVersion' || xml.name === 'workbookPr' ? withoutAttributes(tag, CODE_NAME) : tag),
  });
}

/** Others lead to parts, or hold nothing that a person put there. */
const SETTINGS = new Set(['fileSharing', 'customWorkbookViews', 'webPublishObjects', 'smartTagPr']);

function copyName(xml: XmlScanner, { gone, cleared }: CopyContext): string {
  const name = decodeEscapes(xml.attribute('name') ?? '');
  const fragment = copyElement(xml, { tag: (_, tag) => withoutAttributes(tag, FREE_WORDS) });
  if (!gone.has(name.toLowerCase())) return fragment;
  cleared('defined-name', name);
  return '';
}

export interface FoundName {
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** All names, those that Excel keeps for itself among them. */
export function readNames(part: string, text: string): readonly FoundName[] {
  const xml = new XmlScanner(text, part);
  const names: FoundName[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'definedName') continue;
    const isHidden = /^(1|true)$/.test(xml.attribute('hidden') ?? '');
    const name = decodeEscapes(xml.required('name'));
    names.push({ name, isHidden, formula: decodeEscapes(xml.readText()) });
  }
  return names;
}

/** Names that hold more than the place of cells: a number, another workbook, what nobody can see. */
export function goneNames(names: readonly FoundName[], secrets: Secrets): ReadonlySet<string> {
  const isGone = ({ name, formula, isHidden }: FoundName): boolean =>
    secrets.in(name.replaceAll(/[_.]/g, ' ')).length > 0 ||
    secrets.in(withoutAddresses(formula)).length > 0 ||
    /\[\d+\]/.test(formula) ||
    // What a slicer or timeline is called by, without the slicer.
    formula === '#N/A' ||
    (isHidden && !name.startsWith('_xlnm.') && !isPlace(formula));
  return new Set(names.filter(isGone).map(({ name }) => name.toLowerCase()));
}

function isPlace(formula: string): boolean {
  return /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?,?)+$/iu.test(formula);
}

export function copyStyles(part: string, text: string, { secrets, cleared }: CopyContext): string {
  return copyXml(new XmlScanner(text, part), {
    tag: (xml, tag) =>
      withAttributes(tag, (value, name) => {
        const isFormat = xml.name === 'numFmt' && name === 'formatCode';
        const isName = (xml.name === 'cellStyle' || xml.name === 'tableStyle') && name === 'name';
        if ((!isFormat && !isName) || withoutSecrets(value, secrets) === value) return value;
        cleared(isFormat ? 'number-format' : 'style-name', part);
        return isFormat ? 'General' : withoutSecrets(value, secrets);
      }),
  });
}

const COUNTS = new Set(['count', 'uniqueCount']);

/** Texts that no cell of the copy shows are emptied; they keep their place, since cells know texts by their number. */
export function copySharedStrings(part: string, text: string, used: ReadonlySet<number>, { cleared }: CopyContext): string {
  let index = -1;
  let unused = 0;
  const copied = copyXml(new XmlScanner(text, part), {
    tag: (xml, tag) => (xml.name === 'sst' ? withoutAttributes(tag, COUNTS) : tag),
    instead: (xml, tag) => {
      if (xml.name !== 'si' || xml.depth !== 2) return undefined;
      index += 1;
      if (used.has(index)) return copyElement(xml, WITHOUT_PHONETICS);
      unused += 1;
      xml.skip();
      const prefix = prefixOf(tag);
      return `<${prefix}si><${prefix}t/></${prefix}si>`;
    },
  });
  if (unused > 0) cleared('unused-texts', part);
  return copied;
}

/** For parts of which only looks are known: a theme. */
export function copyOther(part: string, text: string, { secrets }: CopyContext): string {
  return copyXml(new XmlScanner(text, part), {
    tag: (_, tag) => withAttributes(tag, (value, name) => (name === 'name' ? withoutSecrets(value, secrets) : value)),
  });
}
