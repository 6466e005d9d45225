/** A copy of a workbook with a sheet of ours more: the same for every command that writes one. */
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { assess, type Assessment } from '../assess';
import type { CellChoice } from '../extract/check-log/earlier-log';
import type { Language, Words } from '../language';
import type { SheetLanguage } from '../plan/sheet-content';
import type { SheetPlan } from '../plan/sheet-plan';
import { UserError } from '../user-error';
import { writeXlsx } from '../write/xlsx';
import { settingsFor, type SettingsOptions } from './check-command';
import { readBytes, readReport } from './check-file';
import { OutFile, requireConsent } from './out-file';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { unlessRefused } from './unless-refused';

export interface CopyOptions extends SettingsOptions {
  readonly out: string;
  /** Consent to replace a file that stands at `out`. */
  readonly replace?: boolean;
  /** Cells chosen by hand, before what a Check log says. */
  readonly cell?: readonly CellChoice[];
  /** Of the sheet and of messages; absent: as the former sheet, else English. */
  readonly language?: SheetLanguage;
}

export interface PlannedCopy {
  readonly plan: SheetPlan;
  /** Sheets of its kind in the workbook: one of its name is replaced. */
  readonly former: readonly string[];
  /** What the user learns of it besides. */
  readonly told: readonly Words[];
  readonly remarks: readonly Words[];
}

/** Writes FILE with the planned sheet to `--out`. The input is never changed; what people typed on a sheet of ours is for the plan to keep. */
export function writeCopy(
  file: string,
  options: CopyOptions,
  { terminal, today }: { readonly terminal: Terminal; readonly today: Date },
  planFor: (assessment: Assessment) => PlannedCopy | Promise<PlannedCopy>,
): Promise<ExitCode> {
  // A sheet in both languages is asked for by people who read either.
  const language: Language = options.language === 'ja' ? 'ja' : 'en';
  return unlessRefused({ terminal, language, file }, async () => {
    requireSameFormat(file, options.out);
    await refuseToOverwrite(file, options);
    const settings = await settingsFor(options, today);
    const original = await readBytes(file);
    const { plan, former, told, remarks } = await planFor(assess(readReport(original), settings, options.cell));
    writeWhole(options.out, writeXlsx(original, plan, former.includes(plan.name) ? { replace: plan.name } : {}));
    for (const words of [written(plan.name, options.out), ...told]) terminal.out(words[language]);
    for (const remark of remarks) terminal.err(`${file}: ${remark[language]}`);
    return EXIT.fine;
  });
}

/** All or nothing: a half-written workbook never stands under the name asked for. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const out = new OutFile(path);
  out.write(bytes);
  out.keep();
}

/** What stands in the file decides whether Excel takes it for .xlsx or .xlsm; a copy under the other ending would not open. */
function requireSameFormat(file: string, out: string): void {
  const ending = extname(file).toLowerCase();
  if (extname(out).toLowerCase() === ending) return;
  throw new UserError('bad-argument', {
    en: `--out must end in ${ending} like the input, since the copy keeps the input's format.`,
    ja: `コピーは入力と同じ形式になるため、--out の拡張子は入力と同じ ${ending} にしてください。`,
  });
}

async function refuseToOverwrite(file: string, { out, replace }: CopyOptions): Promise<void> {
  const target = await identity(out);
  if (!replace && target !== undefined && target === (await identity(file))) {
    throw new UserError('bad-argument', {
      en: '--out is the input file itself. Give another name, or add --replace to renew the file in place.',
      ja: '--out が入力ファイルと同じです。別の名前にするか、--replace を付けて上書きしてください。',
    });
  }
  requireConsent(out, replace);
}

/** The same for two paths of one file; undefined where there is none. */
async function identity(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined; // nothing stands there
  }
}

function written(sheet: string, out: string): Words {
  return {
    en: `Wrote the worksheet "${sheet}" into ${out}.`,
    ja: `ワークシート「${sheet}」を ${out} に書き込みました。`,
  };
}
