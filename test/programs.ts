/** Where the programs are that the tests need. Paths may be given in CHROME_PATH and SOFFICE_PATH. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const BROWSER_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const LIBRE_OFFICE = ['soffice', 'libreoffice'];
const LIBRE_OFFICE_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

export function findBrowser(): string | undefined {
  return firstThatRuns([process.env['CHROME_PATH'], ...onPath(BROWSERS), ...BROWSER_PLACES]);
}

export function findLibreOffice(): string | undefined {
  return firstThatRuns([process.env['SOFFICE_PATH'], ...onPath(LIBRE_OFFICE), ...LIBRE_OFFICE_PLACES]);
}

/** For tests: `npm run prepare-tests` has seen to it that there is one. */
export function browserPath(): string {
  return found(findBrowser(), 'Chrome, Chromium or Edge');
}

export function libreOfficePath(): string {
  return found(findLibreOffice(), 'LibreOffice');
}

function found(path: string | undefined, what: string): string {
  if (path === undefined) throw new Error(`${what} was not found. Run "npm run prepare-tests" first.`);
  return path;
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstThatRuns(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && path !== '' && runs(path));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not to be run: look further
  }
}
