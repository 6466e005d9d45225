import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { progressText } from './progress-text';
import type { CheckingState } from '../state/monitor-state';

const useStyles = makeStyles({ text: { margin: '12px 0 8px' }, button: { marginTop: '12px' } });

interface Props {
  readonly state: CheckingState;
  readonly onCancel: () => void;
}

/** How far the check has come, and the way out of it. */
export function CheckProgress({ state: { progress }, onCancel }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const isCounted = progress.stage === 'reading' && progress.ofCells > 0;
  return (
    <>
      <p className={styles.text}>{progressText(progress, t)}</p>
      <ProgressBar aria-label={t('checking')} {...(isCounted ? { value: progress.cells / progress.ofCells } : {})} />
      <Button className={styles.button} onClick={onCancel}>
        {t('cancel')}
      </Button>
    </>
  );
}
