import { addressText } from '../address';
import type { ReportedReductions } from './score-command';
import type { Language, Words } from '../language';
import { isDoubtOfSize } from '../map/doubts';
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
  const lines = [
    { what: SIZE_IN_DOUBT, rules: doubts.filter(isDoubtOfSize) },
    { what: DOUBTS, rules: doubts.filter((rule) => !isDoubtOfSize(rule)) },
  ];
  return lines.flatMap(({ what, rules }) => (rules.length === 0 ? [] : [`! ${what[language]}${rules.join(', ')}`]));
}

const SIZE_IN_DOUBT: Words = {
  en: 'The size of ER_p is in doubt: it may be a thousand times too large or too small, and no points below can be relied on. See ',
  ja: 'ER_p の大きさに疑いがあり、千倍または千分の一になっている可能性があるため、以下の点数は確かではありません。参照：',
};

const DOUBTS: Words = {
  en: 'The checks find errors in what ER_p rests on; the points are no better than it: ',
  ja: 'ER_p の根拠にエラーがあり、点数も確かではありません：',
};

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
