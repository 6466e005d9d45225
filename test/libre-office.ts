import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOfficePath } from './programs';

/** LibreOffice trusts the saved results of a file unless its profile says "always recalculate" (0). */
const ALWAYS_RECALCULATE = setting('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0');
/** On its first start LibreOffice would put its own empty module in place of a macro. */
const STARTED_BEFORE = setting('/org.openoffice.Setup/Office', 'ooSetupInstCompleted', 'true');

function setting(path: string, name: string, value: string): Readonly<Record<string, string>> {
  const item = `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return {
    'registrymodifications.xcu': `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${item}</oor:items>`,
  };
}

/** The same workbooks with every formula computed anew by LibreOffice, as .xlsx bytes and in the order given. One start for all of them. */
export function recalculate(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  return inLibreOffice(ALWAYS_RECALCULATE, (folder, start) => {
    const names = workbooks.map((bytes, index) => {
      const name = `book-${index}.xlsx`;
      writeFileSync(join(folder, name), bytes);
      return name;
    });
    const out = join(folder, 'out');
    start('--convert-to', 'xlsx', '--outdir', out, ...names);
    return names.map((name) => new Uint8Array(readFileSync(join(out, name))));
  });
}

/**
 * The workbook after LibreOffice has done something to it as a person does: statements in its Basic, about `book`, as in
 * `book.Sheets.getByName("Sheet1").Rows.insertByIndex(4, 2)`.
 */
export function editedByLibreOffice(bytes: Uint8Array, ...statements: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'edited-'));
  const [before, after] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];
  try {
    writeFileSync(before, bytes);
    inLibreOffice({ ...STARTED_BEFORE, ...macro(before, after, statements) }, (_, start) => {
      start('macro:///Standard.Edit.Main');
    });
    return new Uint8Array(readFileSync(after));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** A Basic module in the user's own library. */
function macro(before: string, after: string, statements: readonly string[]): Readonly<Record<string, string>> {
  // A mistake would be shown in a window that nobody closes.
  const code = `Sub Main
  On Error GoTo Ended
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim asExcel(0) As New com.sun.star.beans.PropertyValue
  asExcel(0).Name = "FilterName"
  asExcel(0).Value = "Calc MS Excel 2007 XML"
  book = StarDesktop.loadComponentFromURL("${pathToFileURL(before).href}", "_blank", 0, hidden())
  ${statements.join('\n  ')}
  book.storeToURL("${pathToFileURL(after).href}", asExcel())
  book.close(True)
Ended:
  StarDesktop.terminate()
End Sub`;
  const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return {
    'basic/script.xlc': `<library:libraries ${LIBRARY}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
    'basic/Standard/script.xlb': `<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edit"/></library:library>`,
    'basic/Standard/Edit.xba': `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">${escaped}</script:module>`,
  };
}

/** With a profile of its own, which has these files. */
function inLibreOffice<Value>(
  userFiles: Readonly<Record<string, string>>,
  use: (folder: string, start: (...words: string[]) => void) => Value,
): Value {
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    const profile = join(folder, 'profile');
    for (const [name, content] of Object.entries(userFiles)) {
      const path = join(profile, 'user', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    return use(folder, (...words) => {
      const profileSwitch = `-env:UserInstallation=${pathToFileURL(profile).href}`;
      const run = spawnSync(libreOfficePath(), [profileSwitch, '--headless', ...words], { cwd: folder });
      if (run.status !== 0) throw new Error(`LibreOffice did not do it: ${run.stderr.toString()}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
