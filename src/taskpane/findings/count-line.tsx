import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ResultCounts } from './result-groups';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  count: {
    padding: '2px 10px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  person: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  passed: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
});

const ORDER = [
  'error',
  'warning',
  'info',
  'person',
  'crashed',
  'passed',
  'notApplicable',
] as const satisfies readonly (keyof ResultCounts)[];

/** Errors and warnings are named even when there are none: that is what people come for. */
const ALWAYS: ReadonlySet<keyof ResultCounts> = new Set(['error', 'warning', 'passed']);

/** The counts that are named, in the order in which they are shown and said. */
export function namedCounts(counts: ResultCounts): readonly (keyof ResultCounts)[] {
  return ORDER.filter((key) => counts[key] > 0 || ALWAYS.has(key));
}

export function CountLine({ counts }: { readonly counts: ResultCounts }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const colour = {
    error: styles.error,
    warning: styles.warning,
    passed: styles.passed,
    info: '',
    person: styles.person,
    crashed: styles.error,
    notApplicable: '',
  };
  return (
    <ul className={styles.list} aria-label={t('counts')}>
      {namedCounts(counts).map((key) => (
        <li key={key} data-count={key} className={mergeClasses(styles.count, counts[key] > 0 && colour[key])}>
          {t(`count_${key}`, { count: counts[key] })}
        </li>
      ))}
    </ul>
  );
}
