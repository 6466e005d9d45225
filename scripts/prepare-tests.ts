/**
 * Sees to it that the programs the tests need are there: a Chromium browser for the pane and the page, LibreOffice as the
 * independent judge of workbooks, Japanese fonts for the pictures. On Debian and its kin it installs what is missing, saying so first; elsewhere it says how to
 * get it and fails. Nothing is skipped.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser, findLibreOffice } from '../test/programs';

interface Need {
  readonly what: string;
  readonly debian: readonly string[];
  readonly elsewhere: string;
  readonly find: () => string | undefined;
}

const NEEDS: readonly Need[] = [
  {
    what: 'a Chromium browser',
    debian: ['chromium', 'fonts-noto-cjk'],
    elsewhere: 'Install Chrome, Chromium or Edge, or set CHROME_PATH.',
    find: findBrowser,
  },
  {
    what: 'LibreOffice Calc',
    debian: ['libreoffice-calc'],
    elsewhere: 'Install LibreOffice (libreoffice.org), or set SOFFICE_PATH.',
    find: findLibreOffice,
  },
];

const missing = NEEDS.filter((need) => need.find() === undefined);
if (missing.length > 0 && canInstall()) install(missing);

const stillMissing = NEEDS.filter((need) => need.find() === undefined);
for (const need of stillMissing) console.error(`The tests need ${need.what}, which was not found. ${need.elsewhere}`);
process.exitCode = stillMissing.length > 0 ? 1 : 0;

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function install(needs: readonly Need[]): void {
  const packages = needs.flatMap((need) => need.debian);
  console.log(`The tests need ${needs.map((need) => need.what).join(' and ')}: installing ${packages.join(' ')} with apt-get.`);
  const run = (...args: string[]): void => {
    spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  run('update', '-q');
  run('install', '-q', '-y', '--no-install-recommends', ...packages);
}
