import { findSheet } from '../workbook';
import type { CellRange } from '../workbook';
import type { CellSource, FormulaBook } from './cell-source';
import { partsOf } from './formula-tree';
import type { FormulaTree } from './formula-tree';
import { parseFormula } from './parse-formula';
import { nameFor } from './references';

/** A range on a sheet, spelt as the workbook spells it. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * The ranges that a formula on `sheet` refers to, in reading order, names resolved, each once. Cells of other workbooks, sheets that are
 * not there and names that mean nothing are left out; so are cells found only while computing (OFFSET, INDIRECT).
 */
export function precedentsOf(tree: FormulaTree, sheet: string, workbook: FormulaBook): readonly SheetRange[] {
  return precedentsIn(tree, sheet, { names: workbook.names, sheetNamed: (name) => findSheet(workbook, name)?.name });
}

/** What names and sheets there are. */
type Directory = Pick<CellSource, 'sheetNamed' | 'names'>;

/** The same where there is no workbook, only the cells of a trace. */
export function precedentsIn(tree: FormulaTree, sheet: string, directory: Directory): readonly SheetRange[] {
  const found = new Map<string, SheetRange>();
  for (const precedent of referencesIn(tree, sheet, directory, [])) {
    const { top, left, bottom, right } = precedent.range;
    found.set(`${precedent.sheet}!${top},${left},${bottom},${right}`, precedent);
  }
  return [...found.values()];
}

function* referencesIn(tree: FormulaTree, sheet: string, directory: Directory, within: readonly string[]): Generator<SheetRange> {
  for (const part of partsOf(tree)) {
    if ((part.kind !== 'reference' && part.kind !== 'name') || part.workbook !== undefined) continue;
    if (part.kind === 'reference') {
      const target = directory.sheetNamed(part.sheet ?? sheet);
      if (target !== undefined) yield { sheet: target, range: part.range };
      continue;
    }
    const name = nameFor(part.name, part.sheet ?? sheet, directory.names);
    // A name may be defined by names, even by itself.
    if (!name || within.includes(name.name)) continue;
    const meaning = parseFormula(name.formula);
    if (meaning.kind !== 'failure') yield* referencesIn(meaning, name.sheet ?? sheet, directory, [...within, name.name]);
  }
}
