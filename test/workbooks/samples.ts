import type { WorkbookDescription } from './description';
import { layoutOf, monitoringWorkbook } from './monitoring-workbook';

export interface Sample {
  readonly file: string;
  readonly description: Partial<WorkbookDescription>;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The form as people meet it: labels over merged columns. */
const FORM: Partial<WorkbookDescription> = { mergedLabels: true };

/** Five slips that happen, each in a cell of its own; the rest of the sheet computes on from them, as Excel would. */
function fiveFaults(): Partial<WorkbookDescription> {
  const { calculation, input } = layoutOf(FORM).report;
  const { ER_p, EG, EF_RE, EF_RE_again } = calculation.rows;
  const point2 = input.table1.rows[1];
  if (point2 === undefined) throw new Error('The form has three points.');
  return {
    ...FORM,
    overrides: [
      // 1. Last year's figure, typed over the formula.
      { ...ER_p.value, value: 2914.6 },
      // 2. The unit was changed, the figure was not.
      { ...EG.unit, value: 'kWh/p' },
      // 3. Pasted from a letter: text, which SUM passes over.
      { ...point2.value, value: '987,65' },
      // 4. A national grid study's factor instead of one from the list.
      { ...EF_RE.value, value: 1.1 },
      // 5. The old factor, typed where the form refers to section 2.
      { ...EF_RE_again.value, value: 0.797 },
    ],
  };
}

export const SAMPLES: readonly Sample[] = [
  sample('solar-correct.xlsx', FORM),
  sample('solar-five-faults.xlsx', fiveFaults()),
  sample('solar-japanese.xlsx', { ...FORM, language: 'ja' }),
];

function sample(file: string, description: Partial<WorkbookDescription>): Sample {
  return { file, description, bytes: () => monitoringWorkbook(description) };
}
