import type { CheckResult } from '../../src/check/rule';
import type { Extraction } from '../../src/extract/extraction';
import type { EarlierAnswers } from '../../src/extract/our-sheet/earlier-answers';
import { mapToSdgs, type ProjectChoice } from '../../src/map/map-to-sdgs';
import type { IndicatorEntry, SdgProfile } from '../../src/map/sdg-profile';
import type { CellAddress } from '../../src/workbook';
import { calculationSheet, extractionOf, runOf } from './project-extraction';

export const SOLAR: ProjectChoice = { kinds: [{ technology: 'renewable-energy', sector: 'other' }] };

export function profileOf(
  extraction: Extraction = extractionOf([calculationSheet()]),
  project: ProjectChoice = SOLAR,
  results: readonly CheckResult[] = [],
): SdgProfile {
  return mapToSdgs(extraction, runOf(extraction, results), project);
}

/** The profile of a workbook with one report, whose former SDG sheet had these answers. */
export function profileAfter(answers: Partial<EarlierAnswers>, project: ProjectChoice = SOLAR): SdgProfile {
  return profileOf(extractionOf([calculationSheet()], { earlierAnswers: formerSheet(answers) }), project);
}

export function formerSheet(answers: Partial<EarlierAnswers>): EarlierAnswers {
  return { sheet: 'SDG', checkList: {}, indicators: {}, ...answers };
}

/** A cell of the former sheet. */
export function cell(row: number, column = 5): CellAddress {
  return { sheet: 'SDG', row, column };
}

export function entry(profile: SdgProfile, id: string): IndicatorEntry {
  const found = [...profile.indicators, ...profile.goal5, ...profile.schemeIndicators].find((each) => each.id === id);
  if (!found) throw new Error(`No indicator ${id}`);
  return found;
}
