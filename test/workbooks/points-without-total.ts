/** A calculation sheet with a row for each monitoring point and none for their total: RE_p adds them up. */
import { addressText, cellName } from '../../src/address';
import { layoutOf, type Override, type WorkbookDescription } from './monitoring-workbook';

const points = [
  { point: '(1)', value: 1204.32 },
  { point: '(2)', value: 987.65 },
];
const { calculation, input } = layoutOf({ points }).report;
const { EG, EF_RE, EF_RE_again, RE_p } = calculation.rows;
/** The cells of the two points on the calculation sheet. */
export const POINTS = [EG.value, EF_RE_again.value] as const;
/** Their names, and those of the same points in Table 1. */
export const [FIRST, SECOND] = [cellName(POINTS[0].row, POINTS[0].column), cellName(POINTS[1].row, POINTS[1].column)];
export const IN_TABLE = input.table1.rows.map(({ value }) => addressText(value));

/** `sum`: what RE_p multiplies by the factor. */
export function pointsWithoutTotal(sum = `SUM(${FIRST}:${SECOND})`, more: readonly Override[] = []): Partial<WorkbookDescription> {
  const rows = [EG, EF_RE_again].flatMap((row, index): Override[] => [
    { ...row.label, value: `Quantity of the electricity generated in the project by PV system ${index + 1} during the period p` },
    { ...row.unit, value: 'MWh/p' },
    { ...row.symbol, value: 'EG_i,p' },
    { ...row.value, formula: IN_TABLE[index] ?? '', result: points[index]?.value ?? null },
  ]);
  const factor = cellName(EF_RE.value.row, EF_RE.value.column);
  return { points, includePlan: false, overrides: [...rows, { ...RE_p.value, formula: `${sum}*${factor}`, result: 1747.00009 }, ...more] };
}
