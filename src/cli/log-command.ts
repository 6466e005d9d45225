import { prepareCheckLog } from '../assess';
import type { Words } from '../language';
import type { CheckLog } from '../map/check-log';
import { countsOf } from '../map/standing-of-entry';
import { informationWords } from '../plan/check-log/log-words';
import { VERSION } from '../version';
import { formerLanguage } from './former-language';
import { isoDate } from './iso-date';
import type { ExitCode, Terminal } from './terminal';
import { writeCopy, type CopyOptions } from './write-copy';

/** Writes FILE with the Check log to `--out`; a log of ours in it is renewed in the copy, with all that people typed on it. */
export function logCommand(file: string, options: CopyOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  return writeCopy(file, options, { terminal, today }, (assessment) => {
    const { ourSheets, earlierLog } = assessment.extraction;
    const choice = { language: options.language ?? formerLanguage(earlierLog) ?? 'en', version: VERSION };
    const { log, plan } = prepareCheckLog(assessment, [], choice, isoDate(today));
    return { plan, former: ourSheets.log, told: [logWords(log)], remarks: [] };
  });
}

/** How the findings stand: what a verifier would look for first. */
function logWords(log: CheckLog): Words {
  const { open, information, decided, changedSince, gone } = countsOf(log);
  const besides = informationWords(information);
  return {
    en: `Findings: ${open} not yet decided, ${decided} decided, ${changedSince} changed since decided, ${gone} no longer found${besides.en}.`,
    ja: `指摘事項：未判断${open}件、判断済み${decided}件、判断後に変化${changedSince}件、検出されなくなったもの${gone}件${besides.ja}。`,
  };
}
