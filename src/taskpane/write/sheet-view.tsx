import { Button, Field, Link, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Extraction } from '../../extract/extraction';
import { allResults, resultCounts } from '../findings/result-groups';
import { useLanguage } from '../language/pane-language';
import type { StepProps } from '../frame/steps';
import { choiceOnSheet, writeChoice, type SaidChoice, type WriteChoice } from '../state/sheet-choice';
import { useSheetProfile } from '../state/use-sheet-profile';
import { FiguresField } from './figures-field';
import { FormField } from './form-field';
import { KindsField } from './kinds-field';
import { ReportField } from './report-field';
import { SheetPreview } from './sheet-preview';
import { TypesField } from './types-field';
import { WriteOutcome } from './write-outcome';

/** Most people write once: the dialog's code comes when it is needed. */
const ReplaceDialog = lazy(() => import('./replace-dialog'));

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The choices for the SDG sheet, what it will hold, the button that writes it, and what came of it. */
export default function SheetView({ monitor, state, settings, choices: { said, say, forget } }: StepProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const restoreFocus = useRestoreFocusTarget();
  const { assessment, lastWritten } = state;
  const { extraction, checks } = assessment;
  const reports = extraction.reports.map(({ sheet }) => sheet);
  const { choice, profile } = useSheetProfile(state, said, settings);
  const { kinds, added = [], removed = [], sheets } = choice.project;
  const put = async (agreed?: string): Promise<void> => {
    const choose = (now: Extraction): WriteChoice => writeChoice(said, now, { settings, language });
    if (await (agreed === undefined ? monitor.write(choose) : monitor.replace(choose, agreed))) forget();
  };

  if (reports.length === 0) return <p className={styles.text}>{t('nothingToWrite')}</p>;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{t('sheetIntro')}</p>
      <Origin extraction={extraction} said={said} isWritten={lastWritten !== undefined} onForget={forget} />
      {sheets && <ReportField reports={reports} chosen={sheets} onChosen={(chosen) => say({ sheets: chosen })} />}
      <KindsField kinds={kinds} onKinds={(changed) => say({ kinds: changed })} />
      {kinds.length > 0 && <TypesField kinds={kinds} added={added} removed={removed} onChanges={say} />}
      <div>
        <FiguresField values={choice.sheet.values} language={choice.sheet.language} onLooks={say} />
        <FormField checkList={profile?.checkList} onForm={(form) => say({ form })} />
      </div>
      {profile && kinds.length > 0 && (
        <SheetPreview profile={profile} errors={resultCounts(allResults(checks)).error} showRemarks={state.step !== 'written'} />
      )}
      <Field>
        <Button
          {...restoreFocus}
          appearance="primary"
          disabledFocusable={state.step === 'writing' || sheets?.length === 0 || kinds.length === 0}
          onClick={() => void put()}
        >
          {state.step === 'written' ? t('writeAgain') : t('write')}
        </Button>
      </Field>
      <WriteOutcome state={state} />
      {state.step === 'asking' && (
        <Suspense>
          <ReplaceDialog sheet={state.replaces} onReplace={() => void put(state.replaces)} onKeep={monitor.keep} />
        </Suspense>
      )}
    </div>
  );
}

interface OriginProps {
  readonly extraction: Extraction;
  readonly said: SaidChoice;
  readonly isWritten: boolean;
  readonly onForget: () => void;
}

/** Says that the choices are those of the sheet in the workbook, and leads back to them. */
function Origin({ extraction, said, isWritten, onForget }: OriginProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (isWritten || !choiceOnSheet(extraction)) return null;
  const sheet = extraction.earlierAnswers?.sheet ?? '';
  const hasChanged = Object.keys(said).some((part) => part !== 'sheets');
  return (
    <p className={styles.text} data-origin="sheet">
      {!hasChanged ? (
        t('asOnSheet', { sheet })
      ) : (
        <>
          {t('changedFromSheet', { sheet })}{' '}
          <Link as="button" inline onClick={onForget}>
            {t('backToSheet')}
          </Link>
        </>
      )}
    </p>
  );
}
