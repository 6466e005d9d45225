import { describe, expect, test } from '@jest/globals';
import { carriers, goalOf, targetOf, type GuidanceRow } from '../../src/map/guidance/guidance-row';
import { GUIDANCE_ROWS } from '../../src/map/guidance/guidance-rows';
import { GOAL_COLOURS } from '../../src/map/guidance/goal-colours';
import { isInTable6, projectTypes } from '../../src/map/guidance/project-types';
import { SDG_TARGETS } from '../../src/map/guidance/sdg-targets';
import { CHECK_LIST_FORM } from '../../src/map/check-list-form';
import { SECTORS, TECHNOLOGIES, type ProjectType } from '../../src/map/sdg-profile';

/** Entries of Table 7 under each type, counted in the guidance; Table 4's count differs only where a second number stands. */
const COUNTS: Readonly<Record<ProjectType, readonly [table7: number, table4?: number]>> = {
  'RE projects': [23],
  'EE projects': [12],
  'Agriculture related projects': [5],
  'EE projects in factories': [1],
  'Waste recycling related projects': [4, 3],
  'Transportation related projects': [8],
  'Energy transmission projects': [6],
  'Water utility related projects': [8, 9],
  'Disaster related projects': [1],
  'Waste-to-energy projects': [24],
  'JCM scheme': [13],
};
const TYPES = Object.keys(COUNTS) as ProjectType[];

const inTable = (table: 'table4' | 'table7', type: ProjectType): readonly GuidanceRow[] =>
  GUIDANCE_ROWS.filter((row) => carriers(row, [type])?.tables.includes(table));

const find = (id: string): GuidanceRow => {
  const row = GUIDANCE_ROWS.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
};

describe('the guidance recounted', () => {
  test('Table 4 has 62 rows over 38 targets of 12 goals', () => {
    const targets = new Set(GUIDANCE_ROWS.map(targetOf));
    expect(GUIDANCE_ROWS).toHaveLength(62);
    expect(targets.size).toBe(38);
    expect(new Set([...targets].map(goalOf))).toEqual(new Set([2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 17]));
  });

  test.each(TYPES)('%s has as many rows as each table prints', (type) => {
    const [table7, table4 = table7] = COUNTS[type];
    expect(inTable('table7', type)).toHaveLength(table7);
    expect(inTable('table4', type)).toHaveLength(table4);
  });

  test('Table 7 has 105 entries', () => {
    expect(TYPES.reduce((sum, type) => sum + inTable('table7', type).length, 0)).toBe(105);
  });

  test('the two tables contradict each other in the three known places and nowhere else', () => {
    const contradictions = TYPES.flatMap((type) =>
      GUIDANCE_ROWS.flatMap((row) => {
        const tables = carriers(row, [type])?.tables ?? [];
        return tables.length === 1 ? [`${type}: ${row.id} ${tables.join()}`] : [];
      }),
    );
    expect(contradictions).toEqual([
      'Waste recycling related projects: 8.2/factory-technology table7',
      'Water utility related projects: 8.2/factory-technology table7',
      'Water utility related projects: 12.4/co2-reduction table4',
      'Water utility related projects: 12.4/issued-credits table4',
    ]);
  });

  test('a row under two types carries the tables of both', () => {
    const row = find('8.2/factory-technology');
    expect(carriers(row, ['EE projects', 'Waste recycling related projects'])).toEqual({
      types: ['Waste recycling related projects'],
      tables: ['table7'],
    });
    expect(carriers(row, ['EE projects in factories', 'Water utility related projects'])?.tables).toEqual(['table4', 'table7']);
    expect(carriers(row, ['RE projects'])).toBeUndefined();
  });

  test('ids are unique and name a target that has a title, in the order of the titles', () => {
    expect(new Set(GUIDANCE_ROWS.map((row) => row.id)).size).toBe(62);
    for (const row of GUIDANCE_ROWS) expect(row.id).toMatch(/^\d{1,2}\.(\d{1,2}|[a-d])\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect([...SDG_TARGETS.keys()]).toEqual([...new Set(GUIDANCE_ROWS.map(targetOf))]);
  });

  test('only the generated electricity and the emission reductions are figures of the report, never issued credits', () => {
    expect(GUIDANCE_ROWS.filter((row) => row.figure === 're-electricity').map((row) => row.id)).toEqual(['7.2/re-electricity']);
    expect(GUIDANCE_ROWS.filter((row) => row.figure === 'co2-reduction').map(targetOf)).toEqual(['3.9', '9.4', '11.6', '12.4', '13.1']);
    for (const row of GUIDANCE_ROWS.filter((each) => each.id.endsWith('/issued-credits'))) expect(row.figure).toBeUndefined();
  });

  test('12.7 is for Viet Nam only', () => {
    expect(GUIDANCE_ROWS.filter((row) => row.country !== undefined).map((row) => [row.id, row.country])).toEqual([
      ['12.7/public-procurement', 'VN'],
    ]);
  });

  test('both languages are complete, and the Japanese is Japanese', () => {
    const words = [...GUIDANCE_ROWS.map((row) => row.label), ...SDG_TARGETS.values(), ...CHECK_LIST_FORM.items.map((item) => item.item)];
    for (const { en, ja } of words) {
      expect(en.trim()).not.toBe('');
      expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });
});

test('Table 6 fills 16 of its 24 cells', () => {
  const filled = SECTORS.flatMap((sector) => TECHNOLOGIES.filter((technology) => isInTable6(technology, sector)));
  expect(filled).toHaveLength(16);
  expect(projectTypes('energy-efficiency', 'water-utility')).toEqual(['EE projects', 'Water utility related projects', 'JCM scheme']);
  expect(projectTypes('renewable-energy', 'manufacturing')).toEqual(['RE projects', 'JCM scheme']);
  expect(projectTypes('renewable-energy', 'energy-transmission')).toEqual(['JCM scheme']);
});

test('the check list has the 16 items of the form that are known, and says that it is partial', () => {
  expect(CHECK_LIST_FORM.items.map((item) => item.number)).toEqual(Array.from({ length: 16 }, (_, index) => String(index + 1)));
  expect(CHECK_LIST_FORM.isPartial).toBe(true);
  expect(CHECK_LIST_FORM.form.en).toMatch(/Kyrgyz.*partial/);
  const category = (number: number): string | undefined => CHECK_LIST_FORM.items[number - 1]?.category.en;
  expect([1, 2, 8, 9, 13, 15].map(category)).toEqual([
    'EIA',
    'Pollution Control',
    'Pollution Control',
    'Natural Environment and Biodiversity',
    'Natural Environment and Biodiversity',
    'Economy',
  ]);
  for (const number of [14, 16]) expect(category(number)).toMatch(/unclear/);
});

test('each of the 17 goals has a colour of its own', () => {
  expect(new Set(Object.values(GOAL_COLOURS)).size).toBe(17);
});
