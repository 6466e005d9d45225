import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const WORKBOOK = /\.xls[xm]$/i;
/** Excel's lock files beside an open workbook. */
const LOCK_FILE = /^~\$/;

/** Files as given, folders replaced by the workbooks in and below them, in alphabetical order. A path that does not exist stays: reading it gives the clear answer. */
export async function findWorkbooks(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? workbooksBelow(path) : [path])));
  return found.flat();
}

async function workbooksBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // said again, with the reason, when it is read
  }
}
