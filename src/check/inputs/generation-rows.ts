import type { CalculationSheet, InputRow, OtherFigure } from '../../extract/extraction';
import { netOrGross } from '../../extract/net-electricity';
import { pointOfElectricity } from '../../extract/symbol-notation';
import { parseUnit } from '../../extract/unit';
import { rememberedOf } from '../../remembered';
import { rowsInUse } from './input-rows';
import { figuresOfPoints } from '../model/figures-of-points';
import { sameNotation } from '../model/same-notation';

/**
 * The monitored electricity that EG adds up: the rows of EG in Table 1, else its rows `EG_1,p`, `EG_2,p` or, where Table 1 has none,
 * those of the calculation sheet.
 */
export const generationRows = rememberedOf((sheet: CalculationSheet): readonly InputRow[] => {
  const rows = rowsInUse(sheet).filter(({ symbol }) => symbol === 'EG');
  if (rows.length > 0) return rows;
  const points = numberedRows(sheet);
  return points.length > 0 ? points : rowsOfCalculation(sheet);
});

/** Two or more of one EG, each number once: what else they may be is not known. */
function numberedRows(sheet: CalculationSheet): readonly InputRow[] {
  const rows = rowsInUse(sheet).filter(({ parameter }) => pointOfElectricity(parameter) !== undefined);
  const numbers = new Set(rows.map(({ parameter }) => pointOfElectricity(parameter)));
  if (sheet.readings.EG.kind !== 'number' || rows.length < 2 || numbers.size < rows.length) return [];
  const isNet = netOrGross(sheet.readings.EG.label) === 'net';
  return rows.map((row) => (isNet && netOrGross(row.parameter) !== 'net' ? { ...row, isGross: true as const } : row));
}

const EG_I = { name: 'EG_i', perPoint: true } as const;

function rowsOfCalculation(sheet: CalculationSheet): readonly InputRow[] {
  const { EG } = sheet.readings;
  if (EG.kind !== 'number') return [];
  const figures = (sheet.otherFigures ?? []).filter(
    ({ at, notation, content, formula }) =>
      at.sheet === EG.at.sheet && sameNotation(notation, EG_I) && (content.kind !== 'empty' || formula !== undefined),
  );
  const isNet = netOrGross(EG.label) === 'net';
  return figuresOfPoints(figures).map((figure) => ({
    ...rowOf(figure),
    ...(isNet && netOrGross(figure.notation) !== 'net' ? { isGross: true as const } : {}),
  }));
}

function rowOf({ notation, at, content, formula, unit, unitAt }: OtherFigure): InputRow {
  return {
    row: at.row,
    parameter: notation,
    symbol: 'EG',
    value: { value: content, at },
    ...(formula === undefined ? {} : { valueFormula: formula }),
    unit: parseUnit(unit, unitAt),
  };
}
