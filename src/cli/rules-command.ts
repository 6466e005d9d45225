import { RULES } from '../check/rules';
import type { Rule } from '../check/rule';
import type { Language } from '../language';
import { SEVERITY_WORDS } from './formats/outcome-words';
import { padded } from './formats/terminal-text';
import { didYouMean, similarTo } from './similar-to';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Without an id: the list. With one: what the rule looks for, why, how to mend it, and where that comes from. */
export function rulesCommand(id: string | undefined, language: Language, terminal: Terminal): ExitCode {
  if (id === undefined) {
    for (const { severity, id: name, docs } of RULES) {
      terminal.out(`${padded(SEVERITY_WORDS[severity][language], 8)} ${name.padEnd(32)} ${docs.what[language]}`);
    }
    return EXIT.fine;
  }
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const similar = similarTo(
      id.toLowerCase(),
      RULES.map((each) => each.id),
    );
    terminal.err(`${UNKNOWN[language](id)}${didYouMean(similar)[language]}`);
    return EXIT.notChecked;
  }
  terminal.out(ruleText(rule, language));
  return EXIT.fine;
}

function ruleText(rule: Rule, language: Language): string {
  const heads = RULE_HEADS[language];
  return [
    `${rule.id} (${SEVERITY_WORDS[rule.severity][language]})`,
    '',
    rule.docs.what[language],
    '',
    `${heads.why}  ${rule.docs.why[language]}`,
    `${heads.fix}  ${rule.docs.fix[language]}`,
    `${heads.source}  ${rule.docs.source[language]}`,
  ].join('\n');
}

/** What stands before the parts of a rule's page. */
export const RULE_HEADS = {
  en: { why: 'Why:', fix: 'How to mend it:', source: 'Source:' },
  ja: { why: '理由:', fix: '直し方:', source: '出典:' },
} as const;

const UNKNOWN: Readonly<Record<Language, (id: string) => string>> = {
  en: (id) => `There is no rule "${id}". "jcm-monitor rules" lists them.`,
  ja: (id) => `「${id}」というルールはありません。「jcm-monitor rules」で一覧を表示します。`,
};
