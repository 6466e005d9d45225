import { COMPARED } from '../../check/comparison-words';
import type { Language, Words } from '../../language';
import { wordNumber } from '../../check/word-number';

type Sentence<Given extends readonly unknown[]> = Readonly<Record<Language, (...given: Given) => string>>;

const planHead: Sentence<[sheet: string, days: number | null, band: string]> = {
  en: (sheet, days, band) => `Compared with the plan on ${sheet}${days === null ? '' : `, pro rata to ${wordNumber(days)} days`} (${band})`,
  ja: (sheet, days, band) => `計画「${sheet}」との比較${days === null ? '' : `、${wordNumber(days)} 日分に換算`}（${band}）`,
};
const pointsWithin: Sentence<[count: number]> = {
  en: (count) => (count === 1 ? '1 monitoring point within the band' : `${count} monitoring points within the band`),
  ja: (count) => `範囲内のモニタリングポイント：${count}`,
};
const against: Sentence<[count: number]> = {
  en: (count) => (count === 1 ? 'beside the earlier period' : `beside ${count} earlier periods`),
  ja: (count) => `過去の ${count} 期間に対し`,
};

export const COMPARISON_WORDS = {
  compared: COMPARED,
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
  yields: { en: 'Yield of each period', ja: '期間ごとの実績' },
  perDay: { en: ' a day', ja: '/日' },
  perMegawattDay: { en: ' per MW and day', ja: '/MW・日' },
  nothingEarlier: { en: 'no earlier period of the same seasons', ja: '同じ季節を含む過去の期間なし' },
} as const satisfies Record<string, Words | Sentence<never>>;
