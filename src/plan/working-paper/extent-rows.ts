import { groupsBy } from '../../check/groups-by';
import type { CheckResult } from '../../check/rule';
import { ruleTitle } from '../../check/rule-title';
import type { Words } from '../../language';
import { listed, sameInBoth } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import { LAST_PAPER_COLUMN, REQUEST_COLUMNS as PLACES } from './paper-columns';
import type { PaperContent } from './paper-content';
import { PAPER_WORDS } from './paper-words';

/** What passed, rule by rule, and each reason why others could not look: report by report, then the workbook. */
export function extentRows(sheet: SheetBuilder, { checks }: PaperContent): void {
  const { report, outcome, rule, reason } = PAPER_WORDS;
  sheet.spanText(PLACES.request, PLACES.item, sheet.word(report), 'head');
  sheet.text(PLACES.place, sheet.word(outcome), 'head');
  sheet.spanText(PLACES.finding, PLACES.response, sheet.word(rule), 'head');
  sheet.spanText(PLACES.evidence, LAST_PAPER_COLUMN, sheet.word(reason), 'head');
  sheet.next();
  for (const { report: of, results } of checks.reports) partRows(sheet, sameInBoth(of.sheet), results);
  partRows(sheet, PAPER_WORDS.workbook, checks.workbook);
}

function partRows(sheet: SheetBuilder, part: Words, results: readonly CheckResult[]): void {
  const passed = results.filter(({ outcome }) => outcome === 'passed');
  const others = results.filter(({ outcome }) => outcome === 'not-applicable' || outcome === 'crashed');
  if (passed.length > 0) extentRow(sheet, part, PAPER_WORDS.passed, passed, '');
  for (const alike of groupsBy(others, (result) => whyNot(result).en)) {
    const [first] = alike;
    if (!first) continue;
    const outcome = first.outcome === 'crashed' ? PAPER_WORDS.crashed : PAPER_WORDS.notApplicable;
    extentRow(sheet, part, outcome, alike, sheet.say(whyNot(first)));
  }
}

function whyNot(result: CheckResult): Words {
  if (result.outcome === 'not-applicable') return result.reason;
  return sameInBoth(result.outcome === 'crashed' ? result.error : '');
}

function extentRow(sheet: SheetBuilder, part: Words, outcome: Words, results: readonly CheckResult[], why: string): void {
  sheet.spanText(PLACES.request, PLACES.item, sheet.word(part), 'quiet');
  sheet.text(PLACES.place, sheet.word(outcome), outcome === PAPER_WORDS.passed ? 'goodQuiet' : 'warningQuiet');
  sheet.spanText(PLACES.finding, PLACES.response, sheet.say(listed(results.map(({ rule }) => ruleTitle(rule)))), 'cell');
  sheet.spanText(PLACES.evidence, LAST_PAPER_COLUMN, why, 'quiet');
  sheet.next();
}
