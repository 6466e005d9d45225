import type { ShownAs } from '../../check/numbers/figure-decimals';
import type { Words } from '../../language';

/** What is known or asked of an issuance as a whole. The order is that of the sheet. */
export const CREDIT_FIELD_IDS = [
  'reference',
  'title',
  'partner',
  'spreadsheet',
  'from',
  'to',
  'reductions',
  'quantity',
  'entity',
  'authorized',
  'sector',
  'activity',
  'first-transfer',
  'loa-date',
  'loa-quantity',
  'loa-from',
  'loa-to',
  'transfer-date',
  'addressee',
] as const;
export type CreditFieldId = (typeof CREDIT_FIELD_IDS)[number];

export interface CreditField {
  readonly label: Words;
  readonly kind: 'text' | 'tonnes' | 'date';
  /** Blank is in order: something else stands in, or nobody needs it. */
  readonly isOptional?: true;
}

const loa: Words = { en: 'Request for Letter of Authorization', ja: '承認レター発行依頼' };
const transfer: Words = { en: 'Request for International Transfer', ja: '国際移転依頼' };
const of = (letter: Words, what: Words): Words => ({ en: `${letter.en}: ${what.en}`, ja: `${letter.ja}：${what.ja}` });

/** Reductions are measured; every other amount is counted in whole tonnes. */
export function fieldShownAs(key: string): ShownAs {
  return key === 'reductions' ? 'emissions' : 'credits';
}

/** Words in the terms of the JCM's website (the record of TH014), of A6.2-TMPL-RPTG-004, and of the Article 6.2 agreed electronic format. */
export const CREDIT_FIELDS_ASKED: Readonly<Record<CreditFieldId, CreditField>> = {
  reference: { label: { en: 'Project reference number', ja: '参照番号' }, kind: 'text' },
  title: { label: { en: 'Project title', ja: 'プロジェクト名' }, kind: 'text' },
  partner: { label: { en: 'Partner Country', ja: 'パートナー国' }, kind: 'text' },
  spreadsheet: { label: { en: 'Methodology spreadsheet', ja: '方法論スプレッドシート' }, kind: 'text', isOptional: true },
  from: { label: { en: 'Monitoring period from', ja: 'モニタリング期間（開始）' }, kind: 'date' },
  to: { label: { en: 'Monitoring period to', ja: 'モニタリング期間（終了）' }, kind: 'date' },
  reductions: { label: { en: 'Emission reductions ER_p (tCO₂)', ja: '排出削減量 ER_p（tCO₂）' }, kind: 'tonnes' },
  quantity: { label: { en: 'Quantity in whole tonnes (tCO₂)', ja: '整数トンの数量（tCO₂）' }, kind: 'tonnes' },
  entity: { label: { en: 'Entity acquiring JCM credits', ja: 'JCMクレジットを取得する法人等' }, kind: 'text' },
  authorized: { label: { en: 'Quantity of ITMOs authorized (tCO₂eq)', ja: '承認されたITMOsの量（tCO₂eq）' }, kind: 'tonnes' },
  sector: { label: { en: 'Sector', ja: '分野' }, kind: 'text', isOptional: true },
  activity: { label: { en: 'Activity type', ja: '活動の種類' }, kind: 'text', isOptional: true },
  'first-transfer': { label: { en: 'First transfer definition', ja: '最初の移転の定義' }, kind: 'text', isOptional: true },
  'loa-date': { label: of(loa, { en: 'date of the letter', ja: '日付' }), kind: 'date', isOptional: true },
  'loa-quantity': { label: of(loa, { en: 'proposed quantity (tCO₂eq)', ja: '提案する量（tCO₂eq）' }), kind: 'tonnes', isOptional: true },
  'loa-from': { label: of(loa, { en: 'period from', ja: '期間（開始）' }), kind: 'date', isOptional: true },
  'loa-to': { label: of(loa, { en: 'period to', ja: '期間（終了）' }), kind: 'date', isOptional: true },
  'transfer-date': { label: of(transfer, { en: 'date of the letter', ja: '日付' }), kind: 'date', isOptional: true },
  addressee: { label: of(transfer, { en: 'whose consideration is requested', ja: '依頼先' }), kind: 'text', isOptional: true },
};

/** In place of a quantity in whole tonnes, where the setting leaves fractions. */
export const NOT_ROUNDED: Words = { en: 'Quantity, not rounded (tCO₂)', ja: '端数処理前の数量（tCO₂）' };

export function isCreditField(key: string): key is CreditFieldId {
  return CREDIT_FIELD_IDS.some((id) => id === key);
}
