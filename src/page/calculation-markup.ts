/** The calculation as maths, and the cells it rests on as nested lists. */
import type { Language } from '../language';
import type { CalculationJson, CalculationNodeJson } from '../check/model/calculation-json';
import { conditionsText, isAbove, methodologyText, MOST_ROWS, moreText, NO_CALCULATION, SEE_ABOVE } from '../check/model/calculation-lines';
import { WORDS } from './html-words';
import { html, type Markup } from './markup';
import { notation } from './notation';

export function calculationMarkup({ methodology, steps, conditions, tree }: CalculationJson, language: Language): Markup {
  return html`<h4>${WORDS.calculation[language]}</h4>
    ${steps === null ? html`<p>${NO_CALCULATION[language]}</p>` : maths(steps)}
    ${conditions === undefined ? undefined : html`<p class="quiet">${notation(conditionsText(conditions, language))}</p>`}
    <p class="quiet">${notation(methodologyText(methodology, language))}</p>
    ${
      tree === null
        ? undefined
        : html`<details>
            <summary>${WORDS.trace[language]}</summary>
            <ul class="tree">
              ${nodeMarkup(tree, language)}
            </ul>
          </details>`
    }`;
}

/** One step a line, the equals signs one below the other. */
function maths(steps: readonly string[]): Markup {
  const line = (step: string, index: number): Markup =>
    html`<p>${index === 0 ? notation('ER_p =') : '='}</p>
      <p class="${index === steps.length - 1 ? 'result' : ''}">${notation(step)}</p>`;
  return html`<div class="maths">${steps.map(line)}</div>`;
}

function nodeMarkup(node: CalculationNodeJson, language: Language): Markup {
  const more = moreText(node, language);
  const below = [
    ...node.below.slice(0, MOST_ROWS).map((each) => nodeMarkup(each, language)),
    ...(more === undefined ? [] : [html`<li class="quiet">${more}</li>`]),
  ];
  return html`<li>
    ${node.name === undefined ? undefined : html`${notation(node.name)} `}<b>${notation(node.text)}</b> ${
      node.formula === undefined ? undefined : html`<code>${node.formula}</code> `
    }<span class="quiet">${node.at}${isAbove(node) ? ` ${SEE_ABOVE[language]}` : ''}</span>${
      below.length === 0
        ? undefined
        : html`<ul>
            ${below}
          </ul>`
    }
  </li> `;
}
