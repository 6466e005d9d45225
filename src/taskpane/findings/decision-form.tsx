import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECISION_KINDS, DECISION_NAMES } from '../../our-sheets/check-log';
import type { Decision } from '../../map/check-log';
import type { HalfDecision } from '../state/draft-parts';
import { useEscape } from '../frame/use-escape';
import { useLanguage } from '../language/pane-language';
import { Verifier } from './verifier';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    marginTop: '6px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', gap: '8px' },
});

interface Props {
  readonly typed: HalfDecision;
  /** By a person, just now. */
  readonly isOpened: boolean;
  readonly onType: (changed: Partial<HalfDecision>) => void;
  readonly onDecision: (word: Omit<Decision, 'key' | 'about'>) => void;
  readonly onCancel: () => void;
}

/** Accept, dismiss with a reason, or raise as CAR, CL or FAR; with the name of who decides. The date is today's. */
export default function DecisionForm({ typed: { kind, reason, by }, isOpened, onType, onDecision, onCancel }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { today, onName } = useContext(Verifier);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onCancel);
  const focus = (field: string): void => form.current?.querySelector<HTMLElement>(field)?.focus();
  useEffect(() => {
    if (isOpened) focus('input:checked');
  }, [isOpened]);
  const needsWords = kind !== 'accepted';
  const isReasonMissing = needsWords && reason.trim() === '';
  const isNameMissing = by.trim() === '';
  const save = (): void => {
    setTried(true);
    if (isReasonMissing) return focus('textarea');
    if (isNameMissing) return focus('input[autocomplete]');
    onName(by.trim());
    onDecision({ kind, by: by.trim(), on: today(), ...(reason.trim() === '' ? {} : { reason: reason.trim() }) });
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={t('decision')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RadioGroup
        aria-label={t('decision')}
        value={kind}
        onChange={(_, { value }) => onType({ kind: DECISION_KINDS.find((one) => one === value) ?? kind })}
      >
        {DECISION_KINDS.map((one) => (
          <Radio key={one} value={one} label={DECISION_NAMES[one][language]} />
        ))}
      </RadioGroup>
      <Field
        label={t('reason')}
        required={needsWords}
        {...(isTried && isReasonMissing ? { validationMessage: t(kind === 'dismissed' ? 'reasonNeeded' : 'requestNeeded', { kind }) } : {})}
      >
        <Textarea value={reason} resize="vertical" onChange={(_, { value }) => onType({ reason: value })} />
      </Field>
      <Field label={t('decidedBy')} required {...(isTried && isNameMissing ? { validationMessage: t('nameNeeded') } : {})}>
        <Input value={by} autoComplete="name" onChange={(_, { value }) => onType({ by: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {t('saveDecision')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
