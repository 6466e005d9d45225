import type { CellSource } from '../../formula/cell-source';
import { CellMap } from '../../formula/cell-map';
import type { NotEvaluated } from '../../formula/not-evaluated';
import type { CellAddress, CellContent } from '../../workbook';
import { rememberedOf } from '../../remembered';
import { agree, type CheckSettings } from '../settings';
import type { BoundMethodology, SymbolCell } from './bind-symbols';
import type { Draw } from './draw-inputs';
import { drawsFor } from './draws-for';
import { followFormulas, type Calculation, type Leaf } from './follow-formulas';
import { CONVERSIONS, modelForm } from './model-form';
import { givenCells, settingsOf, type GivenCell } from './given-cells';
import { SheetModel, type Comparison, type Setting } from './sheet-model';

/** Inputs under which the sheet and the methodology differ, as few changed from today's as show it. */
export interface CounterExample {
  readonly figure: SymbolCell;
  readonly equation: string;
  /** In the figure's own unit. */
  readonly found: number;
  readonly expected: number;
  /** What was put in the cells: one, or those that it takes together. The others are as they stand. Of a figure that is wrong today, none. */
  readonly inputs: readonly SetInput[];
  /** Whether the sheet's figure stays the same when these inputs change: it does not depend on them. */
  readonly isUnmoved: boolean;
}

export interface SetInput {
  readonly cell: GivenCell;
  /** In the cell's own unit. */
  readonly value: number;
}

/** A cell that moves a figure although no symbol of the methodology stands there. */
export interface StrayInput {
  readonly figure: SymbolCell;
  readonly at: CellAddress;
  readonly content: CellContent;
  /** The formula that refers to it. */
  readonly by: CellAddress;
  readonly value: number;
  readonly found: number;
  readonly expected: number;
}

/** A figure that differs by rounding alone. */
export interface RoundedFigure {
  readonly figure: SymbolCell;
  /** The largest difference met, in the figure's own unit; positive where the sheet has more. */
  readonly most: number;
}

export interface ModelProof {
  readonly draws: number;
  readonly counterExamples: readonly CounterExample[];
  readonly strayInputs: readonly StrayInput[];
  readonly rounded: readonly RoundedFigure[];
  /** The figures that differ with today's inputs already. */
  readonly wrongToday: readonly string[];
  /** Why figures could not be computed at all; nothing is proven then. */
  readonly notEvaluated?: NotEvaluated;
}

/**
 * Holds a report's formulas against its methodology's equations for many drawn inputs. Two polynomials that agree at so many random
 * points are the same; branches, caps and floors are looked for by drawing far from today's figures. The same seed, the same answer.
 */
export function proveModel(bound: BoundMethodology, source: CellSource, settings: CheckSettings): ModelProof {
  const cells = givenCells(bound, source);
  return provenForForm(bound, cells, source, settings) ?? proofFor(bound, cells, source, settings);
}

/** Proven once for all reports of one form, with figures of nobody's day: where something is wrong it is told with those of the report. */
function provenForForm(
  bound: BoundMethodology,
  cells: readonly GivenCell[],
  source: CellSource,
  settings: CheckSettings,
): ModelProof | undefined {
  const form = modelForm(bound, cells, source);
  if (form === undefined) return undefined;
  const known = formsUnder(settings);
  if (known.has(form)) return known.get(form);
  const anyDay = cells.map((cell) => ({ ...cell, today: undefined }));
  const proof = proofFor(bound, anyDay, source, settings);
  if (known.size >= MOST_FORMS) known.clear();
  known.set(form, isSound(proof) ? proof : undefined);
  return known.get(form);
}

const formsUnder = rememberedOf((_: CheckSettings) => new Map<string, ModelProof | undefined>());
const MOST_FORMS = 200;

function isSound({ counterExamples, strayInputs, rounded, wrongToday, notEvaluated }: ModelProof): boolean {
  return notEvaluated === undefined && [counterExamples, strayInputs, rounded, wrongToday].every(({ length }) => length === 0);
}

function proofFor(bound: BoundMethodology, cells: readonly GivenCell[], source: CellSource, settings: CheckSettings): ModelProof {
  const model = new SheetModel(source, bound);
  const { formulas, leaves } = followBetween(bound, cells, source);
  const draws = drawsFor(cells, formulas, source, model, settings);
  const unable = model.whyNotEvaluated(settingsOf(cells, draws[0] ?? []));
  if (unable !== undefined) return { draws: 0, counterExamples: [], strayInputs: [], rounded: [], wrongToday: [], notEvaluated: unable };
  const search = new Search(model, cells, draws, settings);
  const counterExamples = search.counterExamples();
  return {
    draws: draws.length,
    counterExamples,
    strayInputs: strayInputs(search, leaves),
    rounded: search.roundedFigures(),
    wrongToday: search.wrongToday(),
  };
}

/** The formulas between the figures and what the methodology takes as given. */
function followBetween(bound: BoundMethodology, cells: readonly GivenCell[], source: CellSource): Calculation {
  const known = new CellMap<true>();
  for (const { at } of cells) known.set(at, true);
  for (const input of [...bound.inputs.values()].flat()) known.set(input.at, true);
  const figures = [...bound.figures.values()].map(({ at }) => at);
  return followFormulas(source, figures, (at) => known.has(at));
}

/** Looks for inputs under which a figure is wrong, and then for fewer of them. */
class Search {
  private readonly compared: readonly (readonly Comparison[])[];

  constructor(
    readonly model: SheetModel,
    readonly cells: readonly GivenCell[],
    readonly draws: readonly Draw[],
    readonly settings: CheckSettings,
  ) {
    this.compared = draws.map((draw) => model.compare(settingsOf(cells, draw)));
  }

  counterExamples(): readonly CounterExample[] {
    const wrong = [...this.model.bound.figures.keys()].flatMap((name) => this.counterExample(name) ?? []);
    return [...wrong, ...this.wrongConstants()];
  }

  wrongToday(): readonly string[] {
    const today = this.model.compare(this.mixed([], []));
    return [...this.model.bound.figures.keys()].filter((name) => this.isWrong(today, name));
  }

  /** Only where the figure itself goes wrong: what follows from another figure's fault is not counted again. */
  private counterExample(name: string): CounterExample | undefined {
    const indexes = this.draws.map((_, index) => index).filter((index) => this.isWrong(this.compared[index], name));
    let best: CounterExample | undefined;
    for (const index of indexes.slice(0, MOST_NARROWED)) {
      const found = this.narrowed(name, this.draws[index] ?? []);
      if (found !== undefined && (best === undefined || found.inputs.length < best.inputs.length)) best = found;
      if (best?.inputs.length === 1) break;
    }
    return best;
  }

  isWrong(comparisons: readonly Comparison[] | undefined, name: string): boolean {
    const one = comparisons?.find(({ figure }) => figure.symbol === name);
    if (one?.unrounded === undefined || one.expected === undefined || one.expectedHere === undefined) return false;
    return !this.agree(one.unrounded, one.expected) && !this.agreesHere(one);
  }

  /** Figures below may be rounded: what they give here is compared with and without it. */
  private agreesHere({ found, unrounded, expectedHere }: Comparison): boolean {
    if (expectedHere === undefined) return false;
    return [found, unrounded].some((value) => value !== undefined && this.agree(value, expectedHere));
  }

  agree(a: number, b: number): boolean {
    return agree(a, b, this.settings);
  }

  /** Today's figures with as few of the drawn ones as still make it wrong. */
  private narrowed(name: string, draw: Draw): CounterExample | undefined {
    const compare = (chosen: readonly number[]): readonly Comparison[] => this.model.compare(this.mixed(draw, chosen));
    const isWrongWith = (chosen: readonly number[]): boolean => this.isWrong(compare(chosen), name);
    let chosen: readonly number[] = this.cells.map((_, index) => index);
    if (!isWrongWith(chosen)) return undefined;
    for (let parts = 2; chosen.length > 1;) {
      const size = Math.ceil(chosen.length / parts);
      const groups = Array.from({ length: Math.ceil(chosen.length / size) }, (_, at) => chosen.slice(at * size, (at + 1) * size));
      const smaller =
        groups.find(isWrongWith) ?? groups.map((group) => without(chosen, group)).find((rest) => rest.length > 0 && isWrongWith(rest));
      if (smaller !== undefined) {
        chosen = smaller;
        parts = 2;
      } else if (parts < chosen.length && parts < MOST_PARTS) {
        parts *= 2;
      } else {
        break;
      }
    }
    return this.worded(name, draw, chosen, compare);
  }

  private worded(
    name: string,
    draw: Draw,
    chosen: readonly number[],
    compare: (chosen: readonly number[]) => readonly Comparison[],
  ): CounterExample | undefined {
    const comparison = compare(chosen).find(({ figure }) => figure.symbol === name);
    if (comparison?.found === undefined || comparison.expected === undefined) return undefined;
    const { figure, equation, found, expected } = comparison;
    const today = compare([]);
    const before = today.find((one) => one.figure.symbol === name);
    if (before?.found !== undefined && before.expected !== undefined && this.isWrong(today, name)) {
      // Whichever inputs were drawn, they do not show what is wrong.
      return { figure, equation: equation.text, ...inUnitOf(figure, before.found, before.expected), inputs: [], isUnmoved: false };
    }
    return {
      figure,
      equation: equation.text,
      ...inUnitOf(figure, found, expected),
      inputs: chosen.flatMap((index) => {
        const cell = this.cells[index];
        return cell === undefined ? [] : [{ cell, value: draw[index] ?? 0 }];
      }),
      isUnmoved: before?.found !== undefined && this.agree(before.found, found),
    };
  }

  private mixed(draw: Draw, chosen: readonly number[]): readonly Setting[] {
    const drawn = new Set(chosen);
    return this.cells.map(({ at, today }, index) => ({ at, value: drawn.has(index) ? (draw[index] ?? 0) : (today ?? 0) }));
  }

  /** A figure that the methodology sets to a constant, computed by a formula that gives something else for other inputs. */
  private wrongConstants(): readonly CounterExample[] {
    const names = [...this.model.bound.figures].filter(([name, { formula }]) => formula !== undefined && this.model.isConstantFigure(name));
    return names.flatMap(([name]) => {
      for (const draw of this.draws) {
        const one = this.model.compare(settingsOf(this.cells, draw), 'computed').find(({ figure }) => figure.symbol === name);
        if (one?.found === undefined || one.expected === undefined || this.agree(one.found, one.expected)) continue;
        const inputs = this.cells.flatMap((cell, index) => (cell.symbol === name ? [] : [{ cell, value: draw[index] ?? 0 }]));
        const { figure, equation } = one;
        return [
          {
            figure,
            equation: equation.text,
            ...inUnitOf(figure, one.found, one.expected),
            inputs: inputs.slice(0, MOST_NAMED),
            isUnmoved: false,
          },
        ];
      }
      return [];
    });
  }

  roundedFigures(): readonly RoundedFigure[] {
    return [...this.model.bound.figures].flatMap(([name, figure]) => {
      let most = 0;
      for (const comparisons of this.compared) {
        const one = comparisons.find((comparison) => comparison.figure.symbol === name);
        if (one?.found === undefined || one.unrounded === undefined || one.expectedHere === undefined) continue;
        // Rounded in this figure's own formula: with the rounded figures below it, it is still off.
        if (this.agree(one.found, one.expectedHere) || this.agree(one.found, one.unrounded)) continue;
        const difference = (one.found - one.expectedHere) / figure.toBase;
        if (Math.abs(difference) > Math.abs(most)) most = difference;
      }
      return most === 0 ? [] : [{ figure, most }];
    });
  }
}

/** Draws that are narrowed down before the shortest counter-example so far is taken. */
const MOST_NARROWED = 8;
const MOST_PARTS = 64;
const MOST_NAMED = 3;
/** Cells that are tried one by one for an influence that no symbol explains. */
const MOST_STRAYS = 60;

function inUnitOf({ toBase }: SymbolCell, found: number, expected: number): Pick<CounterExample, 'found' | 'expected'> {
  return { found: found / toBase, expected: expected / toBase };
}

function without(all: readonly number[], some: readonly number[]): readonly number[] {
  const gone = new Set(some);
  return all.filter((index) => !gone.has(index));
}

function strayInputs(search: Search, leaves: readonly Leaf[]): readonly StrayInput[] {
  const { cells, draws } = search;
  const strange = leaves.filter(mayMove).slice(0, MOST_STRAYS);
  return strange.flatMap((leaf) => strayInput(search, leaf, settingsOf(cells, draws[0] ?? [])) ?? []);
}

/** A text or a truth value decides, it does not move; a conversion factor converts. */
function mayMove({ content, isInRange }: Leaf): boolean {
  if (content.kind === 'number') return !CONVERSIONS.includes(content.value);
  return content.kind === 'empty' && !isInRange;
}

/** Under the first draw, with the leaf changed as well: a figure that moves and is wrong depends on it. */
function strayInput(search: Search, leaf: Leaf, settings: readonly Setting[]): StrayInput | undefined {
  const { model } = search;
  const before = model.compare(settings);
  const today = leaf.content.kind === 'number' ? leaf.content.value : 0;
  for (const unlike of [today * 1.37 + 1.23, today * 3 + 11]) {
    const value = Number(unlike.toPrecision(4));
    const after = model.compare([...settings, { at: leaf.at, value }]);
    const moved = after.find((one, index) => search.isWrong(after, one.figure.symbol) && one.found !== before[index]?.found);
    if (moved?.found === undefined || moved.expected === undefined) continue;
    const { figure, found, expected } = moved;
    return {
      figure,
      at: leaf.at,
      content: leaf.content,
      by: leaf.by,
      value,
      found: found / figure.toBase,
      expected: expected / figure.toBase,
    };
  }
  return undefined;
}
