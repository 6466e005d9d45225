import { openZip } from '../../../src/opc/zip';
import { rawParts } from '../alter-package';

/** Every part of a package before and after our sheets were written into it, and what became of it: the rows of a Markdown table. */
export function partsTable(before: Uint8Array, after: Uint8Array): string {
  const [then, now] = [rawParts(before), rawParts(after)];
  const names = [...new Set([...then.keys(), ...now.keys()])].filter((name) => !name.endsWith('/'));
  const rows = names.map((name) => `| \`${name}\` | ${then.has(name) ? 'yes' : ''} | ${now.has(name) ? 'yes' : ''} | ${fateOf(name)} |`);
  const same = names.filter((name) => then.has(name) && then.get(name) === now.get(name)).length;
  const [had, has] = [before, after].map((bytes) => openZip(bytes).entries.filter((entry) => !entry.name.endsWith('/')).length);
  return [
    `${String(had)} parts before, ${String(has)} after; ${same} of the ${String(had)} keep their compressed bytes, checksum and size.`,
    '',
    '| part | before | after | |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');

  function fateOf(name: string): string {
    if (!then.has(name)) return 'new, of our sheets';
    if (!now.has(name)) return '**gone**';
    return then.get(name) === now.get(name) ? 'byte for byte the same' : `changed: ${CHANGED[name] ?? '**for no reason known**'}`;
  }
}

const CHANGED: Readonly<Record<string, string>> = {
  '[Content_Types].xml': 'the new parts stand at its end',
  'xl/workbook.xml': 'our sheets in the list of sheets, their print titles; places of sheets behind them move along',
  'xl/_rels/workbook.xml.rels': 'the ways to our sheets stand at its end',
  'xl/styles.xml': 'our styles stand at the end of each list',
};
