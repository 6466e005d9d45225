import type { CheckRun } from '../check/check-run';
import type { CalculationSheet, EarlierIndicatorAnswer, Extraction, UnkeyedAnswer } from '../extract/extraction';
import type { Words } from '../language';
import { answerCheckList } from './answer-check-list';
import { chooseReports } from './choose-reports';
import { carriers, goalOf, targetOf, type GuidanceRow } from './guidance/guidance-row';
import { GUIDANCE_ROWS } from './guidance/guidance-rows';
import { isInTable6, projectTypes } from './guidance/project-types';
import { SDG_TARGETS } from './guidance/sdg-targets';
import { matchUnkeyed, targetNumber } from './match-unkeyed';
import { reportFigure } from './report-figure';
import type { IndicatorEntry, IndicatorValue, KeptAnswer, ProjectType, SdgProfile, Sector, TargetTitle, Technology } from './sdg-profile';

/** What the workbook does not say and a person chooses. */
export interface ProjectChoice {
  readonly technology: Technology;
  readonly sector: Sector;
  /** Calculation sheets whose figures are meant; absent: all, where that is clear (`chooseReports`). */
  readonly sheets?: readonly string[];
}

/**
 * The targets and indicators of a project with its figures, and the check list, both with what people typed before. Figures are in the
 * indicator's unit; one figure may stand under several targets and is never added up across them.
 *
 * Throws `UserError` `nothing-to-write`, `several-reports` or `bad-argument` (see `chooseReports`).
 */
export function mapToSdgs(extraction: Extraction, checks: CheckRun, project: ProjectChoice): SdgProfile {
  const reports = chooseReports(extraction, project.sheets);
  const { indicators: earlier, unmatched } = matchUnkeyed(extraction.earlierAnswers?.indicators ?? {}, extraction.earlierAnswers?.unkeyed);
  const types = projectTypes(project.technology, project.sector);
  const country = countryOf(reports);
  const entriesFor = (among: readonly ProjectType[]): IndicatorEntry[] =>
    indicatorRows(among, country).map((entry) => indicatorEntry(entry, earlier[entry.row.id], reports, checks));
  const indicators = entriesFor(types.filter((type) => type !== 'JCM scheme'));
  const schemeIndicators = entriesFor(['JCM scheme']);
  return {
    technology: project.technology,
    sector: project.sector,
    types,
    sheets: reports.map((report) => report.sheet),
    remarks: remarks(project, reports),
    targets: targetTitles(indicators),
    indicators,
    schemeIndicators,
    checkList: answerCheckList(extraction.earlierAnswers?.checkList),
    keptAnswers: [...keptAnswers(earlier, [...indicators, ...schemeIndicators]), ...unmatched.map(answerOfOwnRow)],
  };
}

function remarks({ technology, sector }: ProjectChoice, reports: readonly CalculationSheet[]): readonly Words[] {
  const withoutEg = technology === 'renewable-energy' ? reports.filter((report) => report.readings.EG.kind === 'missing') : [];
  return [...(isInTable6(technology, sector) ? [] : [NOT_IN_TABLE_6]), ...withoutEg.map(({ sheet }) => noElectricityOn(sheet))];
}

export interface CarriedRow {
  readonly row: GuidanceRow;
  readonly types: IndicatorEntry['types'];
  readonly tables: IndicatorEntry['tables'];
}

/** The guidance's rows for project types, in Table 4's order. A row for one country only is left out when the country is known to be another. */
export function indicatorRows(types: readonly ProjectType[], country?: string): readonly CarriedRow[] {
  return GUIDANCE_ROWS.flatMap((row) => {
    if (row.country !== undefined && country !== undefined && row.country !== country) return [];
    const carried = carriers(row, types);
    return carried ? [{ row, ...carried }] : [];
  });
}

/** `VN` from the reference number `VN011`; undefined when there is none or the reports disagree. */
function countryOf(reports: readonly CalculationSheet[]): string | undefined {
  const countries = new Set(reports.map((report) => /^([A-Z]{2})\d/.exec(report.reference?.value.trim() ?? '')?.[1]));
  return countries.size === 1 ? [...countries][0] : undefined;
}

function indicatorEntry(
  { row, types, tables }: CarriedRow,
  earlier: EarlierIndicatorAnswer | undefined,
  reports: readonly CalculationSheet[],
  checks: CheckRun,
): IndicatorEntry {
  const target = targetOf(row);
  const value: IndicatorValue = row.figure
    ? reportFigure(row.figure, reports, checks)
    : { kind: 'manual', ...(earlier?.value === undefined ? {} : { typed: earlier.value }) };
  return {
    id: row.id,
    goal: goalOf(target),
    target,
    label: row.label,
    ...(row.unit === undefined ? {} : { unit: row.unit }),
    types,
    tables,
    value,
    ...words(earlier),
  };
}

function words(earlier: EarlierIndicatorAnswer | undefined): Pick<IndicatorEntry, 'evidence' | 'note'> {
  return {
    ...(earlier?.evidence === undefined ? {} : { evidence: earlier.evidence }),
    ...(earlier?.note === undefined ? {} : { note: earlier.note }),
  };
}

function targetTitles(indicators: readonly IndicatorEntry[]): readonly TargetTitle[] {
  const met = new Set(indicators.map((entry) => entry.target));
  return [...SDG_TARGETS].filter(([target]) => met.has(target)).map(([target, title]) => ({ target, goal: goalOf(target), title }));
}

function keptAnswers(earlier: Readonly<Record<string, EarlierIndicatorAnswer>>, shown: readonly IndicatorEntry[]): readonly KeptAnswer[] {
  const here = new Set(shown.map((entry) => entry.id));
  return Object.entries(earlier)
    .filter(([id]) => !here.has(id))
    .map(([id, answer]) => keptAnswer(id, answer))
    .filter((kept) => kept.typed !== undefined || kept.evidence !== undefined || kept.note !== undefined);
}

function keptAnswer(id: string, answer: EarlierIndicatorAnswer): KeptAnswer {
  const row = GUIDANCE_ROWS.find((candidate) => candidate.id === id);
  // A value under a figure of the report came from the report, not from a person.
  const isTyped = answer.value !== undefined && row?.figure === undefined;
  return {
    id,
    target: row ? targetOf(row) : id.slice(0, id.indexOf('/')),
    ...(row ? { label: row.label } : {}),
    ...(row?.unit === undefined ? {} : { unit: row.unit }),
    ...(isTyped && answer.value !== undefined ? { typed: answer.value } : {}),
    ...words(answer),
  };
}

function answerOfOwnRow({ target, label, unit, value, ...others }: UnkeyedAnswer): KeptAnswer {
  return {
    ...(target === undefined ? {} : { target: targetNumber(target) }),
    ...(label === undefined ? {} : { label: { en: label, ja: label } }),
    ...(unit === undefined ? {} : { unit }),
    ...(value === undefined ? {} : { typed: value }),
    ...words(others),
  };
}

const NOT_IN_TABLE_6: Words = {
  en: 'Table 6 of the guidance names no project types for this technology in this sector: only the scheme-level rows apply. Choose another sector ("Other" has an entry for every technology) if it fits the project.',
  ja: 'ガイダンスの表6には、この技術と分野の組合せに該当するプロジェクト種別がありません。制度全体の指標のみを表示します。適切な場合は別の分野（「その他」はすべての技術に対応）を選択してください。',
};

function noElectricityOn(sheet: string): Words {
  return {
    en: `No EG (electricity generated) on the calculation sheet "${sheet}": is this a renewable energy project?`,
    ja: `計算シート「${sheet}」にEG（発電量）がありません。再生可能エネルギー事業に該当するかご確認ください。`,
  };
}
