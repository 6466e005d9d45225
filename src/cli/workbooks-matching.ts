import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { workbooksBelow } from './find-workbooks';

const IS_WINDOWS = process.platform === 'win32';

/**
 * The workbooks that a pattern names, or that lie below a folder it names, as if a shell had spelled them out: cmd.exe and PowerShell leave
 * that to the program, and so does every shell where the pattern stands in quotation marks. cmd.exe even leaves single ones round it.
 */
export async function workbooksMatching(pattern: string): Promise<string[]> {
  const { base, glob, isGlob } = scanned(pattern);
  if (!isGlob) return [];
  const from = base === '' ? '.' : base;
  const matches = picomatch(glob, { nocase: IS_WINDOWS });
  const files = await workbooksBelow(from);
  return files.filter((file) => pathsTo(relative(from, file)).some((path) => matches(path)));
}

export function isPattern(path: string): boolean {
  return scanned(path).isGlob;
}

function scanned(pattern: string): picomatch.Scanned {
  const bare = pattern.replace(/^'(.*)'$/, '$1');
  // What is not in brackets: shells write `[!a]`, picomatch `[^a]`.
  const plain = bare.replaceAll('[!', '[^');
  return picomatch.scan(IS_WINDOWS ? plain.replaceAll('\\', '/') : plain);
}

/** `a/b/c.xlsx`: `a`, `a/b`, `a/b/c.xlsx`. */
function pathsTo(file: string): string[] {
  const names = file.split(sep);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
