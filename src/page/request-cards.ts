/** The requests, grouped as CAR, CL and FAR: each with its cell, its evidence and where it stands. */
import { addressText } from '../address';
import type { Language } from '../language';
import { isRemaining, type PaperRequest } from '../map/working-paper';
import { KIND_NAMES, RECHECK_WORDS, REQUEST_STATES, findingWords, ruleWords } from '../plan/working-paper/paper-words';
import { DISPOSITION_WORDS, REQUEST_HEADERS, dispositionOf, PAPER_ITEMS } from '../our-sheets/working-paper';
import { facts } from './facts';
import { html, type Markup, type Part } from './markup';
import { notation } from './notation';

export function requestCards(requests: readonly PaperRequest[], language: Language): Markup {
  return html`${(['CAR', 'CL', 'FAR'] as const).map((kind) => {
    const ofKind = requests.filter((request) => request.kind === kind);
    if (ofKind.length === 0) return undefined;
    return html`<h3>${KIND_NAMES[kind][language]} (${ofKind.length})</h3>
      ${ofKind.map((request) => card(request, language))}`;
  })}`;
}

function card(request: PaperRequest, language: Language): Markup {
  const { number, item, now, was, state, recheck, asked, raised, response, typed } = request;
  const [at] = now?.finding.at ?? [];
  const disposition = dispositionOf(typed.disposition);
  const entries: readonly (readonly [keyof typeof REQUEST_HEADERS, Part])[] = [
    ['item', PAPER_ITEMS[item][language]],
    ['rule', ruleWords({ ...request, typed: was })[language]],
    ['place', at ? addressText(at) : was?.place],
    ['asked', asked],
    ['raised', raised],
    ['response', response],
    ['recheck', RECHECK_WORDS[recheck][language]],
    ['evidence', typed.evidence],
    ['disposition', disposition ? DISPOSITION_WORDS[disposition][language] : typed.disposition],
    ['by', typed.by],
    ['on', typed.on],
  ];
  const told = entries.filter(([, part]) => part !== undefined && part !== '');
  return html`<article class="finding ${isRemaining(request) ? 'warning' : 'passed'}">
    <h4>${number} <span class="severity">${REQUEST_STATES[state][language]}</span></h4>
    <p>${notation(findingWords(request)[language])}</p>
    ${facts(told.map(([name, part]) => [REQUEST_HEADERS[name][language], part]))}
  </article> `;
}
