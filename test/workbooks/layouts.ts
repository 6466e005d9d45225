import type { CellAddress } from '../../src/workbook';
import { describeWorkbook } from './description';
import type { CalculationColumn, ListedDefault, MonitoringPoint, Offset, WorkbookDescription } from './description';

/**
 * Where things stand on the sheets of a described workbook. `report`, `plan` and their second pairs are given whether or not the
 * description includes those sheets.
 */
export interface Layout {
  readonly report: PairLayout;
  readonly plan: PairLayout;
  readonly secondReport: PairLayout;
  readonly secondPlan: PairLayout;
}

/** An input sheet and the calculation sheet that belongs to it. */
export interface PairLayout {
  readonly kind: 'report' | 'plan';
  readonly points: readonly MonitoringPoint[];
  readonly input: InputLayout;
  readonly calculation: CalculationLayout;
}

export interface HeaderPlaces {
  /** `Monitoring Spreadsheet: JCM_…` */
  readonly spreadsheet: CellAddress;
  /** `Reference Number: …` */
  readonly reference: CellAddress;
  readonly title: CellAddress;
}

/** The columns of Table 1 in the report's order; the plan has no `period`. */
export const INPUT_COLUMNS = [
  'period',
  'point',
  'parameter',
  'description',
  'value',
  'unit',
  'option',
  'source',
  'method',
  'frequency',
  'comment',
] as const;
export type InputColumn = (typeof INPUT_COLUMNS)[number];
export type InputRowPlaces = Readonly<Record<Exclude<InputColumn, 'period'>, CellAddress>> & { readonly period?: CellAddress };

export interface InputLayout {
  readonly sheet: string;
  readonly header: HeaderPlaces;
  readonly table1: TablePlaces & { readonly rows: readonly InputRowPlaces[] };
  readonly table2: TablePlaces;
  /** The emission reductions of the period: `period` only on a report. */
  readonly table3: TablePlaces & { readonly period?: CellAddress; readonly total: CellAddress; readonly unit: CellAddress };
  readonly optionBox: CellAddress;
}

export interface TablePlaces {
  readonly title: CellAddress;
  /** The leftmost of the column letters `(a)`, and of the headings below them. */
  readonly letters: CellAddress;
  readonly headings: CellAddress;
}

/** The rows of the calculation sheet, from top to bottom. */
export const CALCULATION_ROWS = ['ER_p', 'EF_RE', 'RE_p', 'EG', 'EF_RE_again', 'PE_p'] as const;
export type CalculationRow = (typeof CALCULATION_ROWS)[number];
export type ParameterPlaces = Readonly<Record<CalculationColumn, CellAddress>>;

export interface CalculationLayout {
  readonly sheet: string;
  readonly header: HeaderPlaces;
  /** The titles of sections 1 to 4; the column headings stand in the row of the first. */
  readonly sections: readonly ParameterPlaces[];
  readonly rows: Readonly<Record<CalculationRow, ParameterPlaces>>;
  readonly defaultsTitle: CellAddress;
  readonly defaults: readonly ParameterPlaces[];
}

export const MERGED_LABEL_COLUMNS = 3;

/** The addresses of the described workbook's key cells. */
export function layoutOf(given: Partial<WorkbookDescription> = {}): Layout {
  const description = describeWorkbook(given);
  const pair = (kind: PairLayout['kind'], second: boolean): PairLayout => {
    const tabs = tabsOf(description, kind, second);
    const points = second ? description.secondPoints : description.points;
    return {
      kind,
      points,
      input: inputLayout(tabs.input, kind, points.length, description.inputOffset),
      calculation: calculationLayout(tabs.calculation, description),
    };
  };
  return { report: pair('report', false), plan: pair('plan', false), secondReport: pair('report', true), secondPlan: pair('plan', true) };
}

/** The pairs that the described workbook contains, in tab order. */
export function pairsOf(description: WorkbookDescription): readonly PairLayout[] {
  const layout = layoutOf(description);
  const two = description.calculationSheets === 2;
  return [
    ...(description.includePlan ? [layout.plan, ...(two ? [layout.secondPlan] : [])] : []),
    ...(description.includeReport ? [layout.report, ...(two ? [layout.secondReport] : [])] : []),
  ];
}

function tabsOf({ tabs }: WorkbookDescription, kind: PairLayout['kind'], second: boolean): { input: string; calculation: string } {
  const suffix = second ? ' 2' : '';
  return kind === 'report'
    ? { input: tabs.reportInput + suffix, calculation: tabs.reportCalculation + suffix }
    : { input: tabs.planInput + suffix, calculation: tabs.planCalculation + suffix };
}

function inputLayout(sheet: string, kind: PairLayout['kind'], points: number, offset: Offset): InputLayout {
  const at = (row: number, column: number): CellAddress => ({ sheet, row: row + offset.rows, column: column + offset.columns });
  const columns = INPUT_COLUMNS.filter((column) => kind === 'report' || column !== 'period');
  const left = 2;
  const table = (top: number): TablePlaces => ({ title: at(top, left), letters: at(top + 1, left), headings: at(top + 2, left) });
  const table1 = 5;
  const table2 = table1 + 3 + points + 1;
  const table3 = table2 + 3 + 1 + 1;
  const total = kind === 'report' ? left + 1 : left;
  return {
    sheet,
    header: headerPlaces(at, left, left + columns.length - 1),
    table1: { ...table(table1), rows: Array.from({ length: points }, (_, index) => inputRow(at, table1 + 3 + index, left, columns)) },
    table2: table(table2),
    table3: {
      ...table(table3),
      ...(kind === 'report' ? { period: at(table3 + 3, left) } : {}),
      total: at(table3 + 3, total),
      unit: at(table3 + 3, total + 1),
    },
    optionBox: at(table3 + 5, left),
  };
}

type At = (row: number, column: number) => CellAddress;

/** The form's identity stands in the top right corner, the title at the left below it. */
function headerPlaces(at: At, left: number, right: number): HeaderPlaces {
  return { spreadsheet: at(1, right), reference: at(2, right), title: at(3, left) };
}

function inputRow(at: At, row: number, left: number, columns: readonly InputColumn[]): InputRowPlaces {
  const place = (column: InputColumn): CellAddress => at(row, left + columns.indexOf(column));
  return {
    ...(columns.includes('period') ? { period: place('period') } : {}),
    point: place('point'),
    parameter: place('parameter'),
    description: place('description'),
    value: place('value'),
    unit: place('unit'),
    option: place('option'),
    source: place('source'),
    method: place('method'),
    frequency: place('frequency'),
    comment: place('comment'),
  };
}

function calculationLayout(sheet: string, description: WorkbookDescription): CalculationLayout {
  const { offset, blankRows, defaults } = description;
  const columns = calculationColumns(description);
  const at = (row: number, column: number): CellAddress => ({ sheet, row: row + offset.rows, column: column + offset.columns });
  const line = (number: number): ParameterPlaces => {
    const row = 5 + number * (1 + blankRows);
    return {
      label: at(row, columns.label),
      fuel: at(row, columns.fuel),
      value: at(row, columns.value),
      unit: at(row, columns.unit),
      symbol: at(row, columns.symbol),
    };
  };
  const left = Math.min(...Object.values(columns));
  const right = Math.max(...Object.values(columns));
  return {
    sheet,
    header: headerPlaces(at, left, right),
    sections: [line(0), line(2), line(4), line(8)],
    rows: { ER_p: line(1), EF_RE: line(3), RE_p: line(5), EG: line(6), EF_RE_again: line(7), PE_p: line(9) },
    defaultsTitle: line(11).label,
    defaults: defaults.map((_: ListedDefault, index) => line(12 + index)),
  };
}

function calculationColumns({ columnOrder, mergedLabels, blankColumns }: WorkbookDescription): Record<CalculationColumn, number> {
  const columns: Record<CalculationColumn, number> = { label: 2, fuel: 2, value: 2, unit: 2, symbol: 2 };
  let next = 2;
  for (const column of columnOrder) {
    columns[column] = next;
    next += (column === 'label' && mergedLabels ? MERGED_LABEL_COLUMNS : 1) + blankColumns;
  }
  return columns;
}
