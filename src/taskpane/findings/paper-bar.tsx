import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFocusOnOutcome } from '../frame/use-focus-on-outcome';
import { KeepingBar } from '../frame/keeping-bar';
import { ProblemNote } from '../frame/problem-note';
import type { StepProps } from '../frame/steps';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({ button: { marginTop: '12px' } });

type Props = Pick<StepProps, 'monitor' | 'state' | 'settings' | 'draft'>;

/** Writes the verifier's working paper, with the decisions that are not on the Check log yet. */
export function PaperBar({ monitor, state: { paper }, settings, draft }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const keep = (agreed?: string): void => {
    const choice = { language: settings.sheetLanguage ?? language, version: __VERSION__ };
    void monitor.keepPaper(draft.parts.acts ?? [], choice, agreed);
  };
  const words = {
    keeping: t('keepingPaper'),
    replace: (sheet: string) => t('replacePaper', { sheet }),
    kept: (sheet: string) => t('paperKept', { sheet }),
  };
  const bar = paper && paper.step !== 'failed' && (
    <KeepingBar keeping={paper} words={words} onReplace={keep} onLeave={() => monitor.leaveSheet('paper')} />
  );
  const place = useFocusOnOutcome(paper?.step);
  const isUnderWay = paper?.step === 'keeping' || paper?.step === 'asking';
  return (
    <div ref={place}>
      <div role="status">
        {paper?.step === 'failed' && <ProblemNote title={t('writeFailedTitle')} error={paper.error} />}
        {bar}
      </div>
      {!isUnderWay && (
        <Button className={styles.button} size="small" title={t('paperHint')} onClick={() => keep()}>
          {t('writePaper')}
        </Button>
      )}
    </div>
  );
}
