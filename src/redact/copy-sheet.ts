/** A worksheet or chart sheet: what shows and prints it stays; rules and links that touch what is redacted, and all settings that hold values, go. */
import { parseRangeName } from '../address';
import { XmlScanner } from '../opc/xml-scanner';
import { copyCells } from './copy-cells';
import { meaning, needsGone, secretsIn, type CopyContext } from './copy-context';
import { copyElement, copyXml, withoutAttributes, writtenAttribute, type CopyRules } from './copy-xml';
import type { ClearedKind } from './redaction';

export interface SheetToCopy {
  readonly name: string;
  readonly part: string;
  readonly text: string;
  /** Where the links outside lead, by relationship. */
  readonly links: ReadonlyMap<string, string>;
  /** Relationships to parts that stand in the copy. */
  readonly keptIds: ReadonlySet<string>;
  readonly usedTexts: Set<number>;
}

/** Children of a worksheet (ECMA-376 part 1, 18.3.1.99) and of a chart sheet (18.3.1.12) that are copied; the others are left out. */
const KEPT = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter mergeCells phoneticPr conditionalFormatting ' +
    'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing tableParts'
  ).split(' '),
);

/** What is told of those left out that lead to no part of their own. */
const TOLD: Readonly<Record<string, ClearedKind>> = {
  protectedRanges: 'sheet-settings',
  scenarios: 'sheet-settings',
  customSheetViews: 'sheet-settings',
  cellWatches: 'sheet-settings',
  smartTags: 'sheet-settings',
  dataConsolidate: 'sheet-settings',
  sortState: 'filter',
  picture: 'drawing',
};

export function copySheet(sheet: SheetToCopy, context: CopyContext): string {
  let cells = '';
  const xml = new XmlScanner(sheet.text, sheet.part);
  const copied = copyXml(xml, {
    tag: (inner, tag) =>
      inner.name === 'sheetPr' ? withoutAttributes(tag, CODE_NAME) : inner.name === 'pageSetup' ? withoutIds(tag) : tag,
    instead: (inner, tag) => {
      if (inner.depth !== 2) return inner.name === 'pivotSelection' ? skipped(inner) : undefined;
      if (inner.name === 'sheetData') {
        cells = copyCells(inner, atCells(sheet), context.fateOf(sheet.name), sheet.usedTexts);
        return CELLS_HERE;
      }
      if (!KEPT.has(inner.name)) {
        const kind = TOLD[inner.name];
        if (kind !== undefined) context.cleared(kind, sheet.name);
        return skipped(inner);
      }
      return copyChild(inner, tag, sheet, context);
    },
  });
  return copied.replace(CELLS_HERE, () => cells);
}

const CODE_NAME = new Set(['codeName']);
/** A control character that no XML part can hold. */
const CELLS_HERE = '\u0001';

function skipped(xml: XmlScanner): string {
  xml.skip();
  return '';
}

function atCells({ text, part }: SheetToCopy): XmlScanner {
  const xml = new XmlScanner(text, part);
  xml.root();
  for (const depth = xml.depth; xml.nextChild(depth);) if (xml.name === 'sheetData') break;
  return xml;
}

/** The printer's settings do not stand in the copy. */
function withoutIds(tag: string): string {
  return tag.replace(/\s+[^\s=:]+:id\s*=\s*("[^"]*"|'[^']*')/g, '');
}

/** Undefined: as it stands. */
function copyChild(xml: XmlScanner, tag: string, sheet: SheetToCopy, context: CopyContext): string | undefined {
  const { name, keptIds } = sheet;
  const keeps = (kind: ClearedKind, isFine: boolean): boolean => {
    if (!isFine) context.cleared(kind, name);
    return isFine;
  };
  switch (xml.name) {
    case 'conditionalFormatting': {
      const isClear = !touchesAny(xml.attribute('sqref'), name, context);
      const fragment = copyElement(xml, AS_IT_IS);
      return keeps('conditional-format', isClear && isFine(fragment, context)) ? fragment : '';
    }
    case 'dataValidations':
      return copyList(xml, tag, (child) => {
        const isClear = !touchesAny(child.attribute('sqref'), name, context);
        const fragment = copyElement(child, AS_IT_IS);
        return keeps('data-validation', isClear && isFine(fragment, context)) ? fragment : '';
      });
    case 'hyperlinks':
      return copyList(xml, tag, (child) => copyLink(child, sheet, context));
    case 'tableParts':
      return copyList(xml, tag, (child) => (keptIds.has(child.attribute('r:id') ?? '') ? copyElement(child, AS_IT_IS) : skipped(child)));
    case 'drawing':
      return keptIds.has(xml.attribute('r:id') ?? '') ? undefined : skipped(xml);
    case 'autoFilter':
      return copyFilter(xml, tag, name, context);
    case 'headerFooter':
      return copyHeaders(xml, sheet, context);
    default:
      return undefined;
  }
}

const AS_IT_IS: CopyRules = {};

function isFine(fragment: string, { secrets, gone }: CopyContext): boolean {
  return secretsIn(fragment, secrets).length === 0 && !needsGone(fragment, gone);
}

function touchesAny(sqref: string | undefined, sheet: string, { touches }: CopyContext): boolean {
  return (sqref ?? '').split(/\s+/).some((text) => {
    const range = parseRangeName(text);
    return range !== undefined && touches(sheet, range);
  });
}

/** A list of things, without its count; '' where none of them is left: Excel repairs empty lists. */
function copyList(xml: XmlScanner, tag: string, copy: (child: XmlScanner) => string): string {
  if (tag.endsWith('/>')) return skipped(xml);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  let inside = '';
  for (const depth = xml.depth; xml.nextChild(depth);) inside += copy(xml);
  return inside === '' ? '' : `${withoutAttributes(tag, COUNT)}${inside}</${name}>`;
}

const COUNT = new Set(['count']);

/** Links to the web stay; links to files say where they lie on somebody's disk. */
function copyLink(xml: XmlScanner, { name, links }: SheetToCopy, context: CopyContext): string {
  const id = xml.attribute('r:id');
  const target = id === undefined ? '' : links.get(id);
  const isClear = !touchesAny(xml.attribute('ref'), name, context);
  const fragment = copyElement(xml, AS_IT_IS);
  const isWeb = target === '' || (target !== undefined && /^(https?|mailto):/i.test(target));
  const says = secretsIn(fragment, context.secrets).length > 0 || context.secrets.in(readable(target ?? '')).length > 0;
  if (isClear && isWeb && !says && !needsGone(fragment, context.gone)) return fragment;
  context.cleared('hyperlink', name);
  return '';
}

/** `evidence%202400.5` → `evidence 2400.5`. */
export function readable(address: string): string {
  try {
    return `${address} ${decodeURIComponent(address)}`;
  } catch {
    return address;
  }
}

/** Which range is filtered stays; by which values not. Rows that it hides stay hidden. */
function copyFilter(xml: XmlScanner, tag: string, sheet: string, { cleared }: CopyContext): string {
  if (tag.endsWith('/>')) {
    xml.skip();
    return tag;
  }
  cleared('filter', sheet);
  xml.skip();
  const ref = writtenAttribute(tag, 'ref');
  return `<${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}${ref === undefined ? '' : ` ref="${ref}"`}/>`;
}

function copyHeaders(xml: XmlScanner, { name }: SheetToCopy, { secrets, cleared }: CopyContext): string {
  return copyElement(xml, {
    text: (raw) => {
      const said = meaning(raw);
      // `&12` is a size of letters, and may stand right before a number.
      const readings = [said, said.replace(/&\d{1,3}/g, ' '), said.replace(/&\d{2}/g, ' '), said.replace(/&"[^"]*"|&[A-Za-z]/g, ' ')];
      if (readings.every((text) => secrets.in(text).length === 0)) return raw;
      cleared('header-footer', name);
      return '';
    },
  });
}
