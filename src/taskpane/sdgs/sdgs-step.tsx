import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { allResults, resultCounts } from '../findings/result-groups';
import { useGoToStep } from '../frame/go-to-step';
import type { StepProps } from '../frame/steps';
import { useSheetProfile } from '../state/use-sheet-profile';
import { SheetPreview } from '../write/sheet-preview';

const useStyles = makeStyles({ text: { color: tokens.colorNeutralForeground2 } });

/** What the project contributes to. */
export default function SdgsStep({ state, settings, choices }: StepProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const goToStep = useGoToStep();
  const { profile, choice } = useSheetProfile(state, choices.said, settings);
  const { extraction, checks } = state.assessment;
  if (extraction.reports.length === 0) return <p className={styles.text}>{t('nothingToWrite')}</p>;
  return (
    <>
      {profile && choice.project.kinds.length > 0 ? (
        <SheetPreview profile={profile} errors={resultCounts(allResults(checks)).error} showRemarks />
      ) : (
        <p className={styles.text}>{t('chooseProject')}</p>
      )}
      <p>
        <Button onClick={() => goToStep('write')}>{t('changeProject')}</Button>
      </p>
    </>
  );
}
