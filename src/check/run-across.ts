import type { AcrossCheck, CellInFile, CheckResult, Rule } from './rule';
import type { ReportFacts } from './report-facts';
import { groupsBy } from './groups-by';
import { notApplicable } from './outcomes';
import { RULES } from './rules';
import { answer } from './run-rules';
import { sameReports } from './same-reports';
import { DEFAULT_SETTINGS, type CheckSettings } from './settings';

type AcrossRule = Rule & { readonly across: AcrossCheck };

/** Asks every rule that holds the reports of several files against each other, in the catalogue's order. Never throws. */
export function runAcross(
  reports: readonly ReportFacts[],
  settings: CheckSettings = DEFAULT_SETTINGS,
  rules: readonly Rule[] = RULES,
): readonly CheckResult<CellInFile>[] {
  const isInFiles = (ofProject: readonly ReportFacts[]): boolean => new Set(ofProject.map(({ file }) => file)).size > 1;
  const isComparable = groupsBy(reports, ({ project }) => project).some(isInFiles) || sameReports(reports).length > 0;
  return rules.filter(hasAcross).map(({ id, severity, across }) => ({
    rule: id,
    severity,
    ...(isComparable ? answer(() => across(reports, settings)) : NOTHING_TO_COMPARE),
  }));
}

function hasAcross(rule: Rule): rule is AcrossRule {
  return 'across' in rule && rule.across !== undefined;
}

const NOTHING_TO_COMPARE = notApplicable(
  'No two of the files report on the same project by the same methodology.',
  '同じ事業・同じ方法論の報告書が二つ以上のファイルにありません。',
);
