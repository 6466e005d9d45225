import type { CheckRun } from '../check/check-run';
import type { Extraction } from '../extract/extraction';
import type { EarlierAnswers } from '../extract/our-sheet/earlier-answers';
import type { Words } from '../language';
import type { LogAct } from './check-log';
import { appliedTypes, emptyCellRemarks } from './applied-types';
import { chooseCheckList } from './choose-check-list';
import { chooseReports } from './choose-reports';
import { unreadTypeAnswers } from './earlier-choice';
import { issuedRecords } from './credits/issued-records';
import { electricityRemarks } from './electricity-reports';
import { goalOf } from './guidance/guidance-row';
import { SDG_TARGETS } from './guidance/sdg-targets';
import { hostCountry } from './host-country';
import { projectIndicators } from './project-indicators';
import { renewedSheet } from './renewed-sheet';
import { standingResults } from './standing-results';
import { withTypedItems, withTypedRows, type TypedAnswers } from './typed-answers';
import type { CheckListForm, IndicatorEntry, ProjectKind, ProjectType, SdgProfile, TargetTitle } from './sdg-profile';

/** What the workbook does not say and a person chooses. */
export interface ProjectChoice {
  /** A mixed project has several. */
  readonly kinds: readonly ProjectKind[];
  /** Types that a person adds to those of Table 6, or takes away. */
  readonly added?: readonly ProjectType[];
  readonly removed?: readonly ProjectType[];
  /** Calculation sheets whose figures are meant; absent: all, where that is clear (`chooseReports`). */
  readonly sheets?: readonly string[];
  /** Absent: the form is chosen by the former sheet, the workbook and the host country (`chooseForm`). */
  readonly checkListForm?: CheckListForm;
  /** What was typed since the SDG sheet was written; it lies over what stands there. */
  readonly answers?: TypedAnswers;
}

const NO_ANSWERS: EarlierAnswers = { sheet: '', checkList: {}, indicators: {} };

/**
 * The targets and indicators of a project with its figures, and the check list, both with what people typed before: every word of theirs
 * stands in one place of the profile. Figures are in the indicator's unit; one figure may stand under several targets and is never added up
 * across them.
 *
 * `acts`: decisions that are on no Check log yet.
 * Throws `UserError` `nothing-to-write`, `several-reports` or `bad-argument` (see `chooseReports`).
 */
export function mapToSdgs(extraction: Extraction, checks: CheckRun, project: ProjectChoice, acts: readonly LogAct[] = []): SdgProfile {
  const { kinds, added, removed, checkListForm, answers = {} } = project;
  const reports = chooseReports(extraction, project.sheets);
  const former = withTypedRows(extraction.earlierAnswers ?? NO_ANSWERS, answers);
  const issued = issuedRecords(former, extraction, checks, project.sheets);
  const types = appliedTypes(kinds, added, removed);
  const code = hostCountry(reports);
  const country = code === undefined ? {} : { country: code };
  const scope = { kinds, applied: types.applied, reports, answers, ...country };
  const { issuance, notes, ...tables } = projectIndicators(scope, former, issued.records, standingResults(extraction, checks, acts));
  const { checkList, remarks } = chooseCheckList(extraction, reports, code, checkListForm);
  return {
    kinds,
    types,
    ...country,
    sheets: reports.map((report) => report.sheet),
    remarks: [
      ...emptyCellRemarks(kinds, types),
      ...electricityRemarks(reports, kinds),
      ...issued.remarks,
      ...issuance.remarks,
      ...remarks,
      ...otherSheetRemarks(extraction),
    ],
    targets: targetTitles(tables.indicators),
    ...tables,
    issuance: issuance.records,
    ...(issued.from === undefined ? {} : { issuedOn: issued.from }),
    checkList: { ...checkList, items: withTypedItems(checkList, answers) },
    keptNotes: [...(former.notes ?? []), ...unreadTypeAnswers(former), ...issued.notes, ...notes],
  };
}

/** Of several sheets of ours, copies say, one is read and written anew: whoever looks at another must know. */
function otherSheetRemarks(extraction: Extraction): readonly Words[] {
  const { ourSheets, earlierAnswers, surroundings } = extraction;
  const renewed = renewedSheet(extraction, 'sdg');
  // What the pane has kept of a sheet that was deleted is no sheet.
  const read = surroundings.sheets.find(({ name }) => name === earlierAnswers?.sheet)?.name;
  return [
    ...ourSheets.sdg.filter((sheet) => sheet !== renewed).map(staysAsItIs),
    ...(read === undefined || ourSheets.sdg.includes(read) ? [] : [withoutMarker(read)]),
  ];
}

function staysAsItIs(sheet: string): Words {
  return {
    en: `The workbook has another SDG sheet, "${sheet}". It stays as it is, and what was typed on it is not taken over.`,
    ja: `ブックには別のSDGシート「${sheet}」もあります。そのシートは変更されず、その記入内容は引き継がれません。`,
  };
}

function withoutMarker(sheet: string): Words {
  return {
    en: `The SDG sheet "${sheet}" has lost the cells by which it is known (the columns right of the printed part), so it stays as it is and a new sheet is added. What stands in its fields is taken over; compare the two, then delete the old one.`,
    ja: `SDGシート「${sheet}」は識別用のセル（印刷範囲の右側の列）が削除されているため、そのまま残し、新しいシートを追加します。記入欄の内容は引き継がれます。両方を見比べてから古いシートを削除してください。`,
  };
}

function targetTitles(indicators: readonly IndicatorEntry[]): readonly TargetTitle[] {
  const met = new Set(indicators.map((entry) => entry.target));
  return [...SDG_TARGETS].filter(([target]) => met.has(target)).map(([target, title]) => ({ target, goal: goalOf(target), title }));
}
