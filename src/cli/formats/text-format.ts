/** `check --format text`: what a person reads on a terminal. */
import { styleText } from 'node:util';
import { ABSENCES, type Absence } from '../../check/absences';
import { groupsBy } from '../../check/groups-by';
import type { Severity } from '../../check/rule';
import { SYMBOLS } from '../../extract/extraction';
import type { Language, Words } from '../../language';
import { PAPER_WORDS } from '../../plan/working-paper/paper-words';
import { decisionText } from '../../plan/check-log/decision-text';
import { wordNumber } from '../../check/numbers/word-number';
import { allResults, type AcrossJson, type CheckedJson, type FileJson, type FindingJson, type ReportJson } from '../check-json';
import type { ContradictedPeriod } from '../../check/comparison/period-yields';
import type { YieldJson } from '../../check/comparison/comparison-json';
import { acrossText } from './across-text';
import { calculationLines } from '../../check/model/calculation-lines';
import type { CheckFormat, FormatOptions } from './check-format';
import { checkLogText } from './check-log-text';
import { comparisonLines, yieldLines } from '../../check/comparison/comparison-lines';
import { groupedResults, noNumberText, OUTCOME_WORDS, periodText, placeText, SEVERITY_WORDS, type GroupedResults } from './outcome-words';
import { vintageLines } from './vintage-lines';
import { padded, paddedLeft, printable, textWidth, wrapped } from './terminal-text';

export function textFormat(options: FormatOptions): CheckFormat {
  return {
    begin: () => undefined,
    file: (file) => options.print([...fileLines(file, options), ''].join('\n')),
    across: (results, { yields, contradicted }) => {
      options.print([...acrossLines(results, options), ...yieldText(yields, contradicted, options), ''].join('\n'));
    },
    end: () => undefined,
  };
}

function fileLines(file: FileJson, options: FormatOptions): readonly string[] {
  const head = coloured('bold', printable(file.file), options);
  if (file.outcome === 'checked') return [head, ...checkedLines(file, options)];
  const label = OUTCOME_WORDS.refused[options.language];
  return [head, ...labelledLines({ text: label, colour: 'red' }, `: ${file.refusal.message}`, options)];
}

function acrossLines(results: readonly AcrossJson[], options: FormatOptions): readonly string[] {
  const groups = groupedResults(acrossText(results));
  return [
    coloured('bold', OUTCOME_WORDS.across[options.language], options),
    ...findingLines(groups, options),
    ...dim(indented(countText(groups, options), 2, options), options),
    ...howToMendLines(groups, options),
  ];
}

function checkedLines(file: CheckedJson, options: FormatOptions): readonly string[] {
  const groups = groupedResults(allResults(file));
  return [
    ...file.reports.flatMap((report) => reportLines(report, options)),
    ...yieldText(file.yields ?? [], [], options),
    ...findingLines(groups, options),
    ...notApplicableLines(groups, options).flatMap((line) => dim(indented(line, 2, options), options)),
    ...dim(indented(countText(groups, options), 2, options), options),
    ...howToMendLines(groups, options),
    ...(file.checkLog ? dim(indented(checkLogText(file.checkLog, options.language), 2, options), options) : []),
    ...file.reports.flatMap((report) => traceLines(report, options)),
  ];
}

function reportLines(report: ReportJson, options: FormatOptions): readonly string[] {
  const head = [report.sheet, report.spreadsheet, report.reference, periodText(report.period, options.language)];
  const compared = report.comparison ? comparisonLines(report.comparison, options.language) : [];
  const vintages = vintageLines(report.vintages, options.language);
  return [
    ...indented(head.filter((part) => part !== null).join('  ·  '), 2, options),
    ...readingLines(report, options),
    ...indented(vintages.head, 4, options),
    ...vintages.rows.flatMap((line) => indented(line, 6, options)),
    ...vintages.notes.flatMap((note) => dim(indented(note, 6, options), options)),
    ...compared.flatMap((line) => comparedLine(line, options)),
  ];
}

function yieldText(
  yields: readonly YieldJson<unknown>[],
  contradicted: readonly ContradictedPeriod[],
  options: FormatOptions,
): readonly string[] {
  return yieldLines(yields, contradicted, options.language).flatMap((line) => comparedLine(line, options));
}

/** A line that begins with spaces stands below the one above it. */
function comparedLine(line: string, options: FormatOptions): readonly string[] {
  return indented(line.trimStart(), 4 + line.length - line.trimStart().length, options);
}

/** Figures stand flush right, units and cells flush left. */
function readingLines({ readings }: ReportJson, { language }: FormatOptions): readonly string[] {
  const rows = SYMBOLS.map((symbol) => {
    const reading = readings[symbol];
    if (reading.kind !== 'number' && reading.kind !== 'summed') return { symbol, text: printable(noNumberText(reading, language)) };
    return { symbol, figure: wordNumber(reading.value), unit: printable(reading.unit), at: printable(placeText(reading, language)) };
  });
  const widest = (texts: readonly (string | undefined)[]): number => Math.max(0, ...texts.map((text) => textWidth(text ?? '')));
  const [figures, units] = [widest(rows.map(({ figure }) => figure)), widest(rows.map(({ unit }) => unit))];
  return rows.map(({ symbol, text, figure = '', unit = '', at = '' }) => {
    return `    ${symbol.padEnd(6)} ${text ?? `${paddedLeft(figure, figures)} ${padded(unit, units)}  ${at}`}`;
  });
}

type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'magenta';
interface Label {
  readonly text: string;
  readonly colour: Colour;
}

const SEVERITY_COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, Colour>;

function findingLines({ failed, needsAPerson, crashed }: GroupedResults, options: FormatOptions): readonly string[] {
  const { language } = options;
  const labelled = [
    ...failed.map((result) => ({
      ...result,
      label: { text: SEVERITY_WORDS[result.severity][language], colour: SEVERITY_COLOURS[result.severity] },
    })),
    ...needsAPerson.map((result) => ({ ...result, label: { text: OUTCOME_WORDS.look[language], colour: 'magenta' as const } })),
  ];
  const width = Math.max(0, ...labelled.map(({ label }) => textWidth(label.text)));
  return [
    ...labelled.flatMap(({ rule, findings, label }) =>
      findings.flatMap((finding) => findingText({ ...label, text: padded(label.text, width) }, rule, finding, options)),
    ),
    ...crashed.flatMap(({ rule, error }) =>
      labelledLines({ text: OUTCOME_WORDS.crashed[language], colour: 'red' }, `  ${rule}: ${error}`, options),
    ),
  ];
}

function findingText(label: Label, rule: string, { at, message, decision }: FindingJson, options: FormatOptions): readonly string[] {
  const place = at[0] === undefined ? '' : `  ${at[0]}`;
  return [
    ...labelledLines(label, `  ${rule}${place}`, options),
    ...indented(message, 6, options),
    ...(decision ? indented(`→ ${decisionText(decision, options.language)}`, 6, options) : []),
  ];
}

/** The findings say what is wrong; why it matters and how to mend it stands with the rule. */
function howToMendLines({ failed, needsAPerson }: GroupedResults, options: FormatOptions): readonly string[] {
  const [first, ...others] = new Set([...failed, ...needsAPerson].map(({ rule }) => rule));
  if (first === undefined) return [];
  const rest =
    others.length === 0 ? '' : { en: `, likewise ${others.join(', ')}`, ja: `（${others.join('、')} も同様）` }[options.language];
  const command = `jcm-monitor rules ${first}`;
  const words = {
    en: `How to mend: ${command}${rest}; or all of them beside the findings: check --format html`,
    ja: `修正方法：${command}${rest}。指摘ごとの一覧：check --format html`,
  };
  return dim(indented(words[options.language], 2, options), options);
}

/** The calculation stays unwrapped: the lines of a tree that run on below its branches cannot be read. */
function traceLines({ sheet, calculation }: ReportJson, { language }: FormatOptions): readonly string[] {
  if (calculation === undefined) return [];
  return ['', `  ${printable(sheet)}`, ...calculationLines(calculation, language).map((line) => `    ${printable(line)}`)];
}

/** What the rules missed of this report one by one; what a workbook need not hold on one line. */
function notApplicableLines({ notApplicable }: GroupedResults, { language }: FormatOptions): readonly string[] {
  const isAbsent = (absence: Absence, { reason }: (typeof notApplicable)[number]): boolean => reason === absence.reason[language];
  const absences: readonly Absence[] = Object.values(ABSENCES);
  const others = notApplicable.filter((result) => !absences.some((absence) => isAbsent(absence, result)));
  const counted = absences
    .map(({ label, reason }) => ({ label, rules: rulesOf(notApplicable.filter((result) => isAbsent({ label, reason }, result))) }))
    .filter(({ rules }) => rules > 0);
  const total = counted.reduce((sum, { rules }) => sum + rules, 0);
  const absent = counted.map(({ label, rules }) => ABSENT[language].each(label[language], rules)).join(ABSENT[language].between);
  const alike = groupsBy(others, ({ reason }) => reason).flatMap((results) => {
    const [first] = results;
    return first ? [`${[...new Set(results.map(({ rule }) => rule))].join(', ')}: ${first.reason}`] : [];
  });
  return [
    ...alike.map((line) => `${PAPER_WORDS.notLookedAt[language].toLowerCase()}  ${line}`),
    ...(total > 0 ? [`${PAPER_WORDS.absent[language].toLowerCase()}  ${RULES[language](total)}: ${absent}`] : []),
  ];
}

const ABSENT = {
  en: { each: (label: string, rules: number) => `${label} (${rules})`, between: ', ' },
  ja: { each: (label: string, rules: number) => `${label}（${rules}）`, between: '、' },
} as const satisfies Record<Language, { readonly each: (label: string, rules: number) => string; readonly between: string }>;

/** What was found is counted in rules and in findings: forty empty cells are one rule. */
function countText({ passed, failed, needsAPerson, notApplicable }: GroupedResults, { language }: FormatOptions): string {
  const found = (results: GroupedResults['failed'], word: Words): string => {
    const findings = results.reduce((sum, result) => sum + result.findings.length, 0);
    return COUNTED[language](rulesOf(results), word[language], findings);
  };
  return [
    COUNTED[language](rulesOf(passed), OUTCOME_WORDS.passed[language]),
    found(failed, OUTCOME_WORDS.failed),
    found(needsAPerson, OUTCOME_WORDS.needsAPerson),
    COUNTED[language](rulesOf(notApplicable), OUTCOME_WORDS.notApplicable[language]),
  ].join(' · ');
}

/** A rule that looked at several reports is one rule. */
function rulesOf(results: readonly { readonly rule: string }[]): number {
  return new Set(results.map(({ rule }) => rule)).size;
}

const RULES: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `${count} rule${count === 1 ? '' : 's'}`,
  ja: (count) => `ルール ${count} 件`,
};

const COUNTED: Readonly<Record<Language, (rules: number, outcome: string, findings?: number) => string>> = {
  en: (rules, outcome, findings = 0) =>
    `${RULES.en(rules)} ${outcome}${findings === 0 ? '' : ` (${findings} finding${findings === 1 ? '' : 's'})`}`,
  ja: (rules, outcome, findings = 0) => `${outcome}：${RULES.ja(rules)}${findings === 0 ? '' : `（指摘 ${findings} 件）`}`,
};

/** The label in its colour, then the rest. */
function labelledLines({ text, colour }: Label, rest: string, options: FormatOptions): readonly string[] {
  const [first = '', ...others] = indented(`${text}${rest}`, 2, options);
  return [first.replace(text, coloured(colour, text, options)), ...others];
}

/** Lines that run on stand at least as deep as the text under a finding. */
function indented(text: string, indent: number, { columns }: FormatOptions): readonly string[] {
  const lines = columns === undefined ? [printable(text)] : wrapped(printable(text), Math.max(NARROWEST, columns) - RUN_ON);
  return lines.map((line, index) => ' '.repeat(index === 0 ? indent : RUN_ON) + line);
}

const RUN_ON = 6;
/** On a narrower terminal the lines break by themselves. */
const NARROWEST = 40;

function dim(lines: readonly string[], options: FormatOptions): readonly string[] {
  return lines.map((line) => coloured('dim', line, options));
}

function coloured(colour: Colour, text: string, { hasColours }: FormatOptions): string {
  // Whether the terminal shows colours was asked before; Node would ask about its own stdout.
  return hasColours ? styleText(colour, text, { validateStream: false }) : text;
}
