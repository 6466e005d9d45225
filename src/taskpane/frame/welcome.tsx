import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2 },
  list: { paddingLeft: '18px', color: tokens.colorNeutralForeground2, '& li': { marginBottom: '6px' } },
});

/** What the button will do, before it is pressed the first time. */
export function Welcome() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.text}>{t('intro')}</p>
      <ul className={styles.list}>
        <li>{t('introPoints1')}</li>
        <li>{t('introPoints2')}</li>
        <li>{t('introPoints3')}</li>
      </ul>
    </>
  );
}
