import { addressText } from '../address';
import type { ReportedReductions } from './score-command';
import { gapsOf } from '../score/score-on';
import type { ScaleResult } from '../score/score-proposal';
import { ALL_POINTS, SCORING_SOURCE, type Band } from '../score/scoring-sheet';

/**
 * A contract. `points` is null where nothing is printed for the value (`between` has the points of the bands beside it), and where it is
 * not known (`reason`).
 */
export function scoreJson(results: readonly ScaleResult[], annual: ReportedReductions | undefined): object {
  return {
    schema: 'jcm-monitor/score@1',
    source: SCORING_SOURCE.en,
    pointsInAll: ALL_POINTS,
    ...(annual === undefined ? {} : { reductionsFrom: { ...annual, at: addressText(annual.at), isEstimate: annual.kind === 'estimate' } }),
    scores: results.map((result) => ({
      criterion: result.scale.name,
      unit: result.scale.unit.en,
      ...outcome(result),
      bands: result.scale.bands,
      gaps: gapsOf(result.scale),
    })),
  };
}

function outcome(result: ScaleResult): object {
  if (result.kind === 'open') return { points: null, reason: result.because.en };
  const { score, value } = result;
  if (score.kind === 'between') return { value, points: null, between: [score.worse, score.better].map(pointsOf) };
  return { value, points: score.band.points };
}

function pointsOf({ points }: Band): number {
  return points;
}
