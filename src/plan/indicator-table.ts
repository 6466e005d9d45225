import { addressText } from '../address';
import { SDG_TARGETS } from '../map/guidance/sdg-targets';
import { PROJECT_TYPE_NAMES } from '../map/project-names';
import type { GuidanceTable, IndicatorEntry, KeptAnswer } from '../map/sdg-profile';
import { INDICATOR_HEADERS, type IndicatorColumn } from '../sdg-sheet-layout';
import { cellName } from '../address';
import { dimensionOf, figureCell, typedCell } from './figure-cell';
import { WORDS } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetChoice } from './sheet-content';
import { COLUMNS, FIRST_COLUMN, LAST_GRID_COLUMN } from './sheet-grid';
import type { PlannedLink } from './sheet-plan';
import { COLOURS, type SheetStyle } from './sheet-styles';

/** A table of indicators, one row each. Nothing where there are none: an Excel table needs a row. */
export function indicatorTable(
  sheet: SheetBuilder,
  name: string,
  entries: readonly IndicatorEntry[],
  values: SheetChoice['values'],
  look: 'project' | 'scheme',
): void {
  table(sheet, name, entries, (entry) => {
    const quiet = look === 'scheme' ? 'schemeQuiet' : 'quiet';
    const plain = look === 'scheme' ? 'scheme' : 'cell';
    sheet.text(COLUMNS.target, `SDG ${entry.target}`, `goal${entry.goal}`);
    const title = SDG_TARGETS.get(entry.target);
    sheet.text(COLUMNS.title, title ? sheet.say(title) : '', look === 'scheme' ? 'scheme' : 'strong');
    sheet.text(COLUMNS.indicator, sheet.say(entry.label), plain);
    valueCells(sheet, entry, values, plain);
    answerCells(sheet, entry);
    sheet.text(COLUMNS.types, entry.types.map((type) => sheet.say(PROJECT_TYPE_NAMES[type])).join('\n'), quiet);
    sheet.text(COLUMNS.tables, tablesText(sheet, entry.tables), quiet);
    sheet.put(COLUMNS.goal, { kind: 'number', value: entry.goal }, quiet);
    sheet.text(COLUMNS.key, entry.id, quiet);
  });
}

/** Answers whose indicator is not among the others: label and unit only where the guidance knows them. */
export function keptAnswerTable(sheet: SheetBuilder, name: string, answers: readonly KeptAnswer[]): void {
  table(sheet, name, answers, (kept) => {
    sheet.text(COLUMNS.indicator, kept.label ? sheet.say(kept.label) : kept.id, 'cell');
    sheet.put(COLUMNS.value, typedCell(kept.typed), 'inputValue');
    sheet.text(COLUMNS.unit, kept.unit ?? '', 'cell');
    answerCells(sheet, kept);
    sheet.text(COLUMNS.key, kept.id, 'quiet');
    for (const column of [COLUMNS.target, COLUMNS.title, COLUMNS.source, COLUMNS.types, COLUMNS.tables, COLUMNS.goal]) {
      sheet.text(column, '', 'cell');
    }
  });
}

function table<Entry>(sheet: SheetBuilder, name: string, entries: readonly Entry[], row: (entry: Entry) => void): void {
  if (entries.length === 0) return;
  const top = sheet.row;
  for (const column of Object.keys(INDICATOR_HEADERS) as IndicatorColumn[]) {
    sheet.text(COLUMNS[column], sheet.say(INDICATOR_HEADERS[column]), 'head');
  }
  sheet.atLeast(28);
  sheet.next();
  for (const entry of entries) {
    row(entry);
    sheet.next();
  }
  const bottom = sheet.row - 1;
  sheet.tables.push({ name, range: { top, left: FIRST_COLUMN, bottom, right: LAST_GRID_COLUMN } });
  highlightMissingEvidence(sheet, top + 1, bottom);
}

/** A value that somebody typed wants evidence; a value with a source cell has it. */
function highlightMissingEvidence(sheet: SheetBuilder, top: number, bottom: number): void {
  const at = (column: number): string => `$${cellName(top, column)}`;
  sheet.highlights.push({
    range: { top, left: COLUMNS.evidence, bottom, right: COLUMNS.evidence },
    formula: `=AND(${at(COLUMNS.value)}<>"",${at(COLUMNS.evidence)}="",${at(COLUMNS.source)}="")`,
    fill: COLOURS.warningFill,
  });
}

function valueCells(sheet: SheetBuilder, { value, unit }: IndicatorEntry, values: SheetChoice['values'], plain: SheetStyle): void {
  sheet.text(COLUMNS.unit, unit ?? '', plain);
  switch (value.kind) {
    case 'manual':
      sheet.put(COLUMNS.value, typedCell(value.typed), unit === undefined ? 'input' : 'inputValue');
      sheet.text(COLUMNS.source, '', plain);
      return;
    case 'unavailable': {
      const [first] = value.at;
      sheet.text(COLUMNS.value, sheet.say(WORDS.notAvailable), 'noValue');
      sheet.text(COLUMNS.source, sheet.say(value.reason), 'problem', first && cellLink(first));
      return;
    }
    case 'monitored': {
      const dimension = dimensionOf(value);
      const isDoubtful = value.doubts.length > 0;
      const [first] = value.at;
      const cells = value.at.map(addressText).join('\n');
      const sure: SheetStyle = dimension;
      const doubtful: SheetStyle = dimension === 'electricity' ? 'doubtElectricity' : 'doubtEmissions';
      sheet.put(COLUMNS.value, figureCell(value.formula, value.value, values), isDoubtful ? doubtful : sure);
      const text = isDoubtful ? `${cells}\n${sheet.say(WORDS.doubt)}: ${value.doubts.join(', ')}` : cells;
      sheet.text(COLUMNS.source, text, isDoubtful ? 'problem' : 'link', first && cellLink(first));
    }
  }
}

function cellLink(at: Extract<PlannedLink, { kind: 'cell' }>['at']): PlannedLink {
  return { kind: 'cell', at };
}

function answerCells(sheet: SheetBuilder, { evidence = '', note = '' }: { readonly evidence?: string; readonly note?: string }): void {
  sheet.text(COLUMNS.evidence, evidence, 'input');
  sheet.text(COLUMNS.note, note, 'input');
}

function tablesText(sheet: SheetBuilder, tables: readonly GuidanceTable[]): string {
  const numbers = tables.map((name) => name.replace('table', ''));
  const [one = ''] = numbers;
  return sheet.say(
    numbers.length === 1
      ? { en: `only Table ${one}`, ja: `表${one}のみ` }
      : { en: `Tables ${numbers.join(', ')}`, ja: `表${numbers.join('・')}` },
  );
}
