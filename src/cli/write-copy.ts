/** A workbook with a sheet of ours more: the same for every command that writes one. */
import type { Assessment } from '../assess';
import type { CheckSettings } from '../check/settings';
import type { CellChoice } from '../extract/check-log/earlier-log';
import type { Language, Words } from '../language';
import type { SheetLanguage } from '../plan/sheet-content';
import type { SheetPlan } from '../plan/sheet-plan';
import { writeXlsx } from '../write/xlsx';
import { settingsFor, type SettingsOptions } from './check-command';
import { assessReport, readBytes } from './check-file';
import { backedUp, destinationOf, put, type DestinationOptions } from './destination';
import { chosenToday } from './chosen-today';
import { markedWords } from './marked-words';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { heedInterruption } from './unless-interrupted';
import { unlessRefused } from './unless-refused';

export interface CopyOptions extends SettingsOptions, DestinationOptions {
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

/** Writes FILE with the planned sheet to `--out`, or in place; what people typed on a sheet of ours is for the plan to keep. */
export function writeCopy(
  file: string,
  options: CopyOptions,
  { terminal, today }: { readonly terminal: Terminal; readonly today: Date },
  planFor: (assessment: Assessment, settings: CheckSettings) => PlannedCopy | Promise<PlannedCopy>,
): Promise<ExitCode> {
  // A sheet in both languages is asked for by people who read either.
  const language: Language = options.language === 'ja' ? 'ja' : 'en';
  return unlessRefused({ terminal, language, file }, async () => {
    const original = await readBytes(file);
    const destination = await destinationOf(file, options);
    const settings = await settingsFor(options, today);
    const marked = markedWords(original, destination);
    const { plan, former, told, remarks } = await planFor(assessReport(original, settings, chosenToday(options.cell, today)), settings);
    const bytes = writeXlsx(original, plan, former.includes(plan.name) ? { replace: plan.name } : {});
    await heedInterruption(terminal.interrupted);
    const backup = put(destination, original, bytes, today);
    const kept = backup === undefined ? [] : [backedUp(backup)];
    for (const words of [written(plan.name, destination.path), ...kept, ...told]) terminal.out(words[language]);
    for (const remark of [...marked, ...remarks]) terminal.err(`${file}: ${remark[language]}`);
    return EXIT.fine;
  });
}

function written(sheet: string, out: string): Words {
  return {
    en: `Wrote the worksheet "${sheet}" into ${out}.`,
    ja: `ワークシート「${sheet}」を ${out} に書き込みました。`,
  };
}
