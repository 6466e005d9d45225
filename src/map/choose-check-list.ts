import type { CalculationSheet, Extraction } from '../extract/extraction';
import type { Words } from '../language';
import { answerCheckList } from './answer-check-list';
import { withAnswersOnForms } from './answers-on-forms';
import { STAND_IN_FORM } from './check-list-forms';
import { chooseForm } from './choose-form';
import { formsOfPeriod } from './forms-of-period';
import { formerForm, saysForm } from './former-form';
import type { CheckList, CheckListForm } from './sdg-profile';

/** The check list: its form (`chooseForm`) with the answers of the former sheet and of SD check list sheets in the workbook, and what to tell of it. */
export function chooseCheckList(
  { earlierAnswers, sdCheckLists = [] }: Extraction,
  reports: readonly CalculationSheet[],
  country: string | undefined,
  chosen: CheckListForm | undefined,
): { readonly checkList: CheckList; readonly remarks: readonly Words[] } {
  const { sheets, remarks: passedOver } = formsOfPeriod(sdCheckLists, reports);
  const former = earlierAnswers?.project?.form;
  const { form, because, remarks } = chooseForm({
    former,
    sheets,
    ...(chosen === undefined ? {} : { chosen }),
    ...(country === undefined ? {} : { country }),
  });
  // Sheets that do not say which form they carry were written when there was one only.
  const formOfRows = saysForm(former) ? formerForm(former) : STAND_IN_FORM;
  const typed = answerCheckList(form, { rows: earlierAnswers?.checkList ?? {}, ...(formOfRows === undefined ? {} : { form: formOfRows }) });
  const { items, readFrom, remarks: differences } = withAnswersOnForms(typed, sheets);
  return { checkList: { form, because, readFrom, items }, remarks: [...remarks, ...passedOver, ...differences] };
}
