/** `remove`, and `--in-place` of every command that writes: what stands afterwards, and what is refused. */
import { chmod, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { originalOf } from '../../src/cli/backup-name';
import { replaceInPlace } from '../../src/cli/in-place';
import { readXlsx } from '../../src/read/xlsx';
import { typedOn } from '../end-to-end/type-on-sheet';
import { alteredPackage, differingParts } from '../write/alter-package';
import { command } from './command';

const CORRECT = join(__dirname, '..', '..', 'assets', 'samples', 'solar-correct.xlsx');
const BACKUP = 'a.backup-20261122-000000.xlsx';

let folder: string;
let file: string;
let original: Uint8Array;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'));
  file = join(folder, 'a.xlsx');
  original = await readFile(CORRECT);
  await writeFile(file, original);
});
afterEach(() => rm(folder, { recursive: true }));

const bytesOf = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(folder, name)));
const sheetsOf = async (name: string): Promise<string[]> => readXlsx(await bytesOf(name)).sheets.map((sheet) => sheet.name);

describe('in place', () => {
  test('the file is replaced, a backup of it is said and stands beside it, and its permissions stay', async () => {
    await chmod(file, 0o640);
    const { code, out } = await command('write', file, '--in-place');
    expect([code, out, originalOf(join(folder, BACKUP))]).toEqual([0, expect.stringContaining(BACKUP), file]);
    expect(Buffer.compare(await bytesOf(BACKUP), original)).toBe(0);
    expect(await sheetsOf('a.xlsx')).toContain('SDG');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual([BACKUP, 'a.xlsx'].sort());
    // Again within the second, by the other spelling, and the other command.
    expect((await command('log', file, '--out', file, '--replace')).out).toContain('a.backup-20261122-000000-2.xlsx');
    expect(originalOf(join(folder, 'a.backup-20261122-000000-2.xlsx'))).toBe(file);
    expect(await sheetsOf('a.backup-20261122-000000-2.xlsx')).toContain('SDG');
  });

  test('a link stays a link', async () => {
    const link = join(folder, 'link.xlsx');
    await symlink(file, link);
    expect((await command('write', link, '--in-place')).code).toBe(0);
    expect(await sheetsOf('a.xlsx')).toContain('SDG');
    expect((await readdir(folder)).sort()).toEqual([BACKUP, 'a.xlsx', 'link.xlsx'].sort());
  });

  test.each(['~$a.xlsx', '.~lock.a.xlsx#'])('a file that is open elsewhere (%s) stays as it is', async (lock) => {
    await writeFile(join(folder, lock), 'somebody');
    const { code, err } = await command('write', file, '--in-place');
    expect([code, err]).toEqual([2, expect.stringContaining(lock)]);
    expect(err).toMatch(/is open in Excel or LibreOffice/);
    expect((await readdir(folder)).sort()).toEqual([lock, 'a.xlsx'].sort());
    expect((await command('write', file, '--out', join(folder, 'b.xlsx'))).code).toBe(0);
  });

  test('a file that changed since it was read stays as it is', async () => {
    const stale = original.slice(1);
    expect(() => replaceInPlace(file, stale, original, new Date())).toThrow(/changed by somebody else/);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('somewhere it must go, and only there', async () => {
    expect((await command('write', file)).err).toContain('--in-place');
    expect((await command('write', file, '--in-place', '--out', join(folder, 'b.xlsx'))).code).toBe(2);
    expect((await command('write', file, '--out', file)).err).toContain('--in-place');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('what the owner asks is said; a password to modify stands before the file itself, not before a copy', async () => {
    const sharing =
      (attributes: string) =>
      (xml: string): string =>
        xml.replace('<workbookPr', `<fileSharing ${attributes}/><workbookPr`);
    const property =
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="_MarkAsFinal"><vt:bool>true</vt:bool></property>';
    await writeFile(
      file,
      alteredPackage(original, {
        'xl/workbook.xml': sharing('readOnlyRecommended="1"'),
        'docProps/custom.xml': () => `<Properties xmlns:vt="urn:vt">${property}</Properties>`,
        '_rels/.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
          ),
      }),
    );
    const { code, err } = await command('write', file, '--out', join(folder, 'b.xlsx'));
    expect([code, err]).toEqual([0, expect.stringMatching(/marked as final[^]*read-only/)]);
    await writeFile(file, alteredPackage(original, { 'xl/workbook.xml': sharing('userName="A" reservationPassword="CC1A"') }));
    expect((await command('write', file, '--in-place')).err).toMatch(/asks for a password before it is modified. Nothing was changed/);
    expect((await command('write', file, '--out', join(folder, 'c.xlsx'))).err).toMatch(/the copy does so too/);
    expect((await readdir(folder)).sort()).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
  });
});

describe('remove', () => {
  test('both sheets go, and the workbook is what it was', async () => {
    await command('write', file, '--out', join(folder, 'b.xlsx'));
    await command('log', join(folder, 'b.xlsx'), '--out', join(folder, 'c.xlsx'), '--language', 'both');
    const { code, out } = await command('remove', join(folder, 'c.xlsx'), '--out', join(folder, 'd.xlsx'));
    expect([code, out]).toEqual([0, `Without "SDG", "Check log": ${join(folder, 'd.xlsx')}.`]);
    expect(differingParts(original, await bytesOf('d.xlsx'))).toEqual([]);
    await command('remove', join(folder, 'c.xlsx'), '--out', join(folder, 'e.xlsx'), '--sheet', 'check log');
    expect(differingParts(await bytesOf('b.xlsx'), await bytesOf('e.xlsx'))).toEqual([]);
  });

  test('what people typed is told, with the place where it still is; in place that is the backup', async () => {
    await command('write', file, '--out', file, '--replace');
    const note = { head: 'Note', row: '7.2/re-initiatives' };
    await writeFile(file, await typedOn(await bytesOf('a.xlsx'), 'SDG', [[note, 'since\n2020']]));
    await rm(join(folder, BACKUP));
    const { out } = await command('remove', file, '--in-place', '--language', 'en');
    expect(out).toMatch(/now in \S+backup-20261122-000000\.xlsx only \(1\):\n {2}'SDG'!\w+: since 2020$/);
    expect(await sheetsOf(BACKUP)).toContain('SDG');
    expect(await sheetsOf('a.xlsx')).not.toContain('SDG');
  });

  test('a sheet is known by its marker, not by its name', async () => {
    const other = alteredPackage(original, { 'xl/workbook.xml': (xml) => xml.replace('name="MSS"', 'name="SDG"') });
    await writeFile(file, other);
    const { code, err } = await command('remove', file, '--in-place');
    expect([code, err]).toEqual([2, expect.stringContaining('no sheet in this workbook that JCM Monitor wrote')]);
    await command('log', file, '--in-place');
    expect((await command('remove', file, '--in-place', '--sheet', 'SDG', '--language', 'ja')).err).toContain(
      '「SDG」は JCM モニターが作成したシート',
    );
  });

  test('formulas elsewhere are named, and left leading nowhere only when somebody says so', async () => {
    await command('write', file, '--out', join(folder, 'b.xlsx'));
    const used = alteredPackage(await bytesOf('b.xlsx'), {
      'xl/worksheets/sheet3.xml': (xml) => xml.replace('</sheetData>', '<row r="900"><c r="B900"><f>SDG!A1</f></c></row></sheetData>'),
    });
    await writeFile(join(folder, 'b.xlsx'), used);
    const [from, to] = [join(folder, 'b.xlsx'), join(folder, 'c.xlsx')];
    expect((await command('remove', from, '--out', to)).err).toContain('!B900');
    expect(await readdir(folder)).not.toContain('c.xlsx');
    expect((await command('remove', from, '--out', to, '--even-if-used')).code).toBe(0);
    expect(await sheetsOf('c.xlsx')).not.toContain('SDG');
  });
});
