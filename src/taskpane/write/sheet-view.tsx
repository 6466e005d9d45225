import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allResults, resultCounts } from '../check/result-groups';
import type { Extraction } from '../../extract/extraction';
import { chooseReports } from '../../map/choose-reports';
import { isInTable6 } from '../../map/guidance/project-types';
import { UserError } from '../../user-error';
import { useGoToCell } from '../check/go-to-cell';
import { ProblemNote } from '../frame/problem-note';
import { useLanguage } from '../language/pane-language';
import type { ResultState } from '../state/monitor-state';
import type { PaneSettings } from '../state/pane-settings';
import type { Monitor, WriteChoice } from '../state/use-monitor';
import { ReportField } from './report-field';
import { SheetFields } from './sheet-fields';

/** Most people write once: the dialog's code comes when it is needed. */
const ReplaceDialog = lazy(() => import('./replace-dialog'));

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly monitor: Monitor;
  readonly state: ResultState;
  readonly settings: PaneSettings;
  readonly onSettings: (changed: Partial<PaneSettings>) => void;
}

/** The choices for the SDG sheet, the button that writes it, and what came of it. */
export function SheetView({ monitor, state, settings, onSettings }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const restoreFocus = useRestoreFocusTarget();
  const reports = state.assessment.extraction.reports.map(({ sheet }) => sheet);
  const [chosen, setChosen] = useState<readonly string[]>(() => clearReports(state.assessment.extraction));
  const needsChoice = reports.length > 1;
  const errors = resultCounts(allResults(state.assessment.checks)).error;

  const choice: WriteChoice = {
    project: { technology: settings.technology, sector: settings.sector, ...(needsChoice ? { sheets: chosen } : {}) },
    sheet: { language: settings.sheetLanguage ?? language, values: settings.values, version: __VERSION__ },
  };

  if (reports.length === 0) return <p className={styles.text}>{t('nothingToWrite')}</p>;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{t('sheetIntro')}</p>
      {needsChoice && <ReportField reports={reports} chosen={chosen} onChosen={setChosen} />}
      <SheetFields settings={settings} onSettings={onSettings} />
      {!isInTable6(settings.technology, settings.sector) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('notInTable6')}</MessageBarBody>
        </MessageBar>
      )}
      {errors > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('errorsBefore', { count: errors })}</MessageBarBody>
        </MessageBar>
      )}
      <Field>
        <Button
          {...restoreFocus}
          appearance="primary"
          disabledFocusable={state.step === 'writing' || (needsChoice && chosen.length === 0)}
          onClick={() => void monitor.write(choice)}
        >
          {state.step === 'written' ? t('writeAgain') : t('write')}
        </Button>
      </Field>
      <Outcome state={state} />
      {state.step === 'asking' && (
        <Suspense>
          <ReplaceDialog sheet={state.replaces} onReplace={() => void monitor.replace(choice, state.replaces)} onKeep={monitor.keep} />
        </Suspense>
      )}
    </div>
  );
}

/** The reports that are meant where that is clear without asking; none where the person must say. */
function clearReports(extraction: Extraction): readonly string[] {
  try {
    return chooseReports(extraction).map(({ sheet }) => sheet);
  } catch (thrown) {
    if (thrown instanceof UserError) return [];
    throw thrown;
  }
}

function Outcome({ state }: { readonly state: ResultState }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const goTo = useGoToCell();
  if (state.step === 'writing') return <Spinner size="small" label={t('writing')} labelPosition="after" />;
  if (state.problem?.during === 'write') return <ProblemNote title={t('writeFailedTitle')} error={state.problem.error} />;
  if (state.step !== 'written') return null;
  const { sheet, replaced, carriedOver, remarks } = state;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {[t(replaced ? 'replaced' : 'written', { sheet }), ...(carriedOver ? [t('carriedOver')] : [])].join(t('sentenceGap'))}
        {remarks.map((remark) => (
          <p key={remark.en}>{remark[language]}</p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => goTo({ sheet, row: 1, column: 1 })}>
          {t('showMe')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
