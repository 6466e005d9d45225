import type { CalculationSheet } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { INPUT_SHEET } from '../sources';
import { shortened } from '../numbers/word-figure';

export const planAsReport: WorkbookRule = {
  id: 'plan-as-report',
  about: 'workbook',
  severity: 'error',
  check: ({ reports, plans }) => {
    if (reports.length === 0 && plans.length === 0) {
      return notApplicable('The workbook has no calculation sheet.', 'ブックに計算シートがありません。');
    }
    if (reports.length === 0) return failedIfAny(plans.map(finding));
    return failedIfAny(reports.flatMap(estimateFinding), 'warning');
  },
  docs: {
    what: {
      en: 'The workbook holds a monitoring plan (MPS) but no monitoring report (MRS). A report whose Table 1 is headed “Estimated Values”, as in a plan, is a warning.',
      ja: 'ブックにモニタリング計画（MPS）だけがあり、モニタリング報告書（MRS）がありません。報告書の表1の見出しが計画と同じ「推定値」の場合は警告にとどめます。',
    },
    why: {
      en: 'The figures of a plan are estimates made before the project ran. Credits are issued for monitored values.',
      ja: '計画の数値は事業開始前の見積もりです。クレジットはモニタリングで得た値に対して発行されます。',
    },
    fix: {
      en: 'Fill in the monitoring report sheets (MRS) of the methodology’s spreadsheet, or open the workbook that contains them.',
      ja: '方法論のスプレッドシートにあるモニタリング報告書シート（MRS）に記入するか、MRS を含むブックを開いてください。',
    },
    source: INPUT_SHEET,
  },
  examples: {
    ok: (correct) => ({ ...correct, plans: correct.reports.map((report) => ({ ...report, kind: 'plan', sheet: 'MPS(calc_process)' })) }),
    bad: (correct) => ({ ...correct, reports: [], plans: correct.reports.map((report) => ({ ...report, kind: 'plan' })) }),
  },
};

function finding(plan: CalculationSheet): Finding {
  const name = shortened(plan.sheet);
  return {
    at: firstCell(plan),
    message: {
      en: `Expected a monitoring report (MRS), found only the monitoring plan on the sheet “${name}”. Its figures, ER_p among them, are estimates.`,
      ja: `モニタリング報告書（MRS）が必要ですが、モニタリング計画のシート「${name}」しかありません。ER_p などの数値は見積もりです。`,
    },
  };
}

/** A report by its title, a plan by the head of its figures. */
function estimateFinding({ inputs }: CalculationSheet): Finding[] {
  if (inputs?.valuesHead !== 'estimated') return [];
  const name = shortened(inputs.sheet);
  return [
    {
      at: inputs.rows.slice(0, 1).map((row) => row.value.at),
      message: {
        en: `Expected monitored values in Table 1 of the report on the sheet “${name}”, found a heading that says they are estimated. Make sure that the figures were measured, and mend the heading.`,
        ja: `シート「${name}」の報告書の表1にはモニタリング値が必要ですが、見出しが推定値になっています。実測した値か確認し、見出しを直してください。`,
      },
    },
  ];
}

function firstCell({ readings, spreadsheet }: CalculationSheet): readonly CellAddress[] {
  const { ER_p } = readings;
  if (ER_p.kind === 'number' || ER_p.kind === 'unusable') return [ER_p.at];
  return spreadsheet === undefined ? [] : [spreadsheet.at];
}
