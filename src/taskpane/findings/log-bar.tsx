import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFocusOnOutcome } from '../frame/use-focus-on-outcome';
import { KeepingBar } from '../frame/keeping-bar';
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
  const { acts, cells } = draft.parts;
  const left = (acts ?? []).length + monitor.cells.length;
  const keep = async (agreed?: string): Promise<void> => {
    const choice = { language: settings.sheetLanguage ?? language, version: __VERSION__ };
    if (await monitor.keepLog(acts ?? [], choice, agreed)) draft.settle({ acts, cells });
  };
  const words = {
    keeping: t('keepingLog'),
    replace: (sheet: string) => t('replaceLog', { sheet }),
    kept: (sheet: string) => t('logKept', { sheet }),
  };
  const bar = log && log.step !== 'failed' && (
    <KeepingBar keeping={log} words={words} onReplace={(sheet) => void keep(sheet)} onLeave={() => monitor.leaveSheet('log')} />
  );
  const shown = log?.step === 'kept' && left > 0 ? 'left' : log?.step;
  const place = useFocusOnOutcome(shown);
  const isUnderWay = log?.step === 'keeping' || log?.step === 'asking';
  return (
    <div ref={place} role="status">
      {!isUnderWay && left > 0 ? (
        <>
          {log?.step === 'failed' && <ProblemNote title={t('writeFailedTitle')} error={log.error} />}
          <MessageBar className={styles.bar} intent="info" layout="multiline">
            <MessageBarBody>
              {t('notInWorkbook', { count: left })}
              {acts !== undefined && acts.length > 0 && <div>{t('sheetsWithoutActs')}</div>}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" appearance="primary" onClick={() => void keep()}>
                {t('keepLog')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </>
      ) : (
        bar
      )}
    </div>
  );
}
