import type { FormulaTree, NameTree, ReferenceTree } from '../../formula/formula-tree';

/**
 * The references and names whose cells a formula adds up or multiplies, so that their texts are lost figures: operands of `+ - * / ^`,
 * arguments of SUM and its kin, the sum range of SUMIF. Not those it compares, looks up in or takes as criteria.
 */
export function addedReferences(formula: FormulaTree): readonly (ReferenceTree | NameTree)[] {
  const found: (ReferenceTree | NameTree)[] = [];
  // Iterative: a sum of a thousand terms is a deep tree.
  const waiting: Part[] = [{ tree: formula, isAdded: false }];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { tree, isAdded } = part;
    if ((tree.kind === 'reference' || tree.kind === 'name') && isAdded) found.push(tree);
    waiting.push(...partsIn(tree, isAdded));
  }
  return found;
}

interface Part {
  readonly tree: FormulaTree;
  readonly isAdded: boolean;
}

function partsIn(tree: FormulaTree, isAdded: boolean): readonly Part[] {
  switch (tree.kind) {
    case 'unary':
    case 'percent':
      return [{ tree: tree.operand, isAdded }];
    case 'binary': {
      const { operator, left, right } = tree;
      const adds = '+-*/^'.includes(operator) || (isAdded && (operator === ',' || operator === ' '));
      return [left, right].map((operand) => ({ tree: operand, isAdded: adds }));
    }
    case 'call':
      return tree.arguments.map((argument, index) => ({
        tree: argument,
        isAdded: isArgumentAdded(tree.name, index, tree.arguments, isAdded),
      }));
    default:
      return [];
  }
}

/** Whether a function adds up, or hands on to what adds up, its argument (counted from 0). */
function isArgumentAdded(name: string, index: number, all: readonly FormulaTree[], isAdded: boolean): boolean {
  switch (name) {
    case 'SUM':
    case 'SUMPRODUCT':
    case 'PRODUCT':
    case 'AVERAGE':
      return true;
    case 'SUBTOTAL':
      return index >= 1;
    case 'AGGREGATE':
      return index >= 2;
    case 'SUMIF':
    case 'AVERAGEIF':
      return index === (all[2] === undefined || all[2].kind === 'omitted' ? 0 : 2);
    case 'SUMIFS':
    case 'AVERAGEIFS':
      return index === 0;
    case 'IF':
    case 'CHOOSE':
      return isAdded && index >= 1;
    case 'IFERROR':
    case 'IFNA':
      return isAdded;
    case 'ROUND':
    case 'ROUNDDOWN':
    case 'ROUNDUP':
    case 'TRUNC':
    case 'INT':
    case 'ABS':
      return isAdded && index === 0;
    default:
      return false;
  }
}
