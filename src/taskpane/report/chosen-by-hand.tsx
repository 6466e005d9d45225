import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HandDraw16Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { SymbolName } from '../../extract/extraction';
import { useChooseCell } from './choose-cell';
import { PickCell } from './pick-cell';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px', flexWrap: 'wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** Says that a person chose the cell, takes it back, or takes another. */
export function ChosenByHand({ symbol }: { readonly symbol: SymbolName }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { choose } = useChooseCell();
  return (
    <div className={styles.row}>
      <span className={styles.chip} data-by-hand={symbol}>
        <HandDraw16Regular aria-hidden />
        {t('chosenByHand')}
      </span>
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" onClick={() => void choose(symbol, undefined)} aria-label={t('undoByHand', { symbol })}>
          {t('undo')}
        </Button>
        <PickCell symbol={symbol} isAgain />
      </div>
    </div>
  );
}
