import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useGoToCell } from '../frame/go-to-cell';
import { ProblemNote } from '../frame/problem-note';
import type { StepProps } from '../frame/steps';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({ bar: { marginBottom: '8px' } });

type Props = Pick<StepProps, 'monitor' | 'state' | 'settings' | 'draft'>;

/** Says which decisions and cells by hand are not in the workbook yet, and writes them there when the person wants it. */
export function LogBar({ monitor, state: { log }, settings, draft }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const goTo = useGoToCell();
  const { acts, cells } = draft.parts;
  const left = (acts ?? []).length + monitor.cells.length;
  const keep = async (agreed?: string): Promise<void> => {
    const choice = { language: settings.sheetLanguage ?? language, version: __VERSION__ };
    if (await monitor.keepLog(acts ?? [], choice, agreed)) draft.settle({ acts, cells });
  };
  if (log?.step === 'keeping') return <Spinner size="small" label={t('keepingLog')} labelPosition="after" />;
  if (log?.step === 'asking') {
    return (
      <MessageBar className={styles.bar} intent="warning" layout="multiline">
        <MessageBarBody>{t('replaceLog', { sheet: log.replaces })}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={() => void keep(log.replaces)}>
            {t('replaceYes')}
          </Button>
          <Button size="small" onClick={monitor.leaveLog}>
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
            <Button size="small" appearance="primary" onClick={() => void keep()}>
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
