import { addressText } from '../address';
import type { ReportedReductions } from './score-command';
import type { Language, Words } from '../language';
import { wordDoubtsOfPoints } from '../map/word-doubts';
import type { ScaleResult } from '../score/score-proposal';
import {
  annualWords,
  bandWords,
  COST_NOTE,
  gapsWords,
  otherPointsWords,
  pointsWords,
  reasonWords,
  resultWords,
  unitWords,
} from '../score/score-words';
import { padded } from './formats/terminal-text';
import { SCORING_SOURCE, type Band } from '../score/scoring-sheet';

/** For people: each scale with its bands, the one that holds marked. */
export function scoreText(results: readonly ScaleResult[], annual: ReportedReductions | undefined, language: Language): string {
  return [
    ...(annual === undefined ? [] : [...doubtLines(annual, language), `${annualWords(annual)[language]} (${addressText(annual.at)})`, '']),
    ...results.flatMap((result) => [...scaleLines(result, language), '']),
    COST_NOTE[language],
    otherPointsWords()[language],
    `${SOURCE[language]}${SCORING_SOURCE[language]}`,
  ].join('\n');
}

function doubtLines({ doubts }: ReportedReductions, language: Language): readonly string[] {
  return wordDoubtsOfPoints(doubts).map((words) => `! ${words[language]}`);
}

function scaleLines(result: ScaleResult, language: Language): readonly string[] {
  const { label, bands } = result.scale;
  return [
    `${label[language]} (${unitWords(result.scale)[language]}): ${resultWords(result)[language]}`,
    `  ${reasonWords(result)[language]}`,
    ...bands.map(
      (band) => `  ${isHeld(result, band) ? '→' : ' '} ${padded(pointsWords(band.points)[language], 9)} ${bandWords(band)[language]}`,
    ),
    `  ${gapsWords(result.scale)[language]}`,
  ];
}

function isHeld(result: ScaleResult, band: Band): boolean {
  return result.kind === 'scored' && result.score.kind === 'points' && result.score.band === band;
}

const SOURCE: Words = { en: 'Source: ', ja: '出典: ' };
