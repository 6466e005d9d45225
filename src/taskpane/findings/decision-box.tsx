import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Gavel16Regular, Warning16Filled } from '@fluentui/react-icons';
import { lazy, Suspense, useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECISION_WORDS } from '../../our-sheets/check-log';
import type { Finding } from '../../check/rule';
import type { Decision, LogEntry } from '../../map/check-log';
import type { HalfDecision } from '../state/draft-parts';
import { useLanguage } from '../language/pane-language';
import { useDecisionOn } from './use-decisions';
import { Verifier } from './verifier';
import { SIGN_IN_LINE } from '../frame/sign-in-line';

/** Verifiers decide; most others only look. */
const DecisionForm = lazy(() => import('./decision-form'));

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '4px', fontSize: tokens.fontSizeBase200 },
  small: { minWidth: 0 },
  first: SIGN_IN_LINE,
  decided: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontWeight: tokens.fontWeightSemibold },
  reason: { margin: '2px 0', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  warning: { display: 'flex', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
});

/** What a person decided about a finding, and the way to decide. */
export function DecisionBox({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { t } = useTranslation();
  // Whoever opens the form goes on in it; one that was left half-typed only stands there.
  const [isOpened, setOpened] = useState(false);
  // A key pressed by mistake must not cost a paragraph: the form comes back with what was typed in it.
  const [left, setLeft] = useState<HalfDecision>();
  const { name } = useContext(Verifier);
  const place = useRef<HTMLDivElement>(null);
  const found = useDecisionOn(finding);
  if (!found) return null;
  const { decisions, entry } = found;
  // Back to the button that opened it: the form takes the focus with it when it goes.
  const backToButton = (): void => void requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  const typed = decisions.typedOn(entry);
  if (typed) {
    return (
      <Suspense>
        <DecisionForm
          typed={typed}
          isOpened={isOpened}
          onType={(changed) => decisions.type(entry, { ...typed, ...changed })}
          onDecision={(word) => {
            decisions.decide(entry, word);
            setLeft(undefined);
            backToButton();
          }}
          onCancel={() => {
            decisions.type(entry, undefined);
            setLeft(typed);
            backToButton();
          }}
        />
      </Suspense>
    );
  }
  return (
    <div ref={place} data-decision={entry.decision?.kind ?? 'none'} data-log-state={entry.state}>
      {entry.state === 'changed-since' && <Warning text={t('decidedBefore')} />}
      {entry.state === 'reason-missing' && <Warning text={t('reasonMissing')} />}
      <div className={styles.row}>
        {entry.decision && <Decided decision={entry.decision} />}
        <Button
          className={mergeClasses(styles.small, !entry.decision && styles.first)}
          size="small"
          appearance="subtle"
          {...(entry.decision ? {} : { icon: <Gavel16Regular /> })}
          onClick={() => {
            setOpened(true);
            decisions.type(entry, left ?? { kind: entry.decision?.kind ?? 'accepted', reason: entry.decision?.reason ?? '', by: name });
          }}
        >
          {t(entry.decision ? 'decideAgain' : 'decide')}
        </Button>
        {entry.decision && (
          <Button className={styles.small} size="small" appearance="subtle" onClick={() => decisions.withdraw(entry)}>
            {t('undo')}
          </Button>
        )}
      </div>
      {entry.decision?.reason !== undefined && <p className={styles.reason}>{entry.decision.reason}</p>}
      <Response entry={entry} />
    </div>
  );
}

function Decided({ decision: { kind, by, on } }: { readonly decision: Decision }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <span className={styles.decided}>
      <CheckmarkCircle16Regular aria-hidden />
      {[DECISION_WORDS[kind][language], by, on].filter((part) => part !== undefined).join(' · ')}
    </span>
  );
}

/** Of the project participant, as the log in the workbook has it. */
function Response({ entry: { typed } }: { readonly entry: LogEntry }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return typed?.response === undefined ? null : <p className={styles.reason}>{t('responseOf', { text: typed.response })}</p>;
}

function Warning({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <p className={styles.warning}>
      <Warning16Filled aria-hidden />
      {text}
    </p>
  );
}
