import type { Language, Words } from '../../language';
import type { CapacityComparison } from './capacity-comparison';
import type { PeriodYield } from './period-yields';
import type { PlanComparison, PlanVerdict } from './plan-comparison';

export interface Compared {
  readonly plan?: PlanComparison | undefined;
  readonly capacity?: CapacityComparison | undefined;
  /** Of the report's own period. */
  readonly yields: readonly PeriodYield<unknown>[];
  /** How many other files were looked at for earlier periods. */
  readonly otherFiles?: number;
}

/** What a report was held against, and what it could not be held against, with the reason: "within the bands" is said of the former alone. */
export interface ComparisonExtent {
  readonly against: readonly Words[];
  readonly not: readonly Words[];
}

export function comparisonExtent({ plan, capacity, yields, otherFiles = 0 }: Compared): ComparisonExtent {
  const parts = [planPart(plan), capacityPart(capacity), earlierPart(yields, otherFiles)];
  return {
    against: parts.flatMap(({ name, why }) => (why === undefined ? [name] : [])),
    not: parts.flatMap(({ name, why }) => (why === undefined ? [] : [{ en: `${name.en} (${why.en})`, ja: `${name.ja}（${why.ja}）` }])),
  };
}

interface Part {
  readonly name: Words;
  /** Absent where it was compared. */
  readonly why?: Words;
}

const IN_DOUBT: Words = { en: 'the size of the figures is in doubt', ja: '数値の大きさが確定できない' };

const COMPARED: readonly PlanVerdict[] = ['within', 'above', 'below', 'zero-estimate'];

function planPart(plan: PlanComparison | undefined): Part {
  const name: Words = { en: 'the plan', ja: '計画' };
  if (plan === undefined) return { name, why: { en: 'none with an estimate in this workbook', ja: '推定値のある計画がブックにない' } };
  if (plan.figures.some(({ verdict }) => COMPARED.includes(verdict))) return { name };
  return {
    name,
    why: plan.figures.some(({ verdict }) => verdict === 'size-in-doubt')
      ? IN_DOUBT
      : { en: 'no figure of both can be compared', ja: '双方で比較できる数値がない' },
  };
}

function capacityPart(capacity: CapacityComparison | undefined): Part {
  const name: Words = { en: 'the capacity factor', ja: '設備利用率' };
  if (capacity === undefined)
    return { name, why: { en: 'capacity, period or electricity not known', ja: '設備容量・期間・電力量のいずれかが不明' } };
  return capacity.verdict === 'not-judged'
    ? { name, why: { en: 'no band for such a plant', ja: 'この種の設備の目安範囲がない' } }
    : { name };
}

function earlierPart(yields: Compared['yields'], otherFiles: number): Part {
  const name: Words = { en: 'earlier periods', ja: '過去の期間' };
  if (yields.some(({ comparison }) => comparison !== undefined)) return { name };
  const why: Words =
    otherFiles === 0
      ? {
          en: 'none of the same seasons in this workbook; other files were not looked at',
          ja: '同じ季節を含むものがブックになく、他のファイルは未確認',
        }
      : { en: 'none of the same seasons in this workbook or the other files', ja: '同じ季節を含むものがブックにも他のファイルにもない' };
  return { name, why };
}

/** `Compared with the plan. Not compared: the capacity factor (…), earlier periods (…).` */
export function extentWords({ against, not }: ComparisonExtent): Words {
  const told: readonly Words[] = [
    ...(against.length === 0 ? [] : [{ en: `Compared with ${listed(against, 'en')}.`, ja: `比較の対象：${listed(against, 'ja')}。` }]),
    ...(not.length === 0 ? [] : [{ en: `Not compared: ${listed(not, 'en')}.`, ja: `比較していないもの：${listed(not, 'ja')}。` }]),
  ];
  return { en: told.map(({ en }) => en).join(' '), ja: told.map(({ ja }) => ja).join('') };
}

export function listed(words: readonly Words[], language: Language): string {
  return words.map((one) => one[language]).join(language === 'en' ? ', ' : '、');
}
