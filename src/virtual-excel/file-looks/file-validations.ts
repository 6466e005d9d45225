import { parseRangeName } from '../../address';
import type { XmlScanner } from '../../opc/xml-scanner';
import { isTrue } from '../../read/xlsx/xml-values';
import type { CellRange } from '../../workbook';
import type { Validation } from '../model/sheet-looks';

/** Kinds of rules, in the file's words and in those of Office.js. */
const KINDS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
  list: 'list',
};

/** `<dataValidation>` just opened: one rule for each of its ranges, as Office.js tells it. Rules of no kind carry only a prompt. */
export function readValidation(xml: XmlScanner): Validation[] {
  const kind = KINDS[xml.attribute('type') ?? ''];
  const ranges = rangesOf(xml.attribute('sqref'));
  const operator = xml.attribute('operator') ?? 'between';
  // The file says when the arrow is *not* shown, under a name that says the opposite.
  const inCellDropDown = !isTrue(xml.attribute('showDropDown'));
  const ignoreBlanks = isTrue(xml.attribute('allowBlank'));
  const prompt = isTrue(xml.attribute('showInputMessage')) ? message(xml, 'promptTitle', 'prompt') : undefined;
  const alert = isTrue(xml.attribute('showErrorMessage')) ? message(xml, 'errorTitle', 'error') : undefined;
  const style = capital(xml.attribute('errorStyle') ?? 'stop');
  const formulas: string[] = [];
  for (const depth = xml.depth; xml.nextChild(depth);) formulas.push(xml.readText());
  return ranges.map((range) => ({
    range,
    rule: ruleOf(kind, operator, inCellDropDown, formulas),
    ignoreBlanks,
    ...(prompt === undefined ? {} : { prompt: { showPrompt: true, ...prompt } }),
    ...(alert === undefined ? {} : { errorAlert: { showAlert: true, style, ...alert } }),
  }));
}

export function rangesOf(sqref: string | undefined): CellRange[] {
  return (sqref ?? '').split(/\s+/).flatMap((text) => parseRangeName(text) ?? []);
}

function ruleOf(kind: string | undefined, operator: string, inCellDropDown: boolean, [first = '', second]: readonly string[]): unknown {
  if (kind === undefined) return {};
  if (kind === 'list') return { list: { inCellDropDown, source: listSource(first) } };
  if (kind === 'custom') return { custom: { formula: `=${first}` } };
  const compared = { formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }) };
  return { [kind]: { ...compared, operator: capital(operator) } };
}

/** Words stand in the file as one quoted text; anything else is a formula. */
function listSource(formula: string): string {
  const words = /^"([\s\S]*)"$/.exec(formula)?.[1];
  return words === undefined ? `=${formula}` : words.replaceAll('""', '"');
}

function message(xml: XmlScanner, title: string, text: string): { readonly title: string; readonly message: string } {
  return { title: xml.attribute(title) ?? '', message: xml.attribute(text) ?? '' };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
