import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { RuleId } from '../../check/rule';
import { ruleTitle } from '../../check/rule-title';
import { useLanguage } from '../language/pane-language';
import { useGoToStep } from './go-to-step';

const useStyles = makeStyles({
  note: { display: 'flex', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
  sign: { flexShrink: 0 },
  words: { overflowWrap: 'anywhere', color: 'inherit', textAlign: 'start' },
});

/** Beside a figure or a period that the checks found something against: by which rules, and the way to what they found. */
export function DoubtNote({ rules }: { readonly rules: readonly RuleId[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const goToStep = useGoToStep();
  if (rules.length === 0) return null;
  return (
    <span className={styles.note} data-doubt={rules.join(' ')}>
      <Warning16Filled aria-hidden className={styles.sign} />
      <Link as="button" inline className={styles.words} title={t('showFindings')} onClick={() => goToStep('findings')}>
        {t('inDoubt', { rules: rules.map((rule) => ruleTitle(rule)[language]).join(t('listComma')) })}
      </Link>
    </span>
  );
}
