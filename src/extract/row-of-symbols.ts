import type { CellRange } from '../workbook';
import { isFigure, isSumNotation, type CalculationRows, type Candidate } from './candidate';
import type { SymbolName } from './extraction';
import { netOrGross } from './net-electricity';
import { addressOf, contains, type SheetTexts, type TextCell } from './sheet-texts';
import { isUnit } from './unit';

/** So many of our symbols in one row are the head of a calculation that is laid out on its side. */
const FEWEST = 3;
/** A row of units, a line left free, the figures. */
const FARTHEST_BELOW = 3;

/** A sheet whose rows have no ER_p may have it in a row of symbols. */
export function withRowOfSymbols(rows: CalculationRows, texts: SheetTexts, excluded: readonly CellRange[]): CalculationRows {
  if (rows.candidates.some(({ symbol }) => symbol === 'ER_p')) return rows;
  const below = candidatesBelow(texts, excluded);
  return below.length === 0 ? rows : { ...rows, candidates: [...rows.candidates, ...below] };
}

/**
 * The figures of a calculation on its side: symbols in a row, `EG_p | EF_RE | RE_p | PE_p | ER_p`, their units below,
 * and one row of figures. Of several rows of figures nobody can say which one counts: then there are none.
 */
function candidatesBelow(texts: SheetTexts, excluded: readonly CellRange[]): readonly Candidate[] {
  const rows = [...new Set(texts.all.map(({ row }) => row))];
  const found = rows.map((row) => headsIn(texts.inRow(row).filter((text) => !excluded.some((range) => contains(range, text)))));
  const [heads, ...others] = found.filter((row) => row.length >= FEWEST && row.some(({ symbol }) => symbol === 'ER_p'));
  return heads === undefined || others.length > 0 ? [] : figuresBelow(texts, heads);
}

interface Head {
  readonly symbol: SymbolName;
  readonly text: TextCell;
}

/** Each symbol once. */
function headsIn(cells: readonly TextCell[]): readonly Head[] {
  const heads = cells.flatMap((text): Head[] => {
    const symbol = text.phrase.symbol ?? text.phrase.label;
    return symbol === undefined ? [] : [{ symbol, text }];
  });
  return new Set(heads.map(({ symbol }) => symbol)).size === heads.length ? heads : [];
}

function figuresBelow({ sheet }: SheetTexts, heads: readonly Head[]): readonly Candidate[] {
  const columns = heads.map(({ symbol, text }) => {
    const lines = Array.from({ length: FARTHEST_BELOW + 1 }, (_, index) => sheet.cells.at(text.row + 1 + index, text.column));
    const figures = lines.filter((cell) => cell !== undefined && isFigure(cell));
    const unit = lines.find((cell) => cell?.content.kind === 'text' && isUnit(cell.content.value));
    return { symbol, text, figures, unit };
  });
  const rows = new Set(columns.flatMap(({ figures }) => figures.map((cell) => cell?.row)));
  if (rows.size !== 1) return [];
  return columns.flatMap(({ symbol, text, figures: [cell], unit }): Candidate[] => {
    if (cell === undefined) return [];
    const notation = text.phrase.content;
    const electricity = symbol === 'EG' ? netOrGross('', notation.value) : undefined;
    return [
      {
        symbol,
        by: 'symbol',
        isSum: isSumNotation(notation),
        ...(electricity ? { electricity } : {}),
        row: cell.row,
        label: notation.value.trim(),
        value: addressOf(sheet, cell),
        cell,
        ...(unit?.content.kind === 'text' ? { unit: { text: unit.content.value, at: addressOf(sheet, unit) } } : {}),
      },
    ];
  });
}
