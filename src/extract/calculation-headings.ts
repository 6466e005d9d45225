import { headingsLike } from './heading-row';

export type CalculationHeading = 'fuel' | 'value' | 'unit' | 'parameter' | 'label';

/** `Fuel type | Value | Units | Parameter`, as the calculation process sheet has them, in any order. */
export const CALCULATION_HEADINGS = headingsLike<CalculationHeading>([
  ['fuel', /^fuels?( types?)?$|^types? of fuels?$/, /^燃料(種|種類|種別|タイプ|の種類)?$/],
  ['value', /^(calculated |estimated |monitored )?values?$/, /^(計算|算定|推定|モニタリング)?(値|数値|結果)$/],
  ['unit', /^units?$/, /^単位$/],
  ['parameter', /^(parameters?|symbols?|notations?|variables?)$/, /^(パラメーター?|記号|変数|変数名|パラメーター?名)$/],
  ['label', /^(descriptions?|items?|description of (data|parameters?))$/, /^(項目|内容|説明|データの説明)$/],
]);
