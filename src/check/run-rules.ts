import type { CalculationSheet, Extraction } from '../extract/extraction';
import type { CheckRun } from './check-run';
import { groupFindings } from './group-findings';
import { notApplicableBecause } from './outcomes';
import type { CheckResult, Outcome, ReportRule, Rule, WorkbookRule } from './rule';
import { RULES } from './rules';
import { DEFAULT_SETTINGS, type CheckSettings } from './settings';
import { whyNoNumbers } from './why-no-number';

/**
 * Asks every rule once about the workbook or once about each monitoring report, in the catalogue's order. Never throws: a rule that
 * does answers `crashed`, and the others go on. `rules` is for tests.
 */
export function runRules(extraction: Extraction, settings: CheckSettings = DEFAULT_SETTINGS, rules: readonly Rule[] = RULES): CheckRun {
  const aboutWorkbook = rules.filter((rule) => rule.about === 'workbook');
  const aboutReport = rules.filter((rule) => rule.about === 'report');
  return {
    settings,
    workbook: aboutWorkbook.map((rule) => resultOf(rule, () => rule.check(extraction, settings, extraction))),
    reports: extraction.reports.map((report) => ({
      report,
      results: aboutReport.map((rule) => resultOf(rule, () => askAboutReport(rule, report, settings, extraction))),
    })),
  };
}

function askAboutReport(rule: ReportRule, report: CalculationSheet, settings: CheckSettings, workbook: Extraction): Outcome {
  const unmet = whyNoNumbers(report, rule.needs);
  return unmet === undefined ? rule.check(report, settings, workbook) : notApplicableBecause(unmet);
}

function resultOf(rule: ReportRule | WorkbookRule, ask: () => Outcome): CheckResult {
  return { rule: rule.id, severity: rule.severity, ...grouped(answer(ask)) };
}

function grouped(outcome: Outcome): Outcome {
  if (outcome.outcome !== 'failed' && outcome.outcome !== 'needs-a-person') return outcome;
  return { ...outcome, findings: groupFindings(outcome.findings) };
}

/** The outcome; `crashed` where the rule throws, which is never the user's fault. */
export function answer<Place>(ask: () => Outcome<Place>): Outcome<Place> {
  try {
    return ask();
  } catch (error) {
    return { outcome: 'crashed', error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
