import type { Words } from '../../language';
import type { KnownVintages, Vintages } from './vintages';
import { wordParts } from './word-tonnes';

/** What the period comes to by vintage, as a sentence behind a finding about it; nothing where it is unknown. */
export function wordVintages(found: Vintages): Words {
  if (found.kind === 'unknown') return { en: '', ja: '' };
  const shown = wordParts(found.vintages.map(({ tonnes }) => tonnes));
  const listed = found.vintages.map(({ year }, index) => `${year}: ${shown[index] ?? ''} tCO2`);
  const how = wordBasis(found);
  return { en: ` By vintage, ${how.en}: ${listed.join(', ')}.`, ja: `ビンテージ別（${how.ja}）: ${listed.join('、')}。` };
}

/** How much a person may rely on the split, in a few words. */
export function wordBasis({ basis, isEstimate }: Pick<KnownVintages, 'basis' | 'isEstimate'>): Words {
  return BY[isEstimate && basis !== 'days' ? 'partly' : basis];
}

const BY: Readonly<Record<KnownVintages['basis'] | 'partly', Words>> = {
  'one-vintage': { en: 'all in one', ja: '全量が一つのビンテージ' },
  monitored: { en: 'from dated monitored values', ja: '日付のある計測値による' },
  partly: { en: 'in part an estimate', ja: '一部は推計' },
  'table-3': { en: 'as split in Table 3', ja: '表3の暦年別の値' },
  days: { en: 'an estimate by days', ja: '日数による推計' },
};
