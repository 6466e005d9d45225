import { addressText } from '../../address';
import type { CalculationSheet, Extraction, InvisibleCell } from '../../extract/extraction';
import type { Words } from '../../language';
import { cellsBelow } from '../cells/computed-cells';
import { failedIfAny } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { SPREADSHEET_PRACTICE } from '../sources';
import { figureCells, inputCells } from '../cells/standing-cells';
import { wordRanges } from '../cells/word-ranges';

export const invisibleText: WorkbookRule = {
  id: 'invisible-text',
  about: 'workbook',
  severity: 'warning',
  check: (workbook) => {
    const cells = invisibleFigures(workbook);
    return failedIfAny(
      WAYS.flatMap(({ by, found }) => {
        const at = cells.filter((cell) => cell.by === by);
        return at.length === 0 ? [] : [finding(at, found)];
      }),
    );
  },
  docs: {
    what: {
      en: 'A figure, a monitored value or a cell they are computed from has a number format that shows nothing (;;;), text in the colour of its background, or a number format that shows a thousandth of it (#,##0.0,).',
      ja: '数値、モニタリング値、またはその計算元のセルに、何も表示しない表示形式（;;;）、背景と同じ文字色、または 1,000 分の 1 を表示する表示形式（#,##0.0,）が設定されています。',
    },
    why: {
      en: 'Nobody who reads or prints the sheet sees what is added, or sees another figure than the one that counts. Formats that hide zeros, formats that write the unit they show (0.0,"k"), and cells no figure depends on, are left alone. Of colours the cells’ own are compared, in the first 300 rows and 40 columns of a sheet; the stripes of tables and conditional formats are not looked at.',
      ja: '読む人にも印刷物にも、加えられている値が見えないか、計算に使われる値とは異なる数値が見えます。ゼロだけを隠す表示形式、表示する単位を明記する表示形式（0.0,"k"）、数値に関係しないセルは対象にしません。色は、シートの先頭 300 行 40 列のセル自体の書式を比べます。テーブルの縞模様と条件付き書式は点検していません。',
    },
    fix: {
      en: 'Give the cells a number format that shows them, such as General, and a text colour that differs from the fill.',
      ja: '「標準」など、値がそのまま見える表示形式と、塗りつぶしと異なる文字色に変更してください。',
    },
    source: SPREADSHEET_PRACTICE,
  },
  examples: {
    // Beside the calculation.
    ok: (correct) => withInvisible(correct, { sheet: 'MRS(calc_process)', row: 40, column: 20, by: 'format' }),
    bad: (correct) => withInvisible(correct, { sheet: 'MRS(input)', row: 9, column: 5, by: 'format' }),
  },
};

const WAYS: readonly { readonly by: InvisibleCell['by']; readonly found: Words }[] = [
  { by: 'format', found: { en: 'a number format that shows nothing', ja: '何も表示しない表示形式が設定されています' } },
  { by: 'colour', found: { en: 'text in the colour of its background', ja: '文字色が背景と同じです' } },
  {
    by: 'scaled',
    found: {
      en: 'a number format that shows a thousandth of the figure, or less,',
      ja: '値の 1,000 分の 1 以下を表示する表示形式が設定されています',
    },
  },
];

function finding(cells: readonly InvisibleCell[], found: Words): Finding {
  const places = wordRanges(cells);
  return {
    at: cells.map(({ sheet, row, column }) => ({ sheet, row, column })),
    message: {
      en: `Expected everything that the calculation uses to be visible as it counts, found ${found.en} in ${places.en}.`,
      ja: `計算に使われるセルはすべて値どおりに見えるはずですが、${places.ja} では${found.ja}。`,
    },
  };
}

function withInvisible(correct: Extraction, at: InvisibleCell): Extraction {
  return { ...correct, surroundings: { ...correct.surroundings, invisibleCells: [at] } };
}

function invisibleFigures({ reports, surroundings: { invisibleCells = [] } }: Extraction): readonly InvisibleCell[] {
  if (invisibleCells.length === 0) return [];
  const used = new Set(reports.flatMap(usedCells));
  return invisibleCells.filter((at) => used.has(addressText(at)));
}

function usedCells(report: CalculationSheet): readonly string[] {
  return [...cellsBelow(report).keys(), ...[...inputCells(report), ...figureCells(report)].map(({ at }) => addressText(at))];
}
