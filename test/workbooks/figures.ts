import { cellName, parseRangeName, quotedSheetName } from '../../src/address';
import type { CellAddress } from '../../src/workbook';
import { estimateOf, type ElectricityUnit, type FactorUnit, type Override, type Value, type WorkbookDescription } from './description';
import type { CalculationRow, PairLayout } from './layouts';

/** What a figure's cell holds: a typed value, or a formula with the result saved beside it. */
export type Figure = { readonly value: Value } | { readonly formula: string; readonly result: Value };

/** The calculation of one pair of sheets, each figure as it stands in its cell once the overrides are planted. */
export interface Figures {
  readonly calculation: Readonly<Record<CalculationRow, Figure>>;
  readonly total: Figure;
}

/**
 * The form's formulas and their results. An override counts for every figure that depends on it, so a planted fault leaves no
 * stale values behind unless that is the fault.
 */
export function figuresOf(pair: PairLayout, description: WorkbookDescription): Figures {
  const { rows, defaults } = pair.calculation;
  const plant = (at: CellAddress, figure: Figure): Figure => overrideAt(description.overrides, at) ?? figure;
  const typed = (at: CellAddress, value: Value): Value => resultOf(plant(at, { value }));
  const computed = (row: CalculationRow, formula: string, result: Value): Figure => plant(rows[row].value, { formula, result });
  const here = (row: CalculationRow): string => cellName(rows[row].value.row, rows[row].value.column);

  const monitored = pair.input.table1.rows.map((row, index) => typed(row.value, figureAt(pair, index)));
  const listed = defaults.map((entry, index) => typed(entry.value, description.defaults[index]?.value ?? null));
  const chosen = defaults[description.chosenDefault];
  if (chosen === undefined) throw new Error(`There is no default value number ${description.chosenDefault}.`);

  const EG = computed('EG', sumFormula(pair), sum(monitored));
  const EF_RE = computed('EF_RE', cellName(chosen.value.row, chosen.value.column), listed[description.chosenDefault] ?? null);
  const EF_RE_again = computed('EF_RE_again', here('EF_RE'), resultOf(EF_RE));
  const scale = scaleOf(description.electricityUnit, description.factorUnit);
  const product = combine(resultOf(EG), resultOf(EF_RE_again), (a, b) => scale.apply(a * b));
  const RE_p = computed('RE_p', `${here('EG')}*${here('EF_RE_again')}${scale.formula}`, product);
  const PE_p = plant(rows.PE_p.value, { value: 0 });
  const difference = combine(resultOf(RE_p), resultOf(PE_p), (a, b) => a - b);
  const ER_p = computed('ER_p', `${here('RE_p')}-${here('PE_p')}`, difference);
  const total = combine(resultOf(ER_p), 0, (a) => Math.trunc(a));
  const totalFormula = `ROUNDDOWN(${quotedSheetName(pair.calculation.sheet)}!${here('ER_p')},0)`;
  return {
    calculation: { ER_p, EF_RE, RE_p, EG, EF_RE_again, PE_p },
    total: plant(pair.input.table3.total, { formula: totalFormula, result: total }),
  };
}

/** The monitored value of a point, or the plan's estimate of it. */
export function figureAt(pair: PairLayout, index: number): number {
  const point = pair.points[index];
  if (point === undefined) throw new Error(`There is no point number ${index}.`);
  return pair.kind === 'plan' ? estimateOf(point) : point.value;
}

/** Where an override stands, whichever way it was given. */
export function overridePlace(override: Override): CellAddress {
  if ('row' in override) return override;
  const range = parseRangeName(override.cell);
  if (range === undefined) throw new Error(`${override.cell} is no cell.`);
  return { sheet: override.sheet, row: range.top, column: range.left };
}

function overrideAt(overrides: readonly Override[], at: CellAddress): Figure | undefined {
  return overrides.findLast((override) => {
    const place = overridePlace(override);
    return place.sheet === at.sheet && place.row === at.row && place.column === at.column;
  });
}

function resultOf(figure: Figure): Value {
  return 'formula' in figure ? figure.result : figure.value;
}

function sumFormula(pair: PairLayout): string {
  const cells = pair.input.table1.rows.map((row) => cellName(row.value.row, row.value.column));
  return `SUM(${quotedSheetName(pair.input.sheet)}!${cells[0] ?? ''}:${cells.at(-1) ?? ''})`;
}

/** As SUM does with a range: text, booleans and empty cells are passed over. */
function sum(values: readonly Value[]): Value {
  const error = values.find(isError);
  return error ?? values.reduce<number>((total, value) => (typeof value === 'number' ? total + value : total), 0);
}

/** As an operator does: an empty cell is 0, text that is no number is an error. */
function combine(a: Value, b: Value, compute: (a: number, b: number) => number): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const [left, right] = [Number(a ?? 0), Number(b ?? 0)];
  return Number.isNaN(left) || Number.isNaN(right) ? { error: '#VALUE!' } : compute(left, right);
}

function isError(value: Value): value is { readonly error: `#${string}` } {
  return typeof value === 'object' && value !== null;
}

/** What turns electricity times factor into tCO2. */
function scaleOf(
  electricity: ElectricityUnit,
  factor: FactorUnit,
): { readonly formula: string; readonly apply: (product: number) => number } {
  const kilograms = factor === 'kgCO2/kWh';
  const sameElectricity = (electricity === 'kWh') === (factor !== 'tCO2/MWh');
  if (sameElectricity !== kilograms) return { formula: '', apply: (product) => product };
  if (electricity === 'kWh') return { formula: '/1000', apply: (product) => product / 1000 };
  return kilograms ? { formula: '', apply: (product) => product } : { formula: '*1000', apply: (product) => product * 1000 };
}
