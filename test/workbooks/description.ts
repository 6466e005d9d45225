import type { CellAddress } from '../../src/workbook';
import type { Language } from '../../src/language';
import type { Notation } from './notation';

/** What a monitoring spreadsheet for the tests looks like. Everything has a default (`describe`): a correct solar report of three points. */
export interface WorkbookDescription {
  readonly language: Language;
  /** The first header cell's name of the methodology's spreadsheet, and the project. Projects numbered 999 do not exist. */
  readonly spreadsheet: string;
  readonly reference: string;
  /** As written; `PERIODS` has the notations met in JCM documents. */
  readonly period: string;
  readonly points: readonly MonitoringPoint[];
  /** The points of the second pair of sheets (`calculationSheets: 2`). */
  readonly secondPoints: readonly MonitoringPoint[];
  readonly electricityUnit: ElectricityUnit;
  readonly factorUnit: FactorUnit;
  /** The list of default values, in `factorUnit`; section 2 picks `defaults[chosenDefault]`. */
  readonly defaults: readonly ListedDefault[];
  readonly chosenDefault: number;
  readonly notation: Notation;
  readonly tabs: TabNames;
  /** Moves everything on the calculation sheets (`offset`) or on the input sheets (`inputOffset`) down and to the right. */
  readonly offset: Offset;
  readonly inputOffset: Offset;
  /** The calculation sheet's columns from left to right. */
  readonly columnOrder: readonly CalculationColumn[];
  /** Labels on the calculation sheet spread over three merged columns. */
  readonly mergedLabels: boolean;
  /** Empty rows between the rows, and empty columns between the columns, of the calculation sheet. */
  readonly blankRows: number;
  readonly blankColumns: number;
  /** Two: a project with two methodologies, each with its own input and calculation sheet. */
  readonly calculationSheets: 1 | 2;
  readonly includePlan: boolean;
  readonly includeReport: boolean;
  readonly protection: boolean;
  readonly calculation: 'automatic' | 'manual';
  readonly hidden: readonly HiddenPart[];
  /** Worksheets behind those of the form, with rows of values from A1 on. */
  readonly otherSheets: readonly OtherSheet[];
  /** Applied last, to plant faults. Figures that depend on an overridden cell are saved as Excel would have computed them. */
  readonly overrides: readonly Override[];
}

export interface OtherSheet {
  readonly name: string;
  readonly rows: readonly (readonly (Value | SavedFormula)[])[];
}

/** Without the leading `=`; `result` is what is saved beside it, right or wrong. */
export interface SavedFormula {
  readonly formula: string;
  readonly result: Value;
}

export interface MonitoringPoint {
  readonly point: string;
  /** In the description's electricity unit. */
  readonly value: number;
  /** The plan's figure; a rounded `value` where unsaid. */
  readonly estimate?: number;
  /** Stands in the unit cell instead of `MWh/p`. */
  readonly unit?: string;
  readonly option?: string;
  readonly source?: string;
  readonly method?: string;
  readonly frequency?: string;
  readonly comment?: string;
  /** Stands in the row's period cell instead of the description's. */
  readonly period?: string;
}

export type ElectricityUnit = 'MWh' | 'kWh';
export type FactorUnit = 'tCO2/MWh' | 'tCO2/kWh' | 'kgCO2/kWh';

export interface ListedDefault {
  readonly label: string;
  readonly value: number;
}

export interface TabNames {
  readonly planInput: string;
  readonly planCalculation: string;
  readonly structure: string;
  readonly reportInput: string;
  readonly reportCalculation: string;
}

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

export type CalculationColumn = 'label' | 'fuel' | 'value' | 'unit' | 'symbol';

export interface HiddenPart {
  readonly sheet: string;
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
  /** Hides the whole sheet. */
  readonly state?: 'hidden' | 'veryHidden';
}

export type Override = (CellAddress | { readonly sheet: string; readonly cell: string }) &
  OverrideContent & { readonly numberFormat?: string };

export type OverrideContent = { readonly value: Value } | SavedFormula;

/** `null` empties the cell; errors are written as `{ error: '#N/A' }`. */
export type Value = string | number | boolean | null | { readonly error: `#${string}` };

/** The four notations met in JCM documents (two with dashes and spaces where one does not expect them), and the Japanese one. */
export const PERIODS = {
  report: '1/Jan/2023- 31/Dec/2023',
  news: '01/Jan/2023 – 31/Dec /2023',
  register: '01 Jan 23 - 31 Dec 23',
  numeric: '01/01/2023 - 31/12/2023',
  japanese: '2023年1月1日～2023年12月31日',
} as const;

const TABS: Readonly<Record<Language, TabNames>> = {
  en: {
    planInput: 'MPS(input)',
    planCalculation: 'MPS(calc_process)',
    structure: 'MSS',
    reportInput: 'MRS(input)',
    reportCalculation: 'MRS(calc_process)',
  },
  ja: {
    planInput: 'MPS(インプット)',
    planCalculation: 'MPS(計算プロセス)',
    structure: 'MSS',
    reportInput: 'MRS(インプット)',
    reportCalculation: 'MRS(計算プロセス)',
  },
};

/** MN_AM003's two default factors in tCO2/MWh: the only ones that a reachable JCM document confirms. */
const DEFAULTS: Readonly<Record<Language, readonly ListedDefault[]>> = {
  en: [
    { label: 'PV system connected to the national grid, or to an internal grid without captive generator', value: 0.797 },
    { label: 'PV system connected to an internal grid with captive generator, or to an isolated grid', value: 0.533 },
  ],
  ja: [
    { label: '国の系統、又は自家発電設備のない構内系統に接続する太陽光発電設備', value: 0.797 },
    { label: '自家発電設備のある構内系統、又は独立系統に接続する太陽光発電設備', value: 0.533 },
  ],
};

/** Invented figures, in MWh. */
const POINTS: readonly MonitoringPoint[] = [
  { point: '(1)', value: 1204.32, estimate: 1190 },
  { point: '(2)', value: 987.65, estimate: 1010 },
  { point: '(3)', value: 1410.08, estimate: 1400 },
];
const SECOND_POINTS: readonly MonitoringPoint[] = [
  { point: '(1)', value: 512.4, estimate: 500 },
  { point: '(2)', value: 338.25, estimate: 350 },
];

/** Fills in what is left unsaid. */
export function describeWorkbook(given: Partial<WorkbookDescription> = {}): WorkbookDescription {
  const language = given.language ?? 'en';
  const electricityUnit = given.electricityUnit ?? 'MWh';
  const factorUnit = given.factorUnit ?? 'tCO2/MWh';
  const perUnit = factorUnit === 'tCO2/kWh' ? 1 / 1000 : 1;
  return {
    language,
    spreadsheet: 'JCM_MN_AM003_ver02.0',
    reference: 'MN999',
    period: language === 'ja' ? PERIODS.japanese : PERIODS.report,
    points: inUnit(POINTS, electricityUnit),
    secondPoints: inUnit(SECOND_POINTS, electricityUnit),
    electricityUnit,
    factorUnit,
    defaults: DEFAULTS[language].map(({ label, value }) => ({ label, value: tidy(value * perUnit) })),
    chosenDefault: 0,
    notation: 'rich-text',
    tabs: TABS[language],
    offset: { rows: 0, columns: 0 },
    inputOffset: { rows: 0, columns: 0 },
    columnOrder: ['label', 'fuel', 'value', 'unit', 'symbol'],
    mergedLabels: false,
    blankRows: 0,
    blankColumns: 0,
    calculationSheets: 1,
    includePlan: true,
    includeReport: true,
    protection: true,
    calculation: 'automatic',
    hidden: [],
    otherSheets: [],
    overrides: [],
    ...given,
  };
}

/** Nobody foresees what a meter will show. */
export function estimateOf({ value, estimate = Number(value.toPrecision(2)) }: MonitoringPoint): number {
  return estimate;
}

function inUnit(points: readonly MonitoringPoint[], unit: ElectricityUnit): readonly MonitoringPoint[] {
  if (unit === 'MWh') return points;
  return points.map((point) => ({ ...point, value: tidy(point.value * 1000), estimate: tidy(estimateOf(point) * 1000) }));
}

/** 0.797 / 1000 as somebody would type it, without the last bits of a double. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
