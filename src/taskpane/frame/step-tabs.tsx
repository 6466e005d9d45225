import { makeStaticStyles, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular, ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { STEP_ICONS } from './step-icons';
import { STEPS, type StepMark, type StepName } from './steps';

/** Of the steps, in pixels. */
export const STEPS_HEIGHT = 80;

// What gets the focus does not end up below the steps, which stay at the top.
const useStaticStyles = makeStaticStyles({ html: { scrollPaddingTop: `${STEPS_HEIGHT}px` } });

const useStyles = makeStyles({
  // The state of the whole stays in view however far a step is scrolled.
  place: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: '0 -16px',
    padding: '0 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))' },
  tab: { padding: '6px 0 8px', minWidth: 0, justifyContent: 'center' },
  inside: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '1px', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'nowrap' },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    minHeight: '16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground3 },
  todo: { color: tokens.colorBrandForeground1 },
});

const SIGNS = {
  quiet: undefined,
  good: CheckmarkCircle16Filled,
  warning: Warning16Filled,
  error: ErrorCircle16Filled,
  todo: Circle16Regular,
};

interface Props {
  readonly step: StepName;
  readonly marks: Readonly<Record<StepName, StepMark>>;
  readonly onStep: (step: StepName) => void;
  /** What stays in sight with the steps. */
  readonly children: ReactNode;
}

/** The steps, each with its state. Sign and number stand below the label, so that five fit into 320 pixels. */
export function StepTabs({ step, marks, onStep, children }: Props) {
  useStaticStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.place}>
      <TabList
        className={styles.list}
        selectedValue={step}
        onTabSelect={(_, { value }) => onStep(STEPS.find((name) => name === value) ?? step)}
        aria-label={t('tabs')}
      >
        {STEPS.map((name) => (
          <StepTab key={name} name={name} mark={marks[name]} />
        ))}
      </TabList>
      {children}
    </div>
  );
}

function StepTab({ name, mark }: { readonly name: StepName; readonly mark: StepMark }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const Icon = STEP_ICONS[name];
  const Sign = SIGNS[mark.tone];
  const label = t(`step_${name}`);
  const named = mark.words === '' ? label : t('stepNamed', { step: label, state: mark.words });
  return (
    <Tab
      id={`tab-${name}`}
      value={name}
      className={styles.tab}
      aria-controls="panel"
      aria-label={named}
      title={named}
      data-tone={mark.tone}
    >
      <span className={styles.inside}>
        <Icon aria-hidden />
        <span className={styles.label}>{label}</span>
        <span className={mergeClasses(styles.mark, styles[mark.tone])}>
          {Sign && <Sign aria-hidden />}
          {mark.short}
        </span>
      </span>
    </Tab>
  );
}
