import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { countCredits } from '../../map/credits/typed-credits';
import { useGoToStep } from '../frame/go-to-step';
import type { PaneDraft } from '../state/use-draft';

/** The SDG sheet takes issued credits from the Credits sheet: what is typed in the pane alone would be missing on it. */
export function CreditsWait({ draft }: { readonly draft: PaneDraft }) {
  const { t } = useTranslation();
  const goToStep = useGoToStep();
  const count = countCredits(draft.parts.credits ?? {});
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-wait="credits">
      <MessageBarBody>{t('creditsWait', { count })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => goToStep('credits')}>
          {t('step_credits')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
