import { describe, expect, test } from '@jest/globals';
import { asPrinted, carriers, goalOf, targetOf, type GuidanceRow } from '../../src/map/guidance/guidance-row';
import { GOAL_5_ROWS } from '../../src/map/guidance/goal5-rows';
import { GUIDANCE_ROWS } from '../../src/map/guidance/guidance-rows';
import { GOAL_COLOURS } from '../../src/map/guidance/goal-colours';
import { isInTable6, PROJECT_TYPES, projectTypes } from '../../src/map/guidance/project-types';
import { SDG_TARGETS, targetPage } from '../../src/map/guidance/sdg-targets';
import { SECTORS, TECHNOLOGIES, type ProjectType } from '../../src/map/sdg-profile';

/** Entries of Table 7 under each type, counted in the guidance by hand; Table 4's count differs only where a second number stands. */
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

const ALL_ROWS = [...GUIDANCE_ROWS, ...GOAL_5_ROWS];

const inTable = (table: 'table4' | 'table7', type: ProjectType): readonly GuidanceRow[] =>
  GUIDANCE_ROWS.filter((row) => carriers(row, [type])?.tables.includes(table));

const find = (id: string): GuidanceRow => {
  const row = GUIDANCE_ROWS.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
};

describe('the data recounted', () => {
  test('Table 4 has 62 rows over 38 targets of 12 goals, 14 with a unit', () => {
    const targets = new Set(GUIDANCE_ROWS.map(targetOf));
    expect(GUIDANCE_ROWS).toHaveLength(62);
    expect(targets.size).toBe(38);
    expect(new Set([...targets].map(goalOf))).toEqual(new Set([2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 17]));
    expect(GUIDANCE_ROWS.filter((row) => row.unit !== undefined)).toHaveLength(14);
  });

  test('Table 5 has 15 rows over 7 targets, two with a unit', () => {
    expect(GOAL_5_ROWS).toHaveLength(15);
    expect(new Set(GOAL_5_ROWS.map(targetOf))).toEqual(new Set(['5.1', '5.2', '5.4', '5.5', '5.6', '5.b', '5.c']));
    expect(GOAL_5_ROWS.filter((row) => row.unit !== undefined).map((row) => [row.id, row.unit])).toEqual([
      ['5.1/training-hours-by-gender', 'Hours'],
      ['5.5/women-in-management', 'Number or %'],
    ]);
    expect(GOAL_5_ROWS.filter((row) => row.activities.includes('company'))).toHaveLength(6);
    expect(GOAL_5_ROWS.filter((row) => row.activities.includes('project'))).toHaveLength(10);
  });

  test.each(PROJECT_TYPES)('%s has as many rows as each table prints', (type) => {
    const [table7, table4 = table7] = COUNTS[type];
    expect(inTable('table7', type)).toHaveLength(table7);
    expect(inTable('table4', type)).toHaveLength(table4);
  });

  test('Table 7 has 105 entries', () => {
    expect(PROJECT_TYPES.reduce((sum, type) => sum + inTable('table7', type).length, 0)).toBe(105);
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

  test('ids are unique and name a target', () => {
    expect(new Set(ALL_ROWS.map((row) => row.id)).size).toBe(77);
    for (const row of ALL_ROWS) expect(row.id).toMatch(/^\d{1,2}\.(\d{1,2}|[a-d])\/[a-z0-9]+(-[a-z0-9]+)*$/);
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
    expect(find('12.7/public-procurement').note?.en).toMatch(/Only Table 4/);
  });
});

describe('wording', () => {
  test('both languages are complete, and the Japanese is Japanese', () => {
    for (const { en, ja } of [...ALL_ROWS.map((row) => row.label), ...SDG_TARGETS.values()]) {
      expect(en.trim()).not.toBe('');
      expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });

  test('a misprint is mended in display and kept as printed', () => {
    expect(ALL_ROWS.filter((row) => row.printed !== undefined).map((row) => row.id)).toEqual([
      '2.4/climate-action',
      '4.4/employee-training',
      '6.3/treated-volume',
      '7.a/international-cooperation',
      '9.1/precautions',
      '11.2/transport-investment',
      '11.3/stakeholder-dialogue',
      '11.3/urban-solutions',
      '11.6/co2-reduction',
      '13.3/partner-countries',
      '17.16/joint-projects',
      '5.1/training-hours-by-gender',
      '5.1/weps',
      '5.1/decision-making',
      '5.2/vulnerable-groups',
      '5.2/weps',
      '5.4/weps',
      '5.5/weps',
      '5.6/weps',
      '5.c/gender-guidelines',
    ]);
    expect(find('2.4/climate-action').label.en).toMatch(/gases$/);
    expect(asPrinted(find('2.4/climate-action'))).toMatch(/gasses$/);
    expect(asPrinted(find('9.4/issued-credits'))).toMatch(/ \(tonnes\)$/);
    for (const row of ALL_ROWS) expect(row.printed).not.toBe(row.label.en);
  });
});

describe('targets', () => {
  test('the 45 of Tables 4 and 5 have a title, in the UN order, and no other', () => {
    const rank = (target: string): string => {
      const [goal = '', part = ''] = target.split('.');
      return goal.padStart(2, '0') + (/\d/.test(part) ? part.padStart(2, '0') : part);
    };
    const titled = [...SDG_TARGETS.keys()];
    expect(titled).toHaveLength(45);
    expect(new Set(titled)).toEqual(new Set(ALL_ROWS.map(targetOf)));
    expect(titled).toEqual([...titled].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)));
  });

  test('no two titles are alike, and none has the length of a text of the UN', () => {
    for (const language of ['en', 'ja'] as const) {
      const titles = [...SDG_TARGETS.values()].map((title) => title[language]);
      expect(new Set(titles).size).toBe(45);
      for (const title of titles) expect(title.length).toBeLessThanOrEqual(60);
    }
  });

  test('the years that the UN named and that have passed', () => {
    const past = [...SDG_TARGETS].flatMap(([target, { deadline }]) => (deadline === undefined ? [] : [[target, deadline]]));
    expect(past).toEqual([
      ['3.6', 2020],
      ['12.4', 2020],
      ['13.a', 2020],
      ['14.1', 2025],
    ]);
  });

  test('have a page at the UN', () => {
    expect(targetPage('7.2')).toBe('https://unstats.un.org/sdgs/metadata/?Text=&Goal=7&Target=7.2');
    expect(targetPage('12.a')).toBe('https://unstats.un.org/sdgs/metadata/?Text=&Goal=12&Target=12.a');
  });
});

test('Table 6 fills 16 of its 24 cells', () => {
  const filled = SECTORS.flatMap((sector) => TECHNOLOGIES.filter((technology) => isInTable6(technology, sector)));
  expect(filled).toHaveLength(16);
  expect(projectTypes('energy-efficiency', 'water-utility')).toEqual(['EE projects', 'Water utility related projects', 'JCM scheme']);
  expect(projectTypes('renewable-energy', 'manufacturing')).toEqual(['RE projects', 'JCM scheme']);
  expect(projectTypes('renewable-energy', 'energy-transmission')).toEqual(['JCM scheme']);
});

test('each of the 17 goals has a colour of its own', () => {
  expect(Object.keys(GOAL_COLOURS).map(Number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  expect(new Set(Object.values(GOAL_COLOURS)).size).toBe(17);
  for (const colour of Object.values(GOAL_COLOURS)) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
});
