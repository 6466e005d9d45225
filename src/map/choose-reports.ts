import { addressText } from '../address';
import type { CalculationSheet, Extraction } from '../extract/extraction';
import type { Words } from '../language';
import { UserError } from '../user-error';
import { sharedCells } from './shared-cells';

/**
 * The monitoring reports whose figures the SDG sheet shows and adds up, in tab order: those named, else the only one, else all of them when
 * they are different reductions of one project in one period (a project with several methodologies has a pair of sheets for each).
 *
 * Throws `UserError`: `nothing-to-write` without a report, `several-reports` when it is not clear which are meant or when those named count
 * the same reductions, `bad-argument` for a sheet that is not a report's calculation sheet.
 */
export function chooseReports(extraction: Extraction, sheets: readonly string[] = []): readonly CalculationSheet[] {
  const { reports } = extraction;
  if (reports.length === 0) throw new UserError('nothing-to-write', extraction.plans.length > 0 ? ONLY_A_PLAN : NO_REPORT);
  if (sheets.length > 0) return differentReductions(namedReports(reports, sheets));
  const reasons = reports.length > 1 ? whyUnclear(extraction) : [];
  if (reasons.length > 0) throw new UserError('several-reports', chooseOne(reports, reasons));
  return reports;
}

/** The same reduction twice is never right, whoever asks for it. */
function differentReductions(reports: readonly CalculationSheet[]): readonly CalculationSheet[] {
  for (const [one, other] of pairsOf(reports)) {
    const cells = sharedCells(one, other);
    if (cells.length > 0) throw new UserError('several-reports', sameReductions(one, other, cells.map(addressText)));
  }
  return reports;
}

/** Why all reports together might not be the project's result. */
function whyUnclear({ reports, surroundings }: Extraction): readonly Words[] {
  const hidden = reports.filter(({ sheet }) =>
    surroundings.sheets.some(({ name, visibility }) => name === sheet && visibility !== 'visible'),
  );
  return [
    ...(reports.every((report) => belongTogether(report, reports[0])) ? [] : [DIFFERENT]),
    ...hidden.map(({ sheet }) => isHidden(sheet)),
    ...pairsOf(reports).flatMap(([one, other]) => bothUse(one, other)),
  ];
}

function bothUse(one: CalculationSheet, other: CalculationSheet): readonly Words[] {
  const shared = sharedCells(one, other).map((at) => at.sheet);
  const inputSheet = one.inputSheet !== undefined && one.inputSheet === other.inputSheet ? [one.inputSheet] : [];
  const sources = [...new Set([...shared, ...inputSheet])];
  return sources.length === 0 ? [] : [drawOn(pair(one, other), listed(sources))];
}

function pairsOf(reports: readonly CalculationSheet[]): readonly (readonly [CalculationSheet, CalculationSheet])[] {
  return reports.flatMap((one, index) => reports.slice(index + 1).map((other) => [one, other] as const));
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

const DIFFERENT: Words = { en: 'they differ in project or period', ja: 'プロジェクトまたはモニタリング期間が異なります' };

function isHidden(sheet: string): Words {
  return { en: `"${sheet}" is hidden`, ja: `「${sheet}」は非表示です` };
}

function drawOn(sheets: Words, sources: Words): Words {
  return { en: `${sheets.en} both draw on ${sources.en}`, ja: `${sheets.ja}はいずれも${sources.ja}を参照しています` };
}

function chooseOne(reports: readonly CalculationSheet[], reasons: readonly Words[]): Words {
  const names = listed(reports.map((report) => report.sheet));
  const why: Words = { en: reasons.map(({ en }) => en).join('; '), ja: reasons.map(({ ja }) => ja).join('。') };
  return {
    en: `There are several monitoring reports (${names.en}), and adding them up might be wrong: ${why.en}. Choose which of these calculation sheets are meant (on the command line: --report SHEET).`,
    ja: `複数のモニタリング報告書があり（${names.ja}）、合算すると誤りとなるおそれがあります：${why.ja}。対象とする計算シートを選択してください（コマンドラインでは --report シート名）。`,
  };
}

/** So many of the shared cells are named. */
const TOLD = 3;

function sameReductions(one: CalculationSheet, other: CalculationSheet, cells: readonly string[]): Words {
  const sheets = pair(one, other);
  const [told, rest] = [cells.slice(0, TOLD), cells.length - TOLD];
  const more: Words = rest > 0 ? { en: ` and ${rest} more`, ja: `ほか${rest}セル` } : { en: '', ja: '' };
  return {
    en: `${sheets.en} count the same reductions, so they cannot be added up: both rest on ${told.join(', ')}${more.en}. Choose one of them.`,
    ja: `${sheets.ja}は同じ排出削減量を計上しているため合算できません。いずれも${told.join('、')}${more.ja}に基づいています。どちらか一方を選択してください。`,
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

function pair(one: CalculationSheet, other: CalculationSheet): Words {
  return { en: `"${one.sheet}" and "${other.sheet}"`, ja: `「${one.sheet}」と「${other.sheet}」` };
}
