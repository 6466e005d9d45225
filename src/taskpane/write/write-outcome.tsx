import { Button, Field, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useGoToCell } from '../frame/go-to-cell';
import { ProblemNote } from '../frame/problem-note';
import { progressText } from '../frame/progress-text';
import { useLanguage } from '../language/pane-language';
import type { ResultState, WriteProgress, WrittenSheet } from '../state/monitor-state';
import { carriedOver, sheetContents } from './sheet-contents';

const useStyles = makeStyles({ text: { margin: '0 0 4px' }, again: { marginTop: '8px' } });

interface Props {
  readonly state: ResultState;
  readonly onAgain: () => void;
}

/** What came of writing: under way, refused (what stands, and the way to finish), or what stands on the sheet now and what was kept. */
export function WriteOutcome({ state, onAgain }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (state.step === 'writing') return <Writing progress={state.progress} />;
  if (state.problem?.during === 'write') {
    return (
      <>
        <ProblemNote title={t('writeFailedTitle')} error={state.problem.error} />
        <Button className={styles.again} onClick={onAgain}>
          {t('tryAgain')}
        </Button>
      </>
    );
  }
  return state.step === 'written' ? <Written written={state} /> : null;
}

function Writing({ progress }: { readonly progress: WriteProgress }) {
  const { t } = useTranslation();
  const isCounted = progress.stage === 'reading' && progress.ofCells > 0;
  return (
    <Field validationMessage={progressText(progress, t)} validationState="none">
      <ProgressBar aria-label={t('writing')} {...(isCounted ? { value: progress.cells / progress.ofCells } : {})} />
    </Field>
  );
}

function Written({ written: { sheet, former, profile } }: { readonly written: WrittenSheet }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const goTo = useGoToCell();
  const { targets, indicators, checkList } = sheetContents(profile);
  const { entries, kept } = carriedOver(profile);
  const contents = t('writtenContents', {
    targets,
    indicators: indicators.figures + indicators.filled + indicators.open,
    figures: indicators.figures,
    items: checkList.items,
  });
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <p className={styles.text}>{[t(former === 'replaced' ? 'replaced' : 'written', { sheet }), contents].join(t('sentenceGap'))}</p>
        {former && <p className={styles.text}>{t('carriedOver', { count: entries })}</p>}
        {kept > 0 && <p className={styles.text}>{t('keptNotes', { count: kept })}</p>}
        {profile.remarks.map((remark) => (
          <p key={remark.en} className={styles.text}>
            {remark[language]}
          </p>
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
