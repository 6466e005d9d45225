import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import type { CellAddress, CellContent } from '../../workbook';
import { changeInputContent } from '../example-changes';
import { failedOrLookedThrough, nodesBelow, tracedFigures } from '../nodes-below';
import type { Finding, ReportRule } from '../rule';
import { SPREADSHEET_PRACTICE } from '../sources';
import { defaultCells, figureCells, inputCells } from '../standing-cells';
import { shortened } from '../word-figure';

export const cellError: ReportRule = {
  id: 'cell-error',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet) => failedOrLookedThrough(sheet, [...errorCells(sheet).values()].map(finding)),
  docs: {
    what: {
      en: 'An Excel error (#N/A, #DIV/0!, #REF! …) stands in a monitored value, a default value, a calculated figure, or a cell below one.',
      ja: 'モニタリング値、デフォルト値、計算結果、またはその計算元のセルに Excel のエラー値（#N/A、#DIV/0!、#REF! など）があります。',
    },
    why: {
      en: 'An error spreads to every figure computed from it; where a formula swallows it (IFERROR, AGGREGATE), a value is silently left out. The text “N/A” in the column Fuel type is not an error.',
      ja: 'エラーはそこから計算されるすべての数値に波及します。IFERROR や AGGREGATE で隠されている場合は、値が知らないうちに除かれます。「燃料種別」欄の文字列「N/A」はエラーではありません。',
    },
    fix: {
      en: 'Mend the first cell named: the others usually follow. #REF! means that a cell the formula needs was deleted.',
      ja: '最初に挙げられたセルを直してください。他のセルの多くはそれで直ります。#REF! は数式が参照するセルの削除を意味します。',
    },
    source: SPREADSHEET_PRACTICE,
  },
  examples: {
    // A text is not an error, even where it looks like one.
    ok: (correct) => changeInputContent(correct, 1, { kind: 'text', value: 'N/A' }),
    bad: (correct) => changeInputContent(correct, 1, { kind: 'error', code: '#N/A' }),
  },
};

interface ErrorCell {
  readonly name: string;
  readonly at: CellAddress;
  readonly code: string;
}

/** By address, each once; causes before what is computed from them. */
function errorCells(sheet: CalculationSheet): ReadonlyMap<string, ErrorCell> {
  const found = new Map<string, ErrorCell>();
  const look = (name: string, at: CellAddress, content: CellContent): void => {
    const key = addressText(at);
    if (content.kind === 'error' && !found.has(key)) found.set(key, { name, at, code: content.code });
  };
  for (const { name, at, content } of [...inputCells(sheet), ...defaultCells(sheet)]) look(name, at, content);
  for (const { name, trace } of tracedFigures(sheet)) {
    for (const node of nodesBelow(trace)) look(name, node.at, node.content);
  }
  for (const { name, at, content } of figureCells(sheet)) look(name, at, content);
  if (sheet.reportedTotal?.kind === 'unusable') look('ER_p', sheet.reportedTotal.at, sheet.reportedTotal.content);
  return found;
}

function finding({ name, at, code }: ErrorCell): Finding {
  const place = addressText(at);
  const figure = shortened(name);
  return {
    at: [at],
    found: code,
    message: {
      en: `Expected a number in ${place} (${figure}), found the Excel error ${code}.`,
      ja: `${place}（${figure}）には数値が必要ですが、Excel のエラー値 ${code} になっています。`,
    },
  };
}
