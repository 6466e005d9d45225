import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { excelError } from '../excel-error';
import { download } from '../frame/download';
import { useFocusOnOutcome } from '../frame/use-focus-on-outcome';
import { KeepingBar } from '../frame/keeping-bar';
import { ProblemNote } from '../frame/problem-note';
import type { StepProps } from '../frame/steps';
import { useLanguage } from '../language/pane-language';
import type { UserError } from '../../user-error';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', marginTop: '12px' },
  said: { width: '100%', overflowWrap: 'anywhere' },
});

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
        <div className={styles.buttons}>
          <Button size="small" title={t('paperHint')} onClick={() => keep()}>
            {t('writePaper')}
          </Button>
          <SavePage monitor={monitor} settings={settings} draft={draft} />
        </div>
      )}
    </div>
  );
}

type Saving =
  { readonly step: 'making' } | { readonly step: 'saved'; readonly name: string } | { readonly step: 'failed'; readonly error: UserError };

/** The same as a page: in the sheet's language, or the pane's where the sheet is in both. */
function SavePage({ monitor, settings, draft }: Omit<Props, 'state'>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const [saving, setSaving] = useState<Saving>();
  const save = async (): Promise<void> => {
    const { sheetLanguage = 'both' } = settings;
    setSaving({ step: 'making' });
    try {
      const { name, html } = await monitor.paperFile(draft.parts.acts ?? [], sheetLanguage === 'both' ? language : sheetLanguage);
      download(html, 'text/html', name);
      setSaving({ step: 'saved', name });
    } catch (thrown) {
      setSaving({ step: 'failed', error: excelError(thrown) });
    }
  };
  return (
    <>
      <Button size="small" disabledFocusable={saving?.step === 'making'} title={t('paperPageHint')} onClick={() => void save()}>
        {t('savePaperPage')}
      </Button>
      <div role="status" className={styles.said}>
        {saving?.step === 'making' && t('makingPaperPage')}
        {saving?.step === 'saved' && t('paperPageSaved', { name: saving.name })}
      </div>
      {saving?.step === 'failed' && <ProblemNote title={t('paperPageFailed')} error={saving.error} />}
    </>
  );
}
