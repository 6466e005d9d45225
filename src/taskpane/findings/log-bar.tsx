import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useGoToCell } from '../frame/go-to-cell';
import { ProblemNote } from '../frame/problem-note';
import type { LogKeeping } from '../state/monitor-state';

const useStyles = makeStyles({ bar: { marginBottom: '8px' } });

interface Props {
  /** Decisions and cells by hand that are not in the workbook. */
  readonly left: number;
  readonly log: LogKeeping | undefined;
  readonly onKeep: (agreed?: string) => void;
  readonly onLeave: () => void;
}

/** Says what is not in the workbook yet, and writes it there when the person wants it. */
export function LogBar({ left, log, onKeep, onLeave }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const goTo = useGoToCell();
  if (log?.step === 'keeping') return <Spinner size="small" label={t('keepingLog')} labelPosition="after" />;
  if (log?.step === 'asking') {
    return (
      <MessageBar className={styles.bar} intent="warning" layout="multiline">
        <MessageBarBody>{t('replaceLog', { sheet: log.replaces })}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={() => onKeep(log.replaces)}>
            {t('replaceYes')}
          </Button>
          <Button size="small" onClick={onLeave}>
            {t('replaceNo')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (left > 0) {
    return (
      <>
        {log?.step === 'failed' && <ProblemNote title={t('writeFailedTitle')} error={log.error} />}
        <MessageBar className={styles.bar} intent="info" layout="multiline">
          <MessageBarBody>{t('notInWorkbook', { count: left })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="primary" onClick={() => onKeep()}>
              {t('keepLog')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      </>
    );
  }
  if (log?.step !== 'kept') return null;
  return (
    <MessageBar className={styles.bar} intent="success" layout="multiline">
      <MessageBarBody>{t('logKept', { sheet: log.sheet })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => goTo({ sheet: log.sheet, row: 1, column: 1 })}>
          {t('showMe')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
