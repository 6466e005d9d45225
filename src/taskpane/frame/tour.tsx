import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STEP_ICONS } from './step-icons';
import { STEPS } from './steps';

const useStyles = makeStyles({
  card: {
    padding: '12px',
    margin: '4px 0 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  title: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: '8px 0 12px', color: tokens.colorNeutralForeground2, minHeight: '60px' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/**
 * A card for each step, the first time the pane is opened and whenever it is asked for. With the first paint, not loaded on its own: it would
 * push the check button away from under the mouse.
 */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [index, setIndex] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  // Not at the first card: on opening, the focus belongs to what the person does.
  useEffect(() => {
    if (index > 0) title.current?.focus();
  }, [index]);
  const step = STEPS[index] ?? 'report';
  const Icon = STEP_ICONS[step];
  const isLast = index === STEPS.length - 1;
  return (
    <section className={styles.card} aria-label={t('tour')}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        <Icon aria-hidden />
        {t(`step_${step}`)}
      </h2>
      <p className={styles.text}>{t(`tour_${step}`)}</p>
      <div className={styles.foot}>
        <span className={styles.count}>{t('tourCard', { number: index + 1, all: STEPS.length })}</span>
        {!isLast && (
          <Button size="small" appearance="subtle" onClick={onEnd}>
            {t('tourSkip')}
          </Button>
        )}
        <Button size="small" onClick={() => (isLast ? onEnd() : setIndex(index + 1))}>
          {isLast ? t('tourEnd') : t('tourNext')}
        </Button>
      </div>
    </section>
  );
}
