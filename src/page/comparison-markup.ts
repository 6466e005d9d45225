/** What a report is held against: the plan, the capacity, earlier periods. */
import { bandText, COMPARISON_WORDS as WORDS, computedText, deviationText, VERDICT_WORDS } from '../check/comparison-words';
import { wordNumber } from '../check/word-number';
import type { Language } from '../language';
import type { ComparisonJson, PlanFigureJson, PlanJson, YieldJson } from '../check/comparison-json';
import { capacityText, plannedText, yieldText } from '../check/comparison-lines';
import { facts } from './facts';
import { html, type Markup } from './markup';
import { notation } from './notation';

export function comparisonMarkup({ plan, capacity }: ComparisonJson, language: Language): Markup {
  return html`${plan && planTable(plan, language)}
  ${capacity && facts([[WORDS.capacityFactor[language], capacityText(capacity, language)]])}`;
}

function planTable({ sheet, days, band, bandFrom, figures, furtherPoints }: PlanJson, language: Language): Markup {
  const title = WORDS.planHead[language](sheet, days, bandText(band, bandFrom === 'settings')[language]);
  const heads = [WORDS.plan, WORDS.proRata, WORDS.report, WORDS.difference];
  return html`<h4>${title}</h4>
    <div class="scroll" role="group" tabindex="0" aria-label="${WORDS.compared[language]}">
      <table>
        <thead>
          <tr>
            <th scope="col">${WORDS.figure[language]}</th>
            ${heads.map((head) => html`<th scope="col" class="figure">${head[language]}</th>`)}
            <th scope="col">${WORDS.cells[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${figures.map((figure) => figureRow(figure, language))}
        </tbody>
      </table>
    </div>
    ${furtherPoints > 0 ? html`<p>${WORDS.pointsWithin[language](furtherPoints)}</p>` : undefined}`;
}

function figureRow(figure: PlanFigureJson, language: Language): Markup {
  const { expected, reported, deviation, unit, verdict, plannedAt, reportedAt, unreadableAt = [] } = figure;
  const cells = [...unreadableAt, ...reportedAt.slice(0, 1), ...plannedAt.slice(0, 1)].join(', ');
  return html`<tr>
    <th scope="row">${notation(figure.figure)}</th>
    <td class="figure">${plannedText(figure, language)}</td>
    <td class="figure">${expected === null ? '–' : `${computedText(expected)} ${unit}`}</td>
    <td class="figure">${reported === null ? '–' : `${wordNumber(reported)} ${unit}`}</td>
    <td class="figure">
      ${deviation === null ? '' : deviationText(deviation)} <span class="quiet">${VERDICT_WORDS[verdict][language]}</span>
    </td>
    <td class="cell">${cells}</td>
  </tr> `;
}

export function yieldsMarkup(yields: readonly YieldJson<unknown>[], language: Language): Markup | undefined {
  if (yields.length === 0) return undefined;
  return html`<h4>${WORDS.yields[language]}</h4>
    ${facts(yields.map((one) => [`${one.from} – ${one.to} ${one.report}`, yieldText(one, language)]))}`;
}
