import type { CheckRun } from '../check/check-run';
import type { CalculationSheet } from '../extract/extraction';
import type { EarlierAnswers, EarlierIndicatorAnswer } from '../extract/our-sheet/earlier-answers';
import { electricityReports } from './electricity-reports';
import { isFigureOfReport, type ReportFigures } from './is-figure-of-report';
import { goal5Entries, projectEntries } from './indicator-entries';
import { issuanceRecords, issuedTonnes, type Issuance } from './issuance-records';
import { leftoverNotes } from './leftover-notes';
import { matchUnkeyed } from './match-unkeyed';
import { ownClaims } from './own-claims';
import { reportFigure } from './report-figure';
import { withTypedIndicators, type TypedAnswers } from './typed-answers';
import type { IssuanceRecord, KeptNote, ProjectKind, ProjectType, SdgProfile } from './sdg-profile';

/** What decides which rows of the guidance stand on the sheet, and whose figures they show. */
export interface IndicatorScope {
  readonly kinds: readonly ProjectKind[];
  readonly applied: readonly ProjectType[];
  readonly country?: string;
  readonly reports: readonly CalculationSheet[];
  readonly answers?: TypedAnswers;
}

type Tables = Pick<SdgProfile, 'indicators' | 'goal5' | 'schemeIndicators' | 'ownClaims'>;

export interface ProjectIndicators extends Tables {
  readonly issuance: Issuance;
  /** What people typed in fields that are no more. */
  readonly notes: readonly KeptNote[];
}

/** Every table of indicators with its figures and with what people typed before, each answer in one place. `records`: the issuance records. */
export function projectIndicators(
  scope: IndicatorScope,
  former: EarlierAnswers,
  records: readonly IssuanceRecord[],
  checks: CheckRun,
): ProjectIndicators {
  const { applied, country, reports, answers = {} } = scope;
  const { indicators, unmatched, notes } = matchUnkeyed(former);
  const earlier = withTypedIndicators(indicators, answers, former.sheet);
  const issuance = issuanceRecords(records, earlier);
  const issued = issuedTonnes(issuance.records);
  const figures: ReportFigures = {
    're-electricity': reportFigure('re-electricity', electricityReports(reports, scope.kinds), checks),
    'co2-reduction': reportFigure('co2-reduction', reports, checks),
  };
  const sources = { earlier, figures, ...(issued === undefined ? {} : { issued }) };
  const rows = {
    indicators: projectEntries(
      applied.filter((type) => type !== 'JCM scheme'),
      country,
      sources,
    ),
    goal5: goal5Entries(sources),
    schemeIndicators: projectEntries(
      applied.filter((type) => type === 'JCM scheme'),
      country,
      sources,
    ),
  };
  const shown = Object.values(rows).flat();
  const isOfReport = (id: string, answer: EarlierIndicatorAnswer): boolean => isFigureOfReport(id, answer, figures, former.figures);
  const leftover = shown.flatMap((entry) => {
    const answer = earlier[entry.id];
    return answer ? leftoverNotes(entry, answer, isOfReport(entry.id, answer)) : [];
  });
  return {
    ...rows,
    ownClaims: ownClaims(earlier, unmatched, new Set(shown.map(({ id }) => id)), isOfReport),
    issuance,
    notes: [...issuance.notes, ...notes, ...leftover],
  };
}
