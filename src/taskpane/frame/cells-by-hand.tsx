import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SYMBOLS, type SymbolName } from '../../extract/extraction';
import type { UserError } from '../../user-error';
import { excelError } from '../excel-error';
import type { SelectedCell } from '../excel-session';
import { Notation } from '../report/notation';
import type { Monitor } from '../state/use-monitor';
import { CellLink } from './cell-link';
import { FormulaText } from './formula-text';
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
  wrong: { flexBasis: '100%', margin: 0, color: tokens.colorStatusWarningForeground1 },
});

type Chosen = Readonly<Partial<Record<SymbolName, SelectedCell>>>;

/** Where nothing was recognised, a person shows the cells: select one in Excel, then press the button of its symbol. */
export default function CellsByHand({ monitor }: { readonly monitor: Monitor }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>({});
  const [problem, setProblem] = useState<UserError>();
  const take = async (symbol: SymbolName): Promise<void> => {
    try {
      const cell = await monitor.selectedCell();
      setProblem(undefined);
      setChosen((before) => ({ ...before, [symbol]: cell }));
    } catch (thrown) {
      setProblem(excelError(thrown));
    }
  };
  const choices = SYMBOLS.flatMap((symbol) => (chosen[symbol] ? [{ symbol, at: chosen[symbol].at }] : []));
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
            {chosen[symbol] && (
              <ChosenCell symbol={symbol} cell={chosen[symbol]} onRemove={() => setChosen(({ [symbol]: _, ...others }) => others)} />
            )}
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

interface ChosenProps {
  readonly symbol: SymbolName;
  readonly cell: SelectedCell;
  readonly onRemove: () => void;
}

/** Which cell, what stands in it, and the way back: a slip of the hand shows before the check. */
function ChosenCell({ symbol, cell: { at, text, isNumber }, onRemove }: ChosenProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const remove = t('removeCellOf', { symbol });
  return (
    <>
      <CellLink at={at} />
      {isNumber && <FormulaText>{text}</FormulaText>}
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={remove}
        title={remove}
        onClick={(event) => {
          // To the button that chooses another: this one goes.
          event.currentTarget.closest('li')?.querySelector<HTMLElement>(':scope > button:last-of-type')?.focus();
          onRemove();
        }}
      />
      {!isNumber && (
        <p role="alert" className={styles.wrong}>
          {t('noNumberInCell', { text })}
        </p>
      )}
    </>
  );
}
