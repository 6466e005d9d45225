import type { Words } from '../language';

/** What no rule looks at (docs/limits.md): said wherever nothing was found, so that green is not taken for more than it is. */
export const NOT_LOOKED_AT: Words = {
  en: 'Not looked at: Table 2, the meters and their calibration, documents outside this workbook, and reports in other workbooks (the command line compares them: jcm-monitor check FOLDER).',
  ja: '表2、計量器とその校正、ブック外の文書、他のブックの報告書（コマンドライン jcm-monitor check FOLDER で比較できます）は、チェックの対象ではありません。',
};
