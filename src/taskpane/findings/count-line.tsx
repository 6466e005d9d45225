import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ResultCounts } from './result-groups';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '0 0 8px' },
  count: {
    padding: '2px 10px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}` },
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

interface Props {
  readonly counts: ResultCounts;
  /** Without what was dismissed. */
  readonly open: ResultCounts;
  /** Those that alone are shown; empty: all. */
  readonly chosen: readonly (keyof ResultCounts)[];
  readonly onChosen: (chosen: readonly (keyof ResultCounts)[]) => void;
}

/** How many of each; pressed, these alone are shown. */
export function CountLine({ counts, open, chosen, onChosen }: Props) {
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
  const countText = (all: number, left: number, text: string): string =>
    left < all ? t('countDismissed', { text, count: all - left }) : text;
  const toggle = (key: keyof ResultCounts): void => onChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <div role="group" className={styles.list} aria-label={t('counts')}>
      {namedCounts(counts).map((key) => (
        <button
          key={key}
          type="button"
          data-count={key}
          aria-pressed={chosen.includes(key)}
          disabled={counts[key] === 0}
          className={mergeClasses(styles.count, counts[key] > 0 && colour[key], chosen.includes(key) && styles.chosen)}
          onClick={() => toggle(key)}
        >
          {countText(counts[key], open[key], t(`count_${key}`, { count: counts[key] }))}
        </button>
      ))}
    </div>
  );
}
