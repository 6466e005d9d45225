/** What every shell and sheet says of vintages, so that all say the same. */
import type { IsoDate } from '../../extract/extraction';
import type { Words } from '../../language';
import type { KnownVintages } from './vintages';
import type { WholeTonnes } from './whole-tonnes';

export const VINTAGE_WORDS = {
  vintages: { en: 'Vintages', ja: 'ビンテージ' },
  vintage: { en: 'Vintage', ja: 'ビンテージ' },
  days: { en: 'Days', ja: '日数' },
  reductions: { en: 'Emission reductions', ja: '排出削減量' },
  wholeTonnes: { en: 'Whole tonnes', ja: '整数トン' },
  estimate: { en: 'Estimate', ja: '推計' },
  itmo: { en: 'ITMO', ja: 'ITMO' },
  noItmo: { en: 'not an ITMO', ja: 'ITMO ではない' },
  cells: { en: 'Cells', ja: 'セル' },
  report: { en: 'Calculation sheet', ja: '計算シート' },
  basis: { en: 'Shared out', ja: '按分の方法' },
  inForce: { en: 'as set', ja: '現在の設定' },
  rounding: { en: 'Rounding', ja: '端数処理' },
  total: { en: 'Total', ja: '合計' },
  unknown: { en: 'Vintages are not known', ja: 'ビンテージ別の量は不明です' },
} as const satisfies Record<string, Words>;

/** Where reductions are rounded down to whole tonnes. */
export const ROUNDING_WORDS: Readonly<Record<WholeTonnes, Words>> = {
  'per-vintage': { en: 'rounded down per vintage', ja: 'ビンテージごとに切り捨て' },
  'in-total': { en: 'rounded down in total per report', ja: '報告書ごとの合計で切り捨て' },
  none: { en: 'not rounded', ja: '端数処理なし' },
};

/** Where the split of Table 3 is taken, its rows may be rounded already: their sum is not ER_p without rounding. */
export function roundingWords(way: WholeTonnes, known: readonly KnownVintages[]): Words {
  const isRoundedBefore = known.some(({ total, sums }) => differsVisibly(total, sums.none));
  return way === 'none' && isRoundedBefore ? AS_IN_TABLE_3 : ROUNDING_WORDS[way];
}

/** By more than adding floating-point numbers does. */
function differsVisibly(one: number, other: number): boolean {
  return Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one));
}

const AS_IN_TABLE_3: Words = {
  en: 'as Table 3 states it, already rounded there',
  ja: '表3の値のまま（表3で端数処理済み）',
};

/** Why reductions on one side of the cut are ITMOs and the others are not; an inference, and said to be one. */
export function cutBasis(cut: IsoDate): Words {
  return {
    en: `Reductions before ${cut} are not ITMOs. Basis (inference; no text of the JCM that could be reached says it): the JCM implementing body’s deck of January 2026 speaks of credits from 2021 on and of ITMOs as one thing, earlier credits are nowhere called so, and the registries cut every period at 31 December 2020. Rounding down in total does each side of each report by itself.`,
    ja: `${cut} より前の排出削減量は ITMO ではありません。根拠（推論。確認できた JCM の文書に明文はありません）: JCM 実施機構の資料（2026年1月）は 2021年以降のクレジットと ITMO を同じものとして扱い、それ以前のクレジットを ITMO と呼ぶ資料はなく、登録簿の期間はすべて 2020年12月31日で区切られています。合計での切り捨ては、報告書ごとに、この日の前と後でそれぞれ行います。`,
  };
}
