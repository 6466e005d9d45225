import { addressText, cellName, rangeName } from '../address';
import { goalOf } from '../map/guidance/guidance-row';
import { SDG_TARGETS } from '../map/guidance/sdg-targets';
import { PROJECT_TYPE_NAMES } from '../map/project-names';
import type { GuidanceTable, IndicatorEntry, KeptAnswer, SdgProfile } from '../map/sdg-profile';
import { INDICATOR_HEADERS, type IndicatorColumn } from '../sdg-sheet-layout';
import { dimensionOf, figureCell, typedCell } from './figure-cell';
import { figureOutcome } from './outcome-words';
import { LIST_COMMA, WORDS, counted, dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import type { PlannedContent } from './sheet-plan';
import { COLUMNS, FIRST_COLUMN, LAST_GRID_COLUMN } from './sheet-grid';
import type { CellAddress } from '../workbook';
import { COLOURS } from './sheet-colours';
import type { SheetStyle } from './sheet-styles';

/** Rows that people write in are never lower than this, in points. */
const ROOM_TO_TYPE = 20;

/** A table of indicators, one row each. Nothing where there are none: an Excel table needs a row. */
export function indicatorTable(
  sheet: SheetBuilder,
  name: string,
  entries: readonly IndicatorEntry[],
  content: SheetContent,
  look: 'project' | 'scheme',
): void {
  table(sheet, name, entries, (entry) => {
    const quiet = look === 'scheme' ? 'schemeQuiet' : 'quiet';
    const centred = look === 'scheme' ? 'schemeCentred' : 'centred';
    const plain = look === 'scheme' ? 'scheme' : 'cell';
    sheet.text(COLUMNS.target, `SDG ${entry.target}`, `goal${entry.goal}`);
    const title = SDG_TARGETS.get(entry.target);
    sheet.text(COLUMNS.title, title ? sheet.say(title) : '', look === 'scheme' ? 'scheme' : 'strong');
    sheet.text(COLUMNS.indicator, sheet.say(entry.label), plain);
    valueCells(sheet, entry, content, plain);
    answerCells(sheet, entry);
    sheet.text(COLUMNS.types, entry.types.map((type) => sheet.say(PROJECT_TYPE_NAMES[type])).join('\n'), quiet);
    sheet.text(COLUMNS.tables, tablesText(sheet, entry.tables), quiet);
    sheet.put(COLUMNS.goal, { kind: 'number', value: entry.goal }, centred);
    sheet.text(COLUMNS.key, entry.id, quiet);
  });
}

/** Answers whose indicator is not among the others, with target and indicator as the guidance or their own row words them. */
export function keptAnswerTable(sheet: SheetBuilder, name: string, answers: readonly KeptAnswer[]): void {
  table(sheet, name, answers, (kept) => {
    targetCells(sheet, kept.target ?? '');
    sheet.text(COLUMNS.indicator, kept.label ? sheet.say(kept.label) : (kept.id ?? ''), 'cell');
    sheet.put(COLUMNS.value, typedCell(kept.typed), 'inputFigure');
    sheet.text(COLUMNS.unit, kept.unit ?? '', 'cell');
    answerCells(sheet, kept);
    sheet.text(COLUMNS.key, kept.id ?? '', 'quiet');
    for (const column of [COLUMNS.source, COLUMNS.checks, COLUMNS.types, COLUMNS.tables, COLUMNS.goal]) {
      sheet.text(column, '', 'cell');
    }
  });
}

/** A target of the UN's with its chip and title; anything else as it was typed. */
function targetCells(sheet: SheetBuilder, target: string): void {
  const title = SDG_TARGETS.get(target);
  sheet.text(COLUMNS.target, title ? `SDG ${target}` : target, title ? `goal${goalOf(target)}` : 'cell');
  sheet.text(COLUMNS.title, title ? sheet.say(title) : '', 'cell');
}

function table<Entry>(sheet: SheetBuilder, name: string, entries: readonly Entry[], row: (entry: Entry) => void): void {
  if (entries.length === 0) return;
  const top = sheet.row;
  for (const column of Object.keys(INDICATOR_HEADERS) as IndicatorColumn[]) {
    sheet.text(COLUMNS[column], sheet.say(INDICATOR_HEADERS[column]), column === 'value' ? 'headRight' : 'head');
  }
  sheet.atLeast(28);
  sheet.next();
  for (const entry of entries) {
    row(entry);
    sheet.atLeast(ROOM_TO_TYPE);
    sheet.mayGrow();
    sheet.next();
  }
  const bottom = sheet.row - 1;
  sheet.tables.push({ name, range: { top, left: FIRST_COLUMN, bottom, right: LAST_GRID_COLUMN } });
  highlightMissingEvidence(sheet, top + 1, bottom);
}

/** A value that somebody typed wants evidence; a figure of the report brings its own (its cells and what the checks say). */
function highlightMissingEvidence(sheet: SheetBuilder, top: number, bottom: number): void {
  const at = (column: number): string => `$${cellName(top, column)}`;
  sheet.highlights.push({
    range: { top, left: COLUMNS.evidence, bottom, right: COLUMNS.evidence },
    formula: `=AND(${at(COLUMNS.value)}<>"",${at(COLUMNS.evidence)}="",${at(COLUMNS.checks)}="")`,
    fill: COLOURS.warningFill,
  });
}

function valueCells(sheet: SheetBuilder, { value, unit }: IndicatorEntry, content: SheetContent, plain: SheetStyle): void {
  sheet.text(COLUMNS.unit, unit ?? '', plain);
  switch (value.kind) {
    case 'manual':
      sheet.put(COLUMNS.value, typedCell(value.typed), unit === undefined ? 'input' : 'inputFigure');
      sheet.text(COLUMNS.source, '', plain);
      sheet.text(COLUMNS.checks, '', plain);
      return;
    case 'unavailable': {
      sheet.text(COLUMNS.value, sheet.say(WORDS.notAvailable), 'noValue');
      sourceCell(sheet, value.at);
      sheet.text(COLUMNS.checks, sheet.say(value.reason), 'problem');
      return;
    }
    case 'monitored': {
      const dimension = dimensionOf(value);
      const isDoubtful = value.doubts.length > 0;
      const sure: SheetStyle = dimension;
      const doubtful: SheetStyle = dimension === 'electricity' ? 'doubtElectricity' : 'doubtEmissions';
      sheet.put(COLUMNS.value, figureCell(value.formula, value.value, content.choice.values), isDoubtful ? doubtful : sure);
      sourceCell(sheet, value.at);
      const { kind, words } = figureOutcome(content.findings, value.doubts, value.questions);
      const asOf = kind === 'nothing-found' ? ` (${sheet.say(dateWords(content.today))})` : '';
      sheet.text(COLUMNS.checks, sheet.say(words) + asOf, OUTCOME_STYLES[kind]);
    }
  }
}

const OUTCOME_STYLES = { 'in-doubt': 'problem', 'to-look-at': 'warning', 'nothing-found': 'good' } as const;

function sourceCell(sheet: SheetBuilder, at: readonly CellAddress[]): void {
  const [first] = at;
  sheet.text(COLUMNS.source, at.map(addressText).join(', '), 'link', first && { kind: 'cell', at: first });
}

function answerCells(sheet: SheetBuilder, { evidence = '', note = '' }: { readonly evidence?: string; readonly note?: string }): void {
  sheet.text(COLUMNS.evidence, evidence, 'input');
  sheet.text(COLUMNS.note, note, 'input');
}

function tablesText(sheet: SheetBuilder, tables: readonly GuidanceTable[]): string {
  const numbers = tables.map((name) => name.replace('table', ''));
  const [one = ''] = numbers;
  const words = { en: numbers.join(' and '), ja: numbers.join('・') };
  return sheet.say(numbers.length === 1 ? { en: `${one} only`, ja: `${one}のみ` } : words);
}

/** The goals of the project's targets and how many indicators have a value, the values standing from row `first` on. */
export function answeredCell(sheet: SheetBuilder, { indicators, targets }: SdgProfile, first: number): PlannedContent {
  if (indicators.length === 0) return { kind: 'text', text: sheet.say(WORDS.noGoals) };
  const numbers = [...new Set(targets.map((target) => target.goal))];
  const listed = numbers.join(sheet.say(LIST_COMMA));
  const goals = sheet.say({ en: `${counted(numbers.length, 'goal', '').en}: ${listed}`, ja: `${numbers.length}ゴール（${listed}）` });
  const answered = sheet.say(WORDS.answered);
  const of = sheet.say({ en: ` of ${indicators.length}`, ja: `／${indicators.length}` });
  const range = rangeName({ top: first, left: COLUMNS.value, bottom: first + indicators.length - 1, right: COLUMNS.value });
  const count = `COUNTA(${range})-COUNTIF(${range},"${sheet.say(WORDS.notAvailable)}")`;
  return {
    kind: 'formula',
    formula: `="${goals}"&CHAR(10)&"${answered}"&${count}&"${of}"`,
    value: `${goals}\n${answered}${indicators.filter(isAnswered).length}${of}`,
  };
}

function isAnswered({ value }: IndicatorEntry): boolean {
  return value.kind === 'monitored' || (value.kind === 'manual' && (value.typed ?? '') !== '');
}
