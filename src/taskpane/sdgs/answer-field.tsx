import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerField } from './answers';

const useStyles = makeStyles({
  wide: { width: '100%', minWidth: 0 },
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly label: string;
  readonly field: AnswerField;
  /** What stands on the SDG sheet; '' where nothing does. */
  readonly standing: string;
  readonly hint?: string | undefined;
  /** What is wrong with it, beside it. */
  readonly problem?: string | undefined;
  /** That makes it no entry at all, rather than one to look at. */
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
  readonly placeholder?: string | undefined;
  readonly isNumber?: boolean;
  readonly isLong?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A text that a person types for the sheet, and, where it differs, what stands there with the way back. */
export function AnswerText({ label, field, standing, placeholder, isNumber = false, isLong = false, onKeyDown, ...looks }: Props) {
  const { hint, problem, isInvalid = false, isRequired = false } = looks;
  const styles = useStyles();
  const shared = {
    value: field.typed ?? standing,
    className: styles.wide,
    ...(placeholder === undefined ? {} : { placeholder }),
    onKeyDown: (event: KeyboardEvent) => {
      // Where nothing stands on the sheet, what was typed is taken back by deleting it.
      if (standing === '' || !takesBack(event, field)) onKeyDown?.(event);
    },
  };
  return (
    <div>
      <Field
        label={label}
        size="small"
        required={isRequired}
        {...(hint === undefined ? {} : { hint })}
        {...(problem === undefined
          ? {}
          : { validationMessage: problem, validationState: isInvalid ? ('error' as const) : ('warning' as const) })}
      >
        {isLong ? (
          <Textarea {...shared} size="small" rows={2} resize="vertical" onChange={(_, { value }) => field.type(value)} />
        ) : (
          <Input
            {...shared}
            size="small"
            {...(isNumber ? { inputMode: 'decimal' as const } : {})}
            onChange={(_, { value }) => field.type(value)}
          />
        )}
      </Field>
      {standing !== '' && <Standing label={label} field={field} standing={standing} />}
    </div>
  );
}

/** Escape takes back what was typed in a field, as in a cell of Excel; the one that gives up a conversion of the input method does not. */
export function takesBack(event: KeyboardEvent, field: AnswerField): boolean {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing || field.typed === undefined) return false;
  event.preventDefault();
  field.takeBack();
  return true;
}

/** Only where something else was typed than stands on the sheet. The Tab key goes on to the next field: the button's key stands beside it. */
export function Standing({ label, field, standing }: Pick<Props, 'label' | 'field' | 'standing'>) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (field.typed === undefined) return null;
  return (
    <div className={styles.standing}>
      {standing !== '' && <span>{t('onTheSheet', { text: standing })}</span>}
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo16Regular />}
        aria-label={t('takeBackField', { field: label })}
        aria-keyshortcuts="Escape"
        tabIndex={-1}
        onClick={() => field.takeBack()}
      >
        {t('takeBack')}
      </Button>
      <span aria-hidden>{t('takeBackKey')}</span>
    </div>
  );
}
