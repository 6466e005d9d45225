import type { Words } from '../../language';
import { FORMS } from './forms';
import type { Citation } from '../../citation';
import type { KnownFactor, MetVersion, Methodology } from './methodology';
import { WARMING_POTENTIALS } from './national-factors';

/** What a list entry says beyond its form. `confirmed`: the form follows from an official summary or a published report. */
interface Entry {
  readonly form: Exclude<Methodology['form'], 'own'>;
  readonly title: Words;
  readonly source: Citation;
  readonly status?: Methodology['status'];
  readonly factors?: readonly KnownFactor[];
  readonly versionsMet?: readonly MetVersion[];
}

const MN_AM003_DEFAULTS =
  'JCM "Additional information" of MN_AM003: https://docslib.org/doc/5116172/c-group-c-countries-armenia-azerbaijan-belarus-kazakhstan-the-kyrgyz-republic-mongolia-russia-tajikistan-turkmenistan-and-uzbekistan';
const SOLAR: Words = { en: 'Solar power', ja: '太陽光発電' };

const factor = (value: number, en: string, ja: string, source: Citation, status: KnownFactor['status']): KnownFactor => ({
  symbol: 'EF_RE',
  value,
  unit: 'tCO2/MWh',
  label: { en, ja },
  source,
  status,
});

const MN_AM003_PAGE = 'https://www.jcm-mongolia.com/?page_id=12462&lang=en';
const PROJECT_LIST: Citation = {
  en: 'a public copy of the list of JCM projects: https://github.com/create-to-solve/carbon-registry-intelligence-db',
  ja: 'JCM プロジェクト一覧の公開コピー：https://github.com/create-to-solve/carbon-registry-intelligence-db',
};
const versions = (names: readonly string[], source: Citation): readonly MetVersion[] => names.map((version) => ({ version, source }));

/** Summaries on jcm.go.jp say what is computed from what; the approved texts with their symbols were not reachable. */
const LISTED: Readonly<Record<string, Entry>> = {
  BD_AM002: { form: 'displaced-electricity', title: SOLAR, source: 'https://www.jcm.go.jp/bd-jp/methodologies/49' },
  BD_PM002: { form: 'displaced-electricity', title: SOLAR, source: 'https://www.jcm.go.jp/bd-jp/methodologies/49' },
  CL_AM001: {
    form: 'displaced-electricity',
    title: SOLAR,
    source: 'https://www.iges.or.jp/en/pub/jcm-proposed-methodology-installation-solar-2/en',
    factors: [
      factor(
        0.533,
        'Captive power from oil or diesel',
        '石油またはディーゼルの自家発電',
        {
          en: 'attached document 2 of CL_AM001, as a public repository quotes it',
          ja: '公開リポジトリが引用する CL_AM001 の添付文書2',
        },
        'second-hand',
      ),
    ],
  },
  ID_AM002: {
    form: 'efficiency-ratio',
    title: { en: 'Centrifugal chiller', ja: 'ターボ冷凍機' },
    source: {
      en: 'published monitoring report sheet of JCM project ID009 (JCM_ID_AM002_ver02.0), which monitors EC_PJ,i,p and EI_grid,p: https://pdfslide.net/documents/monitoring-report-sheet-input-sheet-for-verification.html',
      ja: '公開されている JCM プロジェクト ID009 のモニタリング報告シート（JCM_ID_AM002_ver02.0。EC_PJ,i,p と EI_grid,p をモニタリング）：https://pdfslide.net/documents/monitoring-report-sheet-input-sheet-for-verification.html',
    },
    status: 'unconfirmed',
    versionsMet: versions(['02.0'], PROJECT_LIST),
  },
  ID_AM004: {
    form: 'efficiency-ratio',
    title: { en: 'Inverter air conditioning', ja: 'インバーター空調機' },
    source: 'https://www.jcm.go.jp/id-jp/methodologies/27',
  },
  ID_AM009: {
    form: 'sums-of-sources',
    title: { en: 'Regenerative burners', ja: 'リジェネレイティブバーナー' },
    source: 'JCM approved methodology ID_AM009, "Replacement of conventional burners with regenerative burners"',
    status: 'unconfirmed',
  },
  ID_AM017: {
    form: 'displaced-electricity',
    title: { en: 'Solar power with batteries', ja: '蓄電池を備えた太陽光発電' },
    source: 'https://www.jcm.go.jp/id-jp/methodologies/78',
  },
  ID_AM022: {
    form: 'sums-of-sources',
    title: { en: 'Absorption chiller', ja: '吸収式冷凍機' },
    source: 'https://www.jcm.go.jp/id-jp/methodologies/109',
    status: 'unconfirmed',
  },
  KE_AM002: { form: 'displaced-electricity', title: SOLAR, source: 'https://www.jcm.go.jp/ke-jp/methodologies/52' },
  KH_AM002: { form: 'displaced-electricity', title: SOLAR, source: 'https://www.jcm.go.jp/kh-jp/methodologies/46' },
  MM_AM005: {
    form: 'displaced-electricity',
    title: { en: 'Waste-heat power in cement plants', ja: 'セメント工場の廃熱発電' },
    source: 'https://www.jcm.go.jp/mm-jp/methodologies/112',
  },
  MN_AM001: {
    form: 'sums-of-sources',
    title: { en: 'Low-loss transmission line', ja: '低損失送電線' },
    source: 'https://www.jcm.go.jp/mn-jp/methodologies/5',
    status: 'unconfirmed',
  },
  MN_AM003: {
    form: 'displaced-electricity',
    title: SOLAR,
    source: MN_AM003_PAGE,
    versionsMet: [...versions(['02.0'], MN_AM003_PAGE), { version: '03.0', since: '2024-08-04', source: MN_AM003_PAGE }],
    factors: [
      factor(
        0.797,
        'National grid, or internal grid without captive generator',
        '国の系統、又は自家発電設備のない構内系統',
        MN_AM003_DEFAULTS,
        'confirmed',
      ),
      factor(
        0.533,
        'Internal grid with captive generator, or isolated grid',
        '自家発電設備のある構内系統、又は独立系統',
        MN_AM003_DEFAULTS,
        'confirmed',
      ),
    ],
  },
  MV_AM001: { form: 'displaced-electricity', title: SOLAR, source: 'https://www.jcm.go.jp/mv-jp/methodologies/19' },
  PH_AM004: {
    form: 'sums-of-sources',
    title: { en: 'Water management of paddy fields', ja: '水田の水管理' },
    source: {
      en: 'as a public repository describes it; the approved text was not reachable',
      ja: '公開リポジトリの説明による（承認された方法論の本文は入手できませんでした）',
    },
    status: 'second-hand',
    factors: WARMING_POTENTIALS,
  },
  TH_AM001: {
    form: 'displaced-electricity',
    title: SOLAR,
    source: 'https://www.jcm.go.jp/th-jp/methodologies/39',
    versionsMet: versions(['01.0', '02.0', '03.0'], PROJECT_LIST),
  },
  VN_AM003: {
    form: 'sums-of-sources',
    title: { en: 'Efficient equipment in buildings', ja: '建物の高効率設備' },
    source: 'https://www.jcm.go.jp/vn-jp/methodologies/17',
    status: 'unconfirmed',
  },
  VN_AM007: { form: 'displaced-electricity', title: SOLAR, source: 'https://www.jcm.go.jp/vn-jp/methodologies/45' },
};

/** By id: what the JCM's summaries say. One that is not listed is unknown, which is no form at all. */
export const METHODOLOGIES: Readonly<Record<string, Methodology>> = Object.fromEntries(
  Object.entries(LISTED).map(([id, { factors = [], status = 'confirmed', ...entry }]): [string, Methodology] => [
    id,
    { id, ...entry, ...FORMS[entry.form], factors, status },
  ]),
);
