import type { CalculationSheet, Extraction } from '../extract/extraction';
import type { Words } from '../language';
import { UserError } from '../user-error';

/**
 * The monitoring reports whose figures the SDG sheet shows, in tab order: those named, else the only one, else all of them when they are
 * of one project and one period (a project with several methodologies has a calculation sheet for each).
 *
 * Throws `UserError`: `nothing-to-write` without a report, `several-reports` when it is not clear which are meant, `bad-argument` for a
 * sheet that is not a report's calculation sheet.
 */
export function chooseReports(extraction: Extraction, sheets: readonly string[] = []): readonly CalculationSheet[] {
  const { reports } = extraction;
  if (reports.length === 0) throw new UserError('nothing-to-write', extraction.plans.length > 0 ? ONLY_A_PLAN : NO_REPORT);
  if (sheets.length > 0) return namedReports(reports, sheets);
  if (reports.every((report) => belongTogether(report, reports[0]))) return reports;
  throw new UserError('several-reports', severalReports(reports));
}

function namedReports(reports: readonly CalculationSheet[], sheets: readonly string[]): readonly CalculationSheet[] {
  // Excel compares sheet names without regard to case.
  const wanted = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const known = new Set(reports.map((report) => report.sheet.toLowerCase()));
  const unknown = sheets.filter((sheet) => !known.has(sheet.toLowerCase()));
  if (unknown.length > 0) throw new UserError('bad-argument', notAReport(unknown, reports));
  return reports.filter((report) => wanted.has(report.sheet.toLowerCase()));
}

function belongTogether(report: CalculationSheet, first: CalculationSheet | undefined): boolean {
  if (first === undefined || report === first) return true;
  const [one, other] = [report.period, first.period];
  const samePeriod = one.kind === 'dates' && other.kind === 'dates' && one.from === other.from && one.to === other.to;
  return samePeriod && report.reference !== undefined && report.reference.value === first.reference?.value;
}

const NO_REPORT: Words = {
  en: 'There is no monitoring report in this workbook: no calculation sheet "[For Verification]" was found. Open the workbook that holds MRS(input) and MRS(calc_process).',
  ja: 'このブックにはモニタリング報告書がありません（「[For Verification]」の計算シートが見つかりません）。MRS(input)とMRS(calc_process)を含むブックを開いてください。',
};

const ONLY_A_PLAN: Words = {
  en: 'This workbook holds a monitoring plan only. A plan has estimates, not monitored figures, so no SDG sheet is written from it. Open the workbook that holds the monitoring report (MRS).',
  ja: 'このブックにはモニタリング計画のみが含まれています。計画の数値は推計値であり実測値ではないため、SDGシートは作成できません。モニタリング報告書（MRS）を含むブックを開いてください。',
};

function severalReports(reports: readonly CalculationSheet[]): Words {
  const names = listed(reports.map((report) => report.sheet));
  return {
    en: `There are several monitoring reports that differ in project or period: ${names.en}. Choose which of these calculation sheets the SDG sheet is about.`,
    ja: `プロジェクトまたはモニタリング期間の異なる複数のモニタリング報告書があります：${names.ja}。SDGシートの対象とする計算シートを選択してください。`,
  };
}

function notAReport(unknown: readonly string[], reports: readonly CalculationSheet[]): Words {
  const asked = listed(unknown);
  const there = listed(reports.map((report) => report.sheet));
  return {
    en: `Not a calculation sheet of a monitoring report: ${asked.en}. The workbook has ${there.en}.`,
    ja: `モニタリング報告書の計算シートではありません：${asked.ja}。このブックにある計算シート：${there.ja}。`,
  };
}

function listed(sheets: readonly string[]): Words {
  return { en: sheets.map((sheet) => `"${sheet}"`).join(', '), ja: sheets.map((sheet) => `「${sheet}」`).join('、') };
}
