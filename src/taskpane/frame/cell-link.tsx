import { Link } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { rangeName } from '../../address';
import type { CellAddress } from '../../workbook';
import { useGoToCell } from './go-to-cell';

interface Props {
  readonly at: CellAddress;
  /** The last cell of a range that begins at the cell. */
  readonly to?: Omit<CellAddress, 'sheet'> | undefined;
  /** The sheet the reader's mind is on: its name is left out of the text. */
  readonly home?: string | undefined;
}

/** A cell that can be gone to. It looks and reads like a link, and is a button: it goes nowhere but to a cell. */
export function CellLink({ at, to, home }: Props) {
  const { t } = useTranslation();
  const goTo = useGoToCell();
  const cell = rangeName({ top: at.row, left: at.column, bottom: to?.row ?? at.row, right: to?.column ?? at.column });
  const address = `${at.sheet}!${cell}`;
  // Has the text that is seen in it: who speaks to the computer says what stands there.
  const name = t('goToCell', { address });
  return (
    <Link as="button" inline onClick={() => goTo(at, to)} aria-label={name} title={name} data-cell={cell}>
      {at.sheet === home ? cell : address}
    </Link>
  );
}
