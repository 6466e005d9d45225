import type { CalculationSheet, DefaultValue, NumberReading, Reading, Unit } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { agreesRounded, displayedDecimals } from '../numbers/displayed-decimals';
import { generationRows } from '../inputs/generation-rows';
import { agree, type CheckSettings } from '../settings';
import { rememberedOf } from '../../remembered';

/** One quantity that carries two units in two places, while its figure is the same in both: nobody converted it. */
export interface UnitConflict {
  readonly symbol: NumberReading['symbol'];
  readonly figure: number;
  readonly odd: { readonly unit: Unit; readonly at: readonly CellAddress[] };
  readonly other: { readonly unit: Unit; readonly at: CellAddress };
}

export const unitConflicts = rememberedOf((sheet: CalculationSheet, settings: CheckSettings): readonly UnitConflict[] => {
  return [...ofGeneration(sheet, settings), ...ofFactor(sheet, settings), ...ofReductions(sheet, settings)];
});

function ofGeneration(sheet: CalculationSheet, settings: CheckSettings): UnitConflict[] {
  const { EG } = sheet.readings;
  if (EG.kind !== 'number' || EG.unit.dimension !== 'electricity') return [];
  const rows = generationRows(sheet).filter((row) => row.value.value.kind === 'number');
  const odd = rows.filter(({ unit }) => unit.dimension === 'electricity' && unit.toBase !== EG.unit.toBase);
  const [first] = odd;
  if (first === undefined) return [];
  const sum = (weigh: (unit: Unit) => number): number =>
    rows.reduce((total, { value: { value }, unit }) => total + (value.kind === 'number' ? value.value * weigh(unit) : 0), 0);
  const converted = sum((unit) => (unit.dimension === 'electricity' ? unit.toBase / EG.unit.toBase : 1));
  if (
    isSame(EG, converted, settings) ||
    !isSame(
      EG,
      sum(() => 1),
      settings,
    )
  )
    return [];
  const ofRows = { unit: first.unit, at: odd.map(({ unit, value }) => unit.at ?? value.at) };
  const ofSum = { unit: EG.unit, at: [EG.unit.at ?? EG.at] };
  const [doubted, other] = fitsInUnit(sheet, EG, first.unit, settings) ? [ofSum, ofRows] : [ofRows, ofSum];
  return other.at[0] === undefined ? [] : [{ symbol: 'EG', figure: EG.value, odd: doubted, other: { unit: other.unit, at: other.at[0] } }];
}

/** Whether RE_p follows from the figure of EG in another unit than the one beside it: then that one is wrong. */
function fitsInUnit(
  { readings: { EF_RE, RE_p }, furtherFactors }: CalculationSheet,
  EG: NumberReading,
  unit: Unit,
  settings: CheckSettings,
): boolean {
  if (RE_p.kind !== 'number') return false;
  return [EF_RE, ...furtherFactors].some(
    (factor) =>
      factor.kind === 'number' && isSame(RE_p, (EG.value * unit.toBase * factor.value * factor.unit.toBase) / RE_p.unit.toBase, settings),
  );
}

function ofFactor(sheet: CalculationSheet, settings: CheckSettings): UnitConflict[] {
  const { EF_RE } = sheet.readings;
  if (EF_RE.kind !== 'number') return [];
  const again = sheet.furtherFactors.flatMap((further) => conflictOf(further, EF_RE, settings));
  return [...again, ...ofListed(EF_RE, sheet.defaults ?? [], settings)].slice(0, 1);
}

function ofListed(EF_RE: NumberReading, defaults: readonly DefaultValue[], settings: CheckSettings): UnitConflict[] {
  const listed = defaults.flatMap(({ value: { value, at }, unit }) =>
    value.kind === 'number' && unit.dimension === 'emission-factor' ? [{ value: value.value, unit, at }] : [],
  );
  const base = EF_RE.value * EF_RE.unit.toBase;
  if (EF_RE.unit.dimension !== 'emission-factor' || listed.some(({ value, unit }) => agree(value * unit.toBase, base, settings))) return [];
  const entry = listed.find(({ value, unit }) => unit.toBase !== EF_RE.unit.toBase && agree(value, EF_RE.value, settings));
  if (entry === undefined) return [];
  return [
    {
      symbol: 'EF_RE',
      figure: EF_RE.value,
      odd: { unit: EF_RE.unit, at: [EF_RE.unit.at ?? EF_RE.at] },
      other: { unit: entry.unit, at: entry.unit.at ?? entry.at },
    },
  ];
}

/** ER_p beside RE_p (where PE_p is 0 or in the unit of RE_p), and Table 3 beside ER_p. */
function ofReductions(sheet: CalculationSheet, settings: CheckSettings): UnitConflict[] {
  const { RE_p, PE_p, ER_p } = sheet.readings;
  if (ER_p.kind !== 'number') return [];
  const difference: Reading[] =
    RE_p.kind === 'number' && PE_p.kind === 'number' && (PE_p.value === 0 || PE_p.unit.toBase === RE_p.unit.toBase)
      ? [{ ...RE_p, value: RE_p.value - PE_p.value }]
      : [];
  const [first] = difference.flatMap((reading) => conflictOf(ER_p, reading, settings));
  const ofTotal = sheet.reportedTotal === undefined ? [] : conflictOf(sheet.reportedTotal, ER_p, settings);
  return [...(first ? [first] : []), ...ofTotal];
}

function conflictOf(odd: Reading, other: Reading, settings: CheckSettings): UnitConflict[] {
  if (odd.kind !== 'number' || other.kind !== 'number' || odd.value === 0) return [];
  const isComparable = odd.unit.dimension === other.unit.dimension && odd.unit.dimension !== 'unknown' && odd.unit.dimension !== 'absent';
  if (!isComparable || odd.unit.toBase === other.unit.toBase || !isSame(odd, other.value, settings)) return [];
  return [
    {
      symbol: odd.symbol,
      figure: odd.value,
      odd: { unit: odd.unit, at: [odd.unit.at ?? odd.at] },
      other: { unit: other.unit, at: other.unit.at ?? other.at },
    },
  ];
}

/** At full precision, or as the cell rounds it, or in whole units. */
function isSame({ value, numberFormat }: NumberReading, figure: number, settings: CheckSettings): boolean {
  return isSameFigure(value, figure, settings, displayedDecimals(numberFormat));
}

export function isSameFigure(value: number, figure: number, settings: CheckSettings, decimals = 9): boolean {
  return agree(value, figure, settings) || agreesRounded(value, figure, decimals) || value === Math.trunc(figure);
}
