import { parseTypedAddress } from '../../address';
import { CHECK_LOG, decisionMark } from '../../our-sheets/check-log';
import type { CellAddress, Workbook } from '../../workbook';
import { filled, rowsOf, type FieldRow } from '../our-sheet/field-row';
import { notesBesideAnswers, notesOfTable } from '../our-sheet/kept-notes';
import { OurSheet } from '../our-sheet/our-sheet';
import type { SheetTexts } from '../sheet-texts';
import { cellsOnLog } from './cells-on-log';
import type { EarlierLog, EarlierLogRow } from './earlier-log';
import { referredCell } from './referred-cell';

/** Everything that people typed on a Check log of ours, and what it says of the findings: by the words of its header rows, wherever these stand by now. */
export function readCheckLog(texts: SheetTexts, workbook: Workbook): EarlierLog {
  const sheet = new OurSheet(texts, workbook.dateSystem, CHECK_LOG);
  const rows = rowsOf(sheet, 'log').flatMap((row) => logRow(row, workbook) ?? []);
  const { cells, lostCells } = cellsOnLog(sheet, workbook);
  // Last: what has gone into a field is no note.
  const notes = [...notesOfTable(sheet), ...notesBesideAnswers(sheet)];
  const { language } = sheet;
  return { sheet: sheet.name, rows, cells, lostCells, ...filled({ language }), ...(notes.length > 0 ? { notes } : {}) };
}

type Row = FieldRow<'log'>;

const TYPED = ['decision', 'reason', 'by', 'date', 'response'] as const;
const WORDS = ['severity', 'rule', 'place', 'finding', 'expected', 'found'] as const;

/** Undefined for a row with nothing that is worth keeping: no key, and nothing of anybody's. */
function logRow(row: Row, workbook: Workbook): EarlierLogRow | undefined {
  const key = row.ours('key');
  const typed = filled({
    decision: row.words('decision'),
    reason: row.wordsWithLink('reason'),
    by: row.wordsWithLink('by'),
    date: row.wordsWithLink('date'),
    response: row.wordsWithLink('response'),
  });
  if (key === undefined && Object.keys(typed).length === 0 && !WORDS.some((name) => row.sheet.isSomebodys(row.cell(name))))
    return undefined;
  row.take(...TYPED);
  if (key === undefined) row.take(...WORDS);
  const mark = row.ours('mark');
  return {
    at: row.at('decision'),
    ...typed,
    ...filled({
      key,
      cell: cellOf(row, workbook),
      figures: row.ours('figures'),
      decidedFigures: row.ours('decidedFigures'),
      severity: row.words('severity'),
      rule: row.words('rule'),
      place: row.words('place'),
      finding: row.wordsWithLink('finding'),
      expected: row.typed('expected'),
      found: row.typed('found'),
    }),
    isAsWritten: mark !== undefined && mark === decisionMark(typed),
  };
}

/** The formula goes first: it follows inserted rows, words do not. */
function cellOf(row: Row, workbook: Workbook): CellAddress | undefined {
  const formula = row.cell('now')?.formula;
  if (formula !== undefined) return referredCell(formula, workbook);
  return parseTypedAddress((row.words('place') ?? '').replace(/ \(\+\d+\)$/, ''));
}
