import { bySeverity } from '../check/by-severity';
import { extname } from 'node:path';
import { readMethodology } from '../check/methodologies/read-methodology';
import { readSettings } from '../check/read-settings';
import { settingsOn, type CheckSettings } from '../check/settings';
import type { CellChoice } from '../extract/check-log/earlier-log';
import type { Language, Words } from '../language';
import { stillCounts } from '../map/finding-decisions';
import { UserError } from '../user-error';
import { runAcross } from '../check/run-across';
import type { ReportFacts } from '../check/report-facts';
import { acrossJson, allResults, type AcrossJson, type FileJson, type FileJsonOptions, type ResultJson } from './check-json';
import { contradictedAcross, yieldsAcross } from '../check/comparison/comparison-json';
import { requireNoInput } from './destination';
import { eachFile, type Company } from './each-file';
import type { FoundWorkbook } from './find-workbooks';
import type { CheckFormat } from './formats/check-format';
import { FORMATS, isFormat, type FormatName } from './formats/formats';
import { isoDate } from './iso-date';
import { requireConsent, writingWhole } from './out-file';
import { readArgument } from './read-argument';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { unlessRefused } from './unless-refused';
import { workbooksToRead } from './workbooks-to-read';

export interface CheckOptions {
  /** Absent: as the ending of `out` says. */
  readonly format?: FormatName;
  readonly language: Language;
  /** For `model-mismatch`. */
  readonly seed: number;
  /** Path of a JSON file with a methodology. */
  readonly methodology?: string;
  /** Path of a JSON file with settings. */
  readonly settings?: string;
  /** Whether the calculation is told too. */
  readonly trace?: boolean;
  /** The file that results go to instead of stdout: not every shell hands on UTF-8. */
  readonly out?: string;
  /** Consent to replace a file that stands at `out`. */
  readonly replace?: boolean;
  /** Cells chosen by hand, before what a Check log says. */
  readonly cell?: readonly CellChoice[];
  /** How many threads. */
  readonly jobs?: number;
}

export async function checkCommand(paths: readonly string[], options: CheckOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const { language, out: path, format = formatOf(path), trace = false, replace, cell = [] } = options;
  return unlessRefused({ terminal, language }, async () => {
    const settings = await settingsFor(options, today);
    const workbooks = await workbooksToRead(paths, { terminal, language });
    const checkTo = (to: Terminal): Promise<ExitCode> =>
      checkFiles(
        workbooks,
        FORMATS[format]({ ...to, language, today: isoDate(today), print: to.out }),
        { language, settings, calculation: trace || format === 'html' },
        { ...options, terminal, cells: cell },
      );
    if (path === undefined) return await checkTo(terminal);
    requireConsent(path, replace);
    await requireNoInput(
      path,
      workbooks.map((workbook) => workbook.path),
    );
    if (/\.xls[xmb]?$/i.test(path)) throw new UserError('bad-argument', NO_WORKBOOK);
    const exitCode = await writingWhole(path, (file) =>
      checkTo({ out: (text) => file.write(`${text}\n`), err: terminal.err, hasColours: false }),
    );
    terminal.out(WRITTEN[language](path));
    return exitCode;
  });
}

function formatOf(out = ''): FormatName {
  const ending = extname(out).slice(1).toLowerCase().replace(/^htm$/, 'html');
  return isFormat(ending) ? ending : 'text';
}

const NO_WORKBOOK: Words = {
  en: 'check writes no workbook. Let --out end in .html, .json, .csv, .sarif or .txt; "log" writes the findings into a copy of the workbook.',
  ja: 'check はブックを書き出しません。--out の拡張子は .html、.json、.csv、.sarif、.txt のいずれかにしてください。指摘をブックの写しに書き込むには log を使います。',
};

const WRITTEN: Readonly<Record<Language, (path: string) => string>> = {
  en: (path) => `The results are in ${path}.`,
  ja: (path) => `結果を ${path} に保存しました。`,
};

/** Files are printed in their order as they come; what the rules over several files say stands behind them. */
async function checkFiles(
  workbooks: readonly FoundWorkbook[],
  format: CheckFormat,
  options: FileJsonOptions,
  company: Company,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const reports: ReportFacts[] = [];
  let files = 0;
  format.begin();
  const checked = eachFile('check', workbooks, options, company);
  for await (const { json, reports: ofFile } of checked) {
    format.file(json);
    reports.push(...ofFile);
    files += 1;
    exitCode = worse(exitCode, exitCodeFor(json));
  }
  if (files > 1) {
    const across = runAcross(reports, options.settings).map((result) => acrossJson(result, options.language));
    format.across(across, { yields: yieldsAcross(reports, options.settings), contradicted: contradictedAcross(reports) });
    exitCode = worse(exitCode, exitCodeOf(across));
  }
  format.end(exitCode);
  return exitCode;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

export type SettingsOptions = Pick<CheckOptions, 'seed' | 'methodology' | 'settings'>;

/** What the options say; a file that cannot be read stops everything, for nothing would be held against what it says. */
export async function settingsFor({ seed, methodology, settings }: SettingsOptions, today: Date): Promise<CheckSettings> {
  return {
    ...settingsOn(isoDate(today)),
    ...(settings === undefined ? {} : await readArgument('--settings', settings, readSettings)),
    ...(methodology === undefined ? {} : { methodology: await readArgument('--methodology', methodology, readMethodology) }),
    seed,
  };
}

/** An error that nobody has dismissed with a reason and their name on the workbook's Check log. */
function isOpenError(result: ResultJson | AcrossJson): boolean {
  return (
    result.outcome === 'failed' && bySeverity(result).some(({ severity, findings }) => severity === 'error' && findings.some(stillCounts))
  );
}

function exitCodeFor(file: FileJson): ExitCode {
  if (file.outcome === 'refused') return EXIT.notChecked;
  return exitCodeOf(allResults(file));
}

function exitCodeOf(results: readonly (ResultJson | AcrossJson)[]): ExitCode {
  if (results.some((result) => result.outcome === 'crashed')) return EXIT.notChecked;
  return results.some(isOpenError) ? EXIT.errorsFound : EXIT.fine;
}
