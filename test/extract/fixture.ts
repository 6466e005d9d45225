import { extract } from '../../src/extract/extract';
import { SYMBOLS, type CalculationSheet, type Extraction, type SymbolName } from '../../src/extract/extraction';
import { readXlsx } from '../../src/read/xlsx';
import type { CellAddress } from '../../src/workbook';
import { layoutOf, monitoringWorkbook, type WorkbookDescription } from '../workbooks/monitoring-workbook';

export async function extracted(description: Partial<WorkbookDescription> = {}): Promise<Extraction> {
  return extract(readXlsx(await monitoringWorkbook(description)));
}

export function onlyReport(extraction: Extraction): CalculationSheet {
  const [report, second] = extraction.reports;
  if (!report || second) throw new Error(`Expected one report, found ${String(extraction.reports.length)}.`);
  return report;
}

/** Cell and value of the five readings, or the kind where there is no number. */
export function figures(sheet: CalculationSheet): Record<SymbolName, { at: CellAddress; value: number } | string> {
  const entries = SYMBOLS.map((symbol): [SymbolName, { at: CellAddress; value: number } | string] => {
    const reading = sheet.readings[symbol];
    return [symbol, reading.kind === 'number' ? { at: reading.at, value: reading.value } : reading.kind];
  });
  return Object.fromEntries(entries) as Record<SymbolName, { at: CellAddress; value: number } | string>;
}

/** What `figures` must give for the correct workbook: the points' sum, the chosen default, and the form's equations. */
export function expectedFigures(
  description: Partial<WorkbookDescription>,
  which: 'report' | 'plan' | 'secondReport' | 'secondPlan' = 'report',
): Record<SymbolName, { at: CellAddress; value: unknown }> {
  const { rows } = layoutOf(description)[which].calculation;
  const { EG, EF } = EXPECTED[which];
  const electricity = description.electricityUnit === 'kWh' ? EG * 1000 : EG;
  const factor = description.factorUnit === 'tCO2/kWh' ? EF / 1000 : EF;
  const near = (value: number): unknown => expect.closeTo(value, 6) as unknown;
  return {
    EG: { at: rows.EG.value, value: near(electricity) },
    EF_RE: { at: rows.EF_RE.value, value: near(factor) },
    RE_p: { at: rows.RE_p.value, value: near(EG * EF) },
    PE_p: { at: rows.PE_p.value, value: 0 },
    ER_p: { at: rows.ER_p.value, value: near(EG * EF) },
  };
}

/** In MWh and tCO2/MWh, added by hand from the fixture's points: 1204.32 + 987.65 + 1410.08 and so on. */
const EXPECTED = {
  report: { EG: 3602.05, EF: 0.797 },
  plan: { EG: 3600, EF: 0.797 },
  secondReport: { EG: 850.65, EF: 0.797 },
  secondPlan: { EG: 850, EF: 0.797 },
} as const;
