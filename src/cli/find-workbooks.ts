import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const WORKBOOK = /\.xls[xm]$/i;
/** Excel's lock files beside an open workbook. */
const LOCK_FILE = /^~\$/;

/**
 * Files as given, folders replaced by the workbooks in and below them, in alphabetical order. A path that does not exist, and a folder
 * without workbooks, stay as they are: reading them gives the clear answer.
 */
export async function findWorkbooks(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(workbooksAt));
  return found.flat();
}

async function workbooksAt(path: string): Promise<string[]> {
  if ((await kindOf(path)) !== 'folder') return [path];
  const workbooks = await workbooksBelow(path);
  return workbooks.length === 0 ? [path] : workbooks;
}

async function workbooksBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const named = entries.filter((entry) => WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name));
  const files = await Promise.all(named.map(async (entry) => ({ path: join(entry.parentPath, entry.name), isFile: await isFile(entry) })));
  return files.flatMap(({ path, isFile: keep }) => (keep ? [path] : [])).sort();
}

/** Also a link to a file; a link to a folder is not followed, since it may lead round in a circle. */
async function isFile(entry: Dirent): Promise<boolean> {
  return entry.isFile() || (entry.isSymbolicLink() && (await kindOf(join(entry.parentPath, entry.name))) === 'file');
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
