import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useGoToCell } from '../frame/go-to-cell';
import { ProblemNote } from '../frame/problem-note';
import { useLanguage } from '../language/pane-language';
import type { ResultState, WrittenSheet } from '../state/monitor-state';
import { carriedOver, sheetContents } from './sheet-contents';

const useStyles = makeStyles({ text: { margin: '0 0 4px' } });

/** What came of writing: under way, refused, or what stands on the sheet now and what was kept. */
export function WriteOutcome({ state }: { readonly state: ResultState }) {
  const { t } = useTranslation();
  if (state.step === 'writing') return <Spinner size="small" label={t('writing')} labelPosition="after" />;
  if (state.problem?.during === 'write') return <ProblemNote title={t('writeFailedTitle')} error={state.problem.error} />;
  return state.step === 'written' ? <Written written={state} /> : null;
}

function Written({ written: { sheet, replaced, profile } }: { readonly written: WrittenSheet }) {
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
        <p className={styles.text}>{[t(replaced ? 'replaced' : 'written', { sheet }), contents].join(t('sentenceGap'))}</p>
        {replaced && <p className={styles.text}>{t('carriedOver', { count: entries })}</p>}
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
