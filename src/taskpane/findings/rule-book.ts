import type { RuleDocs, RuleId } from '../../check/rule';
import { RULES } from '../../check/rules';

const BOOK = new Map<RuleId, RuleDocs>(RULES.map(({ id, docs }) => [id, docs]));

export function docsOf(rule: RuleId): RuleDocs | undefined {
  return BOOK.get(rule);
}
