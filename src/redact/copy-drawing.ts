/** Drawings and charts: shapes, pictures and charts stay; saved values, links and what says a secret go. */
import { parseFormula } from '../formula/parse-formula';
import { XmlScanner } from '../opc/xml-scanner';
import { findSheet, type Workbook } from '../workbook';
import { children, XmlPart, type XmlElement } from '../write/xlsx/xml-part';
import { meaning, secretsIn, withoutSecrets, type CopyContext } from './copy-context';
import { copyElement, copyXml, withAttributes, withoutAttributes, type CopyRules } from './copy-xml';
import { MARK } from './redaction';

interface DrawingToCopy {
  readonly part: string;
  readonly text: string;
  readonly keptIds: ReadonlySet<string>;
  readonly workbook: Workbook;
}

const TEXT = /(<(?:[^\s/>]+:)?t(?:\s[^>]*)?>)([^<]*)(<\/)/g;
const NAMING = new Set(['name', 'descr', 'title']);
/** A box of text that shows a cell shows from now on what it shows now. */
const LINKED = new Set(['textlink']);

export function copyDrawing({ part, text, keptIds, workbook }: DrawingToCopy, context: CopyContext): string {
  const copied = copyXml(new XmlScanner(text, part), {
    ...drawn(part, context),
    instead: (xml) => {
      if (xml.name !== 'xdr:sp') return copyText(xml, part, context);
      const source = xml.attribute('textlink') ?? '';
      if (source === '') return undefined;
      const shape = copyElement(xml, drawn(part, context));
      if (!leadsToRedacted(source, workbook, context)) return shape;
      context.cleared('text-in-drawing', part);
      return onlyText(shape, MARK);
    },
  });
  return withoutEmptyAnchors(copied, part, keptIds, context);
}

function drawn(part: string, context: CopyContext): CopyRules {
  return {
    instead: (xml) => copyText(xml, part, context),
    tag: (_, tag) =>
      withAttributes(withoutAttributes(tag, LINKED), (value, name) => {
        if (NAMING.has(name)) return withoutSecrets(value, context.secrets);
        if (name === 'formatCode') return withoutSecrets(value, context.secrets) === value ? value : 'General';
        // A macro's name leads nowhere in a workbook without macros.
        return name === 'macro' ? '' : value;
      }),
  };
}

/** Paragraphs are searched as a whole: a number may stand in several runs. */
function copyText(xml: XmlScanner, part: string, { secrets, cleared }: CopyContext): string | undefined {
  if (/^a:hlink/.test(xml.name)) {
    xml.skip();
    return '';
  }
  if (xml.name !== 'a:p') return undefined;
  const paragraph = copyElement(xml, WITHOUT_LINKS);
  const said = [...paragraph.matchAll(TEXT)].map(([, , text = '']) => text).join('');
  const clean = withoutSecrets(said, secrets);
  if (clean === said) return paragraph;
  cleared('text-in-drawing', part);
  return onlyText(paragraph, clean);
}

const WITHOUT_LINKS: CopyRules = {
  instead: (xml) => {
    if (!/^a:hlink/.test(xml.name)) return undefined;
    xml.skip();
    return '';
  },
};

/** All the text in the first run. */
function onlyText(fragment: string, text: string): string {
  let isFirst = true;
  return fragment.replace(TEXT, (_, open: string, __: string, close: string) => {
    const written = isFirst ? text : '';
    isFirst = false;
    return `${open}${written}${close}`;
  });
}

/** A text box that shows a cell; what cannot be read may lead anywhere. */
function leadsToRedacted(source: string, workbook: Workbook, { touches }: CopyContext): boolean {
  const tree = parseFormula(source);
  if (tree.kind !== 'reference') return true;
  const sheet = findSheet(workbook, tree.sheet ?? '')?.name;
  return sheet === undefined || touches(sheet, tree.range);
}

const DRAWN = new Set(['sp', 'grpSp', 'graphicFrame', 'cxnSp', 'pic']);

/** What an anchor held may have gone with a part (a slicer, a diagram, a picture): an anchor without anything makes Excel repair the file. */
function withoutEmptyAnchors(text: string, part: string, keptIds: ReadonlySet<string>, { cleared }: CopyContext): string {
  const xml = new XmlPart(text);
  for (const anchor of xml.root.children.filter(({ name }) => /Anchor$/.test(name))) {
    const objects = anchor.children.filter(({ name }) => DRAWN.has(name));
    const isWhole = objects.length > 0 && objects.every((object) => [...within(object)].every((element) => stands(element, keptIds)));
    if (isWhole) continue;
    xml.remove(anchor);
    cleared('drawing', part);
  }
  return xml.toString();
}

function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

function stands(element: XmlElement, keptIds: ReadonlySet<string>): boolean {
  const ids = [...element.attributes].filter(([name]) => /:(id|embed|link|pict)$/.test(name)).map(([, id]) => id);
  const isEmptyFrame = element.name === 'graphicData' && children(element, 'chart').length === 0;
  return !isEmptyFrame && ids.every((id) => keptIds.has(id));
}

/** Saved values are computed anew by whoever opens the chart; the rest leads to parts that the copy has not. */
const SAVED = new Set(['c:numCache', 'c:strCache', 'c:multiLvlStrCache']);
const LEFT_OUT = new Set(['c:externalData', 'c:userShapes', 'c:printSettings', 'c:pivotSource', 'c:pivotFmts']);

/** Undefined where the chart draws on another workbook. */
export function copyChart(part: string, text: string, context: CopyContext): string | undefined {
  let needsOther = false;
  const copied = copyXml(new XmlScanner(text, part), {
    ...drawn(part, context),
    instead: (xml) => {
      if (SAVED.has(xml.name) || LEFT_OUT.has(xml.name)) {
        if (SAVED.has(xml.name)) context.cleared('saved-chart-values', part);
        xml.skip();
        return '';
      }
      if (xml.name === 'c:pt') {
        const point = copyElement(xml, {});
        return secretsIn(point, context.secrets).length === 0 ? point : '';
      }
      return copyText(xml, part, context);
    },
    text: (raw, xml) => {
      if (xml.name === 'c:f' && /\[[^\]]*\]/.test(meaning(raw))) needsOther = true;
      return xml.name === 'c:v' || xml.name === 'c:formatCode' ? withoutSecrets(raw, context.secrets) : raw;
    },
  });
  if (!needsOther) return copied;
  context.cleared('chart', part);
  return undefined;
}
