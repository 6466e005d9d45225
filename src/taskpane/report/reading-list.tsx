import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CheckRun } from '../../check/check-run';
import { whyWithout } from '../../check/why-without';
import { doubtsOf } from '../../map/doubts';
import { SYMBOLS, type CalculationSheet } from '../../extract/extraction';
import { Heading } from '../frame/heading';
import { ReadingRow } from './reading-row';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly report: CalculationSheet;
  /** Without what was dismissed. */
  readonly standing: CheckRun;
}

export function ReadingList({ report, standing }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <section>
      <Heading level={3}>{t('readings')}</Heading>
      <ul className={styles.list}>
        {SYMBOLS.map((symbol) => {
          const reading = report.readings[symbol];
          const doubts = reading.kind === 'number' || reading.kind === 'summed' ? doubtsOf(reading, report, standing) : [];
          const without = whyWithout(report, symbol);
          return <ReadingRow key={symbol} reading={reading} home={report.sheet} doubts={doubts} {...(without ? { without } : {})} />;
        })}
      </ul>
    </section>
  );
}
