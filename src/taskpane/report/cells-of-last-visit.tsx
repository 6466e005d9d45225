import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CellByHand, CellChoice } from '../../extract/check-log/earlier-log';

const useStyles = makeStyles({ bar: { marginBottom: '8px' } });

interface Props {
  readonly cells: readonly CellByHand[];
  /** Those that the check on the screen used. */
  readonly used: readonly CellChoice[];
  readonly onUse: (cells: readonly CellByHand[]) => Promise<void>;
  readonly onDiscard: () => void;
}

/** Cells that were chosen by hand before the pane was closed, and never kept in the workbook. */
export function CellsOfLastVisit({ cells, used, onUse, onDiscard }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (cells.length === 0 || used.length > 0) return null;
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        {t('cellsOfLastVisit', { count: cells.length, symbols: cells.map(({ symbol }) => symbol).join(t('listComma')) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={() => void onUse(cells)}>
          {t('useThem')}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {t('discard')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
