import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeText } from '../findings/outcome-text';
import type { CheckResult } from '../../check/rule';
import type { ResultState } from '../state/monitor-state';
import type { Monitor } from '../state/use-monitor';

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
});

interface Props {
  readonly monitor: Monitor;
  readonly state: ResultState;
  /** What still stands of the results. */
  readonly standing: readonly CheckResult[];
}

/** The outcome in one sentence, and the way to a fresh check: louder where cells were changed since. */
export function CheckBar({ monitor, state, standing }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // Once per check (writing keeps the results on the screen): a short pane comes to what was found, and the keyboard goes on from there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className={styles.bar}>
        <h2 ref={heading} tabIndex={-1} className={styles.outcome} data-outcome-of="check">
          {outcomeText(state.assessment, standing, t)}
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
      <div role="status">
        {state.isOutdated && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('changedSince')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
