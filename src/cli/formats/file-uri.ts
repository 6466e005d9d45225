import { pathToFileURL } from 'node:url';

/** The file as a URI: relative to the folder the program runs in where it lies below it, else absolute. */
export function fileUri(path: string, folder = process.cwd()): string {
  const [file, base] = [uriOf(path), `${uriOf(folder)}/`];
  if (!file.startsWith(base)) return file;
  const relative = file.slice(base.length);
  // `a:b.xlsx` alone would be a file b.xlsx of the scheme "a" (RFC 3986, 4.2).
  return /^[^/]*:/.test(relative) ? `./${relative}` : relative;
}

/** RFC 3986 has no bare brackets and bars in a path; the URLs of browsers, which Node writes, do. */
function uriOf(path: string): string {
  return pathToFileURL(path).href.replace(/[[\]|^]/g, encodeURIComponent);
}
