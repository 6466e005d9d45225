import { addressText, columnLetters } from '../../address';
import type { CalculationSheet, Extraction, Surroundings } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { cellsBelow } from '../cells/computed-cells';
import { followedCells } from '../cells/followed-cells';
import { failedIfAny } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { SPREADSHEET_PRACTICE } from '../sources';
import { figureCells, inputCells } from '../cells/standing-cells';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

type SheetState = Surroundings['sheets'][number];

export const hiddenContent: WorkbookRule = {
  id: 'hidden-content',
  about: 'workbook',
  severity: 'warning',
  check: (workbook) => {
    const ours = Object.values(workbook.ourSheets).flat();
    const sheets = workbook.surroundings.sheets.filter((sheet) => hidesSome(sheet) && !ours.includes(sheet.name));
    const grave = sheets.flatMap((sheet) => graveFindings(sheet, workbook));
    if (grave.length > 0) return failedIfAny(grave);
    return failedIfAny(
      sheets.flatMap((sheet) => mildFindings(sheet, workbook)),
      'info',
    );
  },
  docs: {
    what: {
      en: 'Rows of Table 1, figures of the calculation sheet, or unprotected cells that they are computed from are hidden. Hidden sheets that no figure needs or that hold drop-down lists, and hidden helpers on protected sheets, are information only.',
      ja: '表1の行、計算シートの数値、またはその計算元の保護されていないセルが非表示になっています。計算に使われないシートやドロップダウンリストのシート、保護されたシートの補助セルの非表示は情報として示します。',
    },
    why: {
      en: 'What is hidden is added all the same: a monitoring point on a hidden or filtered row counts, and nobody sees it. Official templates hide helper columns on protected sheets, which is in order.',
      ja: '非表示でも計算には含まれます。非表示の行やフィルターで隠れた行のモニタリングポイントも集計されますが、誰の目にも触れません。公式の様式が保護されたシートで補助列を隠すことは問題ありません。',
    },
    fix: {
      en: 'Show the rows, columns and sheets named (select round them, right-click, Unhide), and clear filters.',
      ja: '挙げた行、列、シートを再表示し（前後を選択して右クリック、「再表示」）、フィルターを解除してください。',
    },
    source: SPREADSHEET_PRACTICE,
  },
  examples: {
    ok: (correct) => withHiddenRows(correct, [40]),
    bad: (correct) => withHiddenRows(correct, [9]),
  },
};

function withHiddenRows(correct: Extraction, hiddenRows: readonly number[]): Extraction {
  const { surroundings } = correct;
  const sheets = surroundings.sheets.map((sheet) => (sheet.name === 'MRS(input)' ? { ...sheet, hiddenRows } : sheet));
  return { ...correct, surroundings: { ...surroundings, sheets } };
}

function hidesSome({ visibility, hiddenRows, hiddenColumns }: SheetState): boolean {
  return visibility !== 'visible' || hiddenRows.length + hiddenColumns.length > 0;
}

/** What the form shows must be seen; what lies below it too, unless the sheet is protected as templates are. */
function graveFindings(sheet: SheetState, workbook: Extraction): Finding[] {
  const { reports } = workbook;
  const shown = unique(reports.flatMap((report) => [...inputCells(report), ...figureCells(report)].map(({ at }) => at)));
  const below = sheet.isProtected || isListOfChoices(sheet, reports) ? [] : hiddenBelow(sheet, workbook);
  const hidden = unique([...shown.filter(isHiddenOn(sheet)), ...below]);
  return hidden.length > 0 ? [usedFinding(sheet, hidden)] : [];
}

function mildFindings(sheet: SheetState, workbook: Extraction): Finding[] {
  const helpers = hiddenBelow(sheet, workbook);
  if (helpers.length > 0) return [usedFinding(sheet, helpers)];
  if (sheet.visibility === 'visible') return [];
  const name = shortened(sheet.name);
  return [
    {
      at: [],
      found: sheet.visibility,
      message: {
        en: `Expected all sheets to be visible, found “${name}” hidden${sheet.visibility === 'veryHidden' ? ' so that Excel’s menu does not list it' : ''}. No figure of the reports that could be followed depends on it.`,
        ja: `シート「${name}」が非表示です${sheet.visibility === 'veryHidden' ? '（Excel のメニューにも現れません）' : ''}。たどれた範囲では、報告書の数値はこのシートに依存していません。`,
      },
    },
  ];
}

/** A hidden sheet of words and of their numbers 1, 2, 3: what drop-down lists are made of. It chooses a figure and is none. */
function isListOfChoices({ name, visibility }: SheetState, reports: readonly CalculationSheet[]): boolean {
  const drawn = reports.flatMap((report) => [...cellsBelow(report).values()]).filter(({ at }) => at.sheet === name);
  const numbers = drawn.flatMap(({ content }) => (content.kind === 'number' ? [content.value] : []));
  return (
    visibility !== 'visible' && drawn.length > 0 && numbers.every((value) => Number.isInteger(value) && value >= 0 && value <= drawn.length)
  );
}

/** The filled cells below the figures, a long log to its end. */
function hiddenBelow(sheet: SheetState, workbook: Extraction): readonly CellAddress[] {
  const isHidden = isHiddenOn(sheet);
  const cells = workbook.reports.flatMap((report) => followedCells(report, workbook).cells);
  return unique(cells.flatMap(({ at, content }) => (content.kind !== 'empty' && isHidden(at) ? [at] : [])));
}

function unique(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((at) => [addressText(at), at])).values()];
}

function isHiddenOn({ name, visibility, hiddenRows, hiddenColumns }: SheetState): (at: CellAddress) => boolean {
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  return ({ sheet, row, column }) => sheet === name && (visibility !== 'visible' || rows.has(row) || columns.has(column));
}

function usedFinding(sheet: SheetState, hidden: readonly CellAddress[]): Finding {
  const places = wordRanges(hidden);
  const what = whatIsHidden(sheet, hidden);
  return {
    at: hidden,
    message: {
      en: `Expected every cell that the calculation uses to be visible, found ${places.en} hidden (${what.en}).`,
      ja: `計算に使われるセルはすべて見えるはずですが、${places.ja} が非表示です（${what.ja}）。`,
    },
  };
}

function whatIsHidden({ name, visibility, hiddenRows, hiddenColumns }: SheetState, hidden: readonly CellAddress[]): Words {
  if (visibility !== 'visible') return { en: `the sheet “${shortened(name)}”`, ja: `シート「${shortened(name)}」全体` };
  const rows = [...new Set(hidden.map(({ row }) => row).filter((row) => hiddenRows.includes(row)))];
  const columns = [...new Set(hidden.map(({ column }) => column).filter((column) => hiddenColumns.includes(column)))].map(columnLetters);
  const parts = [
    ...(rows.length > 0 ? [{ en: `row ${listed(rows)}`, ja: `${listed(rows)} 行` }] : []),
    ...(columns.length > 0 ? [{ en: `column ${listed(columns)}`, ja: `${listed(columns)} 列` }] : []),
  ];
  return { en: parts.map(({ en }) => en).join(', '), ja: parts.map(({ ja }) => ja).join('、') };
}

function listed(lines: readonly (number | string)[]): string {
  return lines.length > 6 ? `${lines.slice(0, 6).join(', ')} …` : lines.join(', ');
}
