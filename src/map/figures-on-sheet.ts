import type { EarlierAnswers, EarlierIndicatorAnswer, ShownFigure } from '../extract/extraction';
import type { ReportFigure } from './guidance/guidance-row';
import { GUIDANCE_ROWS } from './guidance/guidance-rows';
import { keptNote } from './kept-note';
import type { IndicatorValue, KeptNote } from './sdg-profile';

/** The figures of the report that the guidance asks for: each one and the same under every target, never added up across them. */
export type ReportFigures = Readonly<Record<ReportFigure, IndicatorValue>>;

/** Whether what stands under an indicator is the report's figure, and not what a person typed there. */
export function isFigureOfReport(
  id: string,
  { at, value }: EarlierIndicatorAnswer,
  figures: ReportFigures,
  shown: readonly ShownFigure[] = [],
): boolean {
  const figure = figureUnder(id, figures);
  if (figure === undefined) return false;
  const isShown = shown.some((each) => each.indicator === id && each.at.row === at.row && each.at.column === at.column);
  return isShown || (figure.kind === 'monitored' && value === figure.value);
}

/** Numbers that somebody typed over a linked figure: the report's takes their place again. */
export function overtypedFigures(
  { project, figures: shown = [] }: Pick<EarlierAnswers, 'project' | 'figures'>,
  figures: ReportFigures,
): readonly KeptNote[] {
  if (project?.values !== 'linked') return [];
  return shown.flatMap(({ indicator, at, content, formula }) => {
    if (formula !== undefined || content.kind !== 'number') return [];
    const figure = figureUnder(indicator, figures);
    const isSame = figure?.kind === 'monitored' && figure.value === content.value;
    return isSame ? [] : [keptNote({ at, label: indicator }, String(content.value))];
  });
}

function figureUnder(id: string, figures: ReportFigures): IndicatorValue | undefined {
  const figure = GUIDANCE_ROWS.find((row) => row.id === id)?.figure;
  return figure && figures[figure];
}
