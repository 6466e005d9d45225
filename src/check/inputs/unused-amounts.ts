import type { CalculationSheet, Extraction, OtherFigure, Unit } from '../../extract/extraction';
import { isSameButCounts, type Dimensions } from '../../extract/measure';
import { isOwnUse } from '../../extract/net-electricity';
import { measureOfUnit } from '../../extract/unit';
import type { CellAddress } from '../../workbook';
import { isUsed, reportCalculation } from '../model/report-calculation';

/** A figure of Table 1 or 2 that somebody typed. */
export interface TypedFigure {
  readonly notation: string;
  readonly at: CellAddress;
  readonly value: number;
  readonly unit: Pick<Unit, 'text'>;
}

export interface UnusedAmount extends TypedFigure {
  /** Those of its kind on which formulas draw: `P_RE` beside `P_PJ`. None: Table 1 monitors it, and others of that table are drawn on. */
  readonly beside: readonly TypedFigure[];
}

/**
 * What is monitored, or fixed for a figure whose like is used, and on which no formula of the report draws: another cell may stand in its place.
 * Powers, hours and temperatures of Table 1 are often there for information; so is the own use of a plant that is metered net.
 */
export function unusedAmounts(sheet: CalculationSheet, workbook: Extraction): readonly UnusedAmount[] {
  const [monitored, fixed] = [monitoredFigures(sheet), fixedFigures(sheet)];
  if (monitored.length + fixed.length < 2) return [];
  const calculation = reportCalculation(sheet, workbook);
  // What cannot be followed may draw on anything.
  if (calculation.unfollowed.length > 0) return [];
  const used = [...monitored, ...fixed].filter(({ at }) => isUsed(at, calculation));
  const isDrawnOn = monitored.some((figure) => used.includes(figure));
  return [...monitored, ...fixed].flatMap((figure): UnusedAmount[] => {
    if (used.includes(figure)) return [];
    const beside = used.filter((other) => isAlike(figure, other));
    const isToldAlone = isDrawnOn && monitored.includes(figure) && isAmount(figure);
    return beside.length > 0 || isToldAlone ? [{ ...figure, beside }] : [];
  });
}

function monitoredFigures({ inputs }: CalculationSheet): readonly TypedFigure[] {
  return (inputs?.rows ?? []).flatMap((row) => {
    const { parameter, symbol, isGross, value, valueFormula, unit } = row;
    if (symbol !== undefined || isGross || valueFormula !== undefined || isOwnUse(row)) return [];
    return numberIn(value.value) === undefined ? [] : [{ notation: parameter, at: value.at, value: numberIn(value.value) ?? 0, unit }];
  });
}

/** Table 2 stands on the input sheet. */
function fixedFigures({ inputs, otherFigures = [] }: CalculationSheet): readonly TypedFigure[] {
  return otherFigures.flatMap(({ notation, at, content, formula, unit }: OtherFigure) => {
    const value = numberIn(content);
    if (at.sheet !== inputs?.sheet || formula !== undefined || value === undefined) return [];
    return [{ notation, at, value, unit: { text: unit } }];
  });
}

function numberIn(content: OtherFigure['content']): number | undefined {
  return content.kind === 'number' && content.value !== 0 ? content.value : undefined;
}

/** `P_RE` and `P_PJ`, both in W. */
function isAlike(a: TypedFigure, b: TypedFigure): boolean {
  const [one, other] = [measureOfUnit(a.unit.text), measureOfUnit(b.unit.text)];
  return one !== undefined && other !== undefined && isSameButCounts(one, other) && baseOf(a) === baseOf(b);
}

function baseOf({ notation }: TypedFigure): string {
  return notation.normalize('NFKC').split(/[\s_,{}]/)[0] ?? '';
}

const OF_AMOUNTS = ['energy', 'mass', 'volume', 'co2', 'ch4', 'n2o'] as const satisfies readonly (keyof Dimensions)[];

function isAmount({ unit }: TypedFigure): boolean {
  const dimensions = measureOfUnit(unit.text)?.dimensions ?? {};
  return OF_AMOUNTS.some((name) => dimensions[name] === 1) && Object.keys(dimensions).length === 1;
}
