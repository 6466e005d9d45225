import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { figureIn } from './proposal-fields';

const useStyles = makeStyles({ wide: { width: '100%', minWidth: 0 } });

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A figure of 0 or more with its unit, which is part of its name. */
export function FigureField({ label, unit, value, onChange }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const isWrong = figureIn(value) === 'no-figure';
  return (
    <Field label={t('labelWithUnit', { label, unit })} size="small" {...(isWrong ? { validationMessage: t('figureNeeded') } : {})}>
      <Input className={styles.wide} size="small" inputMode="decimal" value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
