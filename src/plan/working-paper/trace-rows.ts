import { addressText } from '../../address';
import { calculationLine, stepText } from '../../check/model/calculation-line';
import { withUnit } from '../../check/model/calculation-part';
import { calculationTrace, wordCut, type CalculationNode } from '../../check/model/calculation-trace';
import { wordContent } from '../../check/numbers/word-figure';
import { wordNumber } from '../../check/numbers/word-number';
import type { Words } from '../../language';
import { sameInBoth } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import { LAST_PAPER_COLUMN, REQUEST_COLUMNS as PLACES } from './paper-columns';
import type { PaperContent } from './paper-content';
import { PAPER_WORDS } from './paper-words';

/** Rows for the cells below one formula, and below a figure altogether: a log would fill the sheet. */
const MOST_BELOW = 12;
const MOST_ROWS = 80;

/** From ER_p down to the inputs: the steps as a person would write them, then cell by cell. */
export function traceRows(sheet: SheetBuilder, { paper, extraction }: PaperContent): void {
  for (const { report } of paper.reports) {
    const line = calculationLine(report, extraction);
    const tree = calculationTrace(report);
    const steps = line ? ['ER_p', ...line.steps.map(stepText)].join(' = ') : sheet.word(PAPER_WORDS.noTrace);
    sheet.spanText(PLACES.request, LAST_PAPER_COLUMN, `${report.sheet}: ${steps}`, 'cell');
    sheet.next();
    if (tree) treeRows(sheet, tree);
    sheet.space(6);
  }
}

function treeRows(sheet: SheetBuilder, tree: CalculationNode): void {
  const { what, cell, formula, value } = PAPER_WORDS;
  sheet.spanText(PLACES.request, PLACES.item, sheet.word(what), 'head');
  sheet.text(PLACES.place, sheet.word(cell), 'head');
  sheet.spanText(PLACES.finding, PLACES.response, sheet.word(formula), 'head');
  sheet.spanText(PLACES.evidence, LAST_PAPER_COLUMN, sheet.word(value), 'head');
  sheet.next();
  const lines = [...linesBelow(tree, 0)];
  for (const line of lines.slice(0, MOST_ROWS)) traceRow(sheet, line);
  if (lines.length > MOST_ROWS) moreRow(sheet, 0, wordMore(lines.length - MOST_ROWS));
}

interface TraceLine {
  readonly level: number;
  /** Absent where so many cells are left out. */
  readonly node?: CalculationNode;
  readonly more?: Words;
}

function* linesBelow(node: CalculationNode, level: number): Generator<TraceLine> {
  yield { level, node };
  for (const below of node.below.slice(0, MOST_BELOW)) yield* linesBelow(below, level + 1);
  const hidden = node.below.length - MOST_BELOW;
  if (node.isCut) yield { level: level + 1, more: wordCut(node) };
  else if (hidden > 0) yield { level: level + 1, more: wordMore(hidden) };
}

function traceRow(sheet: SheetBuilder, { level, node, more }: TraceLine): void {
  if (!node) {
    if (more) moreRow(sheet, level, more);
    return;
  }
  const { at, named, formula, content, isRepeated, below } = node;
  const note = isRepeated && below.length === 0 && formula !== undefined ? ` (${sheet.word(PAPER_WORDS.above)})` : '';
  sheet.spanText(PLACES.request, PLACES.item, `${'    '.repeat(level)}${named?.name ?? '·'}${note}`, named ? 'strong' : 'quiet');
  sheet.text(PLACES.place, addressText(at), 'link', { kind: 'cell', at });
  sheet.spanText(PLACES.finding, PLACES.response, formula ?? '', 'quiet');
  const value: Words =
    content.kind === 'number' ? sameInBoth(withUnit(wordNumber(content.value), named?.unit ?? '')) : wordContent(content);
  sheet.spanText(PLACES.evidence, LAST_PAPER_COLUMN, sheet.word(value), 'cell');
  sheet.next();
}

function wordMore(count: number): Words {
  return { en: `… and ${count} more`, ja: `… ほか${count}セル` };
}

function moreRow(sheet: SheetBuilder, level: number, words: Words): void {
  sheet.spanText(PLACES.request, PLACES.item, `${'    '.repeat(level)}${sheet.word(words)}`, 'quiet');
  sheet.next();
}
