import type { CheckRun } from '../../check/check-run';
import { groupsBy } from '../../check/groups-by';
import type { CheckResult } from '../../check/rule';
import { wordNumber } from '../../check/numbers/word-number';
import { SYMBOLS, type CalculationSheet } from '../../extract/extraction';
import type { Words } from '../../language';
import { cellFormula, whyNoNumber } from '../../map/report-figure';
import { counted } from '../sdg-sheet-words';

/** What the report's figures were when it was checked, with units and cells: one line a report. */
export function readingWords(report: CalculationSheet): Words {
  const { sheet, readings } = report;
  const told = SYMBOLS.map((symbol): Words => {
    const reading = readings[symbol];
    if (reading.kind !== 'number' && reading.kind !== 'summed') return whyNoNumber(reading, report);
    const figure = `${symbol} = ${wordNumber(reading.value)} ${reading.unit.text}`.trimEnd();
    const cell = cellFormula(reading);
    return { en: `${figure} (${cell})`, ja: `${figure}（${cell}）` };
  });
  const line = (language: keyof Words): string => told.map((words) => words[language]).join('  ·  ');
  return { en: `${sheet}: ${line('en')}`, ja: `${sheet}：${line('ja')}` };
}

type NotApplicable = Extract<CheckResult, { outcome: 'not-applicable' }>;

/** The rules that were not applied, with their reasons: those with the same one together. */
export function notAppliedWords(checks: CheckRun): readonly Words[] {
  const results = allOf(checks).filter((result): result is NotApplicable => result.outcome === 'not-applicable');
  return groupsBy(results, ({ reason }) => reason.en).flatMap((alike) => {
    const rules = [...new Set(alike.map(({ rule }) => rule))].join(', ');
    return alike.slice(0, 1).map(({ reason }) => ({ en: `${rules}: ${reason.en}`, ja: `${rules}：${reason.ja}` }));
  });
}

/** How far it was looked where nothing was found. */
export function extentWords(checks: CheckRun): Words {
  const rulesOf = (isMeant: (result: CheckResult) => boolean): number =>
    new Set(
      allOf(checks)
        .filter(isMeant)
        .map(({ rule }) => rule),
    ).size;
  const applied = rulesOf(({ outcome }) => outcome === 'passed');
  const not = rulesOf(({ outcome }) => outcome === 'not-applicable' || outcome === 'crashed');
  return {
    en: `${counted(applied, 'rule', '').en} applied found nothing; ${not} not applied: see below.`,
    ja: `適用した${applied}件のルールに指摘なし。適用外${not}件は下記のとおり。`,
  };
}

function allOf(checks: CheckRun): readonly CheckResult[] {
  return [...checks.reports.flatMap(({ results }) => results), ...checks.workbook];
}
