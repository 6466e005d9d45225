/** The JSON of `check --format json`: a contract, `jcm-monitor/check@1`. */
import { addressText } from '../address';
import type { CheckResult, Finding } from '../check/rule';
import type { CalculationSheet, Period, Reading } from '../extract/extraction';
import type { Language } from '../language';
import type { CellContent } from '../workbook';
import type { FileOutcome } from './check-file';

export const CHECK_SCHEMA = 'jcm-monitor/check@1';

export function checkJson(files: readonly FileOutcome[], language: Language): unknown {
  return { schema: CHECK_SCHEMA, files: files.map((file) => fileJson(file, language)) };
}

function fileJson(file: FileOutcome, language: Language): unknown {
  if (file.outcome === 'refused') {
    return { file: file.file, outcome: 'refused', refusal: { code: file.refusal.code, message: file.refusal.words[language] } };
  }
  const { checks } = file.assessment;
  return {
    file: file.file,
    outcome: 'checked',
    reports: checks.reports.map(({ report, results }) => ({
      ...reportJson(report),
      results: results.map((result) => resultJson(result, language)),
    })),
    results: checks.workbook.map((result) => resultJson(result, language)),
  };
}

function reportJson(report: CalculationSheet): object {
  return {
    sheet: report.sheet,
    spreadsheet: report.spreadsheet?.value ?? null,
    reference: report.reference?.value ?? null,
    period: periodJson(report.period),
    readings: Object.fromEntries(Object.entries(report.readings).map(([symbol, reading]) => [symbol, readingJson(reading)])),
  };
}

function periodJson(period: Period): object | null {
  switch (period.kind) {
    case 'dates':
      return { from: period.from, to: period.to, text: period.text };
    case 'unreadable':
      return { from: null, to: null, text: period.text };
    case 'missing':
      return null;
  }
}

export function readingJson(reading: Reading): object {
  switch (reading.kind) {
    case 'number':
      return {
        kind: 'number',
        value: reading.value,
        unit: reading.unit.text,
        at: addressText(reading.at),
        ...formulaJson(reading.formula),
      };
    case 'missing':
      return { kind: 'missing', lookedFor: reading.lookedFor };
    case 'ambiguous':
      return { kind: 'ambiguous', at: reading.at.map(addressText) };
    case 'unusable':
      return {
        kind: 'unusable',
        at: addressText(reading.at),
        unit: reading.unit.text,
        content: contentJson(reading.content),
        ...formulaJson(reading.formula),
      };
  }
}

function contentJson(content: CellContent): object {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', value: content.value };
    default:
      return content;
  }
}

function formulaJson(formula: string | undefined): object {
  return formula === undefined ? {} : { formula };
}

function resultJson(result: CheckResult, language: Language): object {
  const head = { rule: result.rule, outcome: result.outcome, severity: result.severity };
  switch (result.outcome) {
    case 'passed':
      return head;
    case 'not-applicable':
      return { ...head, reason: result.reason[language] };
    case 'crashed':
      return { ...head, error: result.error };
    case 'failed':
    case 'needs-a-person':
      return { ...head, findings: result.findings.map((finding) => findingJson(finding, language)) };
  }
}

function findingJson(finding: Finding, language: Language): object {
  return {
    at: finding.at.map(addressText),
    message: finding.message[language],
    ...(finding.expected === undefined ? {} : { expected: finding.expected }),
    ...(finding.found === undefined ? {} : { found: finding.found }),
  };
}
