import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RuleId } from '../../check/rule';
import type { AmbiguousReading, NumberReading, Reading, SummedReading, UnusableReading } from '../../extract/extraction';
import { wordNumber } from '../../check/numbers/word-number';
import { readableText } from '../number-text';
import { CellLink } from '../frame/cell-link';
import { CellLinks } from '../frame/cell-links';
import { DoubtNote } from '../frame/doubt-note';
import { FormulaText } from '../frame/formula-text';
import { Notation } from './notation';
import { PickCell } from './pick-cell';
import { ChosenByHand } from './chosen-by-hand';
import { FoldedTrace } from './folded-trace';
import type { Words } from '../../language';
import { useLanguage } from '../language/pane-language';

const useStyles = makeStyles({
  row: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  found: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', marginInlineStart: 'auto' },
  name: { flex: '1 1 110px', color: tokens.colorNeutralForeground2 },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase400 },
  unit: { color: tokens.colorNeutralForeground2 },
  below: { fontSize: tokens.fontSizeBase200 },
  trouble: { color: tokens.colorStatusDangerForeground3 },
});

interface Props {
  readonly reading: Reading;
  /** The calculation sheet. */
  readonly home: string;
}

interface RowProps extends Props {
  /** The rules that found something against the figure. */
  readonly doubts: readonly RuleId[];
  /** Why the report needs no such figure. */
  readonly without?: Words;
}

export function ReadingRow({ reading, home, doubts, without }: RowProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <li className={styles.row} data-symbol={reading.symbol}>
      <div className={styles.main}>
        <span className={styles.name}>
          {t(`symbol_${reading.symbol}`)}{' '}
          <i>
            <Notation>{reading.symbol}</Notation>
          </i>
        </span>
        <span className={styles.found}>
          {(reading.kind === 'number' || reading.kind === 'summed') && <Figure reading={reading} />}
          {'at' in reading && !isSeveral(reading) && <CellLink at={reading.at} home={home} />}
        </span>
      </div>
      <div className={styles.below}>
        {without ? <div>{without[language]}</div> : <Reason reading={reading} home={home} />}
        <DoubtNote rules={doubts} />
        <ByHand reading={reading} />
        {reading.kind === 'number' && (
          <FoldedTrace root={reading.trace} home={home}>
            {!reading.chosenByHand && <PickCell symbol={reading.symbol} />}
          </FoldedTrace>
        )}
      </div>
    </li>
  );
}

/** A cell by hand can be taken back; where there is no figure, one can be chosen. */
function ByHand({ reading }: { readonly reading: Reading }) {
  if ('chosenByHand' in reading && reading.chosenByHand) return <ChosenByHand symbol={reading.symbol} />;
  if (reading.kind === 'number') return null;
  return <PickCell symbol={reading.symbol} {...(reading.kind === 'ambiguous' ? { candidates: reading.at } : {})} />;
}

function isSeveral(reading: Reading): reading is AmbiguousReading | SummedReading {
  return reading.kind === 'ambiguous' || reading.kind === 'summed';
}

/** As the sheet shows it; the full precision is one hover away. */
function Figure({ reading }: { readonly reading: NumberReading | SummedReading }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <span title={t('fullPrecision', { value: wordNumber(reading.value) })}>
      <data className={styles.figure} value={reading.value}>
        {readableText(reading.value, reading.kind === 'number' ? reading.numberFormat : 'General')}
      </data>{' '}
      <span className={styles.unit}>
        {reading.unit.text === '' ? t(reading.unit.at ? 'noUnit' : 'unitNotFound') : <FormulaText>{reading.unit.text}</FormulaText>}
      </span>
    </span>
  );
}

function Reason({ reading, home }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  switch (reading.kind) {
    case 'number':
      return null;
    case 'missing':
      return <div className={styles.trouble}>{t('readingMissing', { lookedFor: reading.lookedFor.join(', ') })}</div>;
    case 'summed':
      return (
        <>
          <div>{t('readingSummed')}</div>
          <CellLinks cells={reading.at} home={home} />
        </>
      );
    case 'ambiguous':
      return (
        <>
          <div className={styles.trouble}>{t('readingAmbiguous')}</div>
          <CellLinks cells={reading.at} home={home} />
        </>
      );
    case 'unusable':
      return <div className={styles.trouble}>{t(`unusable_${reading.content.kind}`, { value: standing(reading) })}</div>;
  }
}

function standing({ content }: UnusableReading): string {
  if (content.kind === 'text') return content.value;
  return content.kind === 'error' ? content.code : '';
}
