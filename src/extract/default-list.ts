import type { Cell, CellRange, Sheet } from '../workbook';
import type { DefaultValue } from './extraction';
import { CALCULATION_HEADINGS, type CalculationHeading } from './calculation-headings';
import type { HeadingRow } from './heading-row';
import { sectionNumber } from './labels';
import { textOf } from './plain-text';
import { addressOf, isFilled, type SheetTexts, type TextCell } from './sheet-texts';
import { symbolIn } from './symbol-notation';
import { isUnit, parseUnit } from './unit';

/** `[List of Default Values]`: the block the values of section 2 are chosen from. Its place on the sheet is not fixed. */
const TITLE_EN = String.raw`[[(【「]? ?(?:list of (?:the )?default values?|default values? list|default values?) ?[\])】」]?:?`;
const TITLE_JA = String.raw`[[(【「]?デフォルト値の?(?:リスト|一覧表?)[\])】」]?`;
/** In one language or in both: `［デフォルト値リスト］ [List of Default Values]`. */
const BETWEEN = String.raw`\s*[/|]?\s*`;
const TITLE = new RegExp(`^(?:${TITLE_EN}|${TITLE_JA}|${TITLE_JA}${BETWEEN}${TITLE_EN}|${TITLE_EN}${BETWEEN}${TITLE_JA})$`);

/** Blank rows that may stand within the list. */
const LONGEST_GAP = 2;

export interface DefaultList {
  /** From the title to the last entry: nothing in here is a reading. */
  readonly range: CellRange;
  readonly entries: readonly DefaultValue[];
}

/** The list of default values of a sheet; undefined where no title of such a list stands. */
export function findDefaultList(texts: SheetTexts): DefaultList | undefined {
  const title = texts.find(TITLE);
  if (!title) return undefined;
  const { sheet } = texts;
  const above = tableAbove(texts, title);
  const left = Math.min(title.column, above?.left ?? title.column);
  const entries: DefaultValue[] = [];
  let { bottom, right } = title.area;
  let columns = columnsUnder(above);
  for (let row = bottom + 1, gap = 0; gap <= LONGEST_GAP; row += 1) {
    const cells = filledFrom(sheet, row, left);
    const [first] = cells;
    if (!first) {
      gap += 1;
      continue;
    }
    if (endsList(cells)) break;
    gap = 0;
    bottom = row;
    right = Math.max(right, ...cells.map((cell) => cell.column));
    const headings = columnsOf(cells);
    if (headings) columns = headings;
    else entries.push(...entryOf(sheet, cells, columns));
  }
  return { range: { top: title.row, left, bottom, right }, entries };
}

interface Columns {
  readonly value?: number;
  readonly unit?: number;
}

function filledFrom(sheet: Sheet, row: number, left: number): Cell[] {
  return [...sheet.cells.row(row)].filter((cell) => cell.column >= left && isFilled(cell));
}

/** The next section or table begins. */
function endsList(cells: readonly Cell[]): boolean {
  return cells.some(({ content }) => {
    const text = textOf(content);
    return text !== undefined && (sectionNumber(text) !== undefined || /^(table|表)\s*\d/i.test(text) || /^[[【].*[\]】]$/.test(text));
  });
}

function columnsOf(cells: readonly Cell[]): Columns | undefined {
  const kinds = cells.map((cell) => ({
    column: cell.column,
    kind: CALCULATION_HEADINGS.kindOf(textOf(cell.content)?.toLowerCase() ?? ''),
  }));
  const value = kinds.find(({ kind }) => kind === 'value')?.column;
  const unit = kinds.find(({ kind }) => kind === 'unit')?.column;
  return value === undefined ? undefined : { value, ...(unit === undefined ? {} : { unit }) };
}

/** The headings of the calculation above serve the list too where it stands in the same columns. */
function tableAbove(texts: SheetTexts, title: TextCell): HeadingRow<CalculationHeading> | undefined {
  const above = CALCULATION_HEADINGS.rowsOn(texts).filter((heading) => heading.spans.has('value') && heading.row < title.row);
  // The column of labels has no heading of its own, but the titles of the sections stand in it.
  const isUnderLabels = texts.all.some((text) => text.column === title.column && text.phrase.section !== undefined);
  return above.findLast((heading) => isUnderLabels || title.column <= heading.right);
}

function columnsUnder(heading: HeadingRow<CalculationHeading> | undefined): Columns {
  const value = heading?.spans.get('value')?.left;
  const unit = heading?.spans.get('unit')?.left;
  return { ...(value === undefined ? {} : { value }), ...(unit === undefined ? {} : { unit }) };
}

/** Label, figure, unit. Where no heading leads to a figure it is the number nearest to the label; a row of texts alone is a subtitle. */
function entryOf(sheet: Sheet, cells: readonly Cell[], columns: Columns): DefaultValue[] {
  const texts = cells.filter((cell) => textOf(cell.content) !== undefined && cell.column !== columns.value && cell.column !== columns.unit);
  const label = texts.find((cell) => !isUnit(textOf(cell.content) ?? '') && !symbolIn(cell.content)) ?? texts[0];
  if (!label) return [];
  const figures = cells.filter((cell) => cell.content.kind !== 'text');
  const value =
    cells.find((cell) => cell.column === columns.value) ??
    figures.find((cell) => cell.column > label.column) ??
    figures.findLast((cell) => cell.column < label.column);
  if (!value) return [];
  const units = cells.filter((cell) => isUnit(textOf(cell.content) ?? ''));
  const unit = cells.find((cell) => cell.column === columns.unit) ?? units.find((cell) => cell.column > value.column) ?? units.at(-1);
  return [
    {
      label: textOf(label.content) ?? '',
      value: { value: value.content, at: addressOf(sheet, value) },
      unit: parseUnit((unit && textOf(unit.content)) ?? '', unit && addressOf(sheet, unit)),
    },
  ];
}
