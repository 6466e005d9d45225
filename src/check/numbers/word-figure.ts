import { addressText } from '../../address';
import type { Unit } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress, CellContent } from '../../workbook';
import { wordNumber } from './word-number';

/** `2,400.5 MWh/p`; the number alone where no unit is written. */
export function wordFigure(value: number, unit: Unit): string {
  return unit.text === '' ? wordNumber(value) : `${wordNumber(value)} ${shortened(unit.text)}`;
}

/** What stands in a cell, in words that fit after "found". */
export function wordContent(content: CellContent): Words {
  switch (content.kind) {
    case 'empty':
      return { en: 'an empty cell', ja: '空のセル' };
    case 'number':
      return { en: wordNumber(content.value), ja: wordNumber(content.value) };
    case 'text':
      return { en: `the text “${shortened(content.value)}”`, ja: `文字列「${shortened(content.value)}」` };
    case 'boolean':
      return { en: content.value ? 'TRUE' : 'FALSE', ja: content.value ? 'TRUE' : 'FALSE' };
    case 'error':
      return { en: `the Excel error ${content.code}`, ja: `Excel のエラー値 ${content.code}` };
    case 'uncomputed':
      return { en: 'a formula without a computed value', ja: '計算結果が保存されていない数式' };
  }
}

/** `'MRS(input)'!E8, 'MRS(input)'!E9`; the first few and a count where there are many. */
export function wordCells(cells: readonly CellAddress[], language: 'en' | 'ja'): string {
  const shown = cells
    .slice(0, MOST_CELLS)
    .map(addressText)
    .join(language === 'en' ? ', ' : '、');
  const rest = cells.length - MOST_CELLS;
  if (rest <= 0) return shown;
  return language === 'en' ? `${shown} and ${rest} more` : `${shown} ほか ${rest} セル`;
}

/** Text from a workbook may be pages long; a message is one sentence. */
export function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length > LONGEST_QUOTE ? `${oneLine.slice(0, LONGEST_QUOTE)}…` : oneLine;
}

const LONGEST_QUOTE = 60;
const MOST_CELLS = 5;
