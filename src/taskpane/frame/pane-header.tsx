import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../language';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '8px 16px 0' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

export function PaneHeader({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const other: Language = useLanguage() === 'en' ? 'ja' : 'en';
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t('product')}</h1>
      <Button appearance="subtle" size="small" lang={other} title={t('switchLanguageHint')} onClick={() => onLanguage(other)}>
        {t('switchLanguage')}
      </Button>
    </header>
  );
}
