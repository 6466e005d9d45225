import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CellAddress } from '../../workbook';
import { CellLink } from './cell-link';

interface Props {
  readonly cells: readonly CellAddress[];
  /** The sheet the reader's mind is on. Without it the first cell of each sheet names it for those after it: `MRS(input)!B8`, `B15`. */
  readonly home?: string | undefined;
}

const MOST = 6;

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', rowGap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  more: { color: tokens.colorNeutralForeground3 },
});

/** The first few cells of a finding; a list of four hundred links helps nobody. */
export function CellLinks({ cells, home }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (cells.length === 0) return null;
  return (
    <ul className={styles.list}>
      {cells.slice(0, MOST).map((at, index) => (
        <li key={`${at.sheet}!${at.row},${at.column}`}>
          <CellLink at={at} home={home ?? cells[index - 1]?.sheet} />
        </li>
      ))}
      {cells.length > MOST && <li className={styles.more}>{t('moreCells', { count: cells.length - MOST })}</li>}
    </ul>
  );
}
