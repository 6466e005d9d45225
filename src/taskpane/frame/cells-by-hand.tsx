import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SYMBOLS, type SymbolName } from '../../extract/extraction';
import type { UserError } from '../../user-error';
import type { CellAddress } from '../../workbook';
import { excelError } from '../excel-error';
import { Notation } from '../report/notation';
import type { Monitor } from '../state/use-monitor';
import { CellLink } from './cell-link';
import { ProblemNote } from './problem-note';

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2 },
  list: { margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1 },
});

type Chosen = Readonly<Partial<Record<SymbolName, CellAddress>>>;

/** Where nothing was recognised, a person shows the cells: select one in Excel, then press the button of its symbol. */
export default function CellsByHand({ monitor }: { readonly monitor: Monitor }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>({});
  const [problem, setProblem] = useState<UserError>();
  const take = async (symbol: SymbolName): Promise<void> => {
    try {
      const at = await monitor.selectedCell();
      setProblem(undefined);
      setChosen((before) => ({ ...before, [symbol]: at }));
    } catch (thrown) {
      setProblem(excelError(thrown));
    }
  };
  const choices = SYMBOLS.flatMap((symbol) => (chosen[symbol] ? [{ symbol, at: chosen[symbol] }] : []));
  const isEnough = chosen.ER_p !== undefined || (chosen.EG !== undefined && chosen.EF_RE !== undefined);
  return (
    <section aria-label={t('cellsByHand')}>
      <p className={styles.text}>{t('cellsByHandHow')}</p>
      <ul className={styles.list}>
        {SYMBOLS.map((symbol) => (
          <li key={symbol} className={styles.row}>
            <span className={styles.name}>
              {t(`symbol_${symbol}`)} <Notation>{symbol}</Notation>
            </span>
            {chosen[symbol] && <CellLink at={chosen[symbol]} />}
            <Button size="small" aria-label={t('useSelectedCellFor', { symbol })} onClick={() => void take(symbol)}>
              {t('useSelectedCell')}
            </Button>
          </li>
        ))}
      </ul>
      {problem && <ProblemNote title={t('problemTitle')} error={problem} intent="warning" />}
      <Button disabledFocusable={!isEnough} onClick={() => void monitor.choose(choices)}>
        {t('checkWithThese')}
      </Button>
    </section>
  );
}
