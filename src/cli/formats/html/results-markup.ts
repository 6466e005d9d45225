/** What the rules said: what failed first, then what a person must look at; what passed and what did not apply is folded. */
import { RULES } from '../../../check/rules';
import { ruleTitle } from '../../../check/rule-title';
import type { Language } from '../../../language';
import { decisionText } from '../../../plan/check-log/decision-text';
import type { FindingJson, ResultJson } from '../../check-json';
import { groupedResults, OUTCOME_WORDS, SEVERITY_WORDS, type GroupedResults } from '../outcome-words';
import { facts } from '../../../page/facts';
import { WORDS } from '../../../page/html-words';
import { html, type Markup } from '../../../page/markup';
import { notation } from '../../../page/notation';

export function resultsMarkup(results: readonly ResultJson[], language: Language): Markup {
  const groups = groupedResults(results);
  const { failed, needsAPerson, crashed } = groups;
  const failures = failed.map((result) => card(result, result.severity, SEVERITY_WORDS[result.severity][language], language));
  return html`<h4>${WORDS.findings[language]}</h4>
    ${failures.length === 0 ? html`<p>${WORDS.noFindings[language]}</p>` : failures}
    ${headed(
      WORDS.look[language],
      needsAPerson.map((result) => card(result, 'look', OUTCOME_WORDS.look[language], language)),
    )}
    ${headed(
      WORDS.crashed[language],
      crashed.map(({ rule, error }) => html`<p>${ruleName(rule, language)}: ${error}</p>`),
    )}
    ${folds(groups, language)}`;
}

function headed(head: string, parts: readonly Markup[]): Markup | undefined {
  return parts.length === 0
    ? undefined
    : html`<h4>${head}</h4>
        ${parts}`;
}

/** One rule with what it found, and its page: a reader of the attachment has no other. */
function card(result: GroupedResults['failed'][number], mark: string, label: string, language: Language): Markup {
  const [only, ...others] = result.findings;
  const found =
    only !== undefined && others.length === 0
      ? findingMarkup(only, language)
      : html`<ul>
          ${result.findings.map((finding) => html`<li>${findingMarkup(finding, language)}</li>`)}
        </ul>`;
  return html`<article class="finding ${mark}">
    <h5><span class="severity">${label}</span> ${ruleName(result.rule, language)}</h5>
    ${found} ${ruleFacts(result.rule, language)}
  </article> `;
}

function findingMarkup({ at, message, decision }: FindingJson, language: Language): Markup {
  const more = at.length - MOST_CELLS;
  const cells = `${at.slice(0, MOST_CELLS).join(', ')}${more > 0 ? ` … (+${more})` : ''}`;
  return html`<p>${notation(message)}</p>
    ${at.length === 0 ? undefined : html`<p class="quiet">${WORDS.cells[language]}: ${cells}</p>`}
    ${decision && html`<p class="decision"><b>${WORDS.decision[language]}:</b> ${decisionText(decision, language)}</p>`}`;
}

/** Of forty cells with the same fault the message tells the ranges. */
const MOST_CELLS = 5;

function ruleFacts(id: string, language: Language): Markup | undefined {
  const docs = RULES.find((rule) => rule.id === id)?.docs;
  if (docs === undefined) return undefined;
  return facts([
    [WORDS.what[language], notation(docs.what[language])],
    [WORDS.why[language], notation(docs.why[language])],
    [WORDS.fix[language], notation(docs.fix[language])],
    [WORDS.source[language], docs.source[language]],
  ]);
}

function ruleName(rule: string, language: Language): Markup {
  return html`${ruleTitle(rule)[language]} <span class="rule">(${rule})</span>`;
}

function folds({ notApplicable, passed }: GroupedResults, language: Language): Markup {
  const whyNot = notApplicable.map(({ rule, reason }) => html`<li>${ruleName(rule, language)}: ${notation(reason)}</li>`);
  return html`${folded(WORDS.notApplicable[language], whyNot)}
  ${folded(
    WORDS.passed[language],
    passed.map(({ rule, note }) => html`<li>${ruleName(rule, language)}${note === undefined ? undefined : html`: ${notation(note)}`}</li>`),
  )}`;
}

function folded(head: string, items: readonly Markup[]): Markup | undefined {
  return items.length === 0
    ? undefined
    : html`<details>
        <summary><h4>${head} (${items.length})</h4></summary>
        <ul class="folded">
          ${items}
        </ul>
      </details>`;
}
