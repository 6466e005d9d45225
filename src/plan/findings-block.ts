import { addressText } from '../address';
import type { Words } from '../language';
import { WORDS } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { FindingWeight, OpenFinding, SheetContent } from './sheet-content';
import { COLUMNS, LAST_GRID_COLUMN } from './sheet-grid';
import type { SheetStyle } from './sheet-styles';

/** So many findings are told one by one: the sheet is a summary, the check's own report has them all. */
const TOLD = 25;
const LONGEST_MESSAGE = 600;

const WEIGHTS: Readonly<Record<FindingWeight, { readonly words: Words; readonly style: SheetStyle }>> = {
  error: { words: WORDS.error, style: 'error' },
  warning: { words: WORDS.warning, style: 'warning' },
  'to-look-at': { words: WORDS.toLookAt, style: 'warning' },
  'not-checked': { words: WORDS.notChecked, style: 'warning' },
};

export function findingsBlock(sheet: SheetBuilder, { findings }: SheetContent): void {
  if (findings.length === 0) {
    sheet.spanText(COLUMNS.target, LAST_GRID_COLUMN, sheet.say(WORDS.nothingFound), 'good');
    sheet.next();
    return;
  }
  sheet.text(COLUMNS.target, sheet.say(WORDS.severity), 'head');
  sheet.text(COLUMNS.title, sheet.say(WORDS.rule), 'head');
  sheet.spanText(COLUMNS.indicator, COLUMNS.note, sheet.say(WORDS.finding), 'head');
  sheet.spanText(COLUMNS.source, LAST_GRID_COLUMN, sheet.say(WORDS.cell), 'head');
  sheet.next();
  for (const finding of findings.slice(0, TOLD)) findingRow(sheet, finding);
  if (findings.length > TOLD) restRow(sheet, findings.length - TOLD);
}

function findingRow(sheet: SheetBuilder, { weight, rule, message, at }: OpenFinding): void {
  const { words, style } = WEIGHTS[weight];
  const [first] = at;
  sheet.text(COLUMNS.target, sheet.say(words), style);
  sheet.text(COLUMNS.title, rule, 'quiet');
  const told = message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
  sheet.spanText(COLUMNS.indicator, COLUMNS.note, told, 'cell');
  const cells = first ? `${addressText(first)}${at.length > 1 ? ` (+${at.length - 1})` : ''}` : '';
  sheet.spanText(COLUMNS.source, LAST_GRID_COLUMN, cells, first ? 'link' : 'cell', first ? { kind: 'cell', at: first } : undefined);
  sheet.next();
}

function restRow(sheet: SheetBuilder, rest: number): void {
  const words = { en: `and ${rest} more: see the report of the checks`, ja: `ほか${rest}件：チェック結果の報告を参照` };
  sheet.spanText(COLUMNS.target, LAST_GRID_COLUMN, sheet.say(words), 'quiet');
  sheet.next();
}
