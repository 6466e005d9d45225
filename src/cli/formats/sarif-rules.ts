import type { ReportingConfiguration, ReportingDescriptor, Tool } from 'sarif';
import { ruleTitle } from '../../check/rule-title';
import { RULES } from '../../check/rules';
import type { Rule, Severity } from '../../check/rule';
import type { Language } from '../../language';
import { VERSION } from '../../version';
import { RULE_HEADS } from '../rules-command';
import { sarifMessage } from './sarif-message';

export const LEVELS: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export function sarifTool(language: Language): Tool {
  return { driver: { name: 'JCM Monitor', semanticVersion: VERSION, rules: RULES.map((rule) => descriptor(rule, language)) } };
}

/** The place of a rule in the list that `sarifTool` gives. */
export function ruleIndex(id: string): number {
  return RULES.findIndex((rule) => rule.id === id);
}

function descriptor({ id, severity, docs }: Rule, language: Language): ReportingDescriptor {
  const heads = RULE_HEADS[language];
  const help = [`${heads.why} ${docs.why[language]}`, `${heads.fix} ${docs.fix[language]}`, `${heads.source} ${docs.source[language]}`];
  return {
    id,
    shortDescription: sarifMessage(ruleTitle(id)[language]),
    fullDescription: sarifMessage(docs.what[language]),
    help: sarifMessage(help.join('\n')),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}
