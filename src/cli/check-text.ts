/** `check --format text`: what a person reads on a terminal. */
import { styleText } from 'node:util';
import { addressText } from '../address';
import type { CheckResult, Finding, Severity } from '../check/rule';
import { wordNumber } from '../check/word-number';
import { SYMBOLS, type CalculationSheet, type Period, type Reading } from '../extract/extraction';
import type { Language, Words } from '../language';
import { resultsOf, type FileOutcome } from './check-file';

type Style = (text: string) => string;

export interface TextLook {
  readonly language: Language;
  readonly colour: boolean;
}

export function checkText(file: FileOutcome, look: TextLook): string {
  const bold = style('bold', look);
  if (file.outcome === 'refused') {
    return [bold(file.file), `  ${style('red', look)(WORDS.refused[look.language])}: ${file.refusal.words[look.language]}`, ''].join('\n');
  }
  const { checks } = file.assessment;
  return [
    bold(file.file),
    ...checks.reports.flatMap(({ report }) => reportLines(report, look)),
    ...findingLines(resultsOf(file.assessment), look),
    ...notApplicableLines(resultsOf(file.assessment), look),
    `  ${countLine(resultsOf(file.assessment), look)}`,
    '',
  ].join('\n');
}

function reportLines(report: CalculationSheet, look: TextLook): string[] {
  const head = [report.sheet, report.spreadsheet?.value, report.reference?.value, periodText(report.period, look.language)];
  return [
    `  ${head.filter((part) => part !== undefined).join('  ·  ')}`,
    ...SYMBOLS.map((symbol) => `    ${symbol.padEnd(6)} ${readingText(report.readings[symbol], look.language)}`),
  ];
}

function periodText(period: Period, language: Language): string {
  switch (period.kind) {
    case 'dates':
      return `${period.from} – ${period.to}`;
    case 'unreadable':
      return `${WORDS.unreadablePeriod[language]}: ${period.text}`;
    case 'missing':
      return WORDS.noPeriod[language];
  }
}

function readingText(reading: Reading, language: Language): string {
  switch (reading.kind) {
    case 'number':
      return `${wordNumber(reading.value)} ${reading.unit.text}`.padEnd(28) + addressText(reading.at);
    case 'missing':
      return WORDS.missing[language];
    case 'ambiguous':
      return `${WORDS.ambiguous[language]}: ${reading.at.map(addressText).join(', ')}`;
    case 'unusable':
      return `${WORDS.unusable[language]}: ${addressText(reading.at)}`;
  }
}

const SEVERITY_STYLE = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;
const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];

function findingLines(results: readonly CheckResult[], look: TextLook): string[] {
  const failed = results.filter((result) => result.outcome === 'failed');
  const bySeverity = SEVERITY_ORDER.flatMap((severity) => failed.filter((result) => result.severity === severity));
  const open = results.filter((result) => result.outcome === 'needs-a-person');
  const crashed = results.filter((result) => result.outcome === 'crashed');
  return [
    ...bySeverity.flatMap((result) => {
      const label = style(SEVERITY_STYLE[result.severity], look)(SEVERITY_WORDS[result.severity][look.language]);
      return result.findings.map((finding) => findingLine(label, result.rule, finding, look));
    }),
    ...open.flatMap((result) => {
      const label = style('magenta', look)(WORDS.look[look.language]);
      return result.findings.map((finding) => findingLine(label, result.rule, finding, look));
    }),
    ...crashed.map((result) => `  ${style('red', look)(WORDS.crashed[look.language])}  ${result.rule}: ${result.error}`),
  ];
}

/** "Passed" and "could not look" are never the same: what was not looked at is said, with the reason. */
function notApplicableLines(results: readonly CheckResult[], look: TextLook): string[] {
  return results.flatMap((result) =>
    result.outcome === 'not-applicable'
      ? [style('dim', look)(`  ${WORDS.notApplicable[look.language]}  ${result.rule}: ${result.reason[look.language]}`)]
      : [],
  );
}

function findingLine(label: string, rule: string, finding: Finding, look: TextLook): string {
  const place = finding.at[0] ? `  ${addressText(finding.at[0])}` : '';
  return `  ${label}  ${rule}${place}\n      ${finding.message[look.language]}`;
}

function countLine(results: readonly CheckResult[], look: TextLook): string {
  const count = (outcome: CheckResult['outcome']): number => results.filter((result) => result.outcome === outcome).length;
  const parts = [
    `${count('passed')} ${WORDS.passed[look.language]}`,
    `${count('failed')} ${WORDS.failed[look.language]}`,
    `${count('needs-a-person')} ${WORDS.needsAPerson[look.language]}`,
    `${count('not-applicable')} ${WORDS.notApplicable[look.language]}`,
  ];
  return style('dim', look)(parts.join(' · '));
}

function style(name: Parameters<typeof styleText>[0], look: TextLook): Style {
  return (text) => (look.colour ? styleText(name, text) : text);
}

const SEVERITY_WORDS: Readonly<Record<Severity, Words>> = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  info: { en: 'info', ja: '情報' },
};

const WORDS = {
  refused: { en: 'not checked', ja: '点検できません' },
  unreadablePeriod: { en: 'period not readable', ja: '期間を読み取れません' },
  noPeriod: { en: 'no period found', ja: '期間が見つかりません' },
  missing: { en: 'not found', ja: '見つかりません' },
  ambiguous: { en: 'found more than once', ja: '複数見つかりました' },
  unusable: { en: 'no number stands in the cell', ja: 'セルに数値がありません' },
  look: { en: 'please look', ja: '要確認' },
  crashed: { en: 'rule failed (our fault)', ja: 'ルールの不具合' },
  passed: { en: 'passed', ja: '合格' },
  failed: { en: 'failed', ja: '不合格' },
  needsAPerson: { en: 'need a person', ja: '要確認' },
  notApplicable: { en: 'not applicable', ja: '対象外' },
} as const satisfies Record<string, Words>;
