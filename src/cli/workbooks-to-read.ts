import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../language';
import { originalOf } from './backup-name';
import { findWorkbooks, type FoundWorkbook } from './find-workbooks';
import type { Terminal } from './terminal';

/**
 * The workbooks found, without our own backups: one states what its workbook stated before, and would be a report beside it. A backup is
 * read where it is named without its workbook (a shell that spells out `*.xlsx` names both), or where nothing but backups was asked for.
 */
export async function workbooksToRead(
  paths: readonly string[],
  { terminal, language }: { readonly terminal: Terminal; readonly language: Language },
): Promise<FoundWorkbook[]> {
  const found = await findWorkbooks(paths);
  const places = new Set(found.map(({ path }) => resolve(path)));
  const others = found.filter(({ path, isFound }) => {
    const original = originalOf(path);
    return original === undefined || !(places.has(resolve(original)) || (isFound && existsSync(original)));
  });
  if (others.length === 0 || others.length === found.length) return found;
  terminal.err(PASSED_OVER[language](found.length - others.length));
  return others;
}

const PASSED_OVER: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) =>
    count === 1
      ? '1 backup (NAME.backup-DATE-TIME.xlsx) was passed over, since its workbook is there. To read it, name it without that workbook.'
      : `${count} backups (NAME.backup-DATE-TIME.xlsx) were passed over, since their workbooks are there. To read one, name it without its workbook.`,
  ja: (count) =>
    `バックアップ（名前.backup-日付-時刻.xlsx）${count} 件は、元のブックがあるため読み取っていません。読み取るには、元のブックを含めずに指定してください。`,
};
