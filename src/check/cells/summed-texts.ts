import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import type { ReferenceTree } from '../../formula/formula-tree';
import { partsOf } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import type { TraceNode } from '../../formula/trace';
import type { CellAddress } from '../../workbook';
import { addedReferences } from './added-references';
import type { FollowedCells } from './followed-cells';
import { nodesBelow, tracedFigures } from './nodes-below';
import { figureInText, type TextFigure } from '../numbers/figure-in-text';

/** A number typed as text below a figure of the sheet: in a metering log, for example. */
export interface SummedText {
  readonly at: CellAddress;
  readonly text: string;
  readonly figure: TextFigure;
  /** The cell whose formula adds it up. */
  readonly by: CellAddress;
}

/**
 * The numbers typed as text that formulas below the sheet's figures add up, each cell once. `beyond`: the cells below the figures that
 * the traces do not list.
 */
export function summedTexts(sheet: CalculationSheet, beyond: FollowedCells): readonly SummedText[] {
  const found = new Map<string, SummedText>();
  for (const { trace } of tracedFigures(sheet)) {
    for (const node of nodesBelow(trace)) {
      for (const summed of summedBy(node)) {
        const key = addressText(summed.at);
        if (!found.has(key)) found.set(key, summed);
      }
    }
  }
  for (const summed of summedBeyond(beyond)) {
    const key = addressText(summed.at);
    if (!found.has(key)) found.set(key, summed);
  }
  return [...found.values()];
}

/** A text counts for the formula that was met first. */
function summedBeyond({ cells, source }: FollowedCells): readonly SummedText[] {
  if (source === undefined) return [];
  const added = new Map<string, ReturnType<typeof addedCells>>();
  return cells.flatMap(({ at, content, by }): SummedText[] => {
    const figure = content.kind === 'text' ? figureInText(content.value) : undefined;
    if (content.kind !== 'text' || figure === undefined || by === undefined) return [];
    const key = addressText(by);
    const formula = source.cell(by.sheet, by.row, by.column)?.formula ?? '';
    const isAdded = added.get(key) ?? addedCells(formula, by.sheet);
    added.set(key, isAdded);
    return isAdded(at, content.value) ? [{ at, text: content.value, figure, by }] : [];
  });
}

function summedBy({ at: by, formula, precedents }: TraceNode): readonly SummedText[] {
  const texts = precedents.flatMap(({ at, content }): SummedText[] => {
    const figure = content.kind === 'text' ? figureInText(content.value) : undefined;
    return content.kind === 'text' && figure !== undefined ? [{ at, text: content.value, figure, by }] : [];
  });
  // Formulas are read only where there is something to find.
  if (formula === undefined || texts.length === 0) return [];
  const isAdded = addedCells(formula, by.sheet);
  return texts.filter(({ at, text }) => isAdded(at, text));
}

function addedCells(formula: string, sheet: string): (at: CellAddress, text: string) => boolean {
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') return () => false;
  const added = addedReferences(tree);
  const references = [...partsOf(tree)].filter((part) => part.kind === 'reference');
  const addsNames = added.some(({ kind }) => kind === 'name');
  return (at, text) => {
    const holds = (reference: ReferenceTree): boolean => contains(reference, sheet, at);
    const within = added.find((part) => part.kind === 'reference' && holds(part));
    if (within?.kind === 'reference') return !(isAtHead(within, at) && /^(?:19|20)\d\d$/.test(text.trim()));
    // What no reference holds came by a name.
    return addsNames && !references.some(holds);
  };
}

function contains({ sheet: named, workbook, range }: ReferenceTree, sheet: string, at: CellAddress): boolean {
  if (workbook !== undefined || (named ?? sheet).toLowerCase() !== at.sheet.toLowerCase()) return false;
  return at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;
}

/** The first cell of a range of several: a year there is the heading of what is added up. */
function isAtHead({ range, shape }: ReferenceTree, at: CellAddress): boolean {
  if (shape === 'cell') return false;
  return (range.bottom > range.top && at.row === range.top) || (range.right > range.left && at.column === range.left);
}
