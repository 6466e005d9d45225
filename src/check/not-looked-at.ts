import type { Words } from '../language';

/** What no rule looks at (docs/limits.md): said wherever nothing was found, so that green is not taken for more than it is. */
export const NOT_LOOKED_AT: Words = {
  en: 'Not looked at: Table 2, the meters and their calibration, documents outside this workbook, other reports of the project, and text in the colour of its background.',
  ja: '表2、計量器とその校正、ブック外の文書、同じ事業の他の報告書、背景と同じ色の文字は、チェックの対象ではありません。',
};
