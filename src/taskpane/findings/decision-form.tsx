import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECISION_KINDS, DECISION_NAMES, type DecisionKind } from '../../our-sheets/check-log';
import type { Decision } from '../../map/check-log';
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
  readonly former: Decision | undefined;
  readonly onDecision: (word: Omit<Decision, 'key' | 'about'>) => void;
  readonly onCancel: () => void;
}

/** Accept, dismiss with a reason, or raise as CAR, CL or FAR; with the name of who decides. The date is today's. */
export default function DecisionForm({ former, onDecision, onCancel }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, today, onName } = useContext(Verifier);
  const [kind, setKind] = useState<DecisionKind>(former?.kind ?? 'accepted');
  const [reason, setReason] = useState(former?.reason ?? '');
  const [by, setBy] = useState(name);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Whoever opens it goes on in it.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const isReasonMissing = kind === 'dismissed' && reason.trim() === '';
  const isNameMissing = by.trim() === '';
  const save = (): void => {
    setTried(true);
    if (isReasonMissing || isNameMissing) return;
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
        onChange={(_, { value }) => setKind(DECISION_KINDS.find((one) => one === value) ?? kind)}
      >
        {DECISION_KINDS.map((one) => (
          <Radio key={one} value={one} label={DECISION_NAMES[one][language]} />
        ))}
      </RadioGroup>
      <Field
        label={t('reason')}
        required={kind === 'dismissed'}
        {...(isTried && isReasonMissing ? { validationMessage: t('reasonNeeded') } : {})}
      >
        <Textarea value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={t('decidedBy')} required {...(isTried && isNameMissing ? { validationMessage: t('nameNeeded') } : {})}>
        <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
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
