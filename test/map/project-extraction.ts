import type { CheckRun } from '../../src/check/check-run';
import type { CheckResult, Severity } from '../../src/check/rule';
import type { CalculationSheet, Extraction, NumberReading, Reading, SymbolName, Unit } from '../../src/extract/extraction';
import { perSheet, type OurSheetNames } from '../../src/our-sheets/our-sheets';
import type { CellAddress } from '../../src/workbook';

export const SHEET = 'MRS(calc_process)';

/** The rows of section 1 to 4 of the form's calculation sheet, with figures that agree. */
const ROWS: Readonly<Record<SymbolName, { readonly row: number; readonly value: number }>> = {
  ER_p: { row: 7, value: 765.7595 },
  EF_RE: { row: 10, value: 0.319 },
  RE_p: { row: 13, value: 765.7595 },
  EG: { row: 14, value: 2400.5 },
  PE_p: { row: 18, value: 0 },
};

const UNITS: Readonly<Record<SymbolName, Omit<Unit, 'at'>>> = {
  EG: { text: 'MWh/p', dimension: 'electricity', toBase: 1, perPeriod: true },
  EF_RE: { text: 'tCO2/MWh', dimension: 'emission-factor', toBase: 1, perPeriod: false },
  RE_p: { text: 'tCO2/p', dimension: 'emissions', toBase: 1, perPeriod: true },
  PE_p: { text: 'tCO2/p', dimension: 'emissions', toBase: 1, perPeriod: true },
  ER_p: { text: 'tCO2/p', dimension: 'emissions', toBase: 1, perPeriod: true },
};

export function numberReading(symbol: SymbolName, change: Partial<NumberReading> = {}, sheet = SHEET): NumberReading {
  const { row, value } = ROWS[symbol];
  const at: CellAddress = { sheet, row, column: 5 };
  const content = { kind: 'number', value } as const;
  const unit = { ...UNITS[symbol], at: { sheet, row, column: 6 } };
  return {
    kind: 'number',
    symbol,
    value,
    unit,
    at,
    label: symbol,
    numberFormat: 'General',
    trace: { at, content, precedents: [] },
    ...change,
  };
}

export function calculationSheet(
  change: Partial<CalculationSheet> = {},
  readings: Partial<Record<SymbolName, Reading>> = {},
): CalculationSheet {
  const sheet = change.sheet ?? SHEET;
  const head = (row: number): CellAddress => ({ sheet, row, column: 1 });
  const of = (symbol: SymbolName): Reading => readings[symbol] ?? numberReading(symbol, {}, sheet);
  return {
    kind: 'report',
    sheet,
    inputSheet: 'MRS(input)',
    spreadsheet: { value: 'JCM_TH_AM001_ver02.0', at: head(1) },
    reference: { value: 'TH014', at: head(2) },
    period: { kind: 'dates', from: '2021-01-01', to: '2021-12-31', text: '01/Jan/2021 - 31/Dec/2021', at: head(3) },
    readings: { EG: of('EG'), EF_RE: of('EF_RE'), RE_p: of('RE_p'), PE_p: of('PE_p'), ER_p: of('ER_p') },
    furtherFactors: [],
    ...change,
  };
}

/** A workbook with these SDG sheets of ours. */
export function sdgSheets(...names: readonly string[]): OurSheetNames {
  return { ...perSheet(() => []), sdg: names };
}

export function extractionOf(reports: readonly CalculationSheet[], change: Partial<Extraction> = {}): Extraction {
  const names = [...new Set(['MRS(input)', ...reports.map((report) => report.sheet), ...(change.ourSheets?.sdg ?? [])])];
  return {
    reports,
    plans: [],
    surroundings: {
      calculation: 'automatic',
      externalLinks: [],
      isStructureProtected: false,
      names: [],
      sheets: names.map((name) => ({ name, visibility: 'visible', isProtected: false, hiddenRows: [], hiddenColumns: [] })),
    },
    ourSheets: sdgSheets(...(change.earlierAnswers ? [change.earlierAnswers.sheet] : [])),
    ...change,
  };
}

/** A run in which nothing was found, but for what is given for the first report. */
export function runOf(extraction: Extraction, results: readonly CheckResult[] = []): CheckRun {
  return { workbook: [], reports: extraction.reports.map((report, index) => ({ report, results: index === 0 ? results : [] })) };
}

export function failed(rule: string, severity: Severity, ...at: readonly CellAddress[]): CheckResult {
  return { rule, severity, outcome: 'failed', findings: [{ at, message: { en: `${rule} in English`, ja: `${rule}（日本語）` } }] };
}
