import { describe, expect, test } from '@jest/globals';
import { asPrinted, carriers, targetOf } from '../../src/map/guidance/guidance-row';
import { GOAL_5_ROWS } from '../../src/map/guidance/goal5-rows';
import { GUIDANCE_ROWS } from '../../src/map/guidance/guidance-rows';
import { isInTable6, PROJECT_TYPES, projectTypes } from '../../src/map/guidance/project-types';
import { SECTORS, TECHNOLOGIES } from '../../src/map/sdg-profile';
import { TABLE_1, TABLE_4, TABLE_5, TABLE_6, TABLE_7 } from './second-transcription';

const count = <T>(items: readonly T[]): number => new Set(items).size;
const goal = (target: string): string => target.slice(0, target.indexOf('.'));
const ONLY_IN_VIETNAM = ' (only in Vietnam)';

/** `A, B , and C` and `A and B`. */
const listed = (cell: string): readonly string[] => cell.replace(ONLY_IN_VIETNAM, '').split(/\s*,\s*(?:and\s+)?|\s+and\s+/);

describe('the second transcription recounted', () => {
  test('Table 1: 11 types', () => expect(count(TABLE_1)).toBe(11));

  test('Table 4: 62 rows, 38 targets, 12 goals, 14 rows with a unit', () => {
    const targets = TABLE_4.map(([target]) => target);
    expect([TABLE_4.length, count(targets), count(targets.map(goal))]).toEqual([62, 38, 12]);
    expect(
      TABLE_4.filter(([, indicator]) => /\((Unit: )?(tCO₂eq|tonnes|Hours|MWh|Numbers|Number of countries|JPY)\)$/.test(indicator)),
    ).toHaveLength(14);
  });

  test('Table 5: 15 rows, 7 targets, two of them with a unit', () => {
    expect([TABLE_5.length, count(TABLE_5.map(([target]) => target))]).toEqual([15, 7]);
    expect(TABLE_5.filter(([, indicator]) => indicator.includes('(Unit: '))).toHaveLength(2);
  });

  test('Table 6: 8 sectors by 3 technologies, 16 cells filled', () => {
    expect(TABLE_6).toHaveLength(8);
    expect(TABLE_6.flatMap(([, ...cells]) => cells).filter((cell) => cell !== '')).toHaveLength(16);
  });

  test('Table 7: 105 entries over 11 types', () => {
    expect(TABLE_7).toHaveLength(11);
    expect(TABLE_7.flatMap(([, rows]) => rows)).toHaveLength(105);
  });
});

describe('the data says what the second transcription says, letter by letter', () => {
  test('Table 1, but for a hyphen', () => {
    expect(PROJECT_TYPES).toEqual(TABLE_1.map((type) => type.replace('Transportation-related', 'Transportation related')));
  });

  test('Table 4: targets, indicators and units, row by row', () => {
    expect(GUIDANCE_ROWS.map((row) => [targetOf(row), asPrinted(row)])).toEqual(TABLE_4.map(([target, indicator]) => [target, indicator]));
  });

  test('Table 4: the project types of each row, and its one condition', () => {
    const inTable4 = GUIDANCE_ROWS.map((row) => PROJECT_TYPES.filter((type) => carriers(row, [type])?.tables.includes('table4')));
    const inTable1sOrder = (types: readonly string[]): readonly string[] => PROJECT_TYPES.filter((type) => types.includes(type));
    for (const [, , types] of TABLE_4) expect(inTable1sOrder(listed(types))).toHaveLength(listed(types).length);
    expect(inTable4).toEqual(TABLE_4.map(([, , types]) => inTable1sOrder(listed(types))));
    expect(GUIDANCE_ROWS.map((row) => row.country === 'VN')).toEqual(TABLE_4.map(([, , types]) => types.endsWith(ONLY_IN_VIETNAM)));
  });

  test('Table 5: targets, indicators, units and activities, row by row', () => {
    const NAMES: Readonly<Record<string, string>> = {
      company: 'Company related activities',
      project: 'Project related activities',
      'company,project': 'Company and Project related activities',
    };
    expect(GOAL_5_ROWS.map((row) => [targetOf(row), asPrinted(row), NAMES[row.activities.join()]])).toEqual(TABLE_5);
  });

  test('Table 6: cell by cell, but for the hyphens of waste-to-energy', () => {
    const cells = SECTORS.map((sector) =>
      TECHNOLOGIES.map((technology) => (isInTable6(technology, sector) ? projectTypes(technology, sector).join(' ') : '')),
    );
    expect(cells).toEqual(TABLE_6.map(([, ...printed]) => printed.map((cell) => cell.replace('Waste to energy', 'Waste-to-energy'))));
    expect(SECTORS.map((sector) => sector.replace('-', ' '))).toEqual(
      TABLE_6.map(([sector]) => sector.replace(' sector', '').toLowerCase()),
    );
  });

  test('Table 7: entry by entry under each type, in its order', () => {
    const entries = PROJECT_TYPES.map((type) => [
      type,
      GUIDANCE_ROWS.filter((row) => carriers(row, [type])?.tables.includes('table7')).map((row) => [
        targetOf(row),
        row.printedInTable7 ?? asPrinted(row),
      ]),
    ]);
    expect(entries).toEqual(TABLE_7);
  });
});

describe('where the guidance disagrees with itself, found in the second transcription alone', () => {
  const PLAIN_SPELLINGS: readonly (readonly [RegExp, string])[] = [
    [/\(Unit: /, '('],
    [/Number of the JCM/, 'Number of JCM'],
  ];
  const plain = (indicator: string): string => PLAIN_SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), indicator);
  const of = (table: readonly (readonly [type: string, target: string, indicator: string])[]): ReadonlySet<string> =>
    new Set(table.map(([type, target, indicator]) => `${type} | ${target} ${plain(indicator)}`));
  const table4 = of(TABLE_4.flatMap(([target, indicator, types]) => listed(types).map((type) => [type, target, indicator] as const)));
  const table7 = of(TABLE_7.flatMap(([type, rows]) => rows.map(([target, indicator]) => [type, target, indicator] as const)));

  test('Table 4 names a type that Table 7 does not, or the other way round: three places', () => {
    expect([...table4].filter((entry) => !table7.has(entry))).toEqual([
      'Water utility related projects | 12.4 CO₂ emission reduction (tCO₂eq)',
      'Water utility related projects | 12.4 Issued credits based on tracking and reporting the amount of GHG emission reductions (tonnes)',
    ]);
    expect([...table7].filter((entry) => !table4.has(entry))).toEqual([
      'Waste recycling related projects | 8.2 Helping to upgrade technology in factories in developing countries',
      'Water utility related projects | 8.2 Helping to upgrade technology in factories in developing countries',
    ]);
  });

  test('the data keeps the union of both, and tags these rows alone', () => {
    const union = GUIDANCE_ROWS.flatMap((row) =>
      PROJECT_TYPES.filter((type) => carriers(row, [type])).map((type) => `${type} | ${targetOf(row)} ${plain(asPrinted(row))}`),
    );
    expect(new Set(union)).toEqual(new Set([...table4, ...table7]));
    expect(GUIDANCE_ROWS.filter((row) => row.onlyInTable4 ?? row.onlyInTable7).map((row) => row.id)).toEqual([
      '8.2/factory-technology',
      '12.4/co2-reduction',
      '12.4/issued-credits',
    ]);
  });

  test('the tables word three rows differently, and the data keeps both wordings', () => {
    const inTable4 = new Set(TABLE_4.map(([target, indicator]) => `${target} ${indicator}`));
    const inTable7 = new Set(TABLE_7.flatMap(([, rows]) => rows.map(([target, indicator]) => `${target} ${indicator}`)));
    const reworded = [...inTable7].filter((wording) => !inTable4.has(wording));
    expect(reworded).toEqual([
      '9.4 Issued credits based on tracking and reporting the amount of GHG emission reductions (Unit: tonnes)',
      '17.7 Number of financing projects (Unit: Numbers)',
      '13.3 Number of JCM partner countries (Unit: Number of countries)',
    ]);
    const kept = GUIDANCE_ROWS.flatMap((row) => (row.printedInTable7 === undefined ? [] : [`${targetOf(row)} ${row.printedInTable7}`]));
    expect(new Set(kept)).toEqual(new Set(reworded));
  });

  test('only Table 4 limits 12.7 to Viet Nam', () => {
    expect(TABLE_4.filter(([, , types]) => types.includes('Vietnam')).map(([target]) => target)).toEqual(['12.7']);
    expect(JSON.stringify(TABLE_7)).not.toMatch(/Viet ?nam/i);
  });
});
