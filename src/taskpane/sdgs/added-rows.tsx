import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { doubtInRow } from '../../map/row-doubts';
import { AddButton } from '../frame/add-button';
import { useLanguage } from '../language/pane-language';
import { useFieldOf, type AnswerField } from './answers';
import { FramedRow } from './framed-row';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  standing: { margin: '4px 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

interface RowField {
  readonly name: string;
  readonly label: string;
  readonly isNumber?: boolean;
}

interface Props {
  readonly table: 'issuance' | 'ownClaims';
  readonly intro: string;
  readonly rowName: (number: number) => string;
  readonly addLabel: string;
  readonly fields: readonly RowField[];
  /** What stands on the sheet already, to be changed there. */
  readonly standing: readonly ReactNode[];
  /** Keys of the rows that were added, in their order. */
  readonly keys: readonly string[];
  readonly onAdd: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** Rows that the sheet has, and those to be added to it. */
export function AddedRows({ table, intro, rowName, addLabel, fields, standing, keys, onAdd, onRemove }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const fieldOf = useFieldOf();
  return (
    <>
      <p className={styles.quiet}>{intro}</p>
      {standing.length > 0 && (
        <ul className={styles.standing} aria-label={t('alreadyOnSheet')}>
          {standing.map((row, index) => (
            <li key={index}>{row}</li>
          ))}
        </ul>
      )}
      {keys.map((key, index) => (
        <FramedRow key={key} name={rowName(index + 1)}>
          <div className={styles.head}>
            {rowName(index + 1)}
            <Button
              appearance="subtle"
              size="small"
              icon={<DeleteRegular />}
              aria-label={t('removeRow', { row: rowName(index + 1) })}
              title={t('removeRow', { row: rowName(index + 1) })}
              onClick={() => onRemove(key)}
            />
          </div>
          {fields.map((field) => (
            <RowInput key={field.name} {...field} field={fieldOf(table, key, field.name, '')} />
          ))}
        </FramedRow>
      ))}
      <AddButton label={addLabel} onAdd={() => onAdd(unusedKey(keys))} />
    </>
  );
}

function RowInput({ name, label, isNumber = false, field }: RowField & { readonly field: AnswerField }) {
  const language = useLanguage();
  const value = field.typed ?? '';
  const doubt = doubtInRow(name, value);
  return (
    <Field label={label} size="small" {...(doubt && { validationMessage: doubt[language], validationState: 'warning' })}>
      <Input
        size="small"
        value={value}
        {...(isNumber ? { inputMode: 'decimal' as const } : {})}
        onChange={(_, { value: typed }) => field.type(typed)}
      />
    </Field>
  );
}

function unusedKey(keys: readonly string[]): string {
  return String(Math.max(0, ...keys.map(Number).filter(Number.isFinite)) + 1);
}
