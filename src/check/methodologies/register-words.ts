/** What the command line and the page of the register say round its figures. */
import type { Words } from '../../language';
import type { Methodology } from './methodology';

export const REGISTER_WORDS = {
  nationalFactors: {
    en: 'Grid factors that are no default values of the JCM: who types one over-claims',
    ja: 'JCM のデフォルト値ではない系統排出係数（使うと過大な算定になります）',
  },
  warmingPotentials: { en: 'Global warming potentials (GWP)', ja: '地球温暖化係数（GWP）' },
  noFactor: { en: 'No default value is known.', ja: 'デフォルト値は分かっていません。' },
  note: {
    en: 'Only what is confirmed is held against a report. “Second-hand”: a third party quotes the document. Of a methodology it is said of its form: what is computed from what. A methodology that is not listed, or a value that is not, may well exist: the approved texts could not be obtained.',
    ja: '報告書との照合に使うのは「原典で確認」の値だけです。「間接的な情報」は第三者による引用です。方法論の欄は、算定の型（何から何を計算するか）についてのものです。承認された方法論の本文は入手できていないため、ここにない方法論や値もあり得ます。',
  },
} as const satisfies Record<string, Words>;

/** The versions that our sources name. */
export function versionsWords({ versionsMet = [] }: Methodology): Words {
  if (versionsMet.length === 0) return { en: 'Versions: not known.', ja: 'バージョン：不明。' };
  const named = (from: (day: string) => string): readonly string[] =>
    versionsMet.map(({ version, since }) => `Ver${version}${since === undefined ? '' : from(since)}`);
  return {
    en: `Versions met: ${named((day) => ` (from ${day})`).join(', ')}; there may be others.`,
    ja: `確認できたバージョン：${named((day) => `（${day}から）`).join('、')}。ほかにもあり得ます。`,
  };
}
