import { describe, expect, test } from '@jest/globals';
import { appliedTypes } from '../../src/map/applied-types';
import type { PROJECT_TYPES } from '../../src/map/guidance/project-types';
import type { ProjectKind } from '../../src/map/sdg-profile';
import { entry, profileOf } from './profile-of';
import { calculationSheet, extractionOf } from './project-extraction';

const SOLAR: ProjectKind = { technology: 'renewable-energy', sector: 'other' };
const WATER: ProjectKind = { technology: 'energy-efficiency', sector: 'water-utility' };
const WASTE: ProjectKind = { technology: 'waste-to-energy', sector: 'other' };
/** Empty cells of Table 6. */
const WASTE_FARM: ProjectKind = { technology: 'waste-to-energy', sector: 'agriculture' };
const SOLAR_GRID: ProjectKind = { technology: 'renewable-energy', sector: 'energy-transmission' };

const REPORT = extractionOf([calculationSheet()]);

describe('project types', () => {
  test('of a mixed project are those of all its kinds, each once, in the order of Table 1', () => {
    expect(appliedTypes([WASTE, WATER, SOLAR])).toEqual({
      applied: ['RE projects', 'EE projects', 'Water utility related projects', 'Waste-to-energy projects', 'JCM scheme'],
      added: [],
      removed: [],
    });
  });

  test('change by hand, and say what was changed', () => {
    expect(appliedTypes([WATER], ['Disaster related projects'], ['EE projects'])).toEqual({
      applied: ['Water utility related projects', 'Disaster related projects', 'JCM scheme'],
      added: ['Disaster related projects'],
      removed: ['EE projects'],
    });
  });

  test('are not changed by what Table 6 says too: nothing is added that it names, nothing removed that it does not', () => {
    expect(appliedTypes([WATER], ['EE projects'], ['RE projects'])).toEqual(appliedTypes([WATER]));
  });

  test('removed wins over added, and the scheme applies to every project', () => {
    expect(appliedTypes([], ['RE projects'], ['RE projects', 'JCM scheme'])).toEqual({ applied: ['JCM scheme'], added: [], removed: [] });
  });

  test('added and removed decide the rows, as the kinds do', () => {
    const added = profileOf(REPORT, { kinds: [SOLAR], added: ['Waste-to-energy projects'], removed: ['RE projects'] });
    expect(added.indicators).toEqual(profileOf(REPORT, { kinds: [WASTE] }).indicators);
    expect(added.schemeIndicators).toHaveLength(13);
  });

  test('of a mixed project all stand beside a row that several carry', () => {
    const { types } = entry(profileOf(REPORT, { kinds: [SOLAR, WATER] }), '9.4/issued-credits');
    expect(types).toEqual(['RE projects', 'EE projects']);
  });
});

describe('an empty cell of Table 6', () => {
  const said = (kinds: readonly ProjectKind[], added: (typeof PROJECT_TYPES)[number][] = []): readonly string[] =>
    profileOf(REPORT, { kinds, added })
      .remarks.map(({ en }) => en)
      .filter((en) => en.includes('Table 6'));

  test('keeps the scheme rows alone, and is said of each kind with the way out', () => {
    const profile = profileOf(REPORT, { kinds: [WASTE_FARM] });
    expect([profile.indicators.length, profile.schemeIndicators.length]).toEqual([0, 13]);
    expect(said([WASTE_FARM, SOLAR_GRID])).toEqual([
      expect.stringMatching(/^Table 6 .*"Waste to energy" in "Agriculture": only the scheme-level rows apply/),
      expect.stringMatching(/"Renewable energy \(RE\)" in "Energy transmission": only/),
    ]);
  });

  test('is said more mildly beside kinds that Table 6 fills', () => {
    expect(said([SOLAR, WASTE_FARM])).toEqual([expect.stringMatching(/it adds no indicators to those of the project's other types/)]);
  });

  test('is no news where somebody added a type by hand, nor where the cell is filled', () => {
    expect(said([WASTE_FARM], ['Agriculture related projects'])).toEqual([]);
    expect(said([SOLAR])).toEqual([]);
  });
});
