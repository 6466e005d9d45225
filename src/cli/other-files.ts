import { resolve } from 'node:path';
import type { ReportFacts } from '../check/report-facts';
import type { CheckSettings } from '../check/settings';
import type { Language, Words } from '../language';
import type { OtherFiles } from '../map/working-paper';
import { UserError } from '../user-error';
import { readBytes } from './check-file';
import { eachFile } from './each-file';
import { kindOf } from './find-workbooks';
import { about } from './read-argument';
import type { Terminal } from './terminal';
import { workbooksToRead } from './workbooks-to-read';

/** What the reports in other files say of their periods. `file`, which may lie in a folder named, is not among them. */
export async function otherFiles(
  paths: readonly string[],
  file: string,
  { settings, language, terminal }: { readonly settings: CheckSettings; readonly language: Language; readonly terminal: Terminal },
): Promise<OtherFiles> {
  const [read, unread]: [string[], string[]] = [[], []];
  const reports: ReportFacts[] = [];
  const found = paths.length === 0 ? [] : await workbooksToRead(paths, { terminal, language });
  const workbooks = found.filter(({ path }) => resolve(path) !== resolve(file));
  if (found.length > 0 && workbooks.length === 0) {
    // Of a folder with the first of all reports nothing is wrong.
    if (found.some(({ isFound }) => !isFound)) throw new UserError('bad-argument', OWN_FILE(file));
    terminal.err(`${file}: ${NO_OTHERS[language](paths)}`);
  }
  for (const { path, isFound } of workbooks) if (!isFound) await requireThere(path);
  const work = eachFile('check', workbooks, { language, settings, calculation: false }, { terminal });
  for await (const { json, reports: ofFile } of work) {
    (json.outcome === 'refused' ? unread : read).push(json.file);
    reports.push(...ofFile);
  }
  return { read, unread, reports };
}

/** A path that was mistyped would be in no comparison, and the paper say no more than that. */
async function requireThere(path: string): Promise<void> {
  if ((await kindOf(path)) !== 'nothing') return;
  try {
    await readBytes(path);
  } catch (error) {
    throw about(`--earlier ${path}`, error);
  }
}

const OWN_FILE = (path: string): Words => ({
  en: `--earlier ${path}: This is the report itself. Name files or folders with reports of earlier periods.`,
  ja: `--earlier ${path}: 報告書そのものです。過去の期間の報告書のファイルまたはフォルダーを指定してください。`,
});

const NO_OTHERS: Readonly<Record<Language, (paths: readonly string[]) => string>> = {
  en: (paths) => `--earlier ${paths.join(', ')}: No other workbook is there, so there is no earlier period in other files.`,
  ja: (paths) => `--earlier ${paths.join('、')}: ほかのブックがないため、他のファイルに過去の期間はありません。`,
};
