import { failedIfAny } from '../outcomes';
import type { WorkbookRule } from '../rule';
import { SPREADSHEET_PRACTICE } from '../sources';

export const manualCalculation: WorkbookRule = {
  id: 'manual-calculation',
  about: 'workbook',
  severity: 'warning',
  check: ({ surroundings: { calculation } }) =>
    failedIfAny(
      calculation === 'manual'
        ? [
            {
              at: [],
              expected: { en: 'automatic', ja: '自動' },
              found: { en: 'manual', ja: '手動' },
              message: {
                en: 'Expected the workbook to be calculated automatically, found manual calculation: a figure changed today does not reach ER_p until somebody presses F9.',
                ja: 'ブックの計算方法は「自動」のはずですが、「手動」になっています。数値を変更しても、F9 を押すまで ER_p に反映されません。',
              },
            },
          ]
        : [],
    ),
  docs: {
    what: {
      en: 'The workbook is set to manual calculation.',
      ja: 'ブックの計算方法が「手動」に設定されています。',
    },
    why: {
      en: 'What is shown may be older than what was typed. Excel takes the setting of the first workbook opened for all others as well. Whether a saved result is out of date now is stale-value’s matter.',
      ja: '表示されている数値が、入力より古い可能性があります。Excel は最初に開いたブックの設定を他のブックにも適用します。保存された結果が現に古いかどうかは stale-value が点検します。',
    },
    fix: {
      en: 'Formulas > Calculation Options > Automatic, then save.',
      ja: '「数式」タブの「計算方法の設定」を「自動」にして保存してください。',
    },
    source: SPREADSHEET_PRACTICE,
  },
  examples: {
    ok: (correct) => ({ ...correct, surroundings: { ...correct.surroundings, calculation: 'automatic-except-tables' } }),
    bad: (correct) => ({ ...correct, surroundings: { ...correct.surroundings, calculation: 'manual' } }),
  },
};
