import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../language';
import { useLanguage } from '../language/pane-language';
import { HELP_ID, type PanelName } from './panels';

const MoreMenu = lazy(() => import('./more-menu'));

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px 16px 0' },
  coming: { width: '24px' },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly onLanguage: (language: Language) => void;
  readonly panel: PanelName | undefined;
  /** Opens what is closed, and closes what is open. */
  readonly onPanel: (panel: PanelName) => void;
}

export function PaneHeader({ onLanguage, panel, onPanel }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const other: Language = useLanguage() === 'en' ? 'ja' : 'en';
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t('product')}</h1>
      <Button appearance="subtle" size="small" lang={other} title={t('switchLanguageHint')} onClick={() => onLanguage(other)}>
        {t('switchLanguage')}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        id={HELP_ID}
        icon={<QuestionCircle20Regular />}
        aria-label={t('help')}
        title={t('help')}
        aria-expanded={panel === 'help'}
        aria-controls="help"
        onClick={() => onPanel('help')}
      />
      {/* In its place until it is there: the buttons beside it must not move away from under the mouse. */}
      <Suspense fallback={<span className={styles.coming} />}>
        <MoreMenu onOpen={onPanel} />
      </Suspense>
    </header>
  );
}
