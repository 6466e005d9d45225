/** What `check` knows of files, and what the formats make of it. */
import { assess, type Assessment } from '../../../src/assess';
import { settingsOn, type CheckSettings } from '../../../src/check/settings';
import { fileJson, type AcrossJson, type CheckedJson, type FileJson, type ResultJson } from '../../../src/cli/check-json';
import type { CellInFile } from '../../../src/check/rule';
import type { ContradictedPeriod } from '../../../src/check/comparison/period-yields';
import type { YieldJson } from '../../../src/check/comparison/comparison-json';
import type { FormatOptions } from '../../../src/cli/formats/check-format';
import { FORMATS, type FormatName } from '../../../src/cli/formats/formats';
import type { ExitCode } from '../../../src/cli/terminal';
import type { Language } from '../../../src/language';
import type { Decision } from '../../../src/map/check-log';
import { decisionOn } from '../../../src/map/make-check-log';
import { inflateWithNode } from '../../../src/opc/node-inflate';
import { readXlsx } from '../../../src/read/xlsx';
import { assessed, logOf, logged } from '../../check-log/log-book';
import { FORM } from '../../workbooks/bad/fault';
import { monitoringWorkbook, type WorkbookDescription } from '../../workbooks/monitoring-workbook';

const TODAY = '2026-11-22';

/** A workbook with a Check log on which somebody decided so about everything, and chose the cell of ER_p. */
export async function decidedFile(decision: Omit<Decision, 'key' | 'about'>, language: Language = 'en'): Promise<CheckedJson> {
  const { value } = FORM.calculation.rows.ER_p;
  const bytes = await monitoringWorkbook({ overrides: [{ ...value, value: 1 }] });
  const acts = logOf(bytes).entries.map((entry) => decisionOn(entry, decision));
  return jsonOf(
    assessed(logged(bytes, acts, 'en', [{ symbol: 'ER_p', at: value, by: 'B. Kato', on: '2026-11-25' }])),
    settingsOn(TODAY),
    language,
  );
}

/** A real workbook, really checked. */
export async function checkedFile(description: Partial<WorkbookDescription> = {}, language: Language = 'en'): Promise<CheckedJson> {
  const settings = settingsOn(TODAY);
  const assessment = assess(readXlsx(await monitoringWorkbook(description), inflateWithNode), settings);
  return jsonOf(assessment, settings, language);
}

function jsonOf(assessment: Assessment, settings: CheckSettings, language: Language): CheckedJson {
  const file = fileJson(
    { file: 'report.xlsx', outcome: 'checked', sha256: 'ab'.repeat(32), assessment },
    { language, settings, calculation: true },
  );
  if (file.outcome === 'refused') throw new Error(file.refusal.message);
  return file;
}

export const REFUSED: FileJson = {
  file: 'notes.xlsx',
  outcome: 'refused',
  refusal: { code: 'not-a-zip', message: 'This is not an Excel workbook.' },
};

/** No real workbook makes a rule crash, as far as we know. */
export const CRASHED: ResultJson = { rule: 'model-mismatch', outcome: 'crashed', severity: 'error', error: 'TypeError: x is undefined' };

const BESIDE = [
  { file: 'report.xlsx', cell: "'MRS(calc_process)'!B2" },
  { file: 'notes.xlsx', cell: "'MRS(calc_process)'!B3" },
];
/** Rules over several files with each outcome. */
export const ACROSS: readonly AcrossJson[] = [
  {
    rule: 'period-overlap',
    outcome: 'failed',
    severity: 'error',
    findings: [{ at: BESIDE, message: 'Both hold May.', expected: 1, found: 2 }],
  },
  { rule: 'period-gap', outcome: 'needs-a-person', severity: 'warning', findings: [{ at: BESIDE, message: 'June stands in neither.' }] },
  { rule: 'period-gap', outcome: 'passed', severity: 'warning' },
  { rule: 'period-gap', outcome: 'not-applicable', severity: 'warning', reason: 'One report.' },
  { rule: 'period-gap', outcome: 'crashed', severity: 'warning', error: 'TypeError' },
];

const YIELD: YieldJson<CellInFile> = {
  project: 'MN999 MN_AM003',
  report: 'MN999/2023.xlsx',
  from: '2023-01-01',
  to: '2023-12-31',
  days: 365,
  at: BESIDE.slice(0, 1),
  symbol: 'EG',
  unit: 'MWh',
  total: 3650,
  perDay: 10,
  megawatts: 2,
  perMegawattDay: 5,
  comparison: null,
};
/** What two periods gave, in files of their own. */
export const YIELDS: readonly YieldJson<CellInFile>[] = [
  YIELD,
  {
    ...YIELD,
    from: '2024-01-01',
    to: '2024-12-31',
    total: 5490,
    perDay: 15,
    megawatts: null,
    perMegawattDay: null,
    comparison: { earlier: [YIELD.report], per: 'day', expected: 10, deviation: 0.5, band: 0.3, bandFrom: 'default', verdict: 'above' },
  },
];

export const CONTRADICTED: readonly ContradictedPeriod[] = [
  { project: YIELD.project, from: '2025-01-01', to: '2025-12-31', files: ['a.xlsx', 'b.xlsx'] },
];

export function printed(
  format: FormatName,
  files: readonly FileJson[],
  options: Partial<FormatOptions> & {
    exitCode?: ExitCode;
    results?: readonly AcrossJson[];
    yields?: readonly YieldJson<CellInFile>[];
    contradicted?: readonly ContradictedPeriod[];
  } = {},
): string {
  const { exitCode = 0, results, yields = [], contradicted = [], ...given } = options;
  const pieces: string[] = [];
  const print = (text: string): number => pieces.push(`${text}\n`);
  const { begin, file, across, end } = FORMATS[format]({ print, language: 'en', today: TODAY, hasColours: false, ...given });
  begin();
  files.forEach(file);
  if (results !== undefined) across(results, { yields, contradicted });
  end(exitCode);
  return pieces.join('');
}
