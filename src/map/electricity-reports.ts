import type { CalculationSheet } from '../extract/extraction';
import type { Words } from '../language';
import type { ProjectKind } from './sdg-profile';

/**
 * The reports whose electricity counts under 7.2. In a mixed project the report of another technology has no EG and needs none; where every
 * kind is renewable energy, a report without EG leaves the whole unknown.
 */
export function electricityReports(reports: readonly CalculationSheet[], kinds: readonly ProjectKind[]): readonly CalculationSheet[] {
  const generating = isMixed(kinds) ? reports.filter(hasElectricity) : [];
  return generating.length === 0 ? reports : generating;
}

/** That EG is missing in a renewable energy project, or whose electricity is meant. */
export function electricityRemarks(reports: readonly CalculationSheet[], kinds: readonly ProjectKind[]): readonly Words[] {
  if (!kinds.some(isRenewable)) return [];
  const without = reports.filter((report) => !hasElectricity(report));
  if (!isMixed(kinds) || without.length === reports.length) return without.map(({ sheet }) => noElectricityOn(sheet));
  return without.map(({ sheet }) => otherTechnology(sheet));
}

function hasElectricity({ readings }: CalculationSheet): boolean {
  return readings.EG.kind !== 'missing';
}

function isRenewable({ technology }: ProjectKind): boolean {
  return technology === 'renewable-energy';
}

function isMixed(kinds: readonly ProjectKind[]): boolean {
  return kinds.some(isRenewable) && !kinds.every(isRenewable);
}

function noElectricityOn(sheet: string): Words {
  return {
    en: `No EG (electricity generated) on the calculation sheet "${sheet}": is this a renewable energy project?`,
    ja: `計算シート「${sheet}」にEG（発電量）がありません。再生可能エネルギー事業に該当するかご確認ください。`,
  };
}

function otherTechnology(sheet: string): Words {
  return {
    en: `The calculation sheet "${sheet}" has no EG (electricity generated): the electricity under 7.2 is that of the other reports.`,
    ja: `計算シート「${sheet}」にはEG（発電量）がありません。7.2の発電量は他の報告書によるものです。`,
  };
}
