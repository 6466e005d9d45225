import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEscape } from './use-escape';

const useStyles = makeStyles({
  panel: {
    margin: '8px 16px 0',
    padding: '10px 12px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    outlineStyle: 'none',
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: '4px', marginBottom: '8px' },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly id?: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What *More* opened: the focus goes to its title; Escape, or its button, closes it, also after a click on its words (`tabIndex`). */
export function PanelFrame({ id, title, onClose, children }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEscape(panel, onClose);
  return (
    <section id={id} ref={panel} tabIndex={-1} className={styles.panel} aria-label={title}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={t('closePanel', { panel: title })}
          title={t('close')}
          onClick={onClose}
        />
      </div>
      {children}
    </section>
  );
}
