import { CellMap } from '../formula/cell-map';
import { workbookSource } from '../formula/cell-source';
import { evaluatorOf } from '../formula/evaluate-formula';
import type { CellAddress, Workbook } from '../workbook';
import type { Candidate } from './candidate';
import type { InputRow, InputTable, NumberReading, OtherFigure, Reading, SummedReading } from './extraction';
import { readingOf, type SheetReadings, type TraceOf } from './readings';
import { pointOfElectricity } from './symbol-notation';
import { parseUnit } from './unit';

/** More rows are a log, not monitoring points; each costs a calculation of RE_p. */
const MOST_ROWS = 100;

/**
 * EG as the sum of its monitoring points, where the calculation sheet has a row for each (all `EG_i,p`, or `EG_1,p`, `EG_2,p` wherever
 * they stand) and none for their total. Only where Table 1 and the formulas say so: every row of EG in Table 1 goes into one of the points
 * and no other, each point draws on such rows, and RE_p changes by the same amount whichever of them changes. Numbered points may be typed.
 */
export function withSummedPoints(
  read: SheetReadings,
  candidates: readonly Candidate[],
  figures: readonly OtherFigure[],
  table: InputTable | undefined,
  workbook: Workbook,
  traceOf: TraceOf,
): SheetReadings {
  const { EG, RE_p } = read.readings;
  if (RE_p.kind !== 'number') return read;
  const cells = EG.kind === 'ambiguous' && EG.because === undefined ? EG.at : [];
  const points =
    EG.kind === 'missing' ? numberedPoints(figures, RE_p.at.sheet, traceOf) : pointsOf(cells, candidates, traceOf, workbook.dateSystem);
  if (points === undefined) return read;
  const inTable = (table?.rows ?? []).filter(
    ({ symbol, parameter, value }) =>
      (symbol === 'EG' || (EG.kind === 'missing' && pointOfElectricity(parameter) !== undefined)) && value.value.kind !== 'empty',
  );
  const rows = EG.kind === 'missing' && inTable.length === 0 ? points.map(asRow) : inTable;
  if (rows.length > MOST_ROWS || !areSummed(points, rows, RE_p, workbook)) return read;
  return { ...read, readings: { ...read.readings, EG: summed(points) } };
}

type Row = Pick<InputRow, 'value' | 'unit'>;

const asRow = ({ at, value, unit }: NumberReading): Row => ({ value: { at, value: { kind: 'number', value } }, unit });

/** Each number once, all of them numbers in one unit of electricity. */
function numberedPoints(figures: readonly OtherFigure[], sheet: string, traceOf: TraceOf): Points | undefined {
  const numbered = figures.filter(({ notation, at }) => at.sheet === sheet && pointOfElectricity(notation) !== undefined);
  if (numbered.length < 2 || new Set(numbered.map(({ notation }) => pointOfElectricity(notation))).size < numbered.length) return undefined;
  return inOneUnit(
    numbered.map(({ notation, at, content, formula, unit, unitAt }): Reading | undefined =>
      content.kind !== 'number'
        ? undefined
        : {
            kind: 'number',
            symbol: 'EG',
            at,
            value: content.value,
            unit: parseUnit(unit, unitAt),
            label: notation,
            ...(formula === undefined ? {} : { formula }),
            numberFormat: 'General',
            trace: traceOf(at),
          },
    ),
  );
}

type Points = readonly [NumberReading, ...NumberReading[]];

/** Numbers in one unit of electricity; undefined where they are anything else. */
function pointsOf(
  cells: readonly CellAddress[],
  candidates: readonly Candidate[],
  traceOf: TraceOf,
  dateSystem: 1900 | 1904,
): Points | undefined {
  const readings = cells.map((at): Reading | undefined => {
    const candidate = candidates.find(({ symbol, value }) => symbol === 'EG' && isSame(value, at));
    return candidate && readingOf(candidate, traceOf, dateSystem);
  });
  return inOneUnit(readings);
}

function inOneUnit(readings: readonly (Reading | undefined)[]): Points | undefined {
  const numbers = readings.filter((reading) => reading?.kind === 'number');
  const [first, ...others] = numbers;
  if (first === undefined || numbers.length < readings.length || first.unit.dimension !== 'electricity') return undefined;
  return others.every(({ unit }) => unit.text === first.unit.text) ? [first, ...others] : undefined;
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function areSummed(points: Points, rows: readonly Row[], RE_p: NumberReading, workbook: Workbook): boolean {
  const numbers = rows.flatMap(({ value, unit }) =>
    value.value.kind === 'number' && unit.dimension === 'electricity'
      ? [{ at: value.at, number: value.value.value, toBase: unit.toBase }]
      : [],
  );
  const inTable = numbers.reduce((sum, { number, toBase }) => sum + number * toBase, 0);
  const onSheet = points.reduce((sum, { value, unit }) => sum + value * unit.toBase, 0);
  if (numbers.length === 0 || numbers.length < rows.length || !isNear(inTable, onSheet)) return false;
  const cells = [RE_p, ...points].map(({ at }) => at);
  const valuesWith = valuesOf(cells, workbook);
  const before = valuesWith();
  const drawn = new Set<number>();
  let perUnit: number | undefined;
  for (const { at, number, toBase } of numbers) {
    const step = STEP / toBase;
    const [reference = Number.NaN, ...changes] = valuesWith({ at, value: number + step }).map(
      (value, index) => value - (before[index] ?? 0),
    );
    const changed = changes.flatMap((change, index) => (isNear(change, 0) ? [] : [index]));
    const [point] = changed;
    const toBaseOfPoint = points[0].unit.toBase;
    if (point === undefined || changed.length > 1 || !isNear((changes[point] ?? 0) * toBaseOfPoint, STEP)) return false;
    perUnit ??= reference;
    if (!isNear(reference, perUnit) || isNear(reference, 0)) return false;
    drawn.add(point);
  }
  return drawn.size === points.length;
}

/** In MWh: far above what is lost to the digits of a double, and no figure that a cap is set to. */
const STEP = 137;

/** What the cells come to, computed anew, with a number in place of another; NaN where that is no number. */
function valuesOf(
  cells: readonly CellAddress[],
  workbook: Workbook,
): (replaced?: { readonly at: CellAddress; readonly value: number }) => readonly number[] {
  const evaluator = evaluatorOf(workbookSource(workbook), { withoutRounding: true });
  return (replaced) => {
    const inputs = new CellMap<number>();
    if (replaced) inputs.set(replaced.at, replaced.value);
    const valueAt = evaluator.calculation(inputs);
    return cells.map((at) => {
      const value = valueAt(at);
      return value.kind === 'number' ? value.value : Number.NaN;
    });
  };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function summed(points: Points): SummedReading {
  const sum = points.reduce((total, { value }) => total + value, 0);
  return {
    kind: 'summed',
    symbol: 'EG',
    // In the 15 digits that Excel keeps.
    value: Number(sum.toPrecision(15)),
    unit: points[0].unit,
    at: points.map(({ at }) => at),
    traces: points.map(({ trace }) => trace),
  };
}
