import { basename, extname } from 'node:path';
import { prepareWorkingPaper } from '../assess';
import type { Words } from '../language';
import { makeWorkingPaper } from '../map/make-working-paper';
import { isUndecided, standingOfEntry } from '../map/standing-of-entry';
import { isRemaining, type RequestKind, type WorkingPaper } from '../map/working-paper';
import { PAPER_WORDS } from '../plan/working-paper/paper-words';
import { counted } from '../plan/sdg-sheet-words';
import { informationWords } from '../plan/check-log/log-words';
import { opinionWarnings, otherFilesWords } from '../plan/working-paper/told-words';
import { UserError } from '../user-error';
import { VERSION } from '../version';
import { chosenToday } from './chosen-today';
import { checkFile } from './check-file';
import { settingsFor } from './check-command';
import { formerLanguage } from './former-language';
import { paperPage } from '../page/paper-page';
import { isoDate } from './iso-date';
import { otherFiles } from './other-files';
import { requireConsent, writingWhole } from './out-file';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { heedInterruption } from './unless-interrupted';
import { unlessRefused } from './unless-refused';
import { writeCopy, type CopyOptions } from './write-copy';

export interface PaperOptions extends CopyOptions {
  /** Files and folders in which reports of earlier periods stand. */
  readonly earlier?: readonly string[];
}

/**
 * Writes FILE with the verifier's working paper to `--out`, or in place; a paper of ours in it is renewed, with all that was typed on it.
 * Where `--out` is an HTML file, the same as a page.
 */
export function paperCommand(file: string, options: PaperOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const { out, earlier = [] } = options;
  if (out !== undefined && /^\.html?$/i.test(extname(out))) return pageCommand(file, out, options, terminal, today);
  return writeCopy(file, options, { terminal, today }, async (assessment, settings) => {
    const { ourSheets, earlierPaper } = assessment.extraction;
    const choice = { language: options.language ?? formerLanguage(earlierPaper) ?? 'en', version: VERSION };
    const others = await otherFiles(earlier, file, { settings, terminal, language: options.language === 'ja' ? 'ja' : 'en' });
    const { paper, plan } = prepareWorkingPaper(assessment, settings, [], choice, isoDate(today), others);
    return { plan, former: ourSheets.paper, told: [standingWords(paper)], remarks: remarksOn(paper) };
  });
}

function pageCommand(file: string, out: string, options: PaperOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const language = options.language === 'ja' ? 'ja' : 'en';
  return unlessRefused({ terminal, language, file }, async () => {
    if (options.language === 'both') throw oneLanguage();
    requireConsent(out, options.replace);
    const settings = await settingsFor(options, today);
    const checked = await checkFile(file, settings, chosenToday(options.cell, today));
    if (checked.outcome === 'refused') {
      terminal.err(`${file}: ${checked.refusal.words[language]}`);
      return EXIT.notChecked;
    }
    const { assessment, sha256 } = checked;
    const others = await otherFiles(options.earlier ?? [], file, { settings, terminal, language });
    const paper = makeWorkingPaper(assessment.extraction, assessment.checks, settings, [], others);
    const page = paperPage({ file: basename(file), sha256, assessment, paper, settings, today: isoDate(today), language });
    await heedInterruption(terminal.interrupted);
    await writingWhole(out, (whole) => Promise.resolve(whole.write(page)));
    terminal.out(WRITTEN[language](out));
    terminal.out(standingWords(paper)[language]);
    for (const remark of remarksOn(paper)) terminal.err(`${file}: ${remark[language]}`);
    return EXIT.fine;
  });
}

const WRITTEN = {
  en: (path: string) => `The working paper is in ${path}.`,
  ja: (path: string) => `検証調書を ${path} に保存しました。`,
};

function remarksOn(paper: WorkingPaper): readonly Words[] {
  return [...(paper.lacksDecisions ? [PAPER_WORDS.noDecisions] : []), ...opinionWarnings(paper), ...unreadWords(paper)];
}

function unreadWords({ otherFiles: { unread } }: WorkingPaper): readonly Words[] {
  return otherFilesWords({ otherFiles: { read: [], unread, reports: [] } });
}

/** What a verifier would look for first: what remains. */
function standingWords({ items, requests, others }: WorkingPaper): Words {
  const remaining = (kind: RequestKind): number => requests.filter((request) => request.kind === kind && isRemaining(request)).length;
  const [cars, cls, fars] = [remaining('CAR'), remaining('CL'), remaining('FAR')];
  const ticked = items.filter(({ isTicked }) => isTicked).length;
  const undecided = others.filter(isUndecided).length;
  const information = informationWords(others.filter((entry) => standingOfEntry(entry) === 'information').length);
  return {
    en: `No CAR or CL remaining: ${ticked} of ${items.length} items. Remaining: ${cars} CAR, ${cls} CL, ${fars} FAR; ${counted(undecided, 'finding', '').en} not yet decided${information.en}.`,
    ja: `CAR・CLの残りなし：${items.length}項目中${ticked}項目。残り：CAR ${cars}件、CL ${cls}件、FAR ${fars}件。未判断の指摘${undecided}件${information.ja}。`,
  };
}

function oneLanguage(): UserError {
  return new UserError('bad-argument', {
    en: 'A page is written in one language: --language en or --language ja. A worksheet may have both.',
    ja: 'HTML は一つの言語で書き出します。--language en または --language ja を指定してください（シートは両方を指定できます）。',
  });
}
