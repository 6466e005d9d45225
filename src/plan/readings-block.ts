import { addressText } from '../address';
import { DIMENSION_OF } from '../check/units/base-units';
import { whyWithout } from '../check/why-without';
import { cellsOf, SYMBOLS, type CalculationSheet, type IsoDate, type Reading, type SymbolName } from '../extract/extraction';
import type { Words } from '../language';
import { INDICATOR_HEADERS } from '../our-sheets/sdg-sheet';
import { doubtsOf, questionsOf } from '../map/doubts';
import { cellFormula, whyNoNumber } from '../map/report-figure';
import { whyNotProven } from '../map/why-not-proven';
import { figureCell } from './figure-cell';
import { figureOutcome } from './outcome-words';
import { QUANTITIES, WORDS, dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS, LAST_PRINTED_COLUMN } from './sheet-grid';
import { figureStyle } from './sheet-styles';

/** EG, EF_RE, RE_p, PE_p and ER_p of each report in the sheet's own unit, with their cells and what the checks say of them. */
export function readingsBlock(sheet: SheetBuilder, content: SheetContent): void {
  const { value, unit } = INDICATOR_HEADERS;
  const head = [WORDS.symbol, WORDS.quantity, WORDS.calculationSheet, value, unit];
  head.forEach((words, index) => sheet.text(COLUMNS.target + index, sheet.word(words), words === value ? 'headRight' : 'head'));
  sheet.spanText(COLUMNS.evidence, COLUMNS.note, sheet.word(checksOn(content.today)), 'head');
  sheet.spanText(COLUMNS.source, LAST_PRINTED_COLUMN, sheet.word(WORDS.cell), 'head');
  sheet.next();
  for (const report of content.reports) for (const symbol of SYMBOLS) readingRow(sheet, content, report, symbol);
}

/** As of a day: the report may change after it, and the words on the sheet do not. */
function checksOn(today: IsoDate): Words {
  const date = dateWords(today);
  return { en: `Outcome of the checks on ${date.en}`, ja: `チェック結果（${date.ja}時点）` };
}

const OUTCOME_STYLES = { 'in-doubt': 'error', 'to-look-at': 'warning', 'not-proven': 'quiet', 'nothing-found': 'good' } as const;

function readingRow(sheet: SheetBuilder, content: SheetContent, report: CalculationSheet, symbol: SymbolName): void {
  const reading = report.readings[symbol];
  sheet.text(COLUMNS.target, symbol, 'strong');
  sheet.text(COLUMNS.title, sheet.say(QUANTITIES[symbol]), 'cell');
  sheet.text(COLUMNS.indicator, report.sheet, 'cell');
  valueCells(sheet, content, report, reading);
  sourceCell(sheet, reading);
  sheet.next();
}

function valueCells(
  sheet: SheetBuilder,
  { checks, standing, choice, findings }: SheetContent,
  report: CalculationSheet,
  reading: Reading,
): void {
  const without = whyWithout(report, reading.symbol);
  if (without !== undefined) {
    sheet.text(COLUMNS.value, '–', 'centred');
    sheet.text(COLUMNS.unit, '', 'cell');
    sheet.spanText(COLUMNS.evidence, COLUMNS.note, sheet.say(without), 'quiet');
    return;
  }
  if (reading.kind !== 'number' && reading.kind !== 'summed') {
    sheet.text(COLUMNS.value, sheet.word(WORDS.noValue), 'noValue');
    sheet.text(COLUMNS.unit, reading.kind === 'unusable' ? reading.unit.text : '', 'cell');
    sheet.spanText(COLUMNS.evidence, COLUMNS.note, sheet.say(whyNoNumber(reading, report)), 'problem');
    return;
  }
  const doubts = doubtsOf(reading, report, standing);
  const style = figureStyle(doubts.length === 0 ? 'figure' : 'doubt', reading.value, DIMENSION_OF[reading.symbol]);
  sheet.put(COLUMNS.value, figureCell(`=${cellFormula(reading)}`, reading.value, choice.values), style);
  sheet.text(COLUMNS.unit, reading.unit.text, 'cell');
  const { kind, words } = figureOutcome(
    findings,
    doubts,
    questionsOf(reading, report, standing),
    !whyNotProven(reading.symbol, report, checks),
  );
  sheet.spanText(COLUMNS.evidence, COLUMNS.note, sheet.word(words), OUTCOME_STYLES[kind]);
}

function sourceCell(sheet: SheetBuilder, reading: Reading): void {
  const cells = cellsOf(reading);
  const [first] = cells;
  const link = first ? ({ kind: 'cell', at: first } as const) : undefined;
  sheet.spanText(COLUMNS.source, LAST_PRINTED_COLUMN, cells.map(addressText).join(', '), first ? 'link' : 'cell', link);
}
