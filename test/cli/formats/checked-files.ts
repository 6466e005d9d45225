/** What `check` knows of files, and what the formats make of it. */
import { assess } from '../../../src/assess';
import { settingsOn } from '../../../src/check/settings';
import { fileJson, type CheckedJson, type FileJson, type ResultJson } from '../../../src/cli/check-json';
import type { FormatOptions } from '../../../src/cli/formats/check-format';
import { FORMATS, type FormatName } from '../../../src/cli/formats/formats';
import type { ExitCode } from '../../../src/cli/terminal';
import type { Language } from '../../../src/language';
import { inflateWithNode } from '../../../src/opc/node-inflate';
import { readXlsx } from '../../../src/read/xlsx';
import { monitoringWorkbook, type WorkbookDescription } from '../../workbooks/monitoring-workbook';

const TODAY = '2026-11-22';

/** A real workbook, really checked. */
export async function checkedFile(description: Partial<WorkbookDescription> = {}, language: Language = 'en'): Promise<CheckedJson> {
  const settings = settingsOn(TODAY);
  const assessment = assess(readXlsx(await monitoringWorkbook(description), inflateWithNode), settings);
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

export function printed(
  format: FormatName,
  files: readonly FileJson[],
  options: Partial<FormatOptions> & { exitCode?: ExitCode } = {},
): string {
  const { exitCode = 0, ...given } = options;
  const pieces: string[] = [];
  const print = (text: string): number => pieces.push(`${text}\n`);
  const { begin, file, end } = FORMATS[format]({ print, language: 'en', today: TODAY, hasColours: false, ...given });
  begin();
  files.forEach(file);
  end(exitCode);
  return pieces.join('');
}
