import { resolve } from 'node:path';
import type { ReportFacts } from '../check/report-facts';
import type { CheckSettings } from '../check/settings';
import type { Language } from '../language';
import type { OtherFiles } from '../map/working-paper';
import { eachFile } from './each-file';
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
  const work = eachFile('check', workbooks, { language, settings, calculation: false }, { terminal });
  for await (const { json, reports: ofFile } of work) {
    (json.outcome === 'refused' ? unread : read).push(json.file);
    reports.push(...ofFile);
  }
  return { read, unread, reports };
}
