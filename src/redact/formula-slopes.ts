/** How much a formula's result moves with each of the unknown cells that it draws on: what a linear system is made of. */
import { addressText } from '../address';
import { isInside, savedValues, workbookSource } from '../formula/cell-source';
import { evaluatorOf, type Evaluator } from '../formula/evaluate-formula';
import { partsOf, type FormulaTree } from '../formula/formula-tree';
import { parseFormula } from '../formula/parse-formula';
import { precedentsOf, type SheetRange } from '../formula/precedents-of';
import type { CellAddress, Workbook } from '../workbook';
import { contentOf } from './cells-in-ranges';
import type { FormulaTie } from './formula-ties';

/** Every one costs two evaluations. */
const MOST_EVALUATED = 500;
/** Where nothing moves, the cell has still a say: which branch, which row. */
const CHOOSES = /^(?:IFS?|SWITCH|CHOOSE|INDEX|MATCH|XMATCH|[VHX]?LOOKUP|MAX|MIN|SMALL|LARGE|MEDIAN)$/;

export class FormulaSlopes {
  private readonly evaluator: Evaluator;
  /** By formula's place and what cells are alike in it: undefined where it cannot be told. */
  private readonly known = new Map<string, number | undefined>();

  constructor(private readonly workbook: Workbook) {
    // Rounding hides the last digits, not the figure.
    this.evaluator = evaluatorOf(savedValues(workbookSource(workbook)), { withoutRounding: true });
  }

  /** One for each of the cells. */
  of({ at, cell }: FormulaTie, unknowns: readonly CellAddress[]): readonly number[] {
    const tree = parseFormula(cell.formula ?? '');
    const place = addressText(at);
    if (tree.kind === 'failure') return unknowns.map((unknown) => anyNumber(place, unknown));
    const likeness = this.likenessIn(tree, at.sheet);
    const chooses = [...partsOf(tree)].some((part) => part.kind === 'call' && CHOOSES.test(part.name));
    let evaluated = 0;
    return unknowns.map((unknown) => {
      const like = `${place} ${likeness(unknown)}`;
      if (!this.known.has(like)) {
        this.known.set(like, evaluated < MOST_EVALUATED ? this.slope(tree, at, unknown) : undefined);
        evaluated += 1;
      }
      const slope = this.known.get(like);
      return slope === undefined || (slope === 0 && chooses) ? anyNumber(place, unknown) : slope;
    });
  }

  /** Undefined where it cannot be evaluated. Far steps: exact where the formula is linear, and free of the error of small differences. */
  private slope(tree: FormulaTree, at: CellAddress, unknown: CellAddress): number | undefined {
    const content = contentOf(this.workbook, unknown)?.content;
    if (content?.kind !== 'number') return undefined;
    const step = content.value === 0 ? 1 : content.value / 2;
    const [more, less] = [step, -step].map((by) => this.evaluator.valueOf(tree, at, new Map([[addressText(unknown), content.value + by]])));
    if (more?.kind !== 'number' || less?.kind !== 'number') return undefined;
    const slope = (more.value - less.value) / (2 * step);
    const noise = (Math.abs(more.value) * 1e-13) / Math.abs(step);
    return Number.isFinite(slope) ? (Math.abs(slope) <= noise ? 0 : slope) : undefined;
  }

  /** Cells that are only ever added up, by the same sums, move the result alike. */
  private likenessIn(tree: FormulaTree, sheet: string): (at: CellAddress) => string {
    const parts = [...partsOf(tree)];
    const isRange = ({ kind }: FormulaTree): boolean => kind === 'reference' || kind === 'name';
    const added = parts.flatMap((part) => (part.kind === 'call' && part.name === 'SUM' ? part.arguments.filter(isRange) : []));
    const others = parts.filter((part) => isRange(part) && !added.includes(part));
    const rangesOf = (some: readonly FormulaTree[]): readonly SheetRange[] =>
      some.flatMap((part) => precedentsOf(part, sheet, this.workbook));
    const [sums, single] = [rangesOf(added), rangesOf(others)];
    return (at) => {
      const holds = (range: SheetRange): boolean =>
        range.sheet.toLowerCase() === at.sheet.toLowerCase() && isInside(range.range, at.row, at.column);
      return single.some(holds) ? addressText(at) : sums.map((range) => (holds(range) ? '1' : '0')).join('');
    };
  }
}

/** The same for the same formula and cell, and without relation to any other: between 1 and 2. */
function anyNumber(place: string, { sheet, row, column }: CellAddress): number {
  let hash = 2166136261;
  for (const character of `${place} ${sheet} ${row} ${column}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return 1 + ((hash >>> 0) % 1_000_003) / 1_000_003;
}
