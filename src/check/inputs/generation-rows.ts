import type { CalculationSheet, InputRow, OtherFigure } from '../../extract/extraction';
import { netOrGross } from '../../extract/net-electricity';
import { parseUnit } from '../../extract/unit';
import { rememberedOf } from '../../remembered';
import { rowsInUse } from './input-rows';
import { figuresOfPoints } from '../model/figures-of-points';
import { sameNotation } from '../model/same-notation';

/** The monitored electricity that EG adds up: the rows of EG in Table 1 or, where it has none, those of the calculation sheet. */
export const generationRows = rememberedOf((sheet: CalculationSheet): readonly InputRow[] => {
  const rows = rowsInUse(sheet).filter(({ symbol }) => symbol === 'EG');
  return rows.length > 0 ? rows : rowsOfCalculation(sheet);
});

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
