import { isRequired } from '../../map/credits/open-fields';
import type { CreditTable } from '../../our-sheets/credits-sheet';
import { useLanguage } from '../language/pane-language';
import { AnswerText } from '../sdgs/answer-field';
import { useEntry } from './credit-entries';

interface Props {
  readonly table: CreditTable;
  readonly row: string;
  readonly column: string;
  readonly label: string;
  readonly isNumber?: boolean;
  readonly placeholder?: string | undefined;
}

/** One field of the Credits sheet, with what is wrong in it. */
export function EntryField({ table, row, column, label, isNumber = false, placeholder }: Props) {
  const language = useLanguage();
  const { field, standing, problems } = useEntry(table, row, column);
  return (
    <AnswerText
      label={label}
      field={field}
      standing={standing}
      problem={problems.length === 0 ? undefined : problems.map(({ words }) => words[language]).join(' ')}
      isInvalid={problems.some(({ isInvalid }) => isInvalid)}
      isRequired={isRequired({ table, key: row, column })}
      {...{ isNumber, placeholder }}
    />
  );
}
