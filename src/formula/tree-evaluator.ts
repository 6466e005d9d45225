import type { CellAddress, CellRange } from '../workbook';
import type { CellSource } from './cell-source';
import { elementwise } from './elementwise';
import type { BinaryTree, CallTree, FormulaTree, NameTree, ParseFailure, ReferenceTree } from './formula-tree';
import { partsOf } from './formula-tree';
import { FUNCTIONS } from './functions';
import type { FunctionDefinition, ScalarFunction } from './functions/definition';
import { arrayGrid, scalarIn } from './grid';
import type { Grid, GridEntry, Value } from './grid';
import { cannotEvaluate } from './not-evaluated';
import { operate } from './operators';
import type { ScalarOperator } from './operators';
import { BAD_REFERENCE, BAD_VALUE, EMPTY, NO_INTERSECTION, isErrorScalar, numberOf, numberScalar } from './scalar';
import type { Scalar } from './scalar';
import { intersection, nameFor } from './references';

/** Evaluates trees. Cells come from `read`, which may throw: whatever is thrown passes through. */
export class TreeEvaluator {
  /** How many trees are being evaluated inside each other. Who catches what was thrown sets it back. */
  depth = 0;

  constructor(
    private readonly source: CellSource,
    private readonly treeOf: (formula: string) => FormulaTree | ParseFailure,
    private readonly read: (at: CellAddress) => Scalar,
    private readonly functions: ReadonlyMap<string, FunctionDefinition> = FUNCTIONS,
  ) {}

  /** Names looked into for the present formula. */
  private names = 0;

  /** The one value of a formula on a sheet. */
  scalar(tree: FormulaTree, sheet: string): Scalar {
    this.names = 0;
    return scalarIn(this.value(tree, { sheet, isArray: false }));
  }

  private value(tree: FormulaTree, place: Place): Value {
    this.depth += 1;
    const value = this.valueWithin(tree, place);
    this.depth -= 1;
    return value;
  }

  private valueWithin(tree: FormulaTree, place: Place): Value {
    switch (tree.kind) {
      case 'number':
      case 'text':
      case 'boolean':
      case 'error':
        return tree;
      case 'omitted':
        return EMPTY;
      case 'array':
        return arrayGrid(tree.rows);
      case 'reference':
        return this.reference(tree, place);
      case 'name':
        return this.named(tree, place);
      case 'unary':
        if (tree.operator === '@') return this.beside(tree.operand, place);
        return tree.operator === '+' ? this.value(tree.operand, place) : this.mapped([tree.operand], place, negated);
      case 'percent':
        return this.mapped([tree.operand], place, percent);
      case 'binary':
        return this.binary(tree, place);
      case 'call':
        return this.call(tree, place);
    }
  }

  /** Terms of a long sum hang on its left side, one below the other: they are computed in a loop. */
  private binary(tree: BinaryTree, place: Place): Value {
    const spine: BinaryTree[] = [tree];
    for (let left = tree.left; left.kind === 'binary'; left = left.left) spine.push(left);
    let value = this.value(spine.at(-1)?.left ?? tree.left, place);
    for (const { operator, right } of spine.toReversed()) {
      if (operator === ',') throw cannotEvaluate('range-as-value', 'union');
      const other = this.value(right, place);
      value = operator === ' ' ? this.intersect(value, other) : combined(operator, value, other, place);
    }
    return value;
  }

  private mapped(trees: readonly FormulaTree[], place: Place, compute: (values: readonly Scalar[]) => Scalar): Value {
    const values = trees.map((tree) => this.value(tree, place));
    return place.isArray ? elementwise(values, compute) : compute(values.map(scalarIn));
  }

  private call(tree: CallTree, place: Place): Value {
    const definition = this.functions.get(tree.name);
    if (!definition) throw cannotEvaluate('unknown-function', tree.name);
    const given = tree.arguments.flatMap(unionParts);
    // Excel refuses to enter such a formula; a file may hold it all the same.
    if (given.length < definition.least || given.length > definition.most) throw cannotEvaluate('unreadable-formula', tree.name);
    return this.apply(definition, given, place);
  }

  private apply(definition: FunctionDefinition, given: readonly FormulaTree[], place: Place): Value {
    switch (definition.takes) {
      case 'scalars':
        return this.mapped(given, place, (values) => computed(definition, values, this.source));
      case 'values':
        return definition.compute(given.map((tree) => this.value(tree, place)));
      case 'arrays':
        return definition.compute(given.map((tree) => this.value(tree, { ...place, isArray: true })));
      case 'lazy': {
        const value = (index: number): Value => {
          const tree = given[index];
          return tree === undefined ? EMPTY : this.value(tree, place);
        };
        return definition.compute({ count: given.length, value, scalar: (index) => scalarIn(value(index)) });
      }
    }
  }

  private reference(tree: ReferenceTree, place: Place): Value {
    if (tree.workbook !== undefined) throw cannotEvaluate('external-reference', tree.workbook);
    const sheet = this.source.sheetNamed(tree.sheet ?? place.sheet);
    return sheet === undefined ? BAD_REFERENCE : this.grid(sheet, tree.range);
  }

  private grid(sheet: string, range: CellRange): Grid {
    const { source, read } = this;
    const { isHiddenRow } = source;
    return {
      kind: 'grid',
      rows: range.bottom - range.top + 1,
      columns: range.right - range.left + 1,
      at: (row, column) => read({ sheet, row: range.top + row - 1, column: range.left + column - 1 }),
      *filled(): Generator<GridEntry> {
        for (const { row, column, formula } of source.cellsIn(sheet, range)) {
          const value = read({ sheet, row, column });
          if (value.kind === 'empty') continue;
          const place = { row: row - range.top + 1, column: column - range.left + 1 };
          const isHidden = isHiddenRow?.(sheet, row);
          yield { ...place, value, ...(formula === undefined ? {} : { formula }), ...(isHidden === undefined ? {} : { isHidden }) };
        }
      },
      reference: { sheet, range, moved: (other) => this.grid(sheet, other) },
    };
  }

  private named(tree: NameTree, place: Place): Value {
    if (tree.workbook !== undefined) throw cannotEvaluate('external-reference', tree.workbook);
    const name = nameFor(tree.name, tree.sheet ?? place.sheet, this.source.names);
    if (!name) throw cannotEvaluate('unknown-name', tree.name);
    if (place.within?.includes(name.name) === true) throw cannotEvaluate('circular-reference', name.name);
    this.names += 1;
    if ((place.within?.length ?? 0) >= DEEPEST_NAMES || this.names > MOST_NAMES) throw cannotEvaluate('too-large', name.name);
    const meaning = this.treeOf(name.formula);
    if (meaning.kind === 'failure') throw cannotEvaluate('unreadable-formula', meaning.name);
    for (const part of partsOf(meaning)) {
      if (part.kind === 'reference' && !part.isAbsolute) throw cannotEvaluate('relative-name', name.name);
    }
    return this.value(meaning, { ...place, sheet: name.sheet ?? place.sheet, within: [...(place.within ?? []), name.name] });
  }

  private beside(tree: FormulaTree, place: Place): Value {
    const value = this.value(tree, place);
    if (value.kind !== 'grid' || (value.rows === 1 && value.columns === 1)) return value;
    throw cannotEvaluate('range-as-value', '@');
  }

  private intersect(left: Value, right: Value): Value {
    if (left.kind !== 'grid' || right.kind !== 'grid' || !left.reference || !right.reference) return BAD_VALUE;
    if (left.reference.sheet !== right.reference.sheet) return NO_INTERSECTION;
    const common = intersection(left.reference.range, right.reference.range);
    return common ? this.grid(left.reference.sheet, common) : NO_INTERSECTION;
  }
}

/** Names defined by names, level upon level, and names looked into for one formula: what people define is far below, what doubles with each level far above. */
const DEEPEST_NAMES = 16;
const MOST_NAMES = 10_000;

interface Place {
  /** Where references without a sheet point. */
  readonly sheet: string;
  /** Inside SUMPRODUCT, where operators work element by element. */
  readonly isArray: boolean;
  /** The defined names being looked into. */
  readonly within?: readonly string[];
}

function combined(operator: ScalarOperator, left: Value, right: Value, place: Place): Value {
  const compute = ([a = EMPTY, b = EMPTY]: readonly Scalar[]): Scalar => operate(operator, a, b);
  return place.isArray ? elementwise([left, right], compute) : compute([scalarIn(left), scalarIn(right)]);
}

function computed(definition: ScalarFunction, values: readonly Scalar[], source: CellSource): Scalar {
  return values.find(isErrorScalar) ?? definition.compute(values, { dateSystem: source.dateSystem });
}

function negated([value = EMPTY]: readonly Scalar[]): Scalar {
  const number = numberOf(value);
  return isErrorScalar(number) ? number : numberScalar(-number);
}

function percent([value = EMPTY]: readonly Scalar[]): Scalar {
  const number = numberOf(value);
  return isErrorScalar(number) ? number : numberScalar(number / 100);
}

/** `SUM((A1,B2))` sums two ranges: a union among the arguments is so many arguments. */
function unionParts(tree: FormulaTree): readonly FormulaTree[] {
  if (tree.kind !== 'binary' || tree.operator !== ',') return [tree];
  const parts: FormulaTree[] = [];
  let left: FormulaTree = tree;
  for (; left.kind === 'binary' && left.operator === ','; left = left.left) parts.push(left.right);
  return [left, ...parts.reverse()];
}
