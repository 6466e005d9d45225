import { addressText } from '../address';
import { NOT_LOOKED_AT } from '../check/not-looked-at';
import { ruleTitle } from '../check/rule-title';
import { whyWithout } from '../check/why-without';
import type { Language, Words } from '../language';
import { whyNotProven } from '../map/why-not-proven';
import { WORDS, counted, dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { FindingWeight, OpenFinding, SheetContent } from './sheet-content';
import { COLUMNS, LAST_PRINTED_COLUMN } from './sheet-grid';
import type { SheetStyle } from './sheet-styles';

/** So many findings are told one by one: the sheet is a summary, the check's own report has them all. */
const TOLD = 25;
const LONGEST_MESSAGE = 600;

const WEIGHTS: Readonly<Record<FindingWeight, { readonly words: Words; readonly style: SheetStyle }>> = {
  error: { words: WORDS.error, style: 'error' },
  warning: { words: WORDS.warning, style: 'warning' },
  'to-look-at': { words: WORDS.toLookAt, style: 'warning' },
  'not-checked': { words: WORDS.notChecked, style: 'warning' },
};

export function findingsBlock(sheet: SheetBuilder, content: SheetContent): void {
  foundRows(sheet, content);
  dismissedRow(sheet, content);
  sheet.spanText(COLUMNS.target, LAST_PRINTED_COLUMN, sheet.say(extentOfChecks(content)), 'quiet');
  sheet.next();
}

/** Which rules looked, when, and what none of them looks at: nothing found is not the same as nothing wrong. */
function extentOfChecks(content: SheetContent): Words {
  const { checks, profile, today } = content;
  const reports = checks.reports.filter(({ report }) => profile.sheets.includes(report.sheet));
  const rules = new Set([...reports.flatMap(({ results }) => results), ...checks.workbook].map(({ rule }) => rule));
  const date = dateWords(today);
  const unproven = unprovenWords(content);
  return {
    en: `Checked on ${date.en} by ${counted(rules.size, 'rule', '').en}, see "jcm-monitor rules". ${unproven.en}${NOT_LOOKED_AT.en}`,
    ja: `${date.ja}に${rules.size}件のルールでチェック（一覧：jcm-monitor rules）。${unproven.ja}${NOT_LOOKED_AT.ja}`,
  };
}

/** Why the computation of a figure is not proven, each reason once. */
function unprovenWords({ checks, reports }: SheetContent): Words {
  const results = reports.flatMap((report) => {
    const figures = (['EG', 'ER_p'] as const).filter((symbol) => whyWithout(report, symbol) === undefined);
    return figures.flatMap((symbol) => whyNotProven(symbol, report, checks) ?? []);
  });
  const reasons = new Map(results.flatMap((result) => (result.outcome === 'not-applicable' ? [[result.reason.en, result.reason]] : [])));
  const told = [...reasons.values()];
  const join = (language: Language): string => told.map((reason) => reason[language]).join(language === 'en' ? ' ' : '');
  return told.length === 0 ? { en: '', ja: '' } : { en: `Not proven: ${join('en')} `, ja: `未証明：${join('ja')}` };
}

function foundRows(sheet: SheetBuilder, { findings, dismissed }: SheetContent): void {
  if (findings.length === 0) {
    const words = dismissed === 0 ? WORDS.nothingFound : WORDS.nothingLeft;
    sheet.spanText(COLUMNS.target, LAST_PRINTED_COLUMN, sheet.say(words), 'good');
    sheet.next();
    sheet.spanText(COLUMNS.target, LAST_PRINTED_COLUMN, sheet.say(WORDS.notOfThisSheet), 'quiet');
    sheet.next();
    return;
  }
  sheet.text(COLUMNS.target, sheet.word(WORDS.severity), 'head');
  sheet.text(COLUMNS.title, sheet.word(WORDS.rule), 'head');
  sheet.spanText(COLUMNS.indicator, COLUMNS.note, sheet.word(WORDS.finding), 'head');
  sheet.spanText(COLUMNS.source, LAST_PRINTED_COLUMN, sheet.word(WORDS.cell), 'head');
  sheet.next();
  findings.slice(0, TOLD).forEach((finding, index) => {
    findingRow(sheet, finding, index + 1);
  });
  if (findings.length > TOLD) restRow(sheet, findings.length - TOLD);
}

/** Left out, and not without a word. */
function dismissedRow(sheet: SheetBuilder, { dismissed }: SheetContent): void {
  if (dismissed === 0) return;
  const words = {
    en: `Not listed: ${counted(dismissed, 'finding', '').en} that a named person dismissed with a reason, see the Check log.`,
    ja: `担当者が理由を付けて却下した指摘${dismissed}件は載せていません（チェック記録を参照）。`,
  };
  sheet.spanText(COLUMNS.target, LAST_PRINTED_COLUMN, sheet.say(words), 'quiet');
  sheet.next();
}

function findingRow(sheet: SheetBuilder, { weight, rule, message, at }: OpenFinding, number: number): void {
  const { words, style } = WEIGHTS[weight];
  const [first] = at;
  sheet.text(COLUMNS.target, `${number}. ${sheet.word(words)}`, style);
  sheet.text(COLUMNS.title, sheet.say(ruleTitle(rule)), 'quiet');
  sheet.spanText(COLUMNS.indicator, COLUMNS.note, sheet.say({ en: told(message.en), ja: told(message.ja) }), 'cell');
  const cells = first ? `${addressText(first)}${at.length > 1 ? ` (+${at.length - 1})` : ''}` : '';
  sheet.spanText(COLUMNS.source, LAST_PRINTED_COLUMN, cells, first ? 'link' : 'cell', first ? { kind: 'cell', at: first } : undefined);
  sheet.next();
}

function told(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`;
}

function restRow(sheet: SheetBuilder, rest: number): void {
  const words = { en: `and ${rest} more: see the report of the checks`, ja: `ほか${rest}件：チェック結果の報告を参照` };
  sheet.spanText(COLUMNS.target, LAST_PRINTED_COLUMN, sheet.say(words), 'quiet');
  sheet.next();
}
