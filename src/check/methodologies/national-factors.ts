import type { KnownFactor, NationalFactor } from './methodology';

/**
 * Grid factors that a country, or a study, publishes and that are no default values of the JCM. Who types one over-claims: defaults are
 * conservative. Only figures that a source of ours shows.
 */
export const NATIONAL_FACTORS: readonly NationalFactor[] = [
  {
    country: 'MN',
    value: 1.1,
    unit: 'tCO2/MWh',
    label: { en: 'the grid factor that an early JCM study of Mongolia used', ja: 'モンゴルの初期の JCM 調査が用いた系統排出係数' },
    source: 'http://gec.jp/jcm/projects/13ps_mgl_01.html',
    status: 'confirmed',
  },
  {
    country: 'PH',
    value: 0.6836,
    unit: 'tCO2/MWh',
    label: {
      en: 'the national factor of the Philippines for solar power on the Luzon-Visayas grid (Department of Energy)',
      ja: 'フィリピンのルソン・ビサヤ系統の太陽光発電向け国家排出係数（エネルギー省）',
    },
    source: 'https://doe.gov.ph/electric-power/2015-2017-national-grid-emission-factor-ngef',
    status: 'confirmed',
  },
  {
    country: 'TH',
    value: 0.475,
    unit: 'tCO2/MWh',
    label: { en: 'Thailand’s national grid factor (TGO)', ja: 'タイの国家系統排出係数（TGO）' },
    source: {
      en: 'a newspaper that quotes TGO: https://www.nationthailand.com/news/policy/40059019',
      ja: 'TGO の値を伝える新聞記事：https://www.nationthailand.com/news/policy/40059019',
    },
    status: 'second-hand',
  },
];

const QUOTED = {
  en: 'a public repository that quotes it for PH_AM004; not the approved text',
  ja: 'PH_AM004 の値として引用する公開リポジトリ（承認された方法論の本文ではありません）',
};

/** Per gas, by the symbol that equations have. */
export const WARMING_POTENTIALS: readonly KnownFactor[] = [
  {
    symbol: 'GWP_CH4',
    value: 28,
    unit: 'tCO2/tCH4',
    label: { en: 'Global warming potential of methane', ja: 'メタンの地球温暖化係数' },
    source: QUOTED,
    status: 'second-hand',
  },
  {
    symbol: 'GWP_N2O',
    value: 265,
    unit: 'tCO2/tN2O',
    label: { en: 'Global warming potential of nitrous oxide', ja: '一酸化二窒素の地球温暖化係数' },
    source: QUOTED,
    status: 'second-hand',
  },
];
