import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SYMBOLS, type CalculationSheet } from '../../extract/extraction';
import { Heading } from '../frame/heading';
import { ReadingRow } from './reading-row';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export function ReadingList({ report }: { readonly report: CalculationSheet }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <section>
      <Heading level={3}>{t('readings')}</Heading>
      <ul className={styles.list}>
        {SYMBOLS.map((symbol) => (
          <ReadingRow key={symbol} reading={report.readings[symbol]} home={report.sheet} />
        ))}
      </ul>
    </section>
  );
}
