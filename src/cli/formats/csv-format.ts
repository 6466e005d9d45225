/**
 * `check --format csv`: one row a finding, for a spreadsheet program. RFC 4180 in UTF-8, with the mark that Excel needs to see that it is
 * UTF-8. A file without findings has one row that says so: none goes missing. The column names are a contract, the same in both languages.
 */
import { parseAddressText } from '../../address';
import { tidy } from '../../check/numbers/word-number';
import type { Language, Words } from '../../language';
import type { FindingDecision } from '../../map/finding-decisions';
import {
  allResults,
  type AcrossJson,
  type CheckedJson,
  type FileJson,
  type FindingJson,
  type PeriodJson,
  type ReportJson,
  type ResultJson,
} from '../check-json';
import { cellsByHand } from './check-log-text';
import type { CheckFormat, FormatOptions } from './check-format';

const COLUMNS = [
  ...(['file', 'sheet', 'reference', 'period', 'rule', 'severity', 'outcome', 'cell', 'message', 'expected', 'found'] as const),
  // Of the Check log.
  ...(['decision', 'state', 'reason', 'by', 'on', 'dismisses', 'cells by hand'] as const),
] as const;

/** What `reportFields` fills. */
const REPORT_COLUMNS = ['sheet', 'reference', 'period', 'cells by hand'] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

const BYTE_ORDER_MARK = '\ufeff';

export function csvFormat({ print, language }: FormatOptions): CheckFormat {
  // The terminal adds the line feed of RFC 4180's CRLF.
  // For findings between files: no more of each report than its columns.
  const known = new Map<string, readonly ReportJson[]>();
  const printRow = (fields: readonly (string | number)[]): void => print(`${fields.map(csvField).join(',')}\r`);
  return {
    begin: () => print(`${BYTE_ORDER_MARK}${COLUMNS.join(',')}\r`),
    file: (file) => {
      if (file.outcome === 'checked') known.set(file.file, file.reports);
      for (const row of fileRows(file, language)) printRow(COLUMNS.map((column) => row[column] ?? ''));
    },
    across: (results) => {
      for (const row of results.flatMap((result) => acrossRows(result, known))) printRow(COLUMNS.map((column) => row[column] ?? ''));
    },
    end: () => undefined,
  };
}

function fileRows(file: FileJson, language: Language): readonly Row[] {
  if (file.outcome === 'refused') return [{ file: file.file, outcome: 'refused', message: file.refusal.message }];
  const rows = [
    ...file.reports.flatMap((report) => report.results.flatMap((result) => resultRows(result, reportFields(report)))),
    ...file.results.flatMap((result) => resultRows(result, {})).map((row) => ({ ...fieldsOf(row.cell, file.reports), ...row })),
  ];
  const clean: Row = {
    ...ofAll(file.reports),
    outcome: 'checked',
    message: nothingFound(file)[language],
  };
  const all: readonly Row[] = rows.length > 0 ? rows : [clean];
  return all.map((row) => ({ ...row, file: file.file }));
}

function reportFields(report: ReportJson): Row {
  const { sheet, reference, period } = report;
  return { sheet, reference: reference ?? '', period: periodField(period), 'cells by hand': cellsByHand(report).join('; ') };
}

/** Of the reports on whose sheets the cell stands, else of all of the file: the fields that they have in common. */
function fieldsOf(cell: Row['cell'], reports: readonly ReportJson[]): Row {
  const name = parseAddressText(String(cell ?? ''))?.sheet;
  const own = reports.filter(({ sheet, inputSheets = [] }) => name !== undefined && [sheet, ...inputSheets].includes(name));
  const [first, ...others] = (own.length > 0 ? own : reports).map(reportFields);
  if (first === undefined) return {};
  const shared = REPORT_COLUMNS.filter((column) => others.every((other) => other[column] === first[column]));
  return Object.fromEntries(shared.map((column) => [column, first[column] ?? '']));
}

/** What the reports say, each thing once: a file without findings has one row, whatever its reports. */
function ofAll(reports: readonly ReportJson[]): Row {
  const fields = reports.map(reportFields);
  const said = (column: keyof Row): readonly string[] => fields.map((each) => String(each[column] ?? '')).filter((text) => text !== '');
  return Object.fromEntries(REPORT_COLUMNS.map((column) => [column, [...new Set(said(column))].join('; ')]));
}

/** ISO 8601 writes from and to in one field so. */
function periodField(period: PeriodJson | null): string {
  if (period === null) return '';
  return period.from === null || period.to === null ? period.text : `${period.from}/${period.to}`;
}

function resultRows(result: ResultJson, report: Row): readonly Row[] {
  const { rule, severity, outcome } = result;
  switch (result.outcome) {
    case 'failed':
    case 'needs-a-person':
      return result.findings.map((finding) => ({
        ...report,
        rule,
        severity: finding.severity ?? severity,
        outcome,
        ...findingFields(finding),
      }));
    case 'crashed':
      return [{ ...report, rule, severity, outcome, message: result.error }];
    default:
      return [];
  }
}

function findingFields({ at, message, expected = '', found = '', decision }: FindingJson): Row {
  return { cell: at[0] ?? '', message, expected, found, ...(decision ? decisionFields(decision) : {}) };
}

function decisionFields({ kind, state, reason = '', by = '', on = '', dismisses }: FindingDecision): Row {
  return { decision: kind, state, reason, by, on, dismisses: dismisses ? 'yes' : 'no' };
}

/** Each in the file to look at first. */
function acrossRows(result: AcrossJson, known: ReadonlyMap<string, readonly ReportJson[]>): readonly Row[] {
  const { rule, severity, outcome } = result;
  if (outcome === 'crashed') return [{ rule, severity, outcome, message: result.error }];
  if (!('findings' in result)) return [];
  return result.findings.map(({ at: [first], message, expected = '', found = '' }) => ({
    ...fieldsOf(first?.cell, known.get(first?.file ?? '') ?? []),
    ...first,
    rule,
    severity,
    outcome,
    message,
    expected,
    found,
  }));
}

function nothingFound(file: CheckedJson): Words {
  const results = allResults(file);
  const count = (outcome: ResultJson['outcome']): number => results.filter((result) => result.outcome === outcome).length;
  return {
    en: `Nothing found: ${count('passed')} rules passed, ${count('not-applicable')} not applicable.`,
    ja: `指摘なし（合格 ${count('passed')}、対象外 ${count('not-applicable')}）`,
  };
}

/**
 * Numbers stay numbers. A text that a spreadsheet program would compute gets an apostrophe before it, so that nothing from a workbook or a
 * file's name runs as a formula; which beginnings those are: OWASP, "CSV Injection". Control characters, which a terminal would obey, are replaced.
 */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(tidy(value));
  const shown = value.replace(/[^\P{Control}\t\r\n]/gu, '\ufffd');
  const text = /^[=+\-@\t\r\n＝＋－＠]/u.test(shown) ? `'${shown}` : shown;
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
