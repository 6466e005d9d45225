import { addressText } from '../../address';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { cellsBelow } from '../computed-cells';
import { failedIfAny } from '../outcomes';
import type { WorkbookRule } from '../rule';
import { SPREADSHEET_PRACTICE } from '../sources';
import { figureCells, inputCells } from '../standing-cells';
import { wordRanges } from '../word-ranges';

export const invisibleText: WorkbookRule = {
  id: 'invisible-text',
  about: 'workbook',
  severity: 'warning',
  check: (workbook) => {
    const cells = invisibleFigures(workbook);
    if (cells.length === 0) return failedIfAny([]);
    const places = wordRanges(cells);
    return failedIfAny([
      {
        at: cells,
        message: {
          en: `Expected everything that the calculation uses to be visible, found a number format that shows nothing in ${places.en}.`,
          ja: `計算に使われるセルはすべて見えるはずですが、${places.ja} には何も表示しない表示形式が設定されています。`,
        },
      },
    ]);
  },
  docs: {
    what: {
      en: 'A figure, a monitored value or a cell they are computed from has a number format that shows nothing (;;;).',
      ja: '数値、モニタリング値、またはその計算元のセルに、何も表示しない表示形式（;;;）が設定されています。',
    },
    why: {
      en: 'Nobody who reads or prints the sheet sees what is added. Formats that hide zeros, and cells no figure depends on, are left alone. Colours (white on white) are not looked at.',
      ja: '読む人にも印刷物にも、加えられている値が見えません。ゼロだけを隠す表示形式と、数値に関係しないセルは対象にしません。文字色（白地に白など）は点検していません。',
    },
    fix: {
      en: 'Give the cells a number format that shows them, such as General.',
      ja: '「標準」など、値が見える表示形式に変更してください。',
    },
    source: SPREADSHEET_PRACTICE,
  },
  examples: {
    // Beside the calculation.
    ok: (correct) => withInvisible(correct, { sheet: 'MRS(calc_process)', row: 40, column: 20 }),
    bad: (correct) => withInvisible(correct, { sheet: 'MRS(input)', row: 9, column: 5 }),
  },
};

function withInvisible(correct: Extraction, at: CellAddress): Extraction {
  return { ...correct, surroundings: { ...correct.surroundings, invisibleCells: [at] } };
}

function invisibleFigures({ reports, surroundings: { invisibleCells = [] } }: Extraction): readonly CellAddress[] {
  if (invisibleCells.length === 0) return [];
  const used = new Set(reports.flatMap(usedCells));
  return invisibleCells.filter((at) => used.has(addressText(at)));
}

function usedCells(report: CalculationSheet): readonly string[] {
  return [...cellsBelow(report).keys(), ...[...inputCells(report), ...figureCells(report)].map(({ at }) => addressText(at))];
}
