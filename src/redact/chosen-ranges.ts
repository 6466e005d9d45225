import { parseRangeName } from '../address';
import { LAST_COLUMN, LAST_ROW } from '../excel-limits';
import { parseFormula } from '../formula/parse-formula';
import { precedentsOf, type SheetRange } from '../formula/precedents-of';
import { nameFor } from '../formula/references';
import { UserError } from '../user-error';
import { findSheet, type CellRange, type Workbook } from '../workbook';
import { cellsInRanges } from './cells-in-ranges';

/** The ranges that a person named, with the merged areas they touch: what such an area shows stands in its first cell alone. Throws `bad-argument`. */
export function chosenRanges(workbook: Workbook, typed: readonly string[]): readonly SheetRange[] {
  return typed.flatMap((text) => rangesOf(workbook, text)).flatMap((chosen) => withMerges(workbook, chosen));
}

/** The same for what may be no range at all. */
export function rangesNamed(workbook: Workbook, text: string): readonly SheetRange[] {
  const trimmed = text.trim().replace(/^=/, '');
  const [, sheetName = '', place = ''] = /^(.+)!([^!]+)$/.exec(trimmed) ?? [];
  const sheet = findSheet(workbook, sheetName) ?? findSheet(workbook, sheetName.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"));
  const range = sheet && (parseRangeName(place) ?? wholeLines(place));
  if (sheet && range) return [{ sheet: sheet.name, range }];
  const several = severalAreas(workbook, place === '' ? trimmed : place, sheet?.name);
  const tree = parseFormula(several ?? trimmed);
  // A range without a sheet means nothing here.
  if (tree.kind === 'failure' || (tree.kind === 'reference' && tree.sheet === undefined)) return [];
  return precedentsOf(tree, sheet?.name ?? '', workbook);
}

/** A name of several areas, `S!A1,S!D2:D3`: as a formula it needs parentheses. */
function severalAreas(workbook: Workbook, name: string, sheet: string | undefined): string | undefined {
  const formula = nameFor(name, sheet ?? '', workbook.names)?.formula;
  return formula?.includes(',') === true ? `=(${formula.replace(/^=/, '')})` : undefined;
}

function rangesOf(workbook: Workbook, text: string): readonly SheetRange[] {
  const ranges = rangesNamed(workbook, text);
  if (ranges.length > 0) {
    if (
      cellsInRanges(
        workbook,
        ranges.flatMap((chosen) => withMerges(workbook, chosen)),
      ).length === 0
    )
      throw nothingIn(text);
    return ranges;
  }
  const sheets = workbook.sheets.map(({ name }) => name).join(', ');
  throw new UserError('bad-argument', {
    en: `"${text}" is no range and no defined name of this workbook. Write a sheet and cells, as 'MRS(input)'!E8:E12. Its sheets: ${sheets}.`,
    ja: `「${text}」という範囲も定義された名前も、このブックにはありません。'MRS(input)'!E8:E12 のように、シートとセルを書いてください。シート：${sheets}`,
  });
}

function nothingIn(text: string): UserError {
  return new UserError('bad-argument', {
    en: `Nothing stands in ${text}, so that nothing would be redacted there. Is it the right sheet, and the right range?`,
    ja: `${text} には何も入力されていないため、墨消しするものがありません。シートと範囲を確認してください。`,
  });
}

/** `E:E`, `8:12`. */
function wholeLines(text: string): CellRange | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text.trim());
  if (columns) return parseRangeName(`${columns[1] ?? ''}1:${columns[2] ?? ''}${LAST_ROW}`);
  const [, top, bottom] = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text.trim()) ?? [];
  if (top === undefined || bottom === undefined) return undefined;
  const rows = [Number(top), Number(bottom)];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return first >= 1 && last <= LAST_ROW ? { top: first, left: 1, bottom: last, right: LAST_COLUMN } : undefined;
}

function withMerges(workbook: Workbook, chosen: SheetRange): readonly SheetRange[] {
  const merges = findSheet(workbook, chosen.sheet)?.merges ?? [];
  return [chosen, ...merges.filter((area) => overlap(area, chosen.range)).map((range) => ({ sheet: chosen.sheet, range }))];
}

export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
