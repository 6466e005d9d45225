import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The last version that its makers gave the registry. */
const PACKAGE = 'xlsx@0.18.5';

/**
 * Where SheetJS lies, installed there now if need be; undefined where that cannot be done. Outside of the project: this version
 * has advisories that are mended nowhere on the registry (CVE-2023-30533, CVE-2024-22363), and reads nothing here but what we made.
 */
export function sheetJs(): string | undefined {
  const folder = join(tmpdir(), 'jcm-monitor-bench');
  const module = join(folder, 'node_modules', 'xlsx');
  if (!existsSync(module)) install(folder);
  return existsSync(module) ? module : undefined;
}

function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', PACKAGE], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
}
