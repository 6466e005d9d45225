import type { Language } from '../../src/language';
import type { CalculationRow, InputColumn } from './layouts';

/**
 * The form's wording. English: the calculation sheet as the JCM form prints it, Table 1 as the published report of ID009 has it.
 * Japanese: as reporting staff translate it; there is no official Japanese form. `_{…}` marks a subscript.
 */
export interface FormWords {
  readonly spreadsheet: string;
  readonly reference: string;
  readonly titles: Readonly<Record<'reportInput' | 'reportCalculation' | 'planInput' | 'planCalculation' | 'structure', string>>;
  readonly table1: Readonly<Record<'report' | 'plan', string>>;
  readonly table2: Readonly<Record<'report' | 'plan', string>>;
  readonly table3: Readonly<Record<'report' | 'plan', string>>;
  readonly inputColumns: Readonly<Record<InputColumn, string>>;
  readonly estimatedValues: string;
  readonly reductions: string;
  readonly point: Readonly<Record<'description' | 'option' | 'source' | 'method' | 'frequency', string>>;
  readonly optionBox: string;
  readonly options: readonly (readonly [string, string])[];
  readonly sections: readonly string[];
  readonly headings: Readonly<Record<'fuel' | 'value' | 'unit' | 'symbol', string>>;
  readonly labels: Readonly<Record<CalculationRow, string>>;
  readonly electricity: string;
  readonly defaults: string;
  readonly structure: readonly (readonly [string, string])[];
  readonly synthetic: string;
}

const EN: FormWords = {
  spreadsheet: 'Monitoring Spreadsheet: ',
  reference: 'Reference Number: ',
  titles: {
    reportInput: 'Monitoring Report Sheet (Input Sheet) [For Verification]',
    reportCalculation: 'Monitoring Report Sheet (Calculation Process Sheet) [For Verification]',
    planInput: 'Monitoring Plan Sheet (Input Sheet)',
    planCalculation: 'Monitoring Plan Sheet (Calculation Process Sheet)',
    structure: 'Monitoring Structure Sheet',
  },
  table1: { report: 'Table 1: Parameters monitored ex post', plan: 'Table 1: Parameters to be monitored ex post' },
  table2: {
    report: 'Table 2: Project-specific parameters fixed ex ante',
    plan: 'Table 2: Project-specific parameters to be fixed ex ante',
  },
  table3: {
    report: 'Table 3: Ex-post calculation of CO_{2} emission reductions',
    plan: 'Table 3: Ex-ante estimation of CO_{2} emission reductions',
  },
  inputColumns: {
    period: 'Monitoring period',
    point: 'Monitoring point No.',
    parameter: 'Parameters',
    description: 'Description of data',
    value: 'Monitored Values',
    unit: 'Units',
    option: 'Monitoring option',
    source: 'Source of data',
    method: 'Measurement methods and procedures',
    frequency: 'Monitoring frequency',
    comment: 'Other comments',
  },
  estimatedValues: 'Estimated Values',
  reductions: 'CO_{2} emission reductions',
  point: {
    description: 'Quantity of the electricity generated in the project by the project solar PV system i during the period p',
    option: 'Option C',
    source: 'Measured data',
    method: 'Electricity meter, read by the monitoring system and recorded monthly',
    frequency: 'Continuously',
  },
  optionBox: '[Monitoring option]',
  options: [
    [
      'Option A',
      'Based on public data which is measured by entities other than the project participants (e.g. statistics, specifications)',
    ],
    ['Option B', 'Based on the amount of transaction which is measured directly using measuring equipment (e.g. invoices)'],
    ['Option C', 'Based on the actual measurement using measuring equipment (measured values)'],
  ],
  sections: [
    '1. Calculations for emission reductions',
    '2. Selected default values, etc.',
    '3. Calculations for reference emissions',
    '4. Calculations of the project emissions',
  ],
  headings: { fuel: 'Fuel type', value: 'Value', unit: 'Units', symbol: 'Parameter' },
  labels: {
    ER_p: 'Emission reductions during the period p',
    EF_RE: 'Reference CO_{2} emission factor of the grid and captive electricity',
    RE_p: 'Reference emissions during the period p',
    EG: 'Total quantity of the electricity generated in the project during the period p',
    EF_RE_again: 'The reference CO_{2} emission factor of the grid and captive electricity',
    PE_p: 'Project emissions during the period p',
  },
  electricity: 'Electricity',
  defaults: '[List of Default Values]',
  structure: [
    ['Responsible personnel', 'Role'],
    ['Project manager', 'Responsible for project planning, implementation, monitoring results and reporting'],
    ['Monitoring operator', 'Responsible for data collection, storage of records and calibration of the meters'],
  ],
  synthetic: 'Sample: the project, the persons and all figures are invented.',
};

const JA: FormWords = {
  spreadsheet: 'モニタリングスプレッドシート：',
  reference: '参照番号：',
  titles: {
    reportInput: 'モニタリング報告書シート（インプットシート）［検証用］',
    reportCalculation: 'モニタリング報告書シート（計算プロセスシート）［検証用］',
    planInput: 'モニタリング計画書シート（インプットシート）',
    planCalculation: 'モニタリング計画書シート（計算プロセスシート）',
    structure: 'モニタリング体制シート',
  },
  table1: { report: '表1：事後にモニタリングしたパラメータ', plan: '表1：事後にモニタリングするパラメータ' },
  table2: { report: '表2：事前に確定したプロジェクト固有のパラメータ', plan: '表2：事前に確定するプロジェクト固有のパラメータ' },
  table3: { report: '表3：CO_{2}排出削減量の事後計算', plan: '表3：CO_{2}排出削減量の事前推計' },
  inputColumns: {
    period: 'モニタリング期間',
    point: 'モニタリングポイント番号',
    parameter: 'パラメータ',
    description: 'データの説明',
    value: 'モニタリング値',
    unit: '単位',
    option: 'モニタリングオプション',
    source: 'データの出典',
    method: '測定方法及び手順',
    frequency: 'モニタリング頻度',
    comment: 'その他コメント',
  },
  estimatedValues: '推計値',
  reductions: 'CO_{2}排出削減量',
  point: {
    description: '期間pにおけるプロジェクトの太陽光発電設備iの発電量',
    option: 'オプションC',
    source: '実測データ',
    method: '電力量計による計測値をモニタリングシステムで取得し、毎月記録する',
    frequency: '連続',
  },
  optionBox: '［モニタリングオプション］',
  options: [
    ['オプションA', 'プロジェクト参加者以外の者が測定した公的データに基づく（統計、仕様書等）'],
    ['オプションB', '計量器を用いて直接測定された取引量に基づく（請求書等）'],
    ['オプションC', '計量器を用いた実測に基づく（実測値）'],
  ],
  sections: ['1. 排出削減量の計算', '2. 選択したデフォルト値等', '3. リファレンス排出量の計算', '4. プロジェクト排出量の計算'],
  headings: { fuel: '燃料種', value: '値', unit: '単位', symbol: 'パラメータ' },
  labels: {
    ER_p: '期間pの排出削減量',
    EF_RE: '系統電力及び自家発電電力のリファレンスCO_{2}排出係数',
    RE_p: '期間pのリファレンス排出量',
    EG: '期間pにおけるプロジェクトの総発電量',
    EF_RE_again: '系統電力及び自家発電電力のリファレンスCO_{2}排出係数',
    PE_p: '期間pのプロジェクト排出量',
  },
  electricity: '電力',
  defaults: '［デフォルト値一覧］',
  structure: [
    ['責任者', '役割'],
    ['プロジェクトマネージャー', 'プロジェクトの計画・実施、モニタリング結果及び報告の責任を負う'],
    ['モニタリング担当者', 'データの収集、記録の保管及び電力量計の校正の責任を負う'],
  ],
  synthetic: 'サンプル：プロジェクト、担当者及び数値はすべて架空のものです。',
};

export const FORM_WORDS: Readonly<Record<Language, FormWords>> = { en: EN, ja: JA };
