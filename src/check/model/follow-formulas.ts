import type { CellSource } from '../../formula/cell-source';
import { CellMap } from '../../formula/cell-map';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import { precedentsIn, type SheetRange } from '../../formula/precedents-of';
import type { CellAddress, CellContent } from '../../workbook';

/** A formula on the way from a figure down to its inputs. */
export interface FormulaCell {
  readonly at: CellAddress;
  readonly formula: string;
  /** Absent where the formula cannot be read. */
  readonly tree?: FormulaTree;
  /** What it refers to, names resolved. */
  readonly ranges: readonly SheetRange[];
}

/** A cell without a formula that formulas refer to. */
export interface Leaf {
  readonly at: CellAddress;
  readonly content: CellContent;
  /** The formula that was met first. */
  readonly by: CellAddress;
  /** Met only as one of several cells of a range. */
  readonly isInRange: boolean;
}

export interface Calculation {
  /** From the figures down, level by level. */
  readonly formulas: readonly FormulaCell[];
  readonly leaves: readonly Leaf[];
  /** Formulas whose cells are not all known: other workbooks, OFFSET, what cannot be read, more than can be followed. */
  readonly unfollowed: readonly CellAddress[];
}

/** Cells looked at in all. Two logs of 100,000 rows and three columns are below it. */
const MOST_CELLS = 1_000_000;

/**
 * Everything that figures are computed from: formulas and the cells they end in. Cells for which `isEnd` answers true are not entered.
 * Of a range the filled cells are visited, a single cell also when it is empty. Each cell and each range is visited once.
 */
export function followFormulas(source: CellSource, figures: readonly CellAddress[], isEnd: (at: CellAddress) => boolean): Calculation {
  const formulas: FormulaCell[] = [];
  const unfollowed: CellAddress[] = [];
  const leaves = new CellMap<Leaf>();
  const order: CellAddress[] = [];
  const met = new CellMap<true>();
  const ranges = new Set<string>();
  let count = 0;

  const enter = (at: CellAddress): void => {
    const formula = source.cell(at.sheet, at.row, at.column)?.formula;
    if (formula === undefined || met.has(at)) return;
    met.set(at, true);
    formulas.push(formulaCell(source, at, formula));
  };
  const visit = (at: CellAddress, content: CellContent, formula: string | undefined, by: CellAddress, isInRange: boolean): void => {
    count += 1;
    if (isEnd(at)) return;
    if (formula !== undefined) return enter(at);
    const known = leaves.get(at);
    if (known === undefined) order.push(at);
    if (known === undefined || (known.isInRange && !isInRange)) leaves.set(at, { at, content, by, isInRange });
  };

  for (const figure of figures) enter(figure);
  for (const cell of formulas) {
    if (!isFollowable(cell)) unfollowed.push(cell.at);
    for (const { sheet, range } of cell.ranges) {
      const { top, left, bottom, right } = range;
      if (top === bottom && left === right) {
        const there = source.cell(sheet, top, left);
        visit({ sheet, row: top, column: left }, there?.content ?? { kind: 'empty' }, there?.formula, cell.at, false);
        continue;
      }
      const key = `${sheet}!${top},${left},${bottom},${right}`;
      if (ranges.has(key)) continue;
      ranges.add(key);
      if (count > MOST_CELLS) {
        unfollowed.push(cell.at);
        continue;
      }
      for (const { row, column, content, formula } of source.cellsIn(sheet, range)) {
        if (content.kind !== 'empty' || formula !== undefined) visit({ sheet, row, column }, content, formula, cell.at, true);
      }
    }
  }
  return { formulas, leaves: order.flatMap((at) => leaves.get(at) ?? []), unfollowed };
}

function formulaCell(source: CellSource, at: CellAddress, formula: string): FormulaCell {
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') return { at, formula, ranges: [] };
  return { at, formula, tree, ranges: precedentsIn(tree, at.sheet, source) };
}

function isFollowable({ tree }: FormulaCell): boolean {
  if (tree === undefined) return false;
  return ![...partsOf(tree)].some(
    (part) =>
      ((part.kind === 'reference' || part.kind === 'name') && part.workbook !== undefined) ||
      (part.kind === 'call' && (part.name === 'OFFSET' || part.name === 'INDIRECT')),
  );
}
