import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeText } from '../findings/outcome-text';
import type { CheckResult } from '../../check/rule';
import type { ResultState } from '../state/monitor-state';
import type { Monitor } from '../state/use-monitor';
import { useGoToStep } from './go-to-step';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px', marginBottom: '4px' },
  outcome: {
    margin: 0,
    flex: '1 1 150px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  onward: { flexShrink: 0 },
  toFindings: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface Props {
  readonly monitor: Monitor;
  readonly state: ResultState;
  /** What still stands of the results. */
  readonly standing: readonly CheckResult[];
}

/** The outcome in one sentence, which leads to the findings, and the way to a fresh check: louder where cells were changed since. */
export function CheckBar({ monitor, state, standing }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const goToStep = useGoToStep();
  const outcome = useRef<HTMLButtonElement>(null);
  // Once per check (writing keeps the results on the screen): a short pane comes to what was found, and the keyboard goes on from there.
  useEffect(() => outcome.current?.focus(), []);
  return (
    <div className={styles.bar}>
      <h2 className={styles.outcome}>
        <button
          ref={outcome}
          type="button"
          className={styles.toFindings}
          title={t('showFindings')}
          data-outcome-of="check"
          onClick={() => goToStep('findings')}
        >
          {outcomeText(state.assessment, standing, t)}
          <ChevronRight16Regular aria-hidden className={styles.onward} />
        </button>
      </h2>
      <Button
        size="small"
        icon={<ArrowSync16Regular />}
        appearance={state.isOutdated ? 'primary' : 'secondary'}
        disabledFocusable={state.step === 'writing'}
        onClick={() => void monitor.check()}
      >
        {t('checkAgain')}
      </Button>
    </div>
  );
}
