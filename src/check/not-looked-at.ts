import type { Words } from '../language';

/** What no rule looks at where other files were looked at for earlier periods. */
export const NOT_LOOKED_AT_BESIDE_FILES: Words = {
  en: 'Not looked at: Table 2, the meters and their calibration, and documents outside this workbook. Of the other files named above only the yields were compared (jcm-monitor check FOLDER compares the rest).',
  ja: '表2、計量器とその校正、ブック外の文書は、チェックの対象ではありません。上記の他のファイルについては、一日当たりの発電量・削減量のみを比較しています（その他は jcm-monitor check FOLDER で比較できます）。',
};

/** What no rule looks at (docs/limits.md): said wherever nothing was found, so that green is not taken for more than it is. */
export const NOT_LOOKED_AT: Words = {
  en: 'Not looked at: Table 2, the meters and their calibration, documents outside this workbook, and reports in other workbooks (the command line compares them: jcm-monitor check FOLDER).',
  ja: '表2、計量器とその校正、ブック外の文書、他のブックの報告書（コマンドライン jcm-monitor check FOLDER で比較できます）は、チェックの対象ではありません。',
};
