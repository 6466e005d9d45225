import type { BinaryOperator, FormulaTree } from '../../formula/formula-tree';

const OPPOSITE: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** What is true when a condition holds, or does not: `E7 = ""` that does not hold says `E7 <> ""`, of `AND(a, b)` that holds both are true. */
export function statementsOf(condition: FormulaTree, holds: boolean): readonly FormulaTree[] {
  if (condition.kind === 'binary') {
    const opposite = OPPOSITE[condition.operator];
    return opposite === undefined || holds ? [condition] : [{ ...condition, operator: opposite }];
  }
  if (condition.kind !== 'call') return [compared(condition, '=', { kind: 'boolean', value: holds })];
  const [first] = condition.arguments;
  if (condition.name === 'NOT' && first !== undefined) return statementsOf(first, !holds);
  if (condition.name === (holds ? 'AND' : 'OR')) return condition.arguments.flatMap((part) => statementsOf(part, holds));
  if (condition.name === 'ISBLANK' && first !== undefined) return [compared(first, holds ? '=' : '<>', { kind: 'text', value: '' })];
  return holds ? [condition] : [compared(condition, '=', { kind: 'boolean', value: false })];
}

function compared(left: FormulaTree, operator: BinaryOperator, right: FormulaTree): FormulaTree {
  return { kind: 'binary', operator, left, right };
}
