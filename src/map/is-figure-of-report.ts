import type { EarlierIndicatorAnswer, ShownFigure } from '../extract/our-sheet/earlier-answers';
import type { ReportFigure } from './guidance/guidance-row';
import { GUIDANCE_ROWS } from './guidance/guidance-rows';
import type { IndicatorValue } from './sdg-profile';

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

function figureUnder(id: string, figures: ReportFigures): IndicatorValue | undefined {
  const figure = GUIDANCE_ROWS.find((row) => row.id === id)?.figure;
  return figure && figures[figure];
}
