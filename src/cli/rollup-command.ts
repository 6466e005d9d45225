import { extname, normalize, resolve } from 'node:path';
import type { CheckSettings } from '../check/settings';
import type { Language, Words } from '../language';
import { portfolio, type Portfolio, type WhyNot } from '../map/portfolio/portfolio';
import type { PortfolioPart } from '../map/portfolio/portfolio-part';
import { stillCounts } from '../map/finding-decisions';
import { planPortfolio } from '../plan/portfolio/plan-portfolio';
import { UserError } from '../user-error';
import { VERSION } from '../version';
import { newXlsx } from '../write/new-xlsx';
import { settingsFor, type SettingsOptions } from './check-command';
import { readBytes, readReport } from './check-file';
import { requireNoInput } from './destination';
import { eachFile } from './each-file';
import { kindOf, type FoundWorkbook } from './find-workbooks';
import { isoDate } from './iso-date';
import { requireConsent, writingWhole } from './out-file';
import { rollupCsv } from './rollup-csv';
import { about } from './read-argument';
import { readRollupLines, rollupLines } from './rollup-lines';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { unlessRefused } from './unless-refused';
import { workbooksToRead } from './workbooks-to-read';

export interface RollupOptions extends SettingsOptions {
  readonly out: string;
  readonly language: Language;
  readonly replace?: boolean;
  readonly jobs?: number;
}

const ENDINGS = ['.xlsx', '.jsonl', '.csv'] as const;

/** Reports of many workbooks in one table with its totals. JSON lines among the paths are parts that were rolled up before. */
export async function rollupCommand(paths: readonly string[], options: RollupOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const { out, language, replace } = options;
  return unlessRefused({ terminal, language }, async () => {
    const ending = ENDINGS.find((each) => each === extname(out).toLowerCase());
    if (ending === undefined) throw new UserError('bad-argument', UNKNOWN_ENDING);
    requireConsent(out, replace);
    const settings = await settingsFor(options, today);
    const inputs = await inputsAt(paths, options, terminal);
    // Opened first: that it cannot be written is known before the work, not after it.
    const nowhere = await pathsToNothing(inputs);
    const all = await writingWhole(out, async (file) => {
      const parts = await partsOf(inputs, settings, options, terminal);
      const whole = portfolio(parts, settings);
      if (inputs.lines.length === 0 && whole.unread.every((each) => nowhere.has(each.file))) requireReports(whole, out);
      file.write(contentOf(ending, parts, whole, options, today));
      return whole;
    });
    terminal.out(WRITTEN[language](out, all, all.unread.filter(({ file }) => nowhere.has(file)).length));
    for (const { file, message } of all.unread) terminal.err(`${file}: ${message[language]}`);
    return all.unread.length > 0 ? EXIT.notChecked : hasErrors(all) ? EXIT.errorsFound : EXIT.fine;
  });
}

interface Inputs {
  /** Files of JSON lines. */
  readonly lines: readonly string[];
  readonly workbooks: readonly FoundWorkbook[];
}

/** Throws `UserError` `bad-argument` where one of them would be replaced; the portfolio that is written again is none of its own reports. */
async function inputsAt(paths: readonly string[], { out, language }: RollupOptions, terminal: Terminal): Promise<Inputs> {
  const isLines = (path: string): boolean => extname(path).toLowerCase() === '.jsonl';
  const lines = paths.filter(isLines);
  const found = await workbooksToRead(
    paths.filter((path) => !isLines(path)),
    { terminal, language },
  );
  const former = found.find(({ path, isFound }) => isFound && resolve(path) === resolve(out));
  const isWrittenAgain = former !== undefined && (await isPortfolio(former.path));
  const workbooks = isWrittenAgain ? found.filter((each) => each !== former) : found;
  await requireNoInput(out, [...lines, ...workbooks.map(({ path }) => path)]);
  return { lines, workbooks };
}

/** Folders and patterns without a workbook, and paths of no file. */
async function pathsToNothing({ workbooks }: Inputs): Promise<ReadonlySet<string>> {
  const kinds = await Promise.all(workbooks.map(({ path }) => kindOf(path)));
  return new Set(workbooks.flatMap(({ path }, index) => (['folder', 'nothing'].includes(kinds[index] ?? '') ? [normalize(path)] : [])));
}

/** Throws `UserError` `unreadable-file`: a portfolio of nothing would pass for one of no reports. */
function requireReports({ reports, unread }: Portfolio, out: string): void {
  if (reports.length > 0) return;
  const told = (language: Language): string => unread.map(({ file, message }) => `\n${file}: ${message[language]}`).join('');
  throw new UserError('unreadable-file', {
    en: `No workbook was found to roll up, so ${out} was not written.${told('en')}`,
    ja: `集計するブックが見つからないため、${out} は書き出していません。${told('ja')}`,
  });
}

async function isPortfolio(path: string): Promise<boolean> {
  try {
    readReport(await readBytes(path));
    return false;
  } catch (error) {
    return error instanceof UserError && error.code === 'own-portfolio';
  }
}

async function partsOf(
  { lines, workbooks }: Inputs,
  settings: CheckSettings,
  options: RollupOptions,
  terminal: Terminal,
): Promise<readonly PortfolioPart[]> {
  const parts: PortfolioPart[] = [];
  for (const path of lines) parts.push(readRollupLines(path, await linesIn(path)));
  const work = eachFile('rollup', workbooks, { settings, language: options.language, calculation: false }, { ...options, terminal });
  for await (const part of work) parts.push(part);
  return withoutRepetition(parts.map(withOnePath));
}

/** Throws `UserError` that names the file. */
async function linesIn(path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readBytes(path));
  } catch (error) {
    throw about(path, error);
  }
}

/** `./a.xlsx` and `a.xlsx` are one file. */
function withOnePath({ reports, unread }: PortfolioPart): PortfolioPart {
  const named = <Item extends { readonly file: string }>(item: Item): Item => ({ ...item, file: normalize(item.file) });
  return { reports: reports.map(named), unread: unread.map(named) };
}

/** A file that two parts hold counts once. Two different ones under one path would be taken for one: that is refused. */
function withoutRepetition(parts: readonly PortfolioPart[]): readonly PortfolioPart[] {
  const seen = new Map<string, string>();
  const isNew = (file: string, sheet: string, item: object): boolean => {
    const [key, text] = [JSON.stringify([file, sheet]), JSON.stringify(item)];
    const before = seen.get(key);
    if (before !== undefined && before !== text) throw new UserError('bad-argument', twoOfOnePath(file));
    seen.set(key, text);
    return before === undefined;
  };
  return parts.map(({ reports, unread }) => ({
    reports: reports.filter((report) => isNew(report.file, report.sheet, report)),
    unread: unread.filter((file) => isNew(file.file, '', file)),
  }));
}

function contentOf(
  ending: (typeof ENDINGS)[number],
  parts: readonly PortfolioPart[],
  all: Portfolio,
  { language }: RollupOptions,
  today: Date,
): string | Uint8Array {
  switch (ending) {
    case '.jsonl':
      return parts
        .flatMap(rollupLines)
        .map((line) => `${line}\n`)
        .join('');
    case '.csv':
      return rollupCsv(all);
    case '.xlsx':
      return newXlsx(planPortfolio(all, language, isoDate(today), VERSION));
  }
}

function hasErrors({ reports, across }: Portfolio): boolean {
  return (
    reports.some(({ findings }) => findings.some((finding) => finding.weight === 'error' && stillCounts(finding))) ||
    errorsBetween(across) > 0
  );
}

const UNKNOWN_ENDING: Words = {
  en: '--out must end in .xlsx (a portfolio workbook), .jsonl (JSON lines, which rollup takes as input too) or .csv.',
  ja: '--out の拡張子は .xlsx（ポートフォリオのブック）、.jsonl（JSON Lines。rollup の入力にも使えます）、.csv のいずれかにしてください。',
};

function twoOfOnePath(file: string): Words {
  return {
    en: `${file} stands in two parts with different contents. Either the workbook was changed between the two runs: make the older part again. Or two workbooks have that path: run the parts from one folder, so that each has a path of its own.`,
    ja: `${file} が二つの集計ファイルに異なる内容で含まれています。二回の実行の間にブックが変更された場合は、古い方の集計ファイルを作り直してください。別々のブックが同じパスになっている場合は、各ブックのパスが重ならないよう、同じフォルダーから実行してください。`,
  };
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Counted, for all that: an overlap of two periods leaves out neither. */
function errorsBetween(across: Portfolio['across']): number {
  return across.reduce((sum, result) => sum + (result.outcome === 'failed' && result.severity === 'error' ? result.findings.length : 0), 0);
}

/** `nowhere`: of what was not read, the paths that lead to no file. */
const WRITTEN: Readonly<Record<Language, (out: string, all: Portfolio, nowhere: number) => string>> = {
  en: (out, { reports, unread, across }, nowhere) => {
    const why = leftOut(reports).map(({ kind, count }) => `${count} ${LEFT_OUT[kind].en}`);
    const errors = errorsBetween(across);
    const between = errors === 0 ? '' : `; between the reports: ${many(errors, 'error')}`;
    const left = (why.length === 0 ? 'all counted' : `not counted: ${why.join(', ')}`) + between;
    const nothing = nowhere === 0 ? '' : `, nothing found at ${many(nowhere, 'path')}`;
    return `${out}: ${many(reports.length, 'report')} (${left}), ${many(unread.length - nowhere, 'file')} not read${nothing}.`;
  },
  ja: (out, { reports, unread, across }, nowhere) => {
    const why = leftOut(reports).map(({ kind, count }) => `${LEFT_OUT[kind].ja} ${count} 件`);
    const errors = errorsBetween(across);
    const between = errors === 0 ? '' : `、報告書間のエラー ${errors} 件`;
    const left = (why.length === 0 ? 'すべて計上' : `計上しないもの：${why.join('、')}`) + between;
    const nothing = nowhere === 0 ? '' : `、ブックが見つからないパス ${nowhere} 件`;
    return `${out}: 報告書 ${reports.length} 件（${left}）、読み取れないファイル ${unread.length - nowhere} 件${nothing}`;
  },
};

const LEFT_OUT: Readonly<Record<WhyNot['kind'], Words>> = {
  same: { en: 'the same as another', ja: '別の報告書と同一' },
  'other-figures': { en: 'with larger reductions than another of the same period', ja: '同じ期間の別の報告書より削減量が大きい' },
  'no-figure': { en: 'without an ER_p that can be read and is not in doubt', ja: '確かな ER_p を読み取れない' },
};

/** How many reports are not counted, by reason. */
function leftOut(reports: Portfolio['reports']): readonly { readonly kind: WhyNot['kind']; readonly count: number }[] {
  const kinds = Object.keys(LEFT_OUT) as WhyNot['kind'][];
  return kinds
    .map((kind) => ({ kind, count: reports.filter(({ whyNot }) => whyNot?.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
