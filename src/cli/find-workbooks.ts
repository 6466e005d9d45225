import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { workbooksMatching } from './workbooks-matching';

const WORKBOOK = /\.xls[xm]$/i;
/** What Excel puts beside an open workbook. */
export function isLockFile(path: string): boolean {
  return basename(path).startsWith('~$');
}

export interface FoundWorkbook {
  readonly path: string;
  /** Found in a folder or by a pattern, not named by itself: portfolios of ours among such are passed over. */
  readonly isFound: boolean;
}

/**
 * Files as given, folders replaced by the workbooks in and below them, patterns (`2024/*.xlsx`, which a shell of Windows leaves to the
 * program) by what they match; each in alphabetical order, and no file twice, lock files left out. A path that does not exist, a pattern that nothing matches
 * and a folder without workbooks stay as they are: reading them gives the clear answer.
 */
export async function findWorkbooks(paths: readonly string[]): Promise<FoundWorkbook[]> {
  // A shell that spells out `*.xlsx` itself names them too.
  const meant = paths.filter((path) => !isLockFile(path));
  const found = (await Promise.all((meant.length > 0 ? meant : paths).map(workbooksAt))).flat();
  const firsts = new Map<string, FoundWorkbook>();
  for (const workbook of found) if (!firsts.has(resolve(workbook.path))) firsts.set(resolve(workbook.path), workbook);
  return [...firsts.values()];
}

async function workbooksAt(path: string): Promise<FoundWorkbook[]> {
  const named = [{ path, isFound: false }];
  const kind = await kindOf(path);
  const found = kind === 'folder' ? await workbooksBelow(path) : kind === 'nothing' ? await workbooksMatching(path) : [];
  return found.length === 0 ? named : found.sort().map((each) => ({ path: each, isFound: true }));
}

/** A folder that may not be read stands for itself, for the same reason. */
export async function workbooksBelow(folder: string): Promise<string[]> {
  const entries = await entriesOf(folder);
  if (entries === undefined) return [folder];
  const found = await Promise.all(entries.map((entry) => workbooksOf(entry, join(folder, entry.name))));
  return found.flat();
}

async function workbooksOf(entry: Dirent, path: string): Promise<string[]> {
  if (entry.isDirectory()) return workbooksBelow(path);
  if (!WORKBOOK.test(entry.name) || isLockFile(entry.name)) return [];
  // Also a link to a file; a link to a folder is not followed, since it may lead round in a circle.
  return entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file') ? [path] : [];
}

async function entriesOf(folder: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return undefined; // said when it is read
  }
}

/** `other`: a device or a pipe, which may never end; `nothing` is said again, with the reason, when it is read. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'nothing'> {
  try {
    const at = await stat(path);
    if (at.isFile()) return 'file';
    return at.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'nothing';
  }
}
