/** What a report is held against: the plan, the capacity, earlier periods. */
import { bandText, COMPARISON_WORDS as WORDS, computedText, deviationText, VERDICT_WORDS } from '../check/comparison/comparison-words';
import type { ContradictedPeriod } from '../check/comparison/period-yields';
import { wordNumber } from '../check/numbers/word-number';
import type { Language } from '../language';
import type { ComparisonJson, PlanFigureJson, PlanJson, YieldJson } from '../check/comparison/comparison-json';
import { capacityText, plannedText, yieldsOfProjects } from '../check/comparison/comparison-lines';
import { dataTable } from './data-table';
import { facts } from './facts';
import { html, type Markup, type Part } from './markup';
import { notation } from './notation';

export function comparisonMarkup({ plan, capacity }: ComparisonJson, language: Language): Markup {
  return html`${plan && planTable(plan, language)}
  ${capacity && facts([[WORDS.capacityFactor[language], capacityText(capacity, language)]])}`;
}

function planTable({ sheet, period, band, bandFrom, figures, furtherPoints }: PlanJson, language: Language): Markup {
  const title = WORDS.planHead[language](sheet, period, bandText(band, bandFrom === 'settings')[language]);
  const columns = [WORDS.figure, WORDS.plan, WORDS.proRata, WORDS.report, WORDS.difference, WORDS.cells].map((words) => ({
    head: words[language],
    isFigure: words !== WORDS.figure && words !== WORDS.cells,
  }));
  return html`<h4>${title}</h4>
    ${dataTable(
      WORDS.compared[language],
      columns,
      figures.map((figure) => figureRow(figure, language)),
    )}
    ${furtherPoints > 0 ? html`<p>${WORDS.pointsWithin[language](furtherPoints)}</p>` : undefined}`;
}

function figureRow(figure: PlanFigureJson, language: Language): readonly Part[] {
  const { expected, reported, deviation, unit, verdict, plannedAt, reportedAt, unreadableAt = [] } = figure;
  return [
    notation(figure.figure),
    plannedText(figure, language),
    expected === null ? '–' : `${computedText(expected)} ${unit}`,
    reported === null ? '–' : `${wordNumber(reported)} ${unit}`,
    html`${deviation === null ? '' : deviationText(deviation)} <span class="quiet">${VERDICT_WORDS[verdict][language]}</span>`,
    [...unreadableAt, ...reportedAt.slice(0, 1), ...plannedAt.slice(0, 1)].join(', '),
  ];
}

export function yieldsMarkup(
  yields: readonly YieldJson<unknown>[],
  contradicted: readonly ContradictedPeriod[],
  language: Language,
): Markup | undefined {
  if (yields.length + contradicted.length === 0) return undefined;
  return html`${yieldsOfProjects(yields, contradicted, language).map(
    ({ heading, periods }) =>
      html`<h4>${heading}</h4>
        ${facts(periods.map(({ from, to, name, text }) => [`${from} – ${to} ${name}`, text]))}`,
  )}`;
}
