import { Button, Checkbox, Field, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Redaction } from '../../redact/redaction';
import { redactWorkbook } from '../../redact/redact-workbook';
import type { UserError } from '../../user-error';
import { excelError } from '../excel-error';
import type { ExcelSession } from '../excel-session';
import { PanelFrame } from '../frame/panel-frame';
import { ProblemNote } from '../frame/problem-note';
import { requestOf, type RedactionFields } from './redaction-fields';
import { RedactionResult } from './redaction-result';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  range: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
  wide: { width: '100%', minWidth: 0 },
});

interface Props {
  readonly excel: Pick<ExcelSession, 'selectedRange' | 'fileBytes' | 'handOut'>;
  readonly fields: RedactionFields;
  readonly onFields: (changed: Partial<RedactionFields>) => void;
  readonly onClose: () => void;
}

/** A copy of the workbook for the public: cells are chosen by selecting them, and nothing is handed out while something gives them away. */
export default function RedactionPanel({ excel, fields, onFields, onClose }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [redaction, setRedaction] = useState<Redaction>();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<UserError>();

  const attempt = async (act: () => Promise<void>): Promise<void> => {
    setProblem(undefined);
    try {
      await act();
    } catch (thrown) {
      setProblem(excelError(thrown));
    }
  };
  /** What was found holds for the fields as they were. */
  const change = (changed: Partial<RedactionFields>): void => {
    setRedaction(undefined);
    onFields(changed);
  };
  const add = (): Promise<void> =>
    attempt(async () => {
      const range = await excel.selectedRange();
      if (!fields.ranges.includes(range)) change({ ranges: [...fields.ranges, range] });
    });
  const look = (looked: RedactionFields): Promise<void> =>
    attempt(async () => {
      setBusy(true);
      try {
        setRedaction(redactWorkbook(await excel.fileBytes(), requestOf(looked)));
      } finally {
        setBusy(false);
      }
    });
  const changeAndLook = (changed: Partial<RedactionFields>): void => {
    onFields(changed);
    void look({ ...fields, ...changed });
  };
  const leave = (what: string, mayStay: boolean): void => {
    changeAndLook({ leave: mayStay ? [...fields.leave, what] : fields.leave.filter((each) => each !== what) });
  };

  return (
    <PanelFrame title={t('panel_redaction')} onClose={onClose}>
      <p className={styles.text}>{t('redactionIntro')}</p>
      <ul className={styles.list} aria-label={t('redactionRanges')}>
        {fields.ranges.map((range) => (
          <li key={range} className={styles.range}>
            <span className={styles.name}>{range}</span>
            <Button
              appearance="subtle"
              size="small"
              icon={<Delete16Regular />}
              aria-label={t('removeRange', { range })}
              title={t('removeRange', { range })}
              onClick={() => change({ ranges: fields.ranges.filter((each) => each !== range) })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void add()}>
          {t('addSelection')}
        </Button>
      </div>
      <Checkbox
        label={t('withoutPictures')}
        checked={fields.withoutPictures}
        onChange={(_, { checked }) => change({ withoutPictures: checked === true })}
      />
      <Field label={t('notSecret')} hint={t('notSecretHint')} size="small">
        <Textarea
          className={styles.wide}
          size="small"
          rows={2}
          value={fields.notSecret}
          onChange={(_, { value }) => change({ notSecret: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={fields.ranges.length === 0 || isBusy} onClick={() => void look(fields)}>
          {t('lookRedaction')}
        </Button>
        {isBusy && <Spinner size="tiny" label={t('redactionBusy')} />}
      </div>
      {problem && <ProblemNote title={t('problemTitle')} error={problem} />}
      <div role="status">
        {redaction && (
          <RedactionResult
            redaction={redaction}
            mayStay={fields.leave}
            onLeave={leave}
            onPropose={(isTaken) => changeAndLook({ alsoRevealing: isTaken })}
            onHandOut={(bytes) => void attempt(() => excel.handOut(bytes, t('publicCopy')))}
          />
        )}
      </div>
    </PanelFrame>
  );
}
