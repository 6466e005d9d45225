/** The changes that rules' examples make to the correct report. Only what is named changes: other figures stay as they were. */
import type { CalculationSheet, DefaultValue, InputRow, IsoDate, Period, Reading, SymbolName, Unit } from '../../extract/extraction';
import type { CellContent } from '../../workbook';

interface FigureChange {
  readonly value?: number;
  readonly unit?: Unit;
  readonly numberFormat?: string;
  /** null: the figure is typed. */
  readonly formula?: string | null;
}

export function changeFigure(sheet: CalculationSheet, symbol: SymbolName, change: FigureChange): CalculationSheet {
  return replaceReading(sheet, symbol, changed(sheet.readings[symbol], change));
}

export function changeFurtherFactor(sheet: CalculationSheet, change: FigureChange): CalculationSheet {
  return { ...sheet, furtherFactors: sheet.furtherFactors.map((reading) => changed(reading, change)) };
}

export function replaceReading(sheet: CalculationSheet, symbol: SymbolName, reading: Reading): CalculationSheet {
  return { ...sheet, readings: { ...sheet.readings, [symbol]: reading } };
}

/** The figure's cell holds something else than a number. */
export function spoilFigure(sheet: CalculationSheet, symbol: SymbolName, content: CellContent): CalculationSheet {
  const reading = sheet.readings[symbol];
  if (reading.kind !== 'number') return sheet;
  const { at, unit, label, formula } = reading;
  return replaceReading(sheet, symbol, {
    kind: 'unusable',
    symbol,
    at,
    unit,
    label,
    content,
    ...(formula === undefined ? {} : { formula }),
  });
}

/** Changes one row of Table 1, counted from 0. */
export function changeInput(sheet: CalculationSheet, index: number, change: (row: InputRow) => InputRow): CalculationSheet {
  if (sheet.inputs === undefined) return sheet;
  return { ...sheet, inputs: { ...sheet.inputs, rows: sheet.inputs.rows.map((row, at) => (at === index ? change(row) : row)) } };
}

export function changeInputContent(sheet: CalculationSheet, index: number, content: CellContent): CalculationSheet {
  return changeInput(sheet, index, (row) => ({ ...row, value: { ...row.value, value: content } }));
}

/** Other readings at every point, and the sum that goes with them: another year. */
export function changeInputs(sheet: CalculationSheet, factor: number): CalculationSheet {
  const grown = (row: InputRow): InputRow =>
    row.value.value.kind === 'number'
      ? { ...row, value: { ...row.value, value: { kind: 'number', value: row.value.value.value * factor } } }
      : row;
  const { EG } = sheet.readings;
  const summed = EG.kind === 'number' ? changeFigure(sheet, 'EG', { value: EG.value * factor }) : sheet;
  return summed.inputs === undefined ? summed : { ...summed, inputs: { ...summed.inputs, rows: summed.inputs.rows.map(grown) } };
}

export function changeDefaults(sheet: CalculationSheet, change: (entry: DefaultValue) => DefaultValue): CalculationSheet {
  return sheet.defaults === undefined ? sheet : { ...sheet, defaults: sheet.defaults.map(change) };
}

/** Another unit in the same cell. */
export function changeUnit(sheet: CalculationSheet, symbol: SymbolName, unit: Omit<Unit, 'at'>): CalculationSheet {
  const reading = sheet.readings[symbol];
  if (reading.kind !== 'number') return sheet;
  const at = reading.unit.at;
  return changeFigure(sheet, symbol, { unit: { ...unit, ...(at === undefined ? {} : { at }) } });
}

export const KWH: Omit<Unit, 'at'> = { text: 'kWh/p', dimension: 'electricity', toBase: 0.001, perPeriod: true };
export const TONNES_PER_KWH: Omit<Unit, 'at'> = { text: 'tCO2/kWh', dimension: 'emission-factor', toBase: 1000, perPeriod: false };
export const NO_UNIT: Omit<Unit, 'at'> = { text: '', dimension: 'absent', toBase: 1, perPeriod: false };

/** The formula that gives the other figure: a saved result that does not follow its formula is a fault of its own. */
function followed(formula: string | undefined, difference: number): string | undefined {
  return formula === undefined || difference === 0 ? formula : `${formula}+(${difference})`;
}

function changed(reading: Reading, change: FigureChange): Reading {
  if (reading.kind !== 'number') return reading;
  const { formula: before, trace, ...rest } = reading;
  const value = change.value ?? reading.value;
  const formula = change.formula === undefined ? followed(before, value - reading.value) : (change.formula ?? undefined);
  const written = formula === undefined ? {} : { formula };
  return {
    ...rest,
    value,
    unit: change.unit ?? reading.unit,
    numberFormat: change.numberFormat ?? reading.numberFormat,
    ...written,
    trace: {
      at: trace.at,
      content: { kind: 'number', value },
      ...written,
      precedents: formula === undefined ? [] : trace.precedents,
    },
  };
}

/** Another figure in Table 3, typed. */
export function spoilTotal(sheet: CalculationSheet, value: number): CalculationSheet {
  const { reportedTotal } = sheet;
  return reportedTotal === undefined ? sheet : { ...sheet, reportedTotal: changed(reportedTotal, { value, formula: null }) };
}

type DatesOrText = Exclude<Period, { readonly kind: 'missing' }>;

/** Another period in every cell that states it. */
export function changeStatedPeriods(sheet: CalculationSheet, change: (period: DatesOrText) => DatesOrText): CalculationSheet {
  const { period, statedPeriods = [], inputs } = sheet;
  const rows = inputs?.rows.map((row) =>
    row.period === undefined || row.period.kind === 'missing' ? row : { ...row, period: change(row.period) },
  );
  return {
    ...sheet,
    ...(inputs === undefined || rows === undefined ? {} : { inputs: { ...inputs, rows } }),
    period: period.kind === 'missing' ? period : change(period),
    statedPeriods: statedPeriods.map((stated) => ({ ...stated, period: change(stated.period) })),
  };
}

/** The same as `changeStatedPeriods`, with these dates. */
export function changeDates(sheet: CalculationSheet, from: IsoDate, to: IsoDate): CalculationSheet {
  return changeStatedPeriods(sheet, ({ at }) => ({ kind: 'dates', from, to, text: `${from} - ${to}`, at }));
}

/** Another installed capacity, in MW. */
export function changeCapacity(sheet: CalculationSheet, value: number): CalculationSheet {
  return { ...sheet, capacities: (sheet.capacities ?? []).map((capacity) => ({ ...capacity, value, unit: 'MW', toMegawatts: 1 })) };
}
