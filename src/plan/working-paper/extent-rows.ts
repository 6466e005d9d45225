import { isAbsence } from '../../check/absences';
import { groupsBy } from '../../check/groups-by';
import type { CheckResult } from '../../check/rule';
import { ruleTitle } from '../../check/rule-title';
import type { Words } from '../../language';
import { itemOf } from '../../map/paper-items';
import { PAPER_ITEMS } from '../../our-sheets/working-paper';
import { listed, sameInBoth } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetStyle } from '../sheet-styles';
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

const STYLES = new Map<Words, SheetStyle>([
  [PAPER_WORDS.passed, 'goodQuiet'],
  [PAPER_WORDS.absent, 'quiet'],
]);

function partRows(sheet: SheetBuilder, part: Words, results: readonly CheckResult[]): void {
  const passed = results.filter(({ outcome }) => outcome === 'passed');
  const others = results.filter(({ outcome }) => outcome === 'not-applicable' || outcome === 'crashed');
  // By the items of A.3: of all in one row a printed page may have no room, and a reader no patience.
  for (const alike of groupsBy(passed, ({ rule }) => itemOf(rule))) extentRow(sheet, part, PAPER_WORDS.passed, itemRules(alike), '');
  for (const alike of groupsBy(others, (result) => whyNot(result).en)) {
    const [first] = alike;
    if (!first) continue;
    extentRow(sheet, part, outcomeWords(first), rulesOf(alike), sheet.say(whyNot(first)));
  }
}

function outcomeWords(result: CheckResult): Words {
  if (result.outcome === 'crashed') return PAPER_WORDS.crashed;
  return isAbsence(whyNot(result)) ? PAPER_WORDS.absent : PAPER_WORDS.notLookedAt;
}

function whyNot(result: CheckResult): Words {
  if (result.outcome === 'not-applicable') return result.reason;
  return sameInBoth(result.outcome === 'crashed' ? result.error : '');
}

function rulesOf(results: readonly CheckResult[]): Words {
  return listed(results.map(({ rule }) => ruleTitle(rule)));
}

function itemRules(results: readonly CheckResult[]): Words {
  const [item, rules] = [PAPER_ITEMS[itemOf(results[0]?.rule)], rulesOf(results)];
  return { en: `${item.en}: ${rules.en}`, ja: `${item.ja}：${rules.ja}` };
}

function extentRow(sheet: SheetBuilder, part: Words, outcome: Words, rules: Words, why: string): void {
  sheet.spanText(PLACES.request, PLACES.item, sheet.word(part), 'quiet');
  sheet.text(PLACES.place, sheet.word(outcome), STYLES.get(outcome) ?? 'warningQuiet');
  sheet.spanText(PLACES.finding, PLACES.response, sheet.say(rules), 'cell');
  sheet.spanText(PLACES.evidence, LAST_PAPER_COLUMN, why, 'quiet');
  sheet.next();
}
