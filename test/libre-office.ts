import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOfficePath } from './programs';

/** LibreOffice trusts the saved results of a file unless its profile says "always recalculate" (0). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The same workbooks with every formula computed anew by LibreOffice, as .xlsx bytes and in the order given. One start for all of them. */
export function recalculate(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'recalculate-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = workbooks.map((bytes, index) => {
      const name = `book-${index}.xlsx`;
      writeFileSync(join(folder, name), bytes);
      return name;
    });
    const out = join(folder, 'out');
    const profileSwitch = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const run = spawnSync(libreOfficePath(), [profileSwitch, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...names], {
      cwd: folder,
    });
    if (run.status !== 0) throw new Error(`LibreOffice did not convert the workbooks: ${run.stderr.toString()}`);
    return names.map((name) => new Uint8Array(readFileSync(join(out, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
