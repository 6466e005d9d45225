/**
 * The JCM partner countries that our sources name, in the order of signature; the newest source is of February 2026. Dates are of the signature
 * of the bilateral document on the JCM (for some, its last signature), not of an entry into force or of the first Joint Committee. A date
 * without a source is left out. Japanese names as the Ministry of Foreign Affairs writes them.
 */
import type { Words } from './language';

export interface PartnerCountry {
  /** ISO 3166-1 alpha-2, which reference numbers (`KG001`) begin with. */
  readonly code: string;
  readonly name: Words;
  /** Day of signature, `2013-01-08`. Absent: unconfirmed. */
  readonly signed?: string;
  /** Documents and pages that say so. */
  readonly sources: readonly string[];
  /** What else our sources say, and which of them. */
  readonly conflict?: Words;
  /** What a reader may take for a conflict. */
  readonly note?: Words;
}

/** "As of" that day our source counted so many countries. */
export interface PartnerCount {
  readonly asOf: string;
  readonly count: number;
  readonly source: string;
  readonly conflict?: Words;
}

const MOEJ_2022 = 'Ministry of the Environment, Japan: 「JCMの基本概念」, JCMパートナー国（25か国）, December 2022';
const GUIDEBOOK =
  'Ministry of the Environment, Japan: Guidebook on City-to-City Collaboration for Zero Carbon Society, FY2024 edition, March 2025';
const MOFA = 'Ministry of Foreign Affairs, Japan: https://www.mofa.go.jp/ic/ch/page1we_000105.html (22 February 2024)';
const METI_31 = 'https://www.meti.go.jp/policy/energy_environment/global_warming/jcm/index.html (list of 31 countries)';
const TWO_LISTS = [MOEJ_2022, GUIDEBOOK] as const;

export const PARTNER_COUNTRIES: readonly PartnerCountry[] = [
  { code: 'MN', name: { en: 'Mongolia', ja: 'モンゴル' }, signed: '2013-01-08', sources: [...TWO_LISTS, MOFA] },
  { code: 'BD', name: { en: 'Bangladesh', ja: 'バングラデシュ' }, signed: '2013-03-19', sources: TWO_LISTS },
  { code: 'ET', name: { en: 'Ethiopia', ja: 'エチオピア' }, signed: '2013-05-27', sources: TWO_LISTS },
  { code: 'KE', name: { en: 'Kenya', ja: 'ケニア' }, signed: '2013-06-12', sources: TWO_LISTS },
  {
    code: 'MV',
    name: { en: 'Maldives', ja: 'モルディブ' },
    signed: '2013-06-29',
    sources: [MOEJ_2022, 'https://www.mofa.go.jp/mofaj/press/release/press6_000389.html'],
    conflict: {
      en: 'The guidebook of March 2025 prints "Jan. 29, 2013 (Okinawa)"; the list of December 2022 and the Foreign Ministry\'s press release of the day say 29 June 2013, also in Okinawa.',
      ja: '2025年3月のガイドブックは「Jan. 29, 2013 (Okinawa)」としていますが、2022年12月の一覧と当日の外務省報道発表はいずれも2013年6月29日（沖縄）です。',
    },
  },
  { code: 'VN', name: { en: 'Viet Nam', ja: 'ベトナム' }, signed: '2013-07-02', sources: TWO_LISTS },
  { code: 'LA', name: { en: 'Lao PDR', ja: 'ラオス' }, signed: '2013-08-07', sources: TWO_LISTS },
  {
    code: 'ID',
    name: { en: 'Indonesia', ja: 'インドネシア' },
    signed: '2013-08-26',
    sources: [MOEJ_2022],
    conflict: {
      en: 'The guidebook of March 2025 prints "Dec. 9, 2013 (Jakarta)", the date of Costa Rica, which follows it there; the list of December 2022 says 26 August 2013 (Jakarta), which fits the order by date in every list.',
      ja: '2025年3月のガイドブックは「Dec. 9, 2013 (Jakarta)」（次に並ぶコスタリカと同じ日付）としていますが、2022年12月の一覧は2013年8月26日（ジャカルタ）で、どの一覧の日付順とも合います。',
    },
  },
  {
    code: 'CR',
    name: { en: 'Costa Rica', ja: 'コスタリカ' },
    signed: '2013-12-09',
    sources: [...TWO_LISTS, 'http://www.ioc.u-tokyo.ac.jp/~worldjpn/documents/texts/ENVI/20131209.O2E.html'],
  },
  { code: 'PW', name: { en: 'Palau', ja: 'パラオ' }, signed: '2014-01-13', sources: TWO_LISTS },
  { code: 'KH', name: { en: 'Cambodia', ja: 'カンボジア' }, signed: '2014-04-11', sources: TWO_LISTS },
  { code: 'MX', name: { en: 'Mexico', ja: 'メキシコ' }, signed: '2014-07-25', sources: TWO_LISTS },
  {
    code: 'SA',
    name: { en: 'Saudi Arabia', ja: 'サウジアラビア' },
    signed: '2015-05-13',
    sources: [...TWO_LISTS, 'https://tenbou.nies.go.jp/news-sp/jnews/detail.php?i=16193'],
  },
  { code: 'CL', name: { en: 'Chile', ja: 'チリ' }, signed: '2015-05-26', sources: TWO_LISTS },
  {
    code: 'MM',
    name: { en: 'Myanmar', ja: 'ミャンマー' },
    signed: '2015-09-16',
    sources: [...TWO_LISTS, 'https://www.mofa.go.jp/mofaj/press/release/press4_002451.html'],
  },
  { code: 'TH', name: { en: 'Thailand', ja: 'タイ' }, signed: '2015-11-19', sources: TWO_LISTS },
  {
    code: 'PH',
    name: { en: 'Philippines', ja: 'フィリピン' },
    signed: '2017-01-12',
    sources: TWO_LISTS,
    note: {
      en: 'An aide-memoire on the JCM was signed before, on 7 December 2015 (https://www.carbon-markets.go.jp/eng/jcm/initiatives/philippines02.html).',
      ja: 'これに先立ち、2015年12月7日にJCMに関する覚書（Aide Memoire）が署名されています（https://www.carbon-markets.go.jp/eng/jcm/initiatives/philippines02.html）。',
    },
  },
  { code: 'SN', name: { en: 'Senegal', ja: 'セネガル' }, signed: '2022-08-25', sources: TWO_LISTS },
  {
    code: 'TN',
    name: { en: 'Tunisia', ja: 'チュニジア' },
    signed: '2022-08-26',
    sources: [...TWO_LISTS, 'https://www.env.go.jp/en/press/press_00412.html'],
  },
  {
    code: 'AZ',
    name: { en: 'Azerbaijan', ja: 'アゼルバイジャン' },
    signed: '2022-09-05',
    sources: [...TWO_LISTS, 'https://gec.jp/jcm/news/20220905-japan-azerbaijan_sign_moc_for_jcm/'],
  },
  { code: 'MD', name: { en: 'Moldova', ja: 'モルドバ' }, signed: '2022-09-06', sources: TWO_LISTS },
  { code: 'GE', name: { en: 'Georgia', ja: 'ジョージア' }, signed: '2022-09-13', sources: TWO_LISTS },
  {
    code: 'LK',
    name: { en: 'Sri Lanka', ja: 'スリランカ' },
    signed: '2022-10-10',
    sources: [...TWO_LISTS, 'https://worldjpn.net/documents/texts/ENVI/20221010.O1E.html'],
  },
  {
    code: 'UZ',
    name: { en: 'Uzbekistan', ja: 'ウズベキスタン' },
    signed: '2022-10-25',
    sources: [...TWO_LISTS, 'https://worldjpn.net/documents/texts/ENVI/20221025.O1E.html'],
  },
  {
    code: 'PG',
    name: { en: 'Papua New Guinea', ja: 'パプアニューギニア' },
    signed: '2022-11-18',
    sources: [...TWO_LISTS, 'https://worldjpn.net/documents/texts/ENVI/20221118.O1E.html'],
  },
  { code: 'AE', name: { en: 'United Arab Emirates', ja: 'アラブ首長国連邦' }, signed: '2023-04-16', sources: [GUIDEBOOK] },
  { code: 'KG', name: { en: 'Kyrgyz Republic', ja: 'キルギス' }, signed: '2023-07-06', sources: [GUIDEBOOK] },
  {
    code: 'KZ',
    name: { en: 'Kazakhstan', ja: 'カザフスタン' },
    signed: '2023-10-30',
    sources: [GUIDEBOOK, 'https://ep-commons.com/?p=1411'],
  },
  {
    code: 'UA',
    name: { en: 'Ukraine', ja: 'ウクライナ' },
    signed: '2024-02-19',
    sources: [GUIDEBOOK, 'https://worldjpn.net/documents/texts/ENVI/20240219.O1E.html'],
  },
  {
    code: 'TZ',
    name: { en: 'Tanzania', ja: 'タンザニア' },
    signed: '2025-05-28',
    sources: [
      METI_31,
      'https://fast-fact.jp/fields/administration/news/4e60a929-b1db-4613-b8ee-50e42ee05424 (press release reprinted)',
      'https://carbonwealthlab.com/?p=2329',
    ],
  },
  {
    code: 'IN',
    name: { en: 'India', ja: 'インド' },
    signed: '2025-08-07',
    sources: [METI_31, 'https://www.env.go.jp/press/press_00533.html'],
    conflict: {
      en: "Indian news (https://www.latestly.com/agency-news/world-news-india-japan-sign-key-mous-agreements-to-deepen-cooperation-across-diverse-sectors-7084888.html) gives 29 August 2025; by the Environment Ministry's press release the memorandum was signed on 7 August 2025 and exchanged before the two prime ministers on 29 August.",
      ja: 'インド側の報道（https://www.latestly.com/agency-news/world-news-india-japan-sign-key-mous-agreements-to-deepen-cooperation-across-diverse-sectors-7084888.html）は2025年8月29日としていますが、環境省の報道発表によれば協力覚書の署名は8月7日で、29日は両首脳立会いの下での文書交換です。',
    },
  },
];

/** What official texts counted, to be held against the dates above. */
export const PARTNER_COUNTS: readonly PartnerCount[] = [
  { asOf: '2018-09', count: 17, source: 'http://www.jcm-mongolia.com/?page_id=12447&lang=en' },
  { asOf: '2022-12', count: 25, source: MOEJ_2022 },
  { asOf: '2023-04-06', count: 25, source: 'https://lawinsider.com/ja/clause/採択優先国 (call for JCM model projects)' },
  {
    asOf: '2024-01',
    count: 29,
    source: MOFA,
    conflict: {
      en: 'Counts Ukraine, whose document was signed on 19 February 2024: by the dates there were 28 in January.',
      ja: '2024年2月19日に署名したウクライナを含みます。署名日によれば1月時点では28か国です。',
    },
  },
  { asOf: '2024-02', count: 29, source: GUIDEBOOK },
  { asOf: '2026-02', count: 31, source: 'https://www.env.go.jp/press/press_02718.html (13 February 2026)' },
];

export function partnerCountry(code: string): PartnerCountry | undefined {
  return PARTNER_COUNTRIES.find((country) => country.code === code);
}
