import { describe, expect, test } from '@jest/globals';
import { openZip, saveZip } from '../../src/opc/zip';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { rawParts } from '../write/alter-package';
import { examplePlan } from '../write/example-plan';
import { targetWorkbook } from '../write/target-workbook';

/** The same package as `zip -0` packs it: nothing compressed. As the command line gets it: a Node Buffer. */
function stored(bytes: Uint8Array): Buffer {
  const archive = openZip(bytes);
  return Buffer.from(saveZip(archive.entries.map((entry) => ({ ...entry, method: 0, data: archive.part(entry.name) }))));
}

describe('a workbook whose parts are all stored', () => {
  test('reads like its compressed twin', async () => {
    const { bytes } = await targetWorkbook();
    expect(readXlsx(stored(bytes))).toEqual(readXlsx(bytes));
  });

  test('gets a sheet, and keeps every untouched part stored', async () => {
    const { bytes, target } = await targetWorkbook();
    const before = stored(bytes);
    const plan = examplePlan(target);
    const after = writeXlsx(before, plan);
    expect(readXlsx(Buffer.from(after)).sheets.map((sheet) => sheet.name)).toContain(plan.name);
    const raw = rawParts(after);
    const changed = [...rawParts(before)].filter(([name, content]) => raw.get(name) !== content).map(([name]) => name);
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
    expect(openZip(after).entries.filter((entry) => entry.method === 0)).toHaveLength(openZip(before).entries.length - changed.length);
  });
});
