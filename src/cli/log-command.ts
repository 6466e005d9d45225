import { assess, prepareCheckLog } from '../assess';
import type { CellChoice } from '../extract/check-log/earlier-log';
import type { Language, Words } from '../language';
import type { CheckLog } from '../map/check-log';
import { countsOf } from '../map/make-check-log';
import { inflateWithNode } from '../opc/node-inflate';
import type { SheetLanguage } from '../plan/sheet-content';
import { readXlsx } from '../read/xlsx';
import { VERSION } from '../version';
import { writeXlsx } from '../write/xlsx';
import { settingsFor, type SettingsOptions } from './check-command';
import { readBytes, refusalFor } from './check-file';
import { isoDate } from './iso-date';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { WRITTEN, requireRoomForCopy, writeWhole, type CopyOptions } from './write-copy';

export interface LogOptions extends CopyOptions, SettingsOptions {
  /** Absent: as the former log, else English. */
  readonly language?: SheetLanguage;
  readonly cell?: readonly CellChoice[];
}

/** Writes FILE with the Check log to `--out`. The input is never changed; a log of ours in it is renewed in the copy, with all that people typed on it. */
export async function logCommand(file: string, options: LogOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const language: Language = options.language === 'ja' ? 'ja' : 'en';
  try {
    await requireRoomForCopy(file, options);
    const { bytes, sheet, log } = await withCheckLog(file, options, today);
    writeWhole(options.out, bytes);
    terminal.out(WRITTEN[language](sheet, options.out));
    terminal.out(logWords(log)[language]);
    return EXIT.fine;
  } catch (error) {
    terminal.err(`${file}: ${refusalFor(error).words[language]}`);
    return EXIT.notChecked;
  }
}

interface Written {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly log: CheckLog;
}

async function withCheckLog(file: string, options: LogOptions, today: Date): Promise<Written> {
  const { language, cell = [] } = options;
  const settings = await settingsFor(options, today);
  const original = await readBytes(file);
  const assessment = assess(readXlsx(original, inflateWithNode), settings, cell);
  const { logSheets = [], earlierLog } = assessment.extraction;
  const former = (['en', 'ja', 'both'] as const).find((each) => each === earlierLog?.language);
  const choice = { language: language ?? former ?? 'en', version: VERSION };
  const { log, plan } = prepareCheckLog(assessment, [], choice, isoDate(today));
  const isRenewal = logSheets.includes(plan.name);
  return { bytes: writeXlsx(original, plan, isRenewal ? { replace: plan.name } : {}), sheet: plan.name, log };
}

/** How the findings stand: what a verifier would look for first. */
function logWords(log: CheckLog): Words {
  const { open, decided, changedSince, gone } = countsOf(log);
  return {
    en: `Findings: ${open} not yet decided, ${decided} decided, ${changedSince} changed since decided, ${gone} no longer found.`,
    ja: `指摘事項：未判断${open}件、判断済み${decided}件、判断後に変化${changedSince}件、検出されなくなったもの${gone}件。`,
  };
}
