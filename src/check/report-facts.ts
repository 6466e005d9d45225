import { addressText } from '../address';
import type { CellAddress } from '../workbook';
import {
  SYMBOLS,
  cellsOf,
  type CalculationSheet,
  type IsoDate,
  type NumberReading,
  type Reading,
  type SummedReading,
  type SymbolName,
} from '../extract/extraction';
import { inBase, whyNotComparable } from './units/base-units';
import { megawattsOf, type CapacitySetting } from './comparison/capacity-comparison';
import type { PeriodReadings, PlacedFigure } from './comparison/carried-over';
import { projectOf, reportedPeriodOf, type Gap, type Overlap, type ReportedPeriod } from './comparison/compare-periods';
import { measuredRows } from './inputs/measured-rows';
import { reportPeriod } from './periods/periods-of-points';
import type { YieldFacts } from './comparison/period-yields';
import type { CellInFile } from './rule';

/**
 * What is kept of a report once its workbook is put away: enough to hold the reports of many files against each other. Plain data, so that
 * it can be sent from thread to thread and written to a file.
 */
export interface ReportFacts {
  readonly file: string;
  /** The calculation sheet. */
  readonly sheet: string;
  /** `TH014`. */
  readonly reference?: string | undefined;
  /** `JCM_TH_AM001_ver02.0`, and its cell. */
  readonly spreadsheet?: string | undefined;
  readonly spreadsheetAt?: string | undefined;
  /** Project and methodology, `TH014 TH_AM001`: reports with the same follow each other. */
  readonly project?: string | undefined;
  /** From the first day to the last, as most monitoring points have it, and the cell of the first statement. */
  readonly period?: FactsPeriod | undefined;
  /** In MWh, tCO2 and tCO2/MWh; a symbol without a number, or in a unit of something else, is absent. */
  readonly figures: Figures;
  /** The cell of EG, or of ER_p where there is no EG. */
  readonly figureAt?: string | undefined;
  /** What is typed in Table 1, in MWh. */
  readonly readings?: readonly PlacedFigure<string>[] | undefined;
  /** In MW, where the settings or the sheets state what is installed. */
  readonly megawatts?: number | undefined;
}

export interface FactsPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly at: string;
}

export type Figures = Readonly<Partial<Record<SymbolName, number | undefined>>>;

export function reportFacts(file: string, report: CalculationSheet, settings: CapacitySetting = {}): ReportFacts {
  const { reference, spreadsheet } = report;
  const project = projectOf(report);
  const period = periodOf(report);
  const megawatts = megawattsOf(report, settings);
  const figureAt = yieldCell(report);
  const readings = typedReadingsOf(report).map(({ value, at }) => ({ value, at: addressText(at) }));
  return {
    file,
    sheet: report.sheet,
    ...(reference === undefined ? {} : { reference: reference.value }),
    ...(spreadsheet === undefined ? {} : { spreadsheet: spreadsheet.value, spreadsheetAt: addressText(spreadsheet.at) }),
    ...(project === undefined ? {} : { project }),
    ...(period === undefined ? {} : { period }),
    figures: figuresOf(report),
    ...(figureAt === undefined ? {} : { figureAt: addressText(figureAt) }),
    ...(readings.length === 0 ? {} : { readings }),
    ...(megawatts === undefined ? {} : { megawatts }),
  };
}

function figuresOf(report: CalculationSheet): Figures {
  return Object.fromEntries(SYMBOLS.flatMap((symbol) => figureOf(report, symbol)));
}

function yieldCell({ readings: { EG, ER_p } }: CalculationSheet): CellAddress | undefined {
  return [EG, ER_p].flatMap((reading) => (hasFigure(reading) ? cellsOf(reading) : []))[0];
}

/** What is held against other periods in the same workbook; undefined where project or dates are not known. */
export function yieldFactsOf(report: CalculationSheet, megawatts: number | undefined): YieldFacts<CellAddress> | undefined {
  const period = reportedPeriodOf(report);
  const at = yieldCell(report);
  const { EG, ER_p } = figuresOf(report);
  return period && { ...period, EG, ER_p, megawatts, ...(at ? { at: [at] } : {}) };
}

export function yieldFactsInFiles(reports: readonly ReportFacts[]): readonly YieldFacts<CellInFile>[] {
  return reports.flatMap(({ file, project, period, figures: { EG, ER_p }, figureAt, megawatts }) =>
    project === undefined || period === undefined
      ? []
      : [{ project, ...period, name: file, file, EG, ER_p, megawatts, at: [{ file, cell: figureAt ?? period.at }] }],
  );
}

/** More rows are a log: its readings are no figures that anybody copies one by one. */
const MOST_READINGS = 100;

function typedReadingsOf(report: CalculationSheet): readonly PlacedFigure<CellAddress>[] {
  const typed = measuredRows(report).filter(({ row }) => row.valueFormula === undefined);
  return typed.length > MOST_READINGS ? [] : typed.map(({ row, base }) => ({ value: base, at: row.value.at }));
}

/** What is held against earlier periods in the same workbook; undefined where project or dates are not known. */
export function readingsOf(report: CalculationSheet): PeriodReadings<CellAddress> | undefined {
  const period = reportedPeriodOf(report);
  const { EG } = report.readings;
  const total = figuresOf(report).EG;
  const sum = total !== undefined && EG.kind === 'number' ? [{ value: total, at: EG.at }] : [];
  return period && { ...period, readings: [...typedReadingsOf(report), ...sum] };
}

export function readingsInFiles(reports: readonly ReportFacts[]): readonly PeriodReadings<CellInFile>[] {
  return reports.flatMap(({ file, project, period, figures: { EG }, figureAt, readings = [] }) => {
    if (project === undefined || period === undefined) return [];
    const sum = EG === undefined || figureAt === undefined ? [] : [{ value: EG, at: figureAt }];
    const placed = [...readings, ...sum].map(({ value, at }) => ({ value, at: { file, cell: at } }));
    return [{ project, from: period.from, to: period.to, name: file, at: [{ file, cell: period.at }], readings: placed }];
  });
}

function periodOf(report: CalculationSheet): FactsPeriod | undefined {
  const period = reportPeriod(report);
  return period && { ...period, at: addressText(period.at) };
}

function figureOf(report: CalculationSheet, symbol: SymbolName): readonly (readonly [SymbolName, number])[] {
  const reading = report.readings[symbol];
  return hasFigure(reading) && (reading.kind === 'summed' || whyNotComparable([reading]) === undefined) ? [[symbol, inBase(reading)]] : [];
}

/** Points are summed only where they are of electricity. */
function hasFigure(reading: Reading): reading is NumberReading | SummedReading {
  return reading.kind === 'number' || reading.kind === 'summed';
}

/** The periods of reports whose project and dates are known, with file and cell. */
export function periodsInFiles(reports: readonly ReportFacts[]): readonly ReportedPeriod<CellInFile>[] {
  return reports.flatMap(({ file, project, period }) =>
    project === undefined || period === undefined
      ? []
      : [{ project, from: period.from, to: period.to, name: file, at: [{ file, cell: period.at }] }],
  );
}

/** What lies within one file is said there. */
export function isBetweenFiles({ earlier, later }: Overlap<CellInFile> | Gap<CellInFile>): boolean {
  return earlier.at[0]?.file !== later.at[0]?.file;
}
