import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResultState } from '../state/monitor-state';
import type { Monitor } from '../state/use-monitor';
import { STEPS_HEIGHT } from './step-tabs';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '6px',
    margin: '0 -4px',
    padding: '4px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  check: { fontSize: 'inherit', lineHeight: 'inherit' },
  sign: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly monitor: Monitor;
  readonly state: ResultState;
}

/** That cells were changed since the check, and the way to a fresh one: one line that stays in sight with the steps. */
export function OutdatedNotice({ monitor, state }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { isOutdated } = state;
  const place = useRef<HTMLDivElement>(null);
  // What gets the focus does not end up below it.
  useEffect(() => {
    document.documentElement.style.scrollPaddingTop = isOutdated ? `${STEPS_HEIGHT + (place.current?.offsetHeight ?? 0)}px` : '';
  }, [isOutdated]);
  return (
    <div ref={place} role="status">
      {isOutdated && (
        <div className={styles.line} data-outdated>
          <Warning16Filled aria-hidden className={styles.sign} />
          {t('changedSince')}
          {state.step !== 'writing' && (
            <Link as="button" inline className={styles.check} onClick={() => void monitor.check()}>
              {t('checkNow')}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}
