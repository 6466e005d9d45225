import { findSheet } from '../workbook';
import type { CellRange, DefinedName } from '../workbook';
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
  for (const precedent of referencesIn(tree, sheet, directory)) {
    const { top, left, bottom, right } = precedent.range;
    found.set(`${precedent.sheet}!${top},${left},${bottom},${right}`, precedent);
  }
  return [...found.values()];
}

/** A name may be defined by names, even by itself, and a stranger's file by thousands of them: each is looked into once, on a stack of our own. */
function* referencesIn(tree: FormulaTree, sheet: string, directory: Directory): Generator<SheetRange> {
  const met = new Set<DefinedName>();
  const open = [{ parts: partsOf(tree), sheet }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { value: part, done } = top.parts.next();
    if (done === true) {
      open.pop();
      continue;
    }
    if ((part.kind !== 'reference' && part.kind !== 'name') || part.workbook !== undefined) continue;
    if (part.kind === 'reference') {
      const target = directory.sheetNamed(part.sheet ?? top.sheet);
      if (target !== undefined) yield { sheet: target, range: part.range };
      continue;
    }
    const name = nameFor(part.name, part.sheet ?? top.sheet, directory.names);
    if (!name || met.has(name)) continue;
    met.add(name);
    const meaning = parseFormula(name.formula);
    if (meaning.kind !== 'failure') open.push({ parts: partsOf(meaning), sheet: name.sheet ?? top.sheet });
  }
}
