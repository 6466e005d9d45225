import type { Dates } from '../../extract/parse-period';
import { wordProRata } from './word-pro-rata';
import type { Language, Words } from '../../language';
import type { CapacityVerdict } from './capacity-comparison';
import type { PlanVerdict } from './plan-comparison';
import { wordNumber } from '../numbers/word-number';

/** How the comparisons with plan, capacity and earlier periods are told, wherever they are shown. */
export const COMPARED: Words = { en: 'Compared with the plan and earlier periods', ja: '計画・過去の期間との比較' };

export const VERDICT_WORDS: Readonly<Record<PlanVerdict | CapacityVerdict, Words>> = {
  within: { en: 'within the band', ja: '範囲内' },
  above: { en: 'above the band', ja: '範囲を上回る' },
  below: { en: 'below the band', ja: '範囲を下回る' },
  'zero-estimate': { en: 'the plan estimates 0', ja: '計画の推定値は 0' },
  'unknown-time': { en: 'not comparable: for how many years is the estimate?', ja: '比較不可：推定値の年数が不明' },
  'not-planned': { en: 'not in the plan', ja: '計画になし' },
  'not-reported': { en: 'not in the report', ja: '報告書になし' },
  'size-in-doubt': { en: 'not judged: its size is in doubt', ja: '判定せず：数値の大きさが確定できない' },
  'no-number': { en: 'no number to compare', ja: '比較できる数値なし' },
  impossible: { en: 'more than full power', ja: '最大出力を超過' },
  'not-judged': { en: 'possible; no band for such a plant', ja: '可能な値（この種の設備の目安範囲はなし）' },
};

/** `+56 %`, `−0.3 %`: a share of what was expected. */
export function deviationText(deviation: number): string {
  const percent = deviation * 100;
  const shown = Math.abs(percent) < 10 ? Number(percent.toFixed(1)) : Math.round(percent);
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '±';
  return `${sign}${wordNumber(Math.abs(shown))} %`;
}

/** What was computed, with digits enough to compare it: `1,785.205`. */
export function computedText(value: number): string {
  return wordNumber(Number(value.toPrecision(7)));
}

/** `±30 %`, and whose it is. */
export function bandText(band: number, isOwn: boolean): Words {
  return whose(`±${wordNumber(band * 100)} %`, isOwn);
}

/** `8–30 %`, and whose it is. */
export function rangeText(low: number, high: number, isOwn: boolean): Words {
  return whose(`${wordNumber(low * 100)}–${wordNumber(high * 100)} %`, isOwn);
}

function whose(text: string, isOwn: boolean): Words {
  return isOwn ? { en: `${text}, own setting`, ja: `${text}、設定値` } : { en: `${text}, default`, ja: `${text}、既定値` };
}

type Sentence<Given extends readonly unknown[]> = Readonly<Record<Language, (...given: Given) => string>>;

const planHead: Sentence<[sheet: string, period: Dates | undefined, band: string]> = {
  en: (sheet, period, band) => `Compared with the plan on ${sheet}${period ? `, pro rata to ${wordProRata(period).en}` : ''} (${band})`,
  ja: (sheet, period, band) => `計画「${sheet}」との比較${period ? `、${wordProRata(period).ja}に換算` : ''}（${band}）`,
};
const pointsWithin: Sentence<[count: number]> = {
  en: (count) => (count === 1 ? '1 monitoring point within the band' : `${count} monitoring points within the band`),
  ja: (count) => `範囲内のモニタリングポイント：${count}`,
};
const against: Sentence<[count: number]> = {
  en: (count) => (count === 1 ? 'beside the earlier period' : `beside ${count} earlier periods`),
  ja: (count) => `過去の ${count} 期間に対し`,
};

const contradicted: Sentence<[files: readonly string[]]> = {
  en: (files) => `not compared, for these files do not have the same figures: ${files.map((file) => `“${file}”`).join(', ')}`,
  ja: (files) => `次のファイルの数値が同じでないため比較していません：${files.map((file) => `「${file}」`).join('、')}`,
};

/** `MN999 MN_AM003`. */
const yields: Sentence<[project: string]> = {
  en: (project) => `Yield of each period of ${project}`,
  ja: (project) => `${project} の期間ごとの実績`,
};

export const COMPARISON_WORDS = {
  compared: COMPARED,
  nothing: {
    en: 'No plan, no installed capacity and no other period of the project was found in the workbook: there is nothing to compare with.',
    ja: 'ブックに計画・設備容量・同じプロジェクトの他の期間が見つからないため、比較の対象がありません。',
  },
  noOtherFiles: { en: 'Other files were not looked at.', ja: '他のファイルは確認していません。' },
  heldAgainst: { en: 'Held against', ja: '比較対象' },
  basis: { en: 'How computed', ja: '計算' },
  covers: { en: 'What the estimate covers', ja: '推定値の対象' },
  planCell: { en: 'Cell of the plan', ja: '計画のセル' },
  yieldOf: { en: 'Yield', ja: '実績' },
  standing: { en: 'Result', ja: '結果' },
  planHead,
  pointsWithin,
  against,
  planned: { en: 'plan', ja: '計画' },
  expected: { en: 'pro rata', ja: '期間換算' },
  reported: { en: 'report', ja: '報告' },
  difference: { en: 'Difference', ja: '差' },
  figure: { en: 'Figure', ja: '数値' },
  plan: { en: 'Plan', ja: '計画' },
  proRata: { en: 'Pro rata', ja: '期間換算' },
  report: { en: 'Report', ja: '報告' },
  cells: { en: 'Cells', ja: 'セル' },
  capacityFactor: { en: 'Capacity factor', ja: '設備利用率' },
  yields,
  perDay: { en: ' a day', ja: '/日' },
  perMegawattDay: { en: ' per MW and day', ja: '/MW・日' },
  contradicted,
  nothingEarlier: { en: 'no earlier period of the same seasons', ja: '同じ季節を含む過去の期間なし' },
} as const satisfies Record<string, Words | Sentence<never>>;
