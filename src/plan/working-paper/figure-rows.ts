import { addressText } from '../../address';
import { wordRanges } from '../../check/cells/word-ranges';
import type { RecalculatedFigure } from '../../check/model/recalculated-figures';
import type { PaperReport } from '../../map/working-paper';
import { cellNow } from '../check-log/cell-now';
import { QUANTITIES } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import { COLOURS } from '../sheet-colours';
import { figureStyle, type SheetStyle } from '../sheet-styles';
import { DIMENSION_OF } from '../../check/units/base-units';
import type { PlannedContent } from '../sheet-plan';
import { chosenCellsWords } from './chosen-words';
import { FIGURE_COLUMNS as PLACES, LAST_PAPER_COLUMN } from './paper-columns';
import type { PaperContent } from './paper-content';
import { PAPER_WORDS } from './paper-words';
import { addedUp, agreementWords, basisWords, methodologyWords } from './told-words';

const [NOW] = PLACES.now;

/** Each figure as stated and as recalculated, report by report. */
export function figureRows(sheet: SheetBuilder, content: PaperContent): void {
  for (const report of content.paper.reports) {
    reportRows(sheet, content, report);
    sheet.space(6);
  }
}

function reportRows(sheet: SheetBuilder, content: PaperContent, told: PaperReport): void {
  sheet.spanText(PLACES.figure, LAST_PAPER_COLUMN, `${told.report.sheet}: ${sheet.word(methodologyWords(told))}`, 'lead');
  sheet.next();
  for (const words of chosenCellsWords(told.report)) {
    sheet.spanText(PLACES.figure, LAST_PAPER_COLUMN, sheet.say(words), 'warningQuiet');
    sheet.next();
  }
  const { figure, what, cell, basis, agreement, unit, stated, recalculated, difference, cellNow: now } = PAPER_WORDS;
  [figure, what, cell, basis, agreement, unit].forEach((words, index) => sheet.text(PLACES.figure + index, sheet.word(words), 'head'));
  sheet.text(PLACES.stated, sheet.word(stated), 'headRight');
  sheet.text(PLACES.recalculated, sheet.word(recalculated), 'headRight');
  sheet.spanText(...PLACES.difference, sheet.word(difference), 'headRight');
  sheet.spanText(...PLACES.now, sheet.word(now), 'headRight');
  sheet.next();
  const top = sheet.row;
  for (const one of told.figures) figureRow(sheet, content, one);
  sheet.highlights.push({
    range: { top, left: NOW, bottom: sheet.row - 1, right: PLACES.now[1] },
    formula: `=AND(ISNUMBER(${sheet.cell(top, PLACES.stated)}),${sheet.cell(top, NOW)}<>${sheet.cell(top, PLACES.stated)})`,
    fill: COLOURS.warningFill,
    fontColour: COLOURS.warning,
  });
}

function figureRow(sheet: SheetBuilder, { extraction }: PaperContent, figure: RecalculatedFigure): void {
  const { symbol, stated, rows = [], result } = figure;
  const isOff = result.kind === 'recalculated' && result.agreement === 'differs';
  sheet.text(PLACES.figure, symbol === 'Table 3' ? sheet.word(PAPER_WORDS.table3) : symbol, 'strong');
  sheet.text(PLACES.quantity, sheet.say(QUANTITIES[symbol === 'Table 3' ? 'ER_p' : symbol]), 'quiet');
  const [first] = stated ? [stated] : rows;
  const cells = stated ? addressText(stated.at) : sheet.say(wordRanges(rows.map(({ at }) => at)));
  sheet.text(PLACES.cell, cells, first ? 'link' : 'cell', first && { kind: 'cell', at: first.at });
  sheet.text(PLACES.basis, sheet.say(basisWords(figure)), 'quiet');
  sheet.text(
    PLACES.agreement,
    sheet.word(agreementWords(figure)),
    isOff ? 'problem' : result.kind === 'recalculated' ? 'goodQuiet' : 'quiet',
  );
  sheet.text(PLACES.unit, first?.unit.text ?? '', 'cell');
  const styleOf = (value: number): SheetStyle => figureStyle('amount', value, symbol === 'Table 3' ? 'emissions' : DIMENSION_OF[symbol]);
  if (stated) sheet.put(PLACES.stated, numberCell(stated.value), styleOf(stated.value));
  else sheet.text(PLACES.stated, addedUp(rows) ?? sheet.word(PAPER_WORDS.noNumber), 'plainFigure');
  if (result.kind === 'recalculated') {
    sheet.put(PLACES.recalculated, numberCell(result.value), styleOf(result.value));
    sheet.span(...PLACES.difference, numberCell(result.difference), styleOf(result.difference));
  } else {
    sheet.put(PLACES.recalculated, DASH, 'plainFigure');
    sheet.span(...PLACES.difference, DASH, 'plainFigure');
  }
  if (stated) sheet.span(...PLACES.now, cellNow(extraction, stated.at), styleOf(stated.value));
  else sheet.span(...PLACES.now, { kind: 'blank' }, 'plainFigure');
  sheet.next();
}

const DASH: PlannedContent = { kind: 'text', text: '–' };

function numberCell(value: number): PlannedContent {
  return { kind: 'number', value };
}
