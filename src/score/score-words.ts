/** Scores in words, for the pane and for the command line. */
import { wordNumber } from '../check/numbers/word-number';
import type { Words } from '../language';
import type { AnnualReductions } from './annual-reductions';
import { gapsOf } from './score-on';
import type { ScaleResult } from './score-proposal';
import { ALL_POINTS, CRITERIA, type Band, type Scale } from './scoring-sheet';

/** `10,000 to 49,999`, `100,000 or more`. */
export function bandWords({ from, to }: Band): Words {
  const [low, high] = [from === undefined ? '' : wordNumber(from), to === undefined ? '' : wordNumber(to)];
  if (low === '') return { en: `${high} or less`, ja: `${high} 以下` };
  return high === '' ? { en: `${low} or more`, ja: `${low} 以上` } : { en: `${low} to ${high}`, ja: `${low}～${high}` };
}

export function pointsWords(points: number): Words {
  return { en: `${points} ${points === 1 ? 'point' : 'points'}`, ja: `${points}点` };
}

/** What came out, in short: `3 points`, `4 or 5 points: not printed`. */
export function resultWords(result: ScaleResult): Words {
  if (result.kind === 'open') return { en: 'not scored', ja: '採点なし' };
  const { score } = result;
  if (score.kind === 'points') return pointsWords(score.band.points);
  const [low, high] = [score.worse.points, score.better.points];
  return { en: `${low} or ${high} points: not printed`, ja: `${low}点か${high}点か（記載なし）` };
}

/** Why, and what the next more points would take. */
export function reasonWords(result: ScaleResult): Words {
  if (result.kind === 'open') return result.because;
  const { scale, score, value } = result;
  if (score.kind === 'between') return betweenWords(figureWords(value, scale), score.better, score.worse);
  // Away from the edges nobody needs more.
  const found = figureWords(Number(value.toFixed(2)), scale);
  const band = bandWords(score.band);
  const next = score.better && nextWords(score.better);
  return {
    en: `${found.en} falls in the band ${band.en}.${next ? ` ${next.en}` : ''}`,
    ja: `${found.ja} は ${band.ja} に当たります。${next?.ja ?? ''}`,
  };
}

function nextWords(better: Band): Words {
  const [points, band] = [pointsWords(better.points), bandWords(better)];
  return { en: `For ${points.en}: ${band.en}.`, ja: `${points.ja}になるのは ${band.ja} です。` };
}

function betweenWords(found: Words, better: Band, worse: Band): Words {
  const [one, other] = [better, worse].map((band) => ({ points: pointsWords(band.points), band: bandWords(band) }));
  return {
    en: `${found.en} lies between two printed bands, ${one?.band.en} (${one?.points.en}) and ${other?.band.en} (${other?.points.en}). The guidebook does not say which of them holds: ask the office of the call.`,
    ja: `${found.ja} は、記載されている二つの区分 ${one?.band.ja}（${one?.points.ja}）と ${other?.band.ja}（${other?.points.ja}）の間です。どちらに当たるかはガイドブックに記載がありません。公募の窓口に確認してください。`,
  };
}

/** As people read it; the scale's own spelling is what programs are given. */
export function unitWords({ unit }: Scale): Words {
  return { en: unit.en.replace('CO2', 'CO₂'), ja: unit.ja.replace('CO2', 'CO₂') };
}

function figureWords(value: number, scale: Scale): Words {
  const unit = unitWords(scale);
  return { en: `${wordNumber(value)} ${unit.en}`, ja: `${wordNumber(value)} ${unit.ja}` };
}

/** Values for which no points are printed. */
export function gapsWords(scale: Scale): Words {
  const gaps = gapsOf(scale).map(({ above, below }) => [wordNumber(above), wordNumber(below)] as const);
  return {
    en: `No points are printed between ${gaps.map(([above, below]) => `${above} and ${below}`).join(', ')}.`,
    ja: `次の値の間は点数の記載がありません：${gaps.map(([above, below]) => `${above} と ${below}`).join('、')}。`,
  };
}

export const COST_NOTE: Words = {
  en: 'The guidebook prints “JPY/t-CO₂ … per year” and says neither which money is counted (subsidy, installation cost) nor over how many years. Use what the application guidelines of the call say.',
  ja: 'ガイドブックの記載は “JPY/t-CO₂ … per year” で、対象とする金額（補助金、設備費など）と年数は示されていません。公募要領の定めに従って入力してください。',
};

/** How the reductions of a year follow from a report's. */
export function annualWords({ kind, from, to, days, tonnes }: AnnualReductions): Words {
  const [text, period] = [wordNumber(tonnes), `${from} – ${to}`];
  if (kind === 'year') return { en: `ER_p of ${period}, one year.`, ja: `${period}（1年間）の ER_p です。` };
  return {
    en: `An estimate: ER_p ${text} tCO₂ of ${period} (${days} days) × 365 ÷ ${days}. Seasons are not considered.`,
    ja: `推計値：${period}（${days}日間）の ER_p ${text} tCO₂ × 365 ÷ ${days}。季節変動は考慮していません。`,
  };
}

/** How little these criteria are of the whole. */
export function otherPointsWords(): Words {
  const here = CRITERIA.reduce((sum, { scale, newProject = 0 }) => (scale === undefined ? sum : sum + newProject), 0);
  return {
    en: `These two count for at most ${here} of ${ALL_POINTS} points; the others are judged by people or counted from documents.`,
    ja: `この二つの項目の配点は ${ALL_POINTS} 点満点中 ${here} 点です。ほかの項目は審査員の評価や添付書類によります。`,
  };
}
