import { SYMBOLS, type CalculationSheet, type Extraction, type SymbolName, type Unit } from '../../extract/extraction';
import { isSameButCounts, quotient, type Dimensions, type Measure } from '../../extract/measure';
import { measureOfUnit } from '../../extract/unit';
import { CellMap } from '../../formula/cell-map';
import { contentIn } from '../../formula/cell-source';
import { rememberedOf } from '../../remembered';
import type { CellAddress } from '../../workbook';
import { namedCells, type NamedCell } from '../model/calculation-trace';
import { isUsed, reportCalculation, type ReportCalculation } from '../model/report-calculation';
import { provenFigures } from '../model/report-model';
import type { CheckSettings } from '../settings';
import { isExpectedUnit } from './base-units';
import { isWithoutUnit, measureOfTerm, UnitTerms, type UnitFactor, type UnitTerm } from './unit-terms';

/** A term of a formula that does not come out in the unit beside the formula. */
export interface TermConflict {
  /** The formula, and those that have the same conflict. */
  readonly at: readonly CellAddress[];
  readonly name: string | undefined;
  readonly unit: string;
  readonly factors: readonly UnitFactor[];
  readonly fault: TermFault;
}

export type TermFault =
  /** It measures something else. */
  | { readonly kind: 'dimension'; readonly mend: Mend | undefined }
  /** It measures the same, and a conversion is missing or one too many. Both are what is multiplied with. */
  | { readonly kind: 'conversion'; readonly due: number; readonly found: number };

/** What would make it come out right. */
export type Mend =
  /** A figure of the sheets on which nothing draws, as one more factor, or in the place of one. */
  | { readonly kind: 'missing'; readonly cell: UnitFactor }
  | { readonly kind: 'instead'; readonly cell: UnitFactor; readonly of: UnitFactor }
  /** The factor is divided by, and should be multiplied with, or the other way round. */
  | { readonly kind: 'inverse'; readonly of: UnitFactor };

/**
 * Every formula of the calculation and input sheets with a unit beside it, held against the units of what it multiplies, whatever the
 * methodology. A term with a unit that is not known, or with a number that may have one (8760, 0.97), is not looked at.
 */
export const termConflicts = rememberedOf(
  (sheet: CalculationSheet, workbook: Extraction, settings: CheckSettings): readonly TermConflict[] => {
    const calculation = reportCalculation(sheet, workbook);
    const names = namedCells(sheet);
    const terms = new UnitTerms(calculation, names);
    const own = new Set([sheet.sheet, sheet.inputSheet ?? '', sheet.inputs?.sheet ?? ''].map((name) => name.toLowerCase()));
    const told = toldElsewhere(sheet, workbook, settings);
    const found = new Map<string, TermConflict & { at: CellAddress[] }>();
    for (const { at } of calculation.formulas) {
      const unit = own.has(at.sheet.toLowerCase()) ? terms.unitOf(at) : undefined;
      const measure = unit === undefined ? undefined : measureOfUnit(unit);
      if (unit === undefined || measure === undefined || told.get(at) === 'all') continue;
      for (const term of terms.of(at)) {
        if (term === undefined || term.factors.length === 0 || term.factors.some((factor) => told.get(factor.at) === 'all')) continue;
        const slip = isSameKind(term, measure) ? conversionFault(term, measure) : 'dimension';
        if (slip === undefined || (slip !== 'dimension' && told.has(at))) continue;
        const key = JSON.stringify([unit, slip, term.factors.map(({ unit: one, power }) => [one, power])]);
        const same = found.get(key);
        if (same === undefined) {
          // Searched for once for all rows alike.
          const fault: TermFault =
            slip === 'dimension' ? { kind: slip, mend: mendOf(term, measure, unusedCells(names, calculation)) } : slip;
          found.set(key, { at: [at], name: names.get(at)?.name, unit, factors: term.factors, fault });
        } else same.at.push(at);
      }
    }
    return [...found.values()];
  },
);

/**
 * `amount`: figures that other rules hold against those that they are computed from. `all`: figures of which a rule says that their
 * unit is another one than the form's, or that the methodology's equations prove.
 */
function toldElsewhere(sheet: CalculationSheet, workbook: Extraction, settings: CheckSettings): CellMap<'amount' | 'all'> {
  const { readings, furtherFactors, reportedTotal, reportedRows, inputs } = sheet;
  const cells = new CellMap<'amount' | 'all'>();
  const add = (symbol: SymbolName, at: CellAddress, unit: Unit): void => {
    const isOdd = unit.dimension !== 'absent' && !isExpectedUnit(symbol, unit);
    if (isOdd || symbol !== 'PE_p') cells.set(at, isOdd ? 'all' : 'amount');
  };
  const isElectricity = readings.EG.kind !== 'missing' && readings.EF_RE.kind !== 'missing';
  const figures = SYMBOLS.filter((symbol) => symbol !== 'RE_p' || isElectricity).map((symbol) => readings[symbol]);
  const totals = [...(reportedTotal ? [reportedTotal] : []), ...(reportedRows ?? []).map(({ reading }) => reading)];
  for (const reading of [...figures, ...furtherFactors, ...totals]) {
    if (reading.kind === 'number' || reading.kind === 'unusable') add(reading.symbol, reading.at, reading.unit);
  }
  for (const { symbol, value, unit } of inputs?.rows ?? []) if (symbol !== undefined) add(symbol, value.at, unit);
  for (const at of provenFigures(sheet, workbook, settings)) cells.set(at, 'all');
  return cells;
}

function isSameKind(term: UnitTerm, measure: Measure): boolean {
  return isSameButCounts(comparable(measureOfTerm(term), term), comparable(measure, term));
}

/** A GWP, and 44/12, are mostly written without their unit: beside a number without one, gases are one. */
function comparable(measure: Measure, { factors }: UnitTerm): Measure {
  if (!factors.some(({ unit }) => isWithoutUnit(unit))) return measure;
  const exponents = new Map<string, number>();
  for (const [name, exponent] of Object.entries(measure.dimensions)) {
    const kind = GASES.includes(name) ? 'co2' : name;
    exponents.set(kind, (exponents.get(kind) ?? 0) + exponent);
  }
  const dimensions: Dimensions = Object.fromEntries([...exponents].filter(([, exponent]) => exponent !== 0));
  return { ...measure, dimensions };
}

const GASES = ['ch4', 'n2o', 'carbon'];

function conversionFault(term: UnitTerm, measure: Measure): TermFault | undefined {
  const due = quotient(measureWithoutPercent(term), measure.scale);
  const found = term.conversion;
  return isSlip(found / due) ? { kind: 'conversion', due, found } : undefined;
}

/** A share of 97 % stands in its cell as 97 or as 0.97. */
function measureWithoutPercent({ factors }: UnitTerm): number {
  return factors.reduce(
    (scale, { measure, power }) =>
      Object.keys(measure.dimensions).length === 0 && measure.scale === 0.01 ? scale : quotient(scale, measure.scale ** -power),
    1,
  );
}

/** Thousands and 3.6: everything else is no matter of units. */
function isSlip(ratio: number): boolean {
  return SLIPS.some((slip) => Math.abs(ratio / slip - 1) < 0.005);
}

const SLIPS = [1e-9, 1e-6, 1e-3, 1, 1e3, 1e6, 1e9].flatMap((power) => [power * 3.6, power / 3.6, ...(power === 1 ? [] : [power])]);

function mendOf(term: UnitTerm, measure: Measure, cells: readonly UnitFactor[]): Mend | undefined {
  const { factors } = term;
  const fits = (others: readonly UnitFactor[]): boolean => isSameKind({ ...term, factors: others }, measure);
  const missing = cells.find((cell) => fits([...factors, cell]));
  if (missing !== undefined) return { kind: 'missing', cell: missing };
  for (const of of factors) {
    const cell = cells.find((one) => fits(factors.map((factor) => (factor === of ? { ...one, power: of.power } : factor))));
    if (cell !== undefined) return { kind: 'instead', cell, of };
  }
  const inverse = factors.find((of) => fits(factors.map((factor) => (factor === of ? { ...of, power: -of.power } : factor))));
  return inverse && { kind: 'inverse', of: inverse };
}

/** Figures of the sheets, with a unit, on which nothing draws. */
function unusedCells(names: CellMap<NamedCell>, calculation: ReportCalculation): readonly UnitFactor[] {
  const found: UnitFactor[] = [];
  names.forEach((at, { name, unit }) => {
    const measure = measureOfUnit(unit);
    const isFigure = contentIn(calculation.source, at).kind === 'number';
    if (measure === undefined || !isFigure || isUsed(at, calculation)) return;
    found.push({ at, name, unit, measure, power: 1 });
  });
  return found;
}
