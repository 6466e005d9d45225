/** Tables 1 and 6 of the JCM-SDGs Linkage Guidance (2020): 11 project types; 8 sectors by 3 technologies, 16 cells filled. */
import type { ProjectType, Sector, Technology } from '../sdg-profile';

/** The eleven types in Table 1's order, which is Table 7's too. */
export const PROJECT_TYPES = [
  'RE projects',
  'EE projects',
  'Agriculture related projects',
  'EE projects in factories',
  'Waste recycling related projects',
  'Transportation related projects',
  'Energy transmission projects',
  'Water utility related projects',
  'Disaster related projects',
  'Waste-to-energy projects',
  'JCM scheme',
] as const satisfies readonly ProjectType[];

const RE: readonly ProjectType[] = ['RE projects'];
const EE: readonly ProjectType[] = ['EE projects'];
type Cells = Readonly<Partial<Record<Technology, readonly ProjectType[]>>>;

function ofSector(type: ProjectType): Cells {
  return { 'renewable-energy': [...RE, type], 'energy-efficiency': [...EE, type] };
}

/** `JCM scheme` stands in every filled cell and is left out here. */
const TABLE_6: Readonly<Record<Sector, Cells>> = {
  'water-utility': ofSector('Water utility related projects'),
  agriculture: ofSector('Agriculture related projects'),
  manufacturing: { 'renewable-energy': RE, 'energy-efficiency': [...EE, 'EE projects in factories'] },
  'waste-recycling': ofSector('Waste recycling related projects'),
  transportation: ofSector('Transportation related projects'),
  'energy-transmission': { 'energy-efficiency': [...EE, 'Energy transmission projects'] },
  disaster: ofSector('Disaster related projects'),
  other: { 'renewable-energy': RE, 'energy-efficiency': EE, 'waste-to-energy': ['Waste-to-energy projects'] },
};

/** Whether Table 6 names project types for the pair. Where its cell is empty the guidance says nothing, and neither do we. */
export function isInTable6(technology: Technology, sector: Sector): boolean {
  return TABLE_6[sector][technology] !== undefined;
}

/** The project types of a pair in Table 6's order, `JCM scheme` last; only `JCM scheme` where the cell is empty (`isInTable6`). */
export function projectTypes(technology: Technology, sector: Sector): readonly ProjectType[] {
  return [...(TABLE_6[sector][technology] ?? []), 'JCM scheme'];
}
